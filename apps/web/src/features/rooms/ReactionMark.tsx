import { Reaction } from '@cohortium/contract';
import { IconConfetti, IconEye, IconHeart, IconHeartHandshake, IconMoodPuzzled, IconMoodXd, IconSparkles, IconThumbUp, type Icon } from '@tabler/icons-react';

/** Drawn, not typed: a hall's screen or an office's machine may have no font of emoji. */
const marks: Readonly<Record<Reaction, Icon>> = {
  AGREE: IconThumbUp, HEART: IconHeart, APPLAUSE: IconSparkles, CELEBRATE: IconConfetti, LAUGH: IconMoodXd, THANKS: IconHeartHandshake, THINKING: IconMoodPuzzled, SEEN: IconEye,
};
export const reactionsInOrder = Object.values(Reaction);
/** Whether this app knows the reaction: a newer server may have more. */
export const isReaction = (reaction: string): reaction is Reaction => reaction in marks;

export function ReactionMark({ reaction, size = 18 }: { reaction: Reaction; size?: number }) {
  const Mark = marks[reaction];
  return <Mark size={size} stroke={1.6} aria-hidden />;
}
