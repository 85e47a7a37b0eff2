import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from '@jest/globals';
import { actDays } from '@cohortium/contract';
import { RequestError } from '../../shared/graphql/index.ts';
import { forgetOffline, offlineDatabase, type OutgoingAct } from '../../shared/offline/index.ts';
import { mayHelpAgain, Outbox } from './outbox.ts';
import type { Acknowledged } from './room-wire.ts';

interface Sent {
  clientId: string;
  event: string;
  body: unknown;
}

/** A room's end of the line: keeps what it is sent, once for each name, as the server does. */
function line() {
  const log: Sent[] = [];
  const state = { cut: false, loseNextAcknowledgement: false, refuse: null as RequestError | null };
  const send = async ({ clientId, event, given: { body } }: OutgoingAct): Promise<Acknowledged> => {
    await Promise.resolve();
    if (state.cut) throw new RequestError('NETWORK', 'common:error.network');
    if (state.refuse) throw state.refuse;
    if (!log.some(sent => sent.clientId === clientId)) log.push({ clientId, event, body });
    if (state.loseNextAcknowledgement) {
      state.loseNextAcknowledgement = false;
      throw new RequestError('NETWORK', 'common:error.network');
    }
    return { id: clientId, seq: log.findIndex(sent => sent.clientId === clientId) + 1 };
  };
  return { log, state, send };
}

const until = async (holds: () => boolean): Promise<void> => {
  const giveUp = Date.now() + 4000;
  while (!holds()) {
    if (Date.now() > giveUp) throw new Error('It did not come to that');
    await new Promise(resolve => setTimeout(resolve, 5));
  }
};
const kept = async () => (await offlineDatabase()).outbox.toArray();

beforeEach(async () => {
  await forgetOffline();
  localStorage.clear();
});

test('what is typed offline survives a reload and is sent once, in order', async () => {
  const far = line();
  far.state.cut = true;
  const before = new Outbox('ana', far.send);
  for (const body of ['one', 'two', 'three']) await before.add('room', 'room:post', { body: body });
  expect(before.entries().map(({ given }) => given['body'])).toEqual(['one', 'two', 'three']);
  expect(await kept()).toHaveLength(3);
  expect(localStorage.getItem('cohortium.outbox')).not.toBeNull();

  const after = new Outbox('ana', far.send);
  far.state.cut = false;
  await after.start();
  await until(() => after.entries().every(({ state }) => state === 'sent'));
  before.sendAll();
  await until(() => before.entries().every(({ state }) => state === 'sent'));
  expect(far.log.map(({ body }) => body)).toEqual(['one', 'two', 'three']);
  expect(await kept()).toEqual([]);
  expect(localStorage.getItem('cohortium.outbox')).toBeNull();
});

test('a lost acknowledgement makes no second message', async () => {
  const far = line();
  far.state.loseNextAcknowledgement = true;
  const outbox = new Outbox('ana', far.send);
  await outbox.add('room', 'room:post', { body: 'one' });
  await until(() => outbox.entries()[0]?.state === 'waiting');
  outbox.sendAll();
  await until(() => outbox.entries()[0]?.state === 'sent');
  expect(far.log).toHaveLength(1);
});

test('what met another state of things is not tried again as it was; what only met its own name may be', async () => {
  const far = line();
  const outbox = new Outbox('ana', far.send);
  for (const reason of ['questions:error.moved', 'rooms:error.clientIdTaken']) {
    far.state.refuse = new RequestError('CONFLICT', reason);
    await outbox.add('room', 'room:question-move', { questionId: 'q' });
    await until(() => outbox.entries().at(-1)?.failure?.reason === reason);
  }
  expect(outbox.entries().map(mayHelpAgain)).toEqual([false, true]);
});

test('what the server will never take is kept, marked with its reason, and holds up nothing', async () => {
  const far = line();
  const outbox = new Outbox('ana', far.send);
  far.state.refuse = new RequestError('FORBIDDEN', 'rooms:error.closed');
  await outbox.add('room', 'room:post', { body: 'too late' });
  await until(() => outbox.entries()[0]?.state === 'failed');
  far.state.refuse = null;
  await outbox.add('room', 'room:post', { body: 'another' });
  await until(() => outbox.entries()[1]?.state === 'sent');
  expect(far.log.map(({ body }) => body)).toEqual(['another']);

  const reloaded = new Outbox('ana', far.send);
  await reloaded.start();
  expect(reloaded.entries()).toMatchObject([{ given: { body: 'too late' }, state: 'failed', failure: { reason: 'rooms:error.closed' } }]);
  expect(reloaded.entries().map(mayHelpAgain)).toEqual([true]);
  await reloaded.discard(reloaded.entries()[0]?.clientId ?? '');
  expect(await kept()).toEqual([]);
});

