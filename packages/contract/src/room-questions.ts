import { z } from 'zod';
import { actFields, roomItemOf, roomMineOf, veiled, wireCount, wireId, type ActDone } from './room-items.ts';
import type { Ask } from './rooms.ts';
import { prose } from './text.ts';
import { Attendance, spokenLanguages } from './vocabulary.ts';

/** A question is short enough to be read out; an anonymous one tells where its asker is only where so many others are too. */
export const questionLimits = { text: 500, crowd: 5 } as const;

/**
 * `AWAITING` approval, `OPEN`, `BEING_ANSWERED` (at most one in a room), `ANSWERED`, `DISMISSED` by a moderator, `WITHDRAWN` by its asker. What
 * awaits approval or is dismissed is told to moderators and its asker only.
 */
export const questionStates = ['AWAITING', 'OPEN', 'BEING_ANSWERED', 'ANSWERED', 'DISMISSED', 'WITHDRAWN'] as const;
export type QuestionState = (typeof questionStates)[number];

/** Where moderators may bring a question. */
export const questionMoves = { OPEN: 'OPEN', BEING_ANSWERED: 'BEING_ANSWERED', ANSWERED: 'ANSWERED', DISMISSED: 'DISMISSED' } as const;
export type QuestionMove = keyof typeof questionMoves;

// From people: strict.

export const askQuestion = z.strictObject({
  ...actFields,
  text: prose(questionLimits.text),
  /** Without one's name, to everyone in the room, moderators included. */
  isAnonymous: z.boolean(),
  lang: z.enum(spokenLanguages).optional(),
});
export type AskQuestion = z.output<typeof askQuestion>;

/** Gives one's vote to a question, or takes it back. */
export const upvoteQuestion = z.strictObject({ ...actFields, questionId: wireId, on: z.boolean() });
export type UpvoteQuestion = z.output<typeof upvoteQuestion>;

export const withdrawQuestion = z.strictObject({ ...actFields, questionId: wireId });
export type WithdrawQuestion = z.output<typeof withdrawQuestion>;

/** Brings a question on. It says what the moderator saw, so that two who act at once give one result. */
export const moveQuestion = z.strictObject({
  ...actFields,
  questionId: wireId,
  from: z.enum(questionStates),
  to: z.enum(questionMoves),
  /** For `BEING_ANSWERED`: the question that was being answered as the moderator saw it; it becomes answered. */
  insteadOf: wireId.nullish(),
  /** For `ANSWERED`: the message that answers it; without one it was said live. */
  answerId: wireId.nullish(),
});
export type MoveQuestion = z.output<typeof moveQuestion>;

/** Whether questions are shown only once a moderator has approved them. */
export const setAsking = z.strictObject({ ...actFields, needsApproval: z.boolean() });
export type SetAsking = z.output<typeof setAsking>;

// From us: tolerant.

export const roomQuestion = roomItemOf('QUESTION', {
  text: z.string(),
  veiled,
  lang: z.string(),
  state: z.enum(questionStates),
  isAnonymous: z.boolean(),
  /** Null when anonymous, or when they left. */
  authorId: wireId.nullable(),
  /** Where the asker took part when they asked; null when the room has no hall, or when it would tell who asked anonymously. */
  place: z.enum(Attendance).nullable(),
  votes: wireCount,
  askedAt: z.iso.datetime(),
  /** When it was first taken up: being answered, or answered at once. */
  heardAt: z.iso.datetime().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  /** The message that answers it, and its place in the room. */
  answer: z.object({ id: wireId, seq: wireCount }).nullable(),
});
export type RoomQuestion = z.infer<typeof roomQuestion>;

export const roomAsking = roomItemOf('ASKING', { needsApproval: z.boolean() });
export type RoomAsking = z.infer<typeof roomAsking>;

/** The reader asked this question. */
export const myQuestion = roomMineOf('MY_QUESTION', {});
/** The reader's vote for a question. */
export const myQuestionVote = roomMineOf('QUESTION_VOTE', { on: z.boolean() });

export interface RoomQuestionEvents {
  'room:ask': Ask<typeof askQuestion, ActDone>;
  'room:upvote': Ask<typeof upvoteQuestion, ActDone>;
  'room:question-withdraw': Ask<typeof withdrawQuestion, ActDone>;
  'room:question-move': Ask<typeof moveQuestion, ActDone>;
  'room:asking': Ask<typeof setAsking, ActDone>;
}
