import { z } from 'zod';
import { actFields, roomItemOf, wireCount as count, wireId as key, type ActDone } from './room-items.ts';
import type { Ask } from './rooms.ts';
import { HighlightKind, HighlightState, HighlightSubject } from './vocabulary.ts';

/** Bounds of highlights: how much of what is marked a highlight carries along (characters), and how many suggestions of one person may wait in a room. */
export const highlightLimits = { excerpt: 400, waiting: 20 } as const;

/** What in the room it is about. */
const about = z.strictObject({ kind: z.enum(HighlightSubject), id: key });

/** Says why something said matters: marked at once by moderators and the rapporteur, a suggestion to them from anyone else. */
export const markHighlight = z.strictObject({ ...actFields, about, as: z.enum(HighlightKind) });
export type MarkHighlight = z.output<typeof markHighlight>;

/** Answers a suggestion. */
export const decideHighlight = z.strictObject({ ...actFields, highlightId: key, accept: z.boolean() });
export type DecideHighlight = z.output<typeof decideHighlight>;

/** Takes a mark back, or one's own suggestion. */
export const withdrawHighlight = z.strictObject({ ...actFields, highlightId: key });
export type WithdrawHighlight = z.output<typeof withdrawHighlight>;

/** A highlight as the room shows it. `seq` leads to it; `text` is its beginning, empty when it was deleted since. People are null to those with whom they have a block. */
export const roomHighlight = roomItemOf('HIGHLIGHT', {
  about: z.object({ kind: z.enum(HighlightSubject), id: key, seq: count.nullable(), authorId: key.nullable(), text: z.string(), lang: z.string(), at: z.iso.datetime() }),
  as: z.enum(HighlightKind),
  state: z.enum(HighlightState),
  /** Who marked or suggested it, and when. */
  by: key.nullable(),
  at: z.iso.datetime(),
  /** Who accepted, declined or withdrew it, and when. */
  decidedBy: key.nullable(),
  decidedAt: z.iso.datetime().nullable(),
});
export type RoomHighlight = z.infer<typeof roomHighlight>;

/** Something said here became an idea; which one, each reader asks for. */
export const ideaMade = roomItemOf('IDEA_MADE', { aboutId: key });

export interface RoomHighlightEvents {
  'room:mark': Ask<typeof markHighlight, ActDone>;
  'room:decide-highlight': Ask<typeof decideHighlight, ActDone>;
  'room:withdraw-highlight': Ask<typeof withdrawHighlight, ActDone>;
}