test('a room that is away holds up no other', async () => {
  const far = line();
  const outbox = new Outbox('ana', message => (message.roomId === 'away' ? Promise.reject(new RequestError('UNAVAILABLE', 'common:error.unavailable')) : far.send(message)));
  await outbox.add('away', 'room:post', { body: 'waits' });
  await outbox.add('here', 'room:post', { body: 'goes' });
  await until(() => outbox.entries().some(({ state }) => state === 'sent'));
  expect(outbox.entries()).toMatchObject([{ given: { body: 'waits' }, state: 'waiting' }, { given: { body: 'goes' }, state: 'sent' }]);
});

test('another account of the same device sends nothing of mine', async () => {
  const far = line();
  far.state.cut = true;
  await new Outbox('ana', far.send).add('room', 'room:post', { body: 'mine' });
  far.state.cut = false;
  const other = new Outbox('ben', far.send);
  await other.start();
  expect(other.entries()).toEqual([]);
  expect(far.log).toEqual([]);
});

test('a sent message stands until its frame is here', async () => {
  const far = line();
  const outbox = new Outbox('ana', far.send);
  await outbox.add('room', 'room:post', { body: 'one' });
  await until(() => outbox.entries()[0]?.state === 'sent');
  outbox.forgetSent(() => false);
  expect(outbox.entries()).toHaveLength(1);
  outbox.forgetSent(({ clientId }) => clientId === far.log[0]?.clientId);
  expect(outbox.entries()).toEqual([]);
});

test('acts of every name wait in one line: sent in the order they were done, each acknowledgement is heard once', async () => {
  const far = line();
  far.state.cut = true;
  const before = new Outbox('ana', far.send);
  await before.add('room', 'room:post', { body: 'said' });
  await before.add('room', 'room:react', { messageId: 'm', reaction: 'AGREE', on: true });
  await before.add('room', 'room:edit', { messageId: 'm', body: 'changed' });
  const after = new Outbox('ana', far.send);
  const heard: string[] = [];
  after.onDone(({ event }) => heard.push(event));
  far.state.cut = false;
  far.state.loseNextAcknowledgement = true;
  await after.start();
  await until(() => far.log.length > 0 && after.entries()[0]?.state === 'waiting');
  after.sendAll();
  await until(() => after.entries().every(({ state }) => state === 'sent'));
  expect(far.log.map(({ event }) => event)).toEqual(['room:post', 'room:react', 'room:edit']);
  expect(heard).toEqual(['room:post', 'room:react', 'room:edit']);
});

test('what an earlier version of the app kept as a message is sent', async () => {
  const { Dexie } = await import('dexie');
  (await offlineDatabase()).outbox.db.close();
  await Dexie.delete('cohortium');
  const former = new Dexie('cohortium');
  former.version(2).stores({ drafts: 'key, savedAt', outbox: 'clientId, accountId' });
  await former.open();
  await former.table('outbox').put({ clientId: 'c', accountId: 'ana', roomId: 'room', body: 'kept', lang: 'en', replyTo: null, writtenAt: Date.now(), failure: null });
  former.close();
  await (await offlineDatabase()).outbox.db.open();
  const far = line();
  const outbox = new Outbox('ana', far.send);
  await outbox.start();
  await until(() => outbox.entries()[0]?.state === 'sent');
  expect(far.log).toEqual([{ clientId: 'c', event: 'room:post', body: 'kept' }]);
});

test('what is acknowledged counts as sent at once, before the device has forgotten it: its frame may be the next thing that comes', async () => {
  let acknowledge: (done: Acknowledged) => void = () => undefined;
  const outbox = new Outbox('ana', () => new Promise(resolve => (acknowledge = resolve)));
  await outbox.add('room', 'room:ask', { text: 'May I?' });
  await until(() => outbox.entries()[0]?.state === 'sending');
  acknowledge({ id: 'question', revision: 3 });
  for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
  expect(outbox.entries()).toMatchObject([{ state: 'sent', done: { revision: 3 } }]);
});

test('what waited longer than the server remembers is not sent by itself, but kept to be sent by hand', async () => {
  const far = line();
  const [roomId, clientId, writtenAt] = ['room', crypto.randomUUID(), Date.now() - (actDays.tried + 1) * 24 * 3600 * 1000];
  await (await offlineDatabase()).outbox.put({ clientId, accountId: 'ana', roomId, event: 'room:post', given: { body: 'from last month', roomId, clientId }, replyTo: null, writtenAt, failure: null });
  const outbox = new Outbox('ana', far.send);
  await outbox.start();
  await until(() => outbox.entries()[0]?.failure?.reason === 'rooms:error.tooOld');
  expect([far.log, outbox.entries().map(mayHelpAgain)]).toEqual([[], [true]]);
  await outbox.retry(clientId);
  await until(() => far.log.length === 1);
});
