import type { RoomQuestion } from '@cohortium/contract';
import type { Outgoing } from '../outbox.ts';
import { pendingOf } from '../room-context.ts';

/** A question as the reader sees it, with what they did and the room does not show yet. */
export interface ShownQuestion extends RoomQuestion {
  readonly isMine: boolean;
  /** Whether the reader voted for it. */
  readonly isVoted: boolean;
  /** Something the reader did to it is not at the server yet. */
  readonly isWaiting: boolean;
}

export const questionOrders = ['votes', 'newest', 'remote'] as const;
export type QuestionOrder = (typeof questionOrders)[number];

interface Told {
  readonly questions: readonly RoomQuestion[];
  readonly mine: ReadonlyMap<string, unknown>;
  readonly votes: ReadonlyMap<string, { readonly on: boolean }>;
  readonly outgoing: readonly Outgoing[];
  readonly myId: string;
  /** Whether a question of mine would wait for a moderator. */
  readonly needsApproval: boolean;
}

/** What I asked and the room does not show yet. */
const asked = ({ outgoing, myId, needsApproval }: Told): ShownQuestion[] => pendingOf(outgoing, 'room:ask').map(({ clientId, given, writtenAt, state }) => ({
  kind: 'QUESTION', id: clientId, revision: 0, text: given.text, lang: given.lang ?? 'en', state: needsApproval ? 'AWAITING' : 'OPEN', isAnonymous: given.isAnonymous, authorId: given.isAnonymous ? null : myId,
  place: null, votes: 0, askedAt: new Date(writtenAt).toISOString(), heardAt: null, answeredAt: null, answer: null, isMine: true, isVoted: false, isWaiting: state !== 'sent',
}));

/** Lays what waits upon what the room told; withdrawn questions are gone. */
export function shownQuestions(told: Told): ShownQuestion[] {
  const { questions, mine, votes, outgoing } = told;
  const byQuestion = <Entry extends { given: { questionId: string } }>(entries: Entry[]) => Map.groupBy(entries, ({ given }) => given.questionId);
  const voting = byQuestion(pendingOf(outgoing, 'room:upvote'));
  const withdrawn = new Set(pendingOf(outgoing, 'room:question-withdraw').map(({ given }) => given.questionId));
  const moving = byQuestion(pendingOf(outgoing, 'room:question-move'));
  const shown = questions.filter(({ id, state }) => state !== 'WITHDRAWN' && !withdrawn.has(id)).map((question): ShownQuestion => {
    let isVoted = votes.get(question.id)?.on ?? false;
    let count = question.votes;
    for (const { given: { on }, done } of voting.get(question.id) ?? []) {
      // Once acknowledged the vote is mine already, and the count is still to come.
      if (done ? (done.revision ?? 0) > question.revision : isVoted !== on) count += on ? 1 : -1;
      isVoted = on;
    }
    const moves = moving.get(question.id) ?? [];
    const isWaiting = [...(voting.get(question.id) ?? []), ...moves].some(({ state }) => state !== 'sent');
    return { ...question, state: moves.at(-1)?.given.to ?? question.state, votes: Math.max(0, count), isMine: mine.has(question.id), isVoted, isWaiting };
  });
  return [...shown, ...asked(told)];
}

type Compare = (one: ShownQuestion, other: ShownQuestion) => number;
const byTime: Compare = (one, other) => one.askedAt.localeCompare(other.askedAt);
const byVotes: Compare = (one, other) => other.votes - one.votes || byTime(one, other);
/** A question from home that nobody has taken up. */
const isUnheardRemote = ({ place, state }: ShownQuestion): boolean => place === 'REMOTE' && state === 'OPEN';
const compare: Readonly<Record<QuestionOrder, Compare>> = {
  votes: byVotes,
  newest: (one, other) => byTime(other, one),
  remote: (one, other) => Number(isUnheardRemote(other)) - Number(isUnheardRemote(one)) || byVotes(one, other),
};
export const inOrder = (questions: readonly ShownQuestion[], order: QuestionOrder): ShownQuestion[] => questions.toSorted(compare[order]);
