import { randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { socketMessageBytes } from '@cohortium/contract';
import { connect, listening, make, server } from '../../../test/index.ts';
import { accountChannel } from './caller.ts';
import { Realtime } from './realtime.ts';
import { isOverrun, readsTooSlowly, unread } from './sweep.ts';

test('another origin, and a WebSocket without one, are refused; so is who is not signed in', async () => {
  const ana = await make.person('ana');
  await expect(connect(ana, { extraHeaders: { origin: 'https://elsewhere.example' } })).rejects.toThrow();
  await expect(connect(ana, { extraHeaders: { origin: '' } })).rejects.toThrow();
  await expect(connect(ana, { transports: ['polling'], extraHeaders: { origin: 'https://elsewhere.example' } })).rejects.toThrow();
  await expect(connect(null)).rejects.toMatchObject({ data: { code: 'UNAUTHENTICATED', reason: 'common:error.unauthenticated' } });
  await expect(connect({ cookie: 'session=made-up' })).rejects.toMatchObject({ data: { code: 'UNAUTHENTICATED' } });
  expect((await connect(ana)).socket.connected).toBe(true);
  expect((await connect(ana, { transports: ['polling'] })).socket.connected).toBe(true);
});

test('a cookie that cannot be decoded is no session, and ends nothing', async () => {
  for (const cookie of ['session=%', 'session=%E0%A4%A', 'session']) await expect(connect({ cookie })).rejects.toMatchObject({ data: { code: 'UNAUTHENTICATED' } });
  const polled = await fetch(`${await listening()}/socket.io/?EIO=4&transport=polling`, { headers: { cookie: 'session=%' } });
  expect(polled.status).toBe(200);
  expect((await connect(await make.person('ana'))).socket.connected).toBe(true);
});

test('an engine id without the cookie it began with is worth nothing', async () => {
  const [ana, eve] = [await make.person('ana'), await make.person('eve')];
  const line = await connect(ana, { transports: ['polling'] });
  const url = `${await listening()}/socket.io/?EIO=4&transport=polling&sid=${line.socket.io.engine.id}`;
  const steal = (cookie?: string) => fetch(url, { method: 'POST', body: '3', headers: { origin: new URL(url).origin, ...(cookie && { cookie }) } });
  expect((await steal()).status).toBe(400);
  expect((await steal(eve.cookie)).status).toBe(400);
  expect((await steal(ana.cookie)).status).toBe(200);
});

test('whatever is said wrongly is refused in words, and the line goes on', async () => {
  const ana = await make.person('ana');
  const line = await connect(ana);
  for (const given of [null, [], 'text', 7, {}, { roomId: 'none' }, { roomId: randomUUID(), extra: 1 }, { roomId: null }]) {
    expect(await line.refused('room:enter', given)).toMatchObject({ code: 'BAD_INPUT' });
  }
  expect(await line.refused('room:enter')).toMatchObject({ code: 'BAD_INPUT' });
  expect(await line.refused('room:enter', { roomId: randomUUID() }, { more: true })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await line.refused('no:such:event', {})).toMatchObject({ code: 'BAD_INPUT', reason: 'common:error.unknownEvent' });
  expect(await line.refused('constructor', {})).toMatchObject({ reason: 'common:error.unknownEvent' });
  for (const body of ['', ' \u200b ', 'nul \0', 'lone \ud800', 'x'.repeat(4001)]) {
    expect(await line.refused('room:post', { roomId: randomUUID(), clientId: randomUUID(), body })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'body' }] });
  }
  line.socket.emit('room:enter', null);
  line.socket.emit('room:post');
  expect(await line.hear('refused', refusal => refusal.event === 'room:enter')).toMatchObject({ error: { reason: 'common:error.acknowledgement' } });
  expect(await line.refused('room:enter', { roomId: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a message over the bound ends its connection, and nobody else\'s', async () => {
  const ana = await make.person('ana');
  const [line, other] = [await connect(ana), await connect(ana)];
  line.socket.emit('room:post', { body: 'x'.repeat(socketMessageBytes + 1) }, () => undefined);
  await line.cut;
  expect(await other.refused('no:such:event', {})).toMatchObject({ code: 'BAD_INPUT' });
});

test('one person does not fill the server with sockets', async () => {
  const [ana, ben] = [await make.person('ana'), await make.person('ben')];
  const lines = [];
  for (let tab = 0; tab < 50; tab += 1) lines.push(await connect(ana));
  await expect(connect(ana)).rejects.toMatchObject({ data: { code: 'RATE_LIMITED' } });
  expect((await connect(ben)).socket.connected).toBe(true);
  lines[0]?.socket.disconnect();
  await new Promise(resolve => setTimeout(resolve, 100));
  expect((await connect(ana)).socket.connected).toBe(true);
});

test('a flood is refused with the time to wait', async () => {
  const ana = await make.person('ana');
  const line = await connect(ana);
  const refusals = await Promise.all(Array.from({ length: 320 }, () => line.refused('no:such:event', {})));
  expect(refusals.filter(refusal => refusal.code === 'RATE_LIMITED').length).toBeGreaterThan(10);
  expect(refusals.at(-1)).toMatchObject({ code: 'RATE_LIMITED', args: { seconds: expect.any(Number) } });
});

test('who goes on although refused is read again only after a rest, and loses nothing by it', async () => {
  const [ana, ben] = [await make.person('ana'), await make.person('ben')];
  const [flooding, line] = [await connect(ana), await connect(ben)];
  const all = 12_000;
  let answered = 0;
  for (let sent = 0; sent < all; sent += 1) flooding.socket.emit('no:such:event' as 'room:enter', { roomId: '' }, () => (answered += 1));
  while (!answered) await new Promise(resolve => setTimeout(resolve, 5));
  for (let asked = 0; asked < 20; asked += 1) expect(await line.refused('no:such:event', {})).toMatchObject({ code: 'BAD_INPUT' });
  expect(answered).toBeLessThan(all);
  const giveUp = Date.now() + 15_000;
  while (answered < all && Date.now() < giveUp) await new Promise(resolve => setTimeout(resolve, 20));
  expect(answered).toBe(all);
  expect(flooding.socket.connected).toBe(true);
});

test('who does not read is cut at a bounded buffer, and others go on', async () => {
  const [ana, ben] = [await make.person('ana'), await make.person('ben')];
  const [deaf, line] = [await connect(ana), await connect(ben)];
  const realtime = server().get(Realtime);
  const wire: unknown = Reflect.get(Reflect.get(deaf.socket.io.engine.transport, 'ws'), '_socket');
  if (!(wire instanceof Socket)) throw new Error('No TCP socket under the WebSocket');
  wire.pause();
  const much = { roomId: 'x'.repeat(60_000) };
  for (let sent = 0; sent < 500 && realtime.listeningHere(accountChannel(ana.id)); sent += 1) {
    realtime.toAccounts([ana.id], 'room:removed', much);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  expect(realtime.listeningHere(accountChannel(ana.id))).toBe(0);
  wire.resume();
  await deaf.cut;
  expect(await line.refused('no:such:event', {})).toMatchObject({ code: 'BAD_INPUT' });
});

test('what is told arrives as it was said, however long, by WebSocket and by polling, and each in its order', async () => {
  const ana = await make.person('ana');
  const lines = [await connect(ana), await connect(ana, { transports: ['polling'] })];
  // A frame's header says its length in one of three ways.
  const rooms = [1, 90, 98, 99, 100, 65_000, 65_508, 65_509, 65_510, 65_511, 200_000].map(length => 'ש'.repeat(length % 2) + 'x'.repeat(length));
  const told = lines.map(({ socket }) => {
    const heard: string[] = [];
    socket.on('room:removed', ({ roomId }) => heard.push(roomId));
    return heard;
  });
  for (const roomId of rooms) server().get(Realtime).toAccounts([ana.id], 'room:removed', { roomId });
  const giveUp = Date.now() + 5000;
  while (told.some(heard => heard.length < rooms.length) && Date.now() < giveUp) await new Promise(resolve => setTimeout(resolve, 5));
  for (const heard of told) expect(heard).toEqual(rooms);
});

test('who reads too slowly is told by what waits for them', () => {
  expect(readsTooSlowly({ writeBuffer: [] })).toBe(false);
  expect(readsTooSlowly({ writeBuffer: Array.from({ length: unread.packets + 1 }, () => ({ data: 'x' })) })).toBe(true);
  expect(readsTooSlowly({ writeBuffer: [{ data: 'x'.repeat(unread.bytes + 1) }] })).toBe(true);
  expect(readsTooSlowly({ writeBuffer: [{ data: 'x'.repeat(unread.bytes - 1) }, { type: 'ping' }] })).toBe(false);
  expect(isOverrun({ writeBuffer: Array.from({ length: unread.packets + 1 }, () => ({ data: 'x' })) })).toBe(false);
  expect(isOverrun({ writeBuffer: Array.from({ length: unread.packets * 4 + 1 }, () => ({ data: 'x' })) })).toBe(true);
});
