import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MessagePosted, Result, RoomAfter, RoomFrame } from '@cohortium/contract';
import { startStack, type Stack } from '@cohortium/launcher/stack';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';

/** A server and a database of this file's own, to be killed. */
let stack: Stack;
const sockets = new Set<Socket>();

beforeAll(async () => {
  stack = await startStack({ name: 'delivery', demonstration: false, mode: 'development', env: { POSTS_PER_TEN_SECONDS: '1000000', LOG_LEVEL: 'fatal' } });
}, 120_000);
afterAll(async () => {
  sockets.forEach(socket => socket.disconnect());
  await stack?.stop();
}, 60_000);

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

async function query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** An account with a session. */
async function account(name: string): Promise<{ id: string; cookie: string }> {
  const token = randomBytes(32).toString('base64url');
  const [row] = await query<{ id: string }>(`with a as (insert into account (email, email_verified_at) values ($1, now()) returning id),
    m as (insert into member (id, name) select id, $2 from a), s as (insert into session (token_hash, account_id, expires_at) select $3, id, now() + interval '1 day' from a) select id from a`,
  [`${name}@example.org`, name, createHash('sha256').update(token).digest()]);
  return { id: row?.id ?? '', cookie: `session=${token}` };
}

async function roomOf(accountIds: string[]): Promise<string> {
  const [row] = await query<{ id: string }>(`with r as (insert into room (kind, host_kind, host_id, title) values ('GROUP', 'TEST', $1, '{"en": "Delivery"}') returning id),
    g as (insert into room_grant (room_id, account_id, via, role) select r.id, account_id, 'test', 'MEMBER' from r, unnest($2::uuid[]) as account_id) select id from r`, [randomUUID(), accountIds]);
  return row?.id ?? '';
}

function connect(cookie: string): Socket {
  const socket = io(stack.url, { transports: ['websocket'], forceNew: true, reconnectionDelay: 50, reconnectionDelayMax: 250, extraHeaders: { cookie, origin: stack.url } });
  sockets.add(socket);
  return socket;
}

/** Refusals that pass: the database is away, or one asks too often meanwhile. Any other is a fault. */
const passing = ['UNAVAILABLE', 'RATE_LIMITED'];

/** Asks again under the same name until the answer is final, as the web's outbox does. */
async function insist(socket: Socket, message: { roomId: string; clientId: string; body: string }): Promise<MessagePosted> {
  for (;;) {
    const result: Result<MessagePosted> | undefined = await socket.timeout(2000).emitWithAck('room:post', message).catch(() => undefined);
    if (result?.ok) return result.value;
    if (result && !passing.includes(result.error.code)) throw new Error(JSON.stringify(result.error));
    await pause(50);
  }
}

/** Someone who reads: frames as they come, and what is between asked for on each connection and at the end. */
function reader(cookie: string, roomId: string) {
  const held = new Map<number, string>();
  const socket = connect(cookie);
  const put = (messages: readonly { seq: number; id: string }[]) => messages.forEach(({ seq, id }) => {
    if (held.has(seq) && held.get(seq) !== id) throw new Error(`${seq} is two messages`);
    held.set(seq, id);
  });
  socket.on('room:frame', (frame: RoomFrame) => put(frame.messages));
  socket.on('connect', () => socket.emit('room:enter', { roomId }, () => undefined));
  const catchUp = async (): Promise<Map<number, string>> => {
    let seq = 0;
    while (held.has(seq + 1)) seq += 1;
    for (;;) {
      const result: Result<RoomAfter> = await socket.timeout(5000).emitWithAck('room:after', { roomId, seq, revision: 0 });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      put(result.value.messages);
      seq = result.value.through.seq;
      if (seq === result.value.head.seq) return held;
    }
  };
  return { catchUp };
}

interface Acknowledged extends MessagePosted {
  clientId: string;
  body: string;
}

/** Writes without a pause, three at a time, until told to stop; keeps the log of acknowledgements outside the server. */
function writer(cookie: string, roomId: string, name: string) {
  const socket = connect(cookie);
  const log: Acknowledged[] = [];
  let stopped = false;
  let count = 0;
  const write = async (): Promise<void> => {
    while (!stopped) {
      const message = { roomId, clientId: randomUUID(), body: `${name} ${(count += 1)}` };
      log.push({ ...message, ...(await insist(socket, message)) });
      await pause(10);
    }
  };
  const done = Promise.all([write(), write(), write()]);
  return { log, done, stop: async () => { stopped = true; await done; } };
}

test('what was acknowledged is there, once, in one order, after kill -9 of the server and of PostgreSQL', async () => {
  const people = [];
  for (const name of ['ana', 'ben', 'carl', 'reader']) people.push(await account(name));
  const roomId = await roomOf(people.map(({ id }) => id));
  const watching = reader(people[3]?.cookie ?? '', roomId);
  const writers = people.slice(0, 3).map(({ cookie }, at) => writer(cookie, roomId, `writer ${at}`));
  const acknowledged = (): number => writers.reduce((sum, { log }) => sum + log.length, 0);
  /** A writer that was refused for good ends the test at once, with its reason. */
  const afterMore = async (posts: number): Promise<void> => {
    const enough = acknowledged() + posts;
    while (acknowledged() < enough) await Promise.race([pause(10), ...writers.map(({ done }) => done)]);
  };

  const killed: number[] = [];
  for (const part of [stack.server, stack.server, stack.database, stack.server]) {
    await afterMore(40);
    await pause(Math.random() * 100);
    await part.kill9();
    killed.push(acknowledged());
    await part.restart();
  }
  await afterMore(40);
  await Promise.all(writers.map(({ stop }) => stop()));

  const stored = await query<{ id: string; seq: number; clientId: string; body: string }>(`select id, seq, client_id as "clientId", body from message where room_id = $1 order by seq`, [roomId]);
  const log = writers.flatMap(one => one.log);
  expect(killed.every(count => count > 0)).toBe(true);
  // Nothing lost, nothing doubled, nothing unexpected: the two logs are the same.
  expect(log.toSorted((one, other) => (one.seq ?? 0) - (other.seq ?? 0)).map(({ id, seq, clientId, body }) => ({ id, seq, clientId, body }))).toEqual(stored);
  expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: stored.length }, (_, at) => at + 1));
  expect([...(await watching.catchUp())].toSorted(([one], [other]) => one - other)).toEqual(stored.map(({ seq, id }) => [seq, id]));
}, 120_000);

test('while the database is away a post is refused so that it may be sent again, and never acknowledged', async () => {
  const ana = await account('dana');
  const roomId = await roomOf([ana.id]);
  const socket = connect(ana.cookie);
  const message = { roomId, clientId: randomUUID(), body: 'Are you there?' };
  await insist(socket, { ...message, clientId: randomUUID(), body: 'Hello' });
  await stack.database.kill9();
  const result: Result<MessagePosted> = await socket.timeout(8000).emitWithAck('room:post', message);
  expect(result).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE', reason: 'common:error.unavailable' } });
  await stack.database.restart();
  expect(await insist(socket, message)).toMatchObject({ seq: 2 });
}, 60_000);
