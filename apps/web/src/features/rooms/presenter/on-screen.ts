import type { RoomHighlight, RoomPoll, RoomQuestion } from '@cohortium/contract';

/** What the hall looks at now. */
export type OnScreen =
  | { readonly kind: 'question'; readonly question: RoomQuestion }
  | { readonly kind: 'poll'; readonly poll: RoomPoll }
  | { readonly kind: 'highlight'; readonly highlight: RoomHighlight }
  | { readonly kind: 'welcome' };

interface Held {
  readonly questions: readonly RoomQuestion[];
  readonly polls: readonly RoomPoll[];
  readonly highlights: readonly RoomHighlight[];
}

const nextShown = 3;
/** A poll's outcome stays for this long after it closed, in milliseconds. */
const outcomeStays = 90_000;

/** The question being answered or the open poll, whichever was taken up later; else what a poll just gave, the newest highlight, or a welcome. */
export function onScreen({ questions, polls, highlights }: Held, now: number): OnScreen {
  const question = questions.find(({ state, veiled }) => state === 'BEING_ANSWERED' && !veiled);
  const poll = polls.filter(({ state, closedAt }) => state === 'OPEN' || (state === 'CLOSED' && closedAt !== null && now - Date.parse(closedAt) < outcomeStays)).toSorted((one, other) => Date.parse(other.openedAt) - Date.parse(one.openedAt))[0];
  const isPollLater = poll && (!question || Date.parse(poll.openedAt) > Date.parse(question.heardAt ?? question.askedAt));
  if (poll && isPollLater) return { kind: 'poll', poll };
  if (question) return { kind: 'question', question };
  const highlight = highlights.filter(({ state, about }) => state === 'MARKED' && about.text !== '').toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
  return highlight ? { kind: 'highlight', highlight } : { kind: 'welcome' };
}

/** The questions with the most votes that are still open. */
export const nextQuestions = (questions: readonly RoomQuestion[]): RoomQuestion[] =>
  questions.filter(({ state, veiled }) => state === 'OPEN' && !veiled).toSorted((one, other) => other.votes - one.votes || Date.parse(one.askedAt) - Date.parse(other.askedAt)).slice(0, nextShown);

/** Long words grow smaller rather than run off the screen: a step for the style. */
export function sizeOf(text: string): 'large' | 'medium' | 'small' | 'least' {
  const { length } = [...text];
  if (length <= 90) return 'large';
  if (length <= 170) return 'medium';
  return length <= 320 ? 'small' : 'least';
}
