import { all, definePolicy, oneOf, related } from '../../kernel/authz/policy.ts';
import { granted, hasMany, marks, maySpeak, moderates, moreThanReads, unmuted } from './relations.ts';

/** A room is open to those with a grant, and to nobody else: an admin too needs one. */
export const roomPolicy = definePolicy<'id' | 'state'>()({
  see: related('id', granted),
  /** More than a reader, whatever moderators or the host decided since. */
  speak: related('id', moreThanReads),
  /** There are questions, polls and hands: two people by themselves need none. */
  gather: related('id', hasMany),
  /** Raises a hand, asks, votes: also where only moderators post. */
  takePart: all(oneOf('state', 'OPEN'), related('id', hasMany), related('id', unmuted)),
  post: all(oneOf('state', 'OPEN'), related('id', maySpeak)),
  /** Says what matters, also once the room is closed: reports are written later. */
  mark: related('id', marks),
  moderate: related('id', moderates),
});
