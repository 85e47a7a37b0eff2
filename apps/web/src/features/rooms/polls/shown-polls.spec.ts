import { expect, test } from '@jest/globals';
import type { RoomPoll } from '@cohortium/contract';
import type { Outgoing, OutgoingState } from '../outbox.ts';
import { fullBar, meanMark, ranked, shownPolls } from './shown-polls.ts';

const poll = (change: Partial<RoomPoll> = {}): RoomPoll => ({
  kind: 'POLL', id: 'p', revision: 1, pollKind: 'SINGLE', question: 'Which day?', lang: 'en', options: ['Monday', 'Friday'], isAnonymous: true, results: 'ALWAYS', state: 'OPEN', openedAt: '2026-05-01T10:00:00.000Z', closesAt: null, closedAt: null, voters: 2, tally: [1, 1], ...change,
});
const waits = (event: string, content: object, state: OutgoingState = 'waiting'): Outgoing => ({
  clientId: event, accountId: 'ana', roomId: 'room', event, given: { roomId: 'room', clientId: event, pollId: 'p', ...content }, replyTo: null, writtenAt: 1, failure: null, state,
});
const show = (outgoing: Outgoing[], mine?: number[], polls = [poll()]) => shownPolls({ polls, votes: new Map(mine ? [['p', { choices: mine }]] : []), outgoing });

test('my vote shows at once, and counts as the server\'s only when it is', () => {
  expect(show([waits('room:vote', { choices: [2] })])).toMatchObject([{ choices: [2], isCounted: false, isWaiting: true, tally: [1, 1] }]);
  expect(show([waits('room:vote', { choices: [2] })], [1])).toMatchObject([{ choices: [2], isCounted: true }]);
  expect(show([waits('room:vote', { choices: [2] }, 'failed')], [1])).toMatchObject([{ choices: [1], isWaiting: false }]);
  expect(show([], [])).toMatchObject([{ choices: [], isCounted: false }]);
});

test('what a moderator opened, closed or removed shows so at once; the newest stands first', () => {
  const made = waits('room:poll', { pollKind: 'SCALE', question: 'How was it?', options: [], isAnonymous: true, results: 'ALWAYS' });
  expect(show([made]).map(({ id, revision }) => [id, revision])).toEqual([['room:poll', 0], ['p', 1]]);
  expect(show([waits('room:poll-close', {})])).toMatchObject([{ state: 'CLOSED' }]);
  expect(show([waits('room:poll-remove', {})])).toEqual([]);
  expect(show([], undefined, [poll({ state: 'REMOVED', question: '' })])).toEqual([]);
});

test('bars are of those who voted, of a ranked poll of the most points; a scale has its average', () => {
  expect(fullBar(poll(), 4)).toBe(4);
  expect(fullBar(poll({ pollKind: 'RANKED' }), 4)).toBe(8);
  expect(meanMark([0, 0, 0, 2, 2])).toBe(4.5);
  expect(meanMark([0, 0, 0, 0, 0])).toBeNull();
});

test('in a ranked vote a tap gives the next place, and another takes it back', () => {
  expect(ranked(ranked(ranked([], 2), 1), 3)).toEqual([2, 1, 3]);
  expect(ranked([2, 1, 3], 1)).toEqual([2, 3]);
});
