import { z } from 'zod';
import { attached, attachment, attachmentLimits } from './attachments.ts';
import type { Result } from './errors.ts';
import { actFields, wireCount as count, wireId as key, roomItem, roomMine, type ActDone, type RoomOwn } from './room-items.ts';
import { optionalProse } from './text.ts';
import { Attendance, Reaction, RoomRole, RoomState, spokenLanguages } from './vocabulary.ts';

/** Bounds of rooms: a message in characters, the rest in items. */
export const roomLimits = { message: 4000, excerpt: 140, catchUp: 200, historyPage: 50, presence: 60, entered: 40 } as const;

// From people: strict.

export const postMessage = z.strictObject({
  roomId: key,
  /** The client's own name for the message, made before it is sent: a retry under the same name is the same message. */
  clientId: key,
  /** Empty only where there are files. */
  body: optionalProse(roomLimits.message),
  /** In the order in which they are shown; sent before, to the same room. */
  attachments: z.array(attached).max(attachmentLimits.files).default([]).refine(files => new Set(files.map(({ clientId }) => clientId)).size === files.length, { error: 'common:error.invalid' }),
  replyToId: key.nullish(),
  /** Said in the thread of what it answers: the room's stream shows a line of it. */
  aside: z.boolean().optional(),
  /** Language it is written in; the author's own unless said otherwise. */
  lang: z.enum(spokenLanguages).optional(),
}).superRefine(({ body, attachments }, ctx) => {
  if (body === '' && !attachments.length) ctx.addIssue({ code: 'custom', path: ['body'], message: 'common:error.required' });
});
export type PostMessage = z.output<typeof postMessage>;

/** An empty body leaves a message of files without words; one without files is refused it. */
export const editMessage = z.strictObject({ ...actFields, messageId: key, body: optionalProse(roomLimits.message) });
export type EditMessage = z.output<typeof editMessage>;

export const deleteMessage = z.strictObject({ ...actFields, messageId: key });
export type DeleteMessage = z.output<typeof deleteMessage>;

/** Adds one's reaction to a message, or takes it back. */
export const reactToMessage = z.strictObject({ ...actFields, messageId: key, reaction: z.enum(Reaction), on: z.boolean() });
export type ReactToMessage = z.output<typeof reactToMessage>;

export const enterRoom = z.strictObject({ roomId: key });
export const readRoom = z.strictObject({ roomId: key, seq: count });
/** Asks for everything after what the client holds. */
export const messagesAfter = z.strictObject({ roomId: key, seq: count, revision: count });
export type MessagesAfter = z.output<typeof messagesAfter>;

// From us: tolerant, so that an old tab survives a new server.

/** How far a room's log has come: the last message's seq, and the last later change's revision. */
export const roomCursor = z.object({ seq: count, revision: count });
export type RoomCursor = z.infer<typeof roomCursor>;

/** What a reply answers, as it stood when the reply was read: its first words, or the name of its first file where it has none; `authorId` is null where the reader and that author have a block. */
export const repliedTo = z.object({ id: key, seq: count, authorId: key.nullable(), excerpt: z.string() });
export type RepliedTo = z.infer<typeof repliedTo>;

/** How many reacted so: of the people with whom the reader has no block. */
export const reactionCount = z.object({ reaction: z.enum(Reaction), count });
export type ReactionCount = z.infer<typeof reactionCount>;

/** `DELETED` leaves a tombstone, `HIDDEN` stands for the words of someone with whom the reader has a block: both keep their seq. */
export const messageStates = ['SAID', 'DELETED', 'HIDDEN'] as const;

export const roomMessage = z.object({
  id: key,
  seq: count,
  state: z.enum(messageStates),
  /** Null when hidden. */
  authorId: key.nullable(),
  clientId: key.nullable(),
  /** Markdown; empty when deleted or hidden. */
  body: z.string(),
  lang: z.string(),
  /** Those of what is hidden or deleted are left out. */
  attachments: z.array(attachment).default([]),
  replyTo: repliedTo.nullable(),
  /** The message whose thread it stands in: the first of those it answers; null for what answers nothing. */
  rootId: key.nullable().default(null),
  /** Said in its thread: the stream shows a line of it. */
  isAside: z.boolean().default(false),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  /** In the order of the vocabulary; those nobody chose are left out. */
  reactions: z.array(reactionCount),
  /** The room's revision at its last change; 0 when it never changed. The higher one is the newer. */
  revision: count,
});
export type RoomMessage = z.infer<typeof roomMessage>;

