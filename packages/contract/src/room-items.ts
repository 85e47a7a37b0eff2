import { z } from 'zod';
import { id } from './text.ts';

/** Ids as the database writes them, so that they can be keys. */
export const wireId = id.transform(given => given.toLowerCase());
export const wireCount = z.int().min(0).max(2_147_483_647);

/** What every act on a room carries: where, and the client's own name for it. A retry under the same name is the same act; other content under it is a CONFLICT. */
export const actFields = { roomId: wireId, clientId: wireId } as const;

/**
 * Days. The server remembers for `kept` what was done under a client's name. A device tries for `tried` by itself, and so never after that is
 * forgotten: what waited longer is shown as unsent, to be sent again by hand.
 */
export const actDays = { kept: 60, tried: 30 } as const;

// What is beside the messages of a room. Tolerant, so that an old tab survives a kind it does not know.

/** A question, a poll, a highlight, a raised hand, the room's settings: what everyone in the room may know of it. The higher revision is the newer. */
export const roomItem = z.looseObject({
  kind: z.string(),
  id: wireId,
  revision: wireCount,
  /** Stands for what the reader may not read (a block, or what only moderators see): nothing but its place is told. */
  hidden: z.boolean().optional(),
});
export type RoomItem = z.infer<typeof roomItem>;

/** What is the reader's own: their vote, their reactions. It is only ever told to them; `id` is of what it is about. */
export const roomMine = z.looseObject({ kind: z.string(), id: wireId, revision: wireCount });
export type RoomMine = z.infer<typeof roomMine>;

/** True for a moderator with a block between them and its author: their words and name are left out, and asked for by `room:unveil`. */
export const veiled = z.boolean().optional();

/** Declares a kind of item: `roomItemOf('QUESTION', { text: z.string() })`. The web reads items by it, and leaves out what does not fit. */
export const roomItemOf = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) => z.object({ kind: z.literal(kind), id: wireId, revision: wireCount, ...shape });
/** Declares a kind of what is the reader's own: `roomMineOf('VOTE', { choices: z.array(z.string()) })`. */
export const roomMineOf = roomItemOf;

/** Told to all of one person's tabs in the room. */
export const roomOwn = z.object({ roomId: wireId, mine: z.array(roomMine) });
export type RoomOwn = z.infer<typeof roomOwn>;

/** What every act is acknowledged with: what it made or changed, and the room's revision then. `mine` is what it made the actor's own. */
export const actDone = z.object({ id: wireId, revision: wireCount, mine: z.array(roomMine).optional() });
export type ActDone = z.infer<typeof actDone>;
