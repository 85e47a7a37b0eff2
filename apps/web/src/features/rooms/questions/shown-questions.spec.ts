import { expect, test } from '@jest/globals';
import { fairnessOf, type RoomQuestion } from '@cohortium/contract';
import type { Outgoing, OutgoingState } from '../outbox.ts';
import { inOrder, shownQuestions } from './shown-questions.ts';
import { formatWait } from './wait.ts';

const asked = (change: Partial<RoomQuestion> = {}): RoomQuestion => ({
  kind: 'QUESTION', id: 'q', revision: 1, text: 'Why?', lang: 'en', state: 'OPEN', isAnonymous: false, authorId: 'ben', place: null, votes: 2, askedAt: '2026-05-01T10:00:00.000Z', heardAt: null, answeredAt: null, answer: null, ...change,
});
const waits = (event: string, content: object, state: OutgoingState = 'waiting', revision?: number): Outgoing => ({
  clientId: event, accountId: 'ana', roomId: 'room', event, given: { roomId: 'room', clientId: event, questionId: 'q', ...content }, replyTo: null, writtenAt: 1, failure: null, state,
  ...(revision !== undefined && { done: { id: 'q', revision } }),
});
interface Told {
  questions?: RoomQuestion[];
  voted?: boolean;
  outgoing?: Outgoing[];
  needsApproval?: boolean;
}
const show = ({ questions = [asked()], voted, outgoing = [], needsApproval = false }: Told) =>
  shownQuestions({ questions, mine: new Map(), votes: new Map(voted === undefined ? [] : [['q', { on: voted }]]), outgoing, myId: 'ana', needsApproval });
const vote = (on: boolean, state?: OutgoingState, revision?: number) => waits('room:upvote', { on }, state, revision);

test('my vote is counted once, whichever of acknowledgement, own frame and room frame came first', () => {
  expect(show({ outgoing: [vote(true)] })).toMatchObject([{ votes: 3, isVoted: true, isWaiting: true }]);
  expect(show({ voted: true, outgoing: [vote(true, 'sent', 2)] })).toMatchObject([{ votes: 3, isVoted: true, isWaiting: false }]);
  expect(show({ questions: [asked({ votes: 3, revision: 2 })], voted: true, outgoing: [vote(true, 'sent', 2)] })).toMatchObject([{ votes: 3, isVoted: true }]);
  expect(show({ questions: [asked({ votes: 3, revision: 2 })], voted: true, outgoing: [vote(false)] })).toMatchObject([{ votes: 2, isVoted: false }]);
  expect(show({ outgoing: [vote(true), vote(false)] })).toMatchObject([{ votes: 2, isVoted: false }]);
  expect(show({ outgoing: [vote(true, 'failed')] })).toMatchObject([{ votes: 2, isVoted: false, isWaiting: false }]);
});

test('what I ask shows at once as mine and waiting, without my name when I asked so', () => {
  const mine = show({ questions: [], outgoing: [waits('room:ask', { text: 'Mine?', isAnonymous: true, lang: 'en' })] });
  expect(mine).toMatchObject([{ text: 'Mine?', state: 'OPEN', authorId: null, isMine: true, isWaiting: true, revision: 0 }]);
  expect(show({ questions: [], needsApproval: true, outgoing: [waits('room:ask', { text: 'Mine?', isAnonymous: false })] })).toMatchObject([{ state: 'AWAITING', authorId: 'ana' }]);
});

test('what is withdrawn is gone, and what a moderator moved stands where they moved it', () => {
  expect(show({ outgoing: [waits('room:question-withdraw', {})] })).toEqual([]);
  expect(show({ questions: [asked({ state: 'WITHDRAWN', text: '' })] })).toEqual([]);
  expect(show({ outgoing: [waits('room:question-move', { to: 'DISMISSED' })] })).toMatchObject([{ state: 'DISMISSED', isWaiting: true }]);
});

test('questions stand by votes, by time, or with those from home first that nobody has taken up', () => {
  const ids = (order: 'votes' | 'newest' | 'remote') => inOrder(show({ questions: [
    asked({ id: 'few', votes: 1, place: 'REMOTE', askedAt: '2026-05-01T10:03:00.000Z' }),
    asked({ id: 'many', votes: 9, place: 'ONSITE', askedAt: '2026-05-01T10:01:00.000Z' }),
    asked({ id: 'heard', votes: 20, place: 'REMOTE', state: 'ANSWERED', askedAt: '2026-05-01T10:02:00.000Z' }),
    asked({ id: 'earlier', votes: 1, place: 'REMOTE', askedAt: '2026-05-01T10:00:00.000Z' }),
  ] }), order).map(({ id }) => id);
  expect(ids('votes')).toEqual(['heard', 'many', 'earlier', 'few']);
  expect(ids('newest')).toEqual(['few', 'heard', 'many', 'earlier']);
  expect(ids('remote')).toEqual(['earlier', 'few', 'heard', 'many']);
});

test('fairness counts each side\'s questions, and the wait of those still waiting; withdrawn ones and those of no place count nowhere', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 4, 1, 10, minutes)).toISOString();
  const sides = fairnessOf([
    asked({ place: 'ONSITE', state: 'ANSWERED', askedAt: at(0), heardAt: at(2) }), asked({ place: 'ONSITE', state: 'BEING_ANSWERED', askedAt: at(0), heardAt: at(4) }), asked({ place: 'ONSITE', state: 'DISMISSED', askedAt: at(0) }),
    asked({ place: 'REMOTE', askedAt: at(0) }), asked({ place: 'REMOTE', state: 'WITHDRAWN', askedAt: at(0) }), asked({ askedAt: at(0) }),
  ], new Date(at(20)));
  expect(sides).toEqual({ ONSITE: { asked: 3, answered: 1, medianWait: 180 }, REMOTE: { asked: 1, answered: 0, medianWait: 1200 } });
  expect(fairnessOf([], new Date()).REMOTE).toEqual({ asked: 0, answered: 0, medianWait: null });
  expect([40, 180, 7200].map(seconds => formatWait(seconds, 'en'))).toEqual(['40 sec', '3 min', '2 hr']);
});
