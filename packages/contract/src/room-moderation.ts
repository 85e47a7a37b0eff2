import { z } from 'zod';
import { attachment } from './attachments.ts';
import { actFields, roomItemOf, veiled, wireCount, wireId, type ActDone } from './room-items.ts';
import type { Ask } from './rooms.ts';
import { optionalProse } from './text.ts';
import { Attendance, AwaitingState, HandState, ReportOutcome, ReportReason, RestraintKind } from './vocabulary.ts';

/** Bounds of moderating: seconds between two posts of one person, days of a mute or removal with an end, characters of a report's note, pins in a room. */
export const moderationLimits = { slowSeconds: 3600, restraintDays: 90, reportNote: 500, pins: 20, reportsAnHour: 20 } as const;

/** The end of a mute or removal; null is for good. */
const until = z.iso.datetime().nullable();

// From people: strict.

export const pinMessage = z.strictObject({ ...actFields, messageId: wireId, on: z.boolean() });
export type PinMessage = z.output<typeof pinMessage>;

/** Changes only what is given. */
export const setRoom = z.strictObject({
  ...actFields,
  /** Seconds one person waits between two posts; 0 for none. */
  slowSeconds: z.int().min(0).max(moderationLimits.slowSeconds).optional(),
  /** Only moderators post. */
  isLocked: z.boolean().optional(),
  /** What others post waits until a moderator lets it through. */
  approvesFirst: z.boolean().optional(),
});
export type SetRoom = z.output<typeof setRoom>;

/** A moderator deletes what someone else said. */
export const takeDownMessage = z.strictObject({ ...actFields, messageId: wireId });
export type TakeDownMessage = z.output<typeof takeDownMessage>;

/** Mutes or removes someone; again, with another end. */
export const restrainPerson = z.strictObject({ ...actFields, accountId: wireId, restraint: z.enum(RestraintKind), until });
export type RestrainPerson = z.output<typeof restrainPerson>;
/** Ends a mute or removal. */
export const releasePerson = z.strictObject({ ...actFields, accountId: wireId, restraint: z.enum(RestraintKind) });
export type ReleasePerson = z.output<typeof releasePerson>;

/** Lets a waiting message through, or not. */
export const decideAwaiting = z.strictObject({ ...actFields, awaitingId: wireId, approve: z.boolean() });
export type DecideAwaiting = z.output<typeof decideAwaiting>;
/** The author takes a waiting message back. */
export const withdrawAwaiting = z.strictObject({ ...actFields, awaitingId: wireId });
export type WithdrawAwaiting = z.output<typeof withdrawAwaiting>;

/** Reports a message, a question, or a person of the room. */
export const reportAbuse = z.strictObject({
  ...actFields,
  subject: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('MESSAGE'), id: wireId }), z.strictObject({ kind: z.literal('QUESTION'), id: wireId }), z.strictObject({ kind: z.literal('PERSON'), id: wireId })]),
  reason: z.enum(ReportReason),
  note: optionalProse(moderationLimits.reportNote).default(''),
});
export type ReportAbuse = z.output<typeof reportAbuse>;

/** Ends every open report about the same: `until` is for MUTED and REMOVED, null for good. */
export const handleReport = z.strictObject({ ...actFields, reportId: wireId, outcome: z.enum(ReportOutcome), until: until.default(null) });
export type HandleReport = z.output<typeof handleReport>;

/** A moderator reads what a block keeps from them: what must be moderated must be readable. */
export const unveilWords = z.strictObject({ roomId: wireId, about: z.strictObject({ kind: z.enum(['MESSAGE', 'QUESTION']), id: wireId }) });
export type UnveilWords = z.output<typeof unveilWords>;

/** Raises one's own hand, or lowers it. */
export const raiseHand = z.strictObject({ ...actFields, up: z.boolean() });
export type RaiseHand = z.output<typeof raiseHand>;
/** A moderator gives the floor to a raised hand, or lowers it. */
export const callHand = z.strictObject({ ...actFields, handId: wireId, to: z.enum(['CALLED', 'LOWERED']) });
export type CallHand = z.output<typeof callHand>;

// From us: tolerant.

/** How moderators have set the room; its id is the room's. Until the first change there is none: all off. */
export const settingsItem = roomItemOf('SETTINGS', { slowSeconds: wireCount, isLocked: z.boolean(), approvesFirst: z.boolean() });
export type SettingsItem = z.infer<typeof settingsItem>;

/** A pinned message, by its own id; `isPinned` false once taken down. */
export const pinItem = roomItemOf('PIN', { isPinned: z.boolean(), veiled, seq: wireCount, authorId: wireId.nullable(), excerpt: z.string(), lang: z.string() });
export type PinItem = z.infer<typeof pinItem>;

/** Someone muted or removed: told to moderators and to that person. */
export const restraintItem = roomItemOf('RESTRAINT', { accountId: wireId, restraint: z.enum(RestraintKind), until: z.iso.datetime().nullable(), since: z.iso.datetime(), isOver: z.boolean() });
export type RestraintItem = z.infer<typeof restraintItem>;

/** A message that waits for a moderator: told to moderators and to its author. Approved, it has the message's id. */
export const awaitingItem = roomItemOf('AWAITING', { authorId: wireId, clientId: wireId, body: z.string(), attachments: z.array(attachment).default([]), lang: z.string(), state: z.enum(AwaitingState), createdAt: z.iso.datetime() });
export type AwaitingItem = z.infer<typeof awaitingItem>;

/** Someone's hand: one a person. Those raised are in the order of `raisedAs`. */
export const handItem = roomItemOf('HAND', { accountId: wireId, veiled, state: z.enum(HandState), raisedAs: wireCount, raisedAt: z.iso.datetime(), place: z.enum(Attendance).nullable() });
export type HandItem = z.infer<typeof handItem>;

/** Words that a block keeps from a moderator. Whose they are is told by no more than an id, by which they can be muted or removed. */
export const unveiled = z.object({ authorId: wireId, body: z.string(), lang: z.string() });
export type Unveiled = z.infer<typeof unveiled>;

/** The room's queue of reports changed; told to its moderators, who ask for it. */
export const reportsChanged = z.object({ roomId: wireId });
export type ReportsChanged = z.infer<typeof reportsChanged>;

/** What moderators do, and what people ask of them. */
export interface RoomModerationEvents {
  'room:pin': Ask<typeof pinMessage, ActDone>;
  'room:set': Ask<typeof setRoom, ActDone>;
  'room:takeDown': Ask<typeof takeDownMessage, ActDone>;
  'room:restrain': Ask<typeof restrainPerson, ActDone>;
  'room:release': Ask<typeof releasePerson, ActDone>;
  'room:decide': Ask<typeof decideAwaiting, ActDone>;
  'room:withdraw': Ask<typeof withdrawAwaiting, ActDone>;
  'room:report': Ask<typeof reportAbuse, ActDone>;
  'room:unveil': Ask<typeof unveilWords, Unveiled>;
  'room:handle': Ask<typeof handleReport, ActDone>;
  'room:hand': Ask<typeof raiseHand, ActDone>;
  'room:call': Ask<typeof callHand, ActDone>;
}

/** What a room tells its moderators beside frames. */
export interface RoomModerationNews {
  'room:reports': (changed: ReportsChanged) => void;
}
