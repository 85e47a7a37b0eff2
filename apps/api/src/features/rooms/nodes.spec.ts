import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Result, RoomFrame, RoomHead, RoomPresence } from '@cohortium/contract';
import { startStack, type Stack } from '@cohortium/launcher/stack';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';

/** Debian's redis-server, or whatever stands in the path under that name. */
function redisIsHere(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const ownRedis = redisIsHere();
const givenRedis = process.env['REDIS_URL'];
const withRedis = ownRedis || givenRedis ? test : test.skip;
/** What kills Redis may only do so to one of its own. */
const withOwnRedis = ownRedis ? test : test.skip;

let stack: Stack;
let redisPort: number;
let redis: ChildProcess | undefined;
let second: ChildProcess | undefined;
let secondUrl: string;
const sockets = new Set<Socket>();

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));
const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port'))));
  });
});
const ended = (child: ChildProcess): Promise<void> => new Promise(resolve => (child.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve()));

function startRedis(): void {
  redis = spawn('redis-server', ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()], { stdio: 'ignore' });
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error(`${url} did not come up`);
}

beforeAll(async () => {
  if (!ownRedis && !givenRedis) return;
  redisPort = await freePort();
  if (ownRedis) startRedis();
  const env = { REDIS_URL: ownRedis ? `redis://127.0.0.1:${redisPort}` : givenRedis, LOG_LEVEL: 'fatal' };
  stack = await startStack({ name: 'nodes', demonstration: false, durable: false, mode: 'development', env });
  const port = await freePort();
  secondUrl = `http://localhost:${port}`;
  second = spawn(process.execPath, [join(import.meta.dirname, '../../../dist/main.js')], { stdio: 'ignore', env: { ...process.env, ...env, DATABASE_URL: stack.databaseUrl, PORT: String(port), COHORTIUM_MODE: 'development', FILES_DIR: tmpdir() } });
  await untilReady(secondUrl);
}, 120_000);
afterAll(async () => {
  sockets.forEach(socket => socket.disconnect());
  for (const child of [second, redis]) {
    child?.kill('SIGKILL');
    if (child) await ended(child);
  }
  await stack?.stop();
}, 60_000);

async function query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function account(name: string): Promise<{ id: string; cookie: string }> {
  const token = randomBytes(32).toString('base64url');
  const [row] = await query<{ id: string }>(`with a as (insert into account (email, email_verified_at) values ($1, now()) returning id), m as (insert into member (id, name) select id, $2 from a),
    s as (insert into session (token_hash, account_id, expires_at) select $3, id, now() + interval '1 day' from a) select id from a`, [`${name}.${randomUUID()}@example.org`, name, createHash('sha256').update(token).digest()]);
  return { id: row?.id ?? '', cookie: `session=${token}` };
}

async function world() {
  const [ana, ben] = [await account('ana'), await account('ben')];
  const [room] = await query<{ id: string }>(`with r as (insert into room (kind, host_kind, host_id, title) values ('GROUP', 'TEST', $1, '{"en": "Nodes"}') returning id),
    g as (insert into room_grant (room_id, account_id, via, role) select r.id, account_id, 'test', 'MEMBER' from r, unnest($2::uuid[]) as account_id) select id from r`, [randomUUID(), [ana.id, ben.id]]);
  const roomId = room?.id ?? '';
  return { ana, ben, roomId, anas: await enter(stack.url, ana.cookie, roomId), bens: await enter(secondUrl, ben.cookie, roomId) };
}

async function enter(url: string, cookie: string, roomId: string) {
  const socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin: url } });
  sockets.add(socket);
  const told: { name: string; payload: unknown }[] = [];
  socket.onAny((name: string, payload: unknown) => told.push({ name, payload }));
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  const say = async (name: string, given: object): Promise<unknown> => {
    const result: Result<unknown> = await socket.timeout(5000).emitWithAck(name, given);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  const hear = async <Payload>(name: string, fits: (payload: Payload) => boolean, within = 4000): Promise<void> => {
    const giveUp = Date.now() + within;
    while (!told.some(one => one.name === name && fits(one.payload as Payload))) {
      if (Date.now() > giveUp) throw new Error(`${name} was not heard: ${JSON.stringify(told)}`);
      await pause(10);
    }
  };
  await say('room:enter', { roomId });
  return { say, hear, told };
}

withRedis('two nodes are one room: what is said on one is heard on the other, and both know who is here', async () => {
  const { ana, ben, roomId, anas, bens } = await world();
  await anas.hear<RoomPresence>('room:presence', ({ here }) => here.includes(ana.id) && here.includes(ben.id));
  await bens.hear<RoomPresence>('room:presence', ({ count }) => count === 2);
  await anas.say('room:post', { roomId, clientId: randomUUID(), body: 'From the first node' });
  await bens.hear<RoomFrame>('room:frame', ({ messages }) => messages[0]?.body === 'From the first node');
  await bens.say('room:post', { roomId, clientId: randomUUID(), body: 'From the second' });
  await anas.hear<RoomFrame>('room:frame', ({ messages }) => messages[0]?.body === 'From the second' && messages[0].seq === 2);
  expect(anas.told.filter(({ name }) => name === 'room:frame')).toHaveLength(2);
});

withRedis('what one may post is counted over all nodes', async () => {
  const { ana, roomId, anas } = await world();
  const elsewhere = await enter(secondUrl, ana.cookie, roomId);
  const posted = async (line: typeof anas): Promise<number> => {
    const answers = await Promise.allSettled(Array.from({ length: 30 }, () => line.say('room:post', { roomId, clientId: randomUUID(), body: 'One of many' })));
    for (const answer of answers) if (answer.status === 'rejected') expect(String(answer.reason)).toContain('rooms:error.tooFast');
    return answers.filter(({ status }) => status === 'fulfilled').length;
  };
  expect(await posted(anas)).toBe(30);
  expect(await posted(elsewhere)).toBe(10);
});

withRedis('a right that goes is gone on every node', async () => {
  const { ben, roomId, bens } = await world();
  await query('delete from room_grant where room_id = $1 and account_id = $2', [roomId, ben.id]);
  await bens.hear('room:removed', () => true, 1000);
});

withOwnRedis('Redis dies: acknowledgements go on, the own node hears, the other learns by the head; Redis returns, and all is as before', async () => {
  const { roomId, anas, bens } = await world();
  await anas.say('room:post', { roomId, clientId: randomUUID(), body: 'Before' });
  await bens.hear<RoomFrame>('room:frame', ({ to }) => to.seq === 1);
  const dying = redis;
  dying?.kill('SIGKILL');
  if (dying) await ended(dying);
  expect(await anas.say('room:post', { roomId, clientId: randomUUID(), body: 'Without Redis' })).toMatchObject({ seq: 2 });
  await anas.hear<RoomFrame>('room:frame', ({ to }) => to.seq === 2);
  await bens.hear<RoomHead>('room:head', ({ seq }) => seq === 2, 7000);
  expect(await bens.say('room:after', { roomId, seq: 1, revision: 0 })).toMatchObject({ messages: [{ body: 'Without Redis' }] });
  startRedis();
  const giveUp = Date.now() + 15_000;
  for (let seq = 3; ; seq += 1) {
    await anas.say('room:post', { roomId, clientId: randomUUID(), body: `Again ${seq}` });
    const crossed = await bens.hear<RoomFrame>('room:frame', ({ to }) => to.seq === seq, 500).then(() => true, () => false);
    if (crossed) break;
    expect(Date.now()).toBeLessThan(giveUp);
  }
}, 40_000);
