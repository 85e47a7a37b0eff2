import { expect, test } from '@jest/globals';
import type { RoomMessage } from '@cohortium/contract';
import { streamItems } from '../stream-items.ts';
import { threadIn, threadsOf } from './thread-summary.ts';

const said = (seq: number, change: Partial<RoomMessage> = {}): RoomMessage => ({
  id: `m${seq}`, seq, state: 'SAID', authorId: 'ana', clientId: null, body: `message ${seq}`, lang: 'en', attachments: [], replyTo: null, rootId: null, isAside: false, createdAt: `2026-05-01T10:${String(seq).padStart(2, '0')}:00.000Z`, editedAt: null, reactions: [], revision: 0, ...change,
});
const held = (...messages: RoomMessage[]) => new Map(messages.map(message => [message.seq, message]));

test('a thread within what is held counts what is held: neither what was deleted nor what a block hides', () => {
  const known = held(said(5), said(6, { rootId: 'm5', authorId: 'ben' }), said(7, { rootId: 'm5', state: 'DELETED' }), said(8, { rootId: 'm5', state: 'HIDDEN', authorId: null }), said(9, { rootId: 'm5', authorId: 'ana' }));
  const told = new Map([['m5', { replies: 9, lastAt: '2026-05-01T11:00:00.000Z', lastSeq: 8, by: ['carl'] }]]);
  expect(threadsOf({ known, from: 5, threads: told }).get('m5')).toEqual({ replies: 2, lastAt: '2026-05-01T10:09:00.000Z', lastSeq: 9, by: ['ana', 'ben'] });
});

test('one from far up counts what history told of it, and what came since', () => {
  const known = held(said(2), said(60, { rootId: 'm2', authorId: 'dan' }), said(61));
  const told = new Map([['m2', { replies: 3, lastAt: '2026-05-01T10:20:00.000Z', lastSeq: 20, by: ['carl', 'carl', 'ben'] }]]);
  expect(threadsOf({ known, from: 50, threads: told }).get('m2')).toMatchObject({ replies: 4, lastSeq: 60, by: ['dan', 'carl', 'ben'] });
  expect(threadsOf({ known, from: 50, threads: new Map() }).get('m61')).toBeUndefined();
});

test('a thread is read from its root, in the order of the room', () => {
  const known = held(said(9, { rootId: 'm2' }), said(2), said(4, { rootId: 'm2' }), said(5));
  expect([threadIn(known, 'm2', 0).root?.seq, threadIn(known, 'm2', 0).answers.map(({ seq }) => seq), threadIn(known, 'm2', 5).answers.map(({ seq }) => seq)]).toEqual([2, [4, 9], [9]]);
});

test('what is said aside in one thread is one line of the stream, until something else is said', () => {
  const aside = (seq: number, rootId: string) => said(seq, { rootId, isAside: true });
  const items = streamItems([said(1), aside(2, 'm1'), aside(3, 'm1'), said(4), aside(5, 'm1'), aside(6, 'm4'), said(7, { rootId: 'm1' })], null);
  expect(items.map(item => (item.kind === 'aside' ? item.messages.map(({ seq }) => seq) : item.kind === 'message' ? item.message.seq : item.kind))).toEqual(['day', 1, [2, 3], 4, [5], [6], 7]);
});