/** What was committed at once: it leads from one place in the log to the next. A client that stands elsewhere asks for what is between. */
export const roomFrame = z.object({ roomId: key, from: roomCursor, to: roomCursor, messages: z.array(roomMessage), items: z.array(roomItem) });
export type RoomFrame = z.infer<typeof roomFrame>;

/** Told again every few seconds, so that a lost last frame is noticed. */
export const roomHead = roomCursor.extend({ roomId: key });
export type RoomHead = z.infer<typeof roomHead>;

/** Who is here: people, not tabs; the first {@link roomLimits.presence} of them by id. */
export const roomPresence = z.object({
  roomId: key,
  count,
  here: z.array(key),
  /** How many of all take part in the hall, and from elsewhere; of others it is not known. */
  onsite: count.default(0),
  remote: count.default(0),
  /** Where those in `here` take part, as far as it is known. */
  places: z.record(key, z.enum(Attendance)).default({}),
});
export type RoomPresence = z.infer<typeof roomPresence>;

/** Someone is writing just now. It is never stored, and nothing follows when they stop: who shows it forgets it after {@link typingLimits.shown}. */
export const roomTyping = z.object({ roomId: key, who: key });
export type RoomTyping = z.infer<typeof roomTyping>;
/** Milliseconds: a client says it again at most every `again`, and shows it for `shown`. At most `people` of a room are told of in that time. */
export const typingLimits = { again: 3000, shown: 5000, people: 4 } as const;

export const roomEntered = z.object({ head: roomCursor, readSeq: count, role: z.enum(RoomRole), state: z.enum(RoomState), presence: roomPresence });
export type RoomEntered = z.infer<typeof roomEntered>;

/** What came after the asked place; `through` is as far as this answer goes, `head` as far as there is. */
export const roomAfter = z.object({ messages: z.array(roomMessage), items: z.array(roomItem), mine: z.array(roomMine), through: roomCursor, head: roomCursor });
export type RoomAfter = z.infer<typeof roomAfter>;

/** `seq` is null while the message waits for a moderator's approval (and when it was not let through). */
export const messagePosted = z.object({ id: key, seq: count.nullable() });
export type MessagePosted = z.infer<typeof messagePosted>;

/** An event with its acknowledgement. */
export type Ask<S extends z.ZodType, Value> = (given: z.input<S>, acknowledge: (result: Result<Value>) => void) => void;

/** What a client may say to a room; everything is acknowledged. */
export interface RoomClientEvents {
  'room:enter': Ask<typeof enterRoom, RoomEntered>;
  'room:leave': Ask<typeof enterRoom, null>;
  'room:typing': Ask<typeof enterRoom, null>;
  'room:post': Ask<typeof postMessage, MessagePosted>;
  'room:edit': Ask<typeof editMessage, ActDone>;
  'room:delete': Ask<typeof deleteMessage, ActDone>;
  'room:react': Ask<typeof reactToMessage, ActDone>;
  'room:after': Ask<typeof messagesAfter, RoomAfter>;
  'room:read': Ask<typeof readRoom, { seq: number }>;
}

/** What a room tells. */
export interface RoomServerEvents {
  'room:frame': (frame: RoomFrame) => void;
  'room:head': (head: RoomHead) => void;
  'room:own': (own: RoomOwn) => void;
  'room:typing': (typing: RoomTyping) => void;
  /** The room was closed, or opened again: one's rights in it are asked for anew. */
  'room:state': (changed: { roomId: string; state: RoomState }) => void;
  'room:presence': (presence: RoomPresence) => void;
  /** What the reader may do or see here changed: they ask for it, and for what is beside the messages, anew. */
  'room:rights': (room: { roomId: string }) => void;
  /** The reader's grant went: they are out, and the room answers as if it did not exist. */
  'room:removed': (room: { roomId: string }) => void;
}
