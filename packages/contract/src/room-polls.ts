import { z } from 'zod';
import { actFields, roomItemOf, roomMineOf, wireCount, wireId, type ActDone } from './room-items.ts';
import type { Ask } from './rooms.ts';
import { line, prose } from './text.ts';
import { spokenLanguages } from './vocabulary.ts';

/** `minutes`: the longest time after which a poll may close by itself. */
export const pollLimits = { question: 300, option: 120, options: 12, fewest: 2, minutes: 7 * 24 * 60, scale: 5 } as const;

/** One option; any number of them; options in order; 1 to 5. */
export const PollKind = { SINGLE: 'SINGLE', SEVERAL: 'SEVERAL', RANKED: 'RANKED', SCALE: 'SCALE' } as const;
export type PollKind = keyof typeof PollKind;

/** When results are shown: at once to all, to each who has voted, or to all when it is closed. */
export const PollResults = { ALWAYS: 'ALWAYS', AFTER_VOTING: 'AFTER_VOTING', AFTER_CLOSING: 'AFTER_CLOSING' } as const;
export type PollResults = keyof typeof PollResults;

/** `REMOVED` by a moderator: nothing of it is told any more. */
export const pollStates = ['OPEN', 'CLOSED', 'REMOVED'] as const;
export type PollState = (typeof pollStates)[number];

// From people: strict.

/** What every poll has; its own name, since forms are checked by it before the act gets its names. */
export const pollFields = z.strictObject({
  pollKind: z.enum(PollKind),
  question: prose(pollLimits.question),
  /** None for a scale. */
  options: z.array(line(pollLimits.option)).max(pollLimits.options, { error: 'polls:error.tooManyOptions' }),
  /** Who chose what is told to nobody. */
  isAnonymous: z.boolean(),
  results: z.enum(PollResults),
  /** Closes by itself after so many minutes. */
  minutes: z.int({ error: 'polls:error.minutes' }).min(1, { error: 'polls:error.minutes' }).max(pollLimits.minutes, { error: 'polls:error.minutes' }).nullish(),
  lang: z.enum(spokenLanguages).optional(),
});

function checkOptions({ pollKind, options }: Pick<z.output<typeof pollFields>, 'pollKind' | 'options'>, ctx: z.RefinementCtx): void {
  const refuse = (message: string, at?: number) => ctx.addIssue({ code: 'custom', message, path: at === undefined ? ['options'] : ['options', at] });
  if (pollKind === 'SCALE') {
    if (options.length) refuse('polls:error.scaleHasNoOptions');
    return;
  }
  if (options.length < pollLimits.fewest) refuse('polls:error.tooFewOptions');
  options.forEach((option, at) => {
    if (options.findIndex(other => other.toLowerCase() === option.toLowerCase()) < at) refuse('polls:error.sameOption', at);
  });
}

/** What a form asks for. */
export const pollForm = pollFields.superRefine(checkOptions);
export const openPoll = z.strictObject({ ...actFields, ...pollFields.shape }).superRefine(checkOptions);
export type OpenPoll = z.output<typeof openPoll>;

/** One's whole vote, in place of the one before: numbers of options from 1 (of a scale: the mark), for a ranked poll the best first. None takes the vote back. */
export const castVote = z.strictObject({ ...actFields, pollId: wireId, choices: z.array(z.int().min(1).max(pollLimits.options)).max(pollLimits.options) });
export type CastVote = z.output<typeof castVote>;

export const pollAct = z.strictObject({ ...actFields, pollId: wireId });
export type PollAct = z.output<typeof pollAct>;

export const askTally = z.strictObject({ roomId: wireId, pollId: wireId });
export type AskTally = z.output<typeof askTally>;

// From us: tolerant.

/**
 * One number an option, in their order (of a scale: of the marks 1 to 5). How many chose it; of a ranked poll its Borda points: with n options,
 * one's first gives n points, the second n − 1, and so on; what one leaves out gets none.
 */
export const pollTally = z.array(wireCount);
export type PollTally = z.infer<typeof pollTally>;

export const roomPoll = roomItemOf('POLL', {
  pollKind: z.enum(PollKind),
  question: z.string(),
  lang: z.string(),
  options: z.array(z.string()),
  isAnonymous: z.boolean(),
  results: z.enum(PollResults),
  state: z.enum(pollStates),
  openedAt: z.iso.datetime(),
  closesAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** How many voted. */
  voters: wireCount,
  /** Null while it is not for everyone to see. */
  tally: pollTally.nullable(),
});
export type RoomPoll = z.infer<typeof roomPoll>;

/** The reader's vote in a poll; no choices when they took it back. */
export const myPollVote = roomMineOf('POLL_VOTE', { choices: z.array(wireCount) });
export type MyPollVote = z.infer<typeof myPollVote>;

/** How a poll stands, to one who may see it. */
export interface TallyTold {
  readonly tally: PollTally;
  readonly voters: number;
  readonly revision: number;
}

export interface RoomPollEvents {
  'room:poll': Ask<typeof openPoll, ActDone>;
  'room:vote': Ask<typeof castVote, ActDone>;
  'room:poll-close': Ask<typeof pollAct, ActDone>;
  'room:poll-remove': Ask<typeof pollAct, ActDone>;
  'room:tally': Ask<typeof askTally, TallyTold>;
}
