import { Reaction } from '@cohortium/contract';

export const glyphs: Readonly<Record<Reaction, string>> = { AGREE: '👍', HEART: '❤️', APPLAUSE: '👏', CELEBRATE: '🎉', LAUGH: '😄', THANKS: '🙏', THINKING: '🤔', SEEN: '👀' };
export const reactionsInOrder = Object.values(Reaction);
