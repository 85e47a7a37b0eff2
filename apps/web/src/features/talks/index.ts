export { TalkBar } from './TalkBar.tsx';
export { TalkButton } from './TalkButton.tsx';
export { TalkCard } from './TalkCard.tsx';
export { TalksList } from './TalksList.tsx';
export { waitingTalksQuery } from './use-talks.ts';
