import { expect, test } from '@jest/globals';
import type { Reaction, RoomMessage } from '@cohortium/contract';
import type { Outgoing, OutgoingState } from './outbox.ts';
import { withPending } from './pending-messages.ts';

const said = (change: Partial<RoomMessage> = {}): RoomMessage => ({
  id: 'm', seq: 1, state: 'SAID', authorId: 'ana', clientId: 'c', body: 'said', lang: 'en', attachments: [], replyTo: null, rootId: null, isAside: false, createdAt: '2026-05-01T10:00:00.000Z', editedAt: null, reactions: [], revision: 1, ...change,
});
const waits = (event: string, content: object, state: OutgoingState = 'waiting', revision?: number): Outgoing => ({
  clientId: event, accountId: 'ana', roomId: 'room', event, given: { roomId: 'room', clientId: event, messageId: 'm', ...content }, replyTo: null, writtenAt: 1, failure: null, state,
  ...(revision !== undefined && { done: { id: 'm', revision } }),
});
const react = (reaction: Reaction, on: boolean, state?: OutgoingState, revision?: number) => waits('room:react', { reaction, on }, state, revision);
const mineOf = (...reactions: Reaction[]) => new Map([['m', reactions]]);
const none = new Set<string>();

test('what waits is shown as done and marked; what failed is not', () => {
  const shown = withPending([said()], new Map(), [waits('room:edit', { body: 'changed' }), react('AGREE', true)], none);
  expect(shown.messages).toMatchObject([{ body: 'changed', reactions: [{ reaction: 'AGREE', count: 1 }] }]);
  expect(shown.mine.get('m')).toEqual(['AGREE']);
  expect(shown.waiting.has('m')).toBe(true);
  expect(withPending([said()], new Map(), [waits('room:edit', { body: 'changed' }, 'failed')], none).messages[0]?.body).toBe('said');
  expect(withPending([said()], new Map(), [waits('room:delete', {})], none).messages).toMatchObject([{ state: 'DELETED', body: '' }]);
});

test('a reaction is counted once, whichever of acknowledgement, own frame and room frame came first', () => {
  const counts = (message: RoomMessage, mine: ReadonlyMap<string, Reaction[]>, entry: Outgoing) => withPending([message], mine, [entry], none).messages[0]?.reactions;
  const before = said({ reactions: [{ reaction: 'AGREE', count: 2 }] });
  const after = said({ reactions: [{ reaction: 'AGREE', count: 3 }], revision: 2 });
  const three = [{ reaction: 'AGREE', count: 3 }];
  expect(counts(before, new Map(), react('AGREE', true))).toEqual(three);
  expect(counts(before, mineOf('AGREE'), react('AGREE', true, 'sent', 2))).toEqual(three);
  expect(counts(after, mineOf('AGREE'), react('AGREE', true, 'sent', 2))).toEqual(three);
  expect(counts(after, mineOf('AGREE'), react('AGREE', false))).toEqual([{ reaction: 'AGREE', count: 2 }]);
  expect(counts(said({ reactions: [{ reaction: 'AGREE', count: 1 }] }), mineOf('AGREE'), react('AGREE', false))).toEqual([]);
});

test('on and off again while offline leaves what was there', () => {
  const shown = withPending([said({ reactions: [{ reaction: 'HEART', count: 1 }] })], new Map(), [react('AGREE', true), react('AGREE', false)], none);
  expect(shown.messages[0]?.reactions).toEqual([{ reaction: 'HEART', count: 1 }]);
  expect(shown.mine.get('m')).toEqual([]);
});

test('messages of which nothing waits stay the same objects', () => {
  const other = said({ id: 'other', seq: 2 });
  expect(withPending([said(), other], new Map(), [react('AGREE', true)], none).messages[1]).toBe(other);
});
