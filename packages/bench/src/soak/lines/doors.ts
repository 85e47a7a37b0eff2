import { randomBytes, randomUUID } from 'node:crypto';
import { BlockMemberDocument, SignOutEverywhereDocument } from '@cohortium/schema';
import type { RoomFrame } from '@cohortium/contract';
import type { Finding, Line } from '../line.ts';
import { pause, Stand, type Person } from '../stand.ts';
import { operate, Visitor } from '../visitor.ts';

const tabs = 3;
/** Milliseconds within which who has no more right is out. */
const within = 1000;

/** Who must not come in: each is tried, and each must be refused. Gives those who were let in. */
async function strangers(stand: Stand, url: string): Promise<{ tried: number; letIn: string[] }> {
  const { people: [ana, expired, revoked, disabled] } = await stand.room(4);
  const [cookie, letIn]: [string, string[]] = [ana?.cookie ?? '', []];
  await stand.query(`update session set expires_at = now() - interval '1 second' where account_id = $1`, [expired?.id]);
  await stand.query('update session set revoked_at = now() where account_id = $1', [revoked?.id]);
  await stand.query('update account set disabled_at = now() where id = $1', [disabled?.id]);
  const attempts: readonly (readonly [who: string, cookie: string, headers: Record<string, string>])[] = [
    ['another origin', cookie, { origin: 'https://elsewhere.example' }], ['another port', cookie, { origin: 'http://localhost:1' }], ['the origin null', cookie, { origin: 'null' }], ['an origin that begins like ours', cookie, { origin: `${url}.example` }],
    ['no session', '', {}], ['a session made up', `session=${randomBytes(32).toString('base64url')}`, {}], ['half a session', cookie.slice(0, -4), {}], ['an undecodable cookie', 'session=%E0%A4%A', {}],
    ['a session that ran out', expired?.cookie ?? '', {}], ['a revoked session', revoked?.cookie ?? '', {}], ['a disabled account', disabled?.cookie ?? '', {}],
  ];
  let tried = 0;
  for (const transports of [['websocket'], ['polling']]) {
    for (const [who, theirs, extraHeaders] of attempts) {
      tried += 1;
      await Visitor.come(url, theirs, { transports, extraHeaders }).then(visitor => (visitor.end(), letIn.push(`${who} by ${transports.join()}`)), () => undefined);
    }
  }
  // A browser always sends the Origin of a WebSocket; who leaves it out is no page of ours.
  tried += 1;
  await Visitor.come(url, cookie, { extraHeaders: { origin: '' } }).then(visitor => (visitor.end(), letIn.push('a WebSocket without an Origin')), () => undefined);
  return { tried: tried + 3, letIn: [...letIn, ...(await thieves(stand, url, cookie))] };
}

/** An engine id in the hands of others. */
async function thieves(stand: Stand, url: string, cookie: string): Promise<string[]> {
  const { people: [eve] } = await stand.room(1);
  const visitor = await Visitor.come(url, cookie, { transports: ['polling'] });
  const stolen = `${url}/socket.io/?EIO=4&transport=polling&sid=${visitor.socket.io.engine.id}`;
  const status = (headers: Record<string, string>): Promise<number> => fetch(stolen, { method: 'POST', body: '3', headers }).then(answer => answer.status);
  const answers: [string, number][] = [['an engine id without its session', await status({ origin: url })], ['an engine id with another session', await status({ origin: url, cookie: eve?.cookie ?? '' })], ['an engine id from another origin', await status({ origin: 'https://elsewhere.example', cookie })]];
  const own = await status({ origin: url, cookie });
  visitor.end();
  return [...answers.filter(([, code]) => code < 400).map(([who]) => who), ...(own === 200 ? [] : ['(the owner of an engine id was refused)'])];
}

/** How long it takes until all of someone's connections are cut. */
async function signOut(stand: Stand, url: string): Promise<number> {
  const { roomId, people: [ana, ben] } = await stand.room(2);
  const [lines, other] = [await inRoom(url, ana, roomId), await inRoom(url, ben, roomId)];
  const began = performance.now();
  await operate(url, ana ?? nobody, SignOutEverywhereDocument, {});
  const took = await lastOf(lines, began);
  const stays = other.every(({ cutAt }) => cutAt === null);
  [...lines, ...other].forEach(line => line.end());
  return stays ? took : Infinity;
}

/** How long until someone whom a moderator removes is told so; after that they hear nothing and are answered as if there were no room. */
async function removal(stand: Stand, url: string): Promise<number> {
  const { roomId, people: [moderator, ben] } = await stand.room(2);
  const [[desk], lines] = [await inRoom(url, moderator, roomId), await inRoom(url, ben, roomId)];
  const began = performance.now();
  await desk?.must('room:restrain', { roomId, clientId: randomUUID(), accountId: ben?.id, restraint: 'REMOVED', until: null });
  for (const line of lines) await line.heard('who is removed is told', 'room:removed', () => true);
  const took = performance.now() - began;
  const before = lines.map(({ told }) => told.filter(({ name }) => name === 'room:frame').length);
  await desk?.must('room:post', { roomId, clientId: randomUUID(), body: 'Among ourselves' });
  const refusal = await lines[0]?.refusal('room:post', { roomId, clientId: randomUUID(), body: 'Still here?' });
  const overheard = lines.some(({ told }, at) => told.filter(({ name }) => name === 'room:frame').length > (before[at] ?? 0));
  [desk, ...lines].forEach(line => line?.end());
  return refusal?.code === 'NOT_FOUND' && !overheard ? took : Infinity;
}

/** Whether, once a block is made, neither reads a word of the other from the very next frame on. */
async function block(stand: Stand, url: string): Promise<boolean> {
  const { roomId, people: [ana, ben] } = await stand.room(2);
  const [[anas], [bens]] = [await inRoom(url, ana, roomId), await inRoom(url, ben, roomId)];
  await operate(url, ana ?? nobody, BlockMemberDocument, { memberId: ben?.id });
  const words = [`Of ${randomUUID()}`, `Of ${randomUUID()}`] as const;
  await Promise.all([anas?.must('room:post', { roomId, clientId: randomUUID(), body: words[0] }), bens?.must('room:post', { roomId, clientId: randomUUID(), body: words[1] })]);
  for (const line of [anas, bens]) await line?.heard<RoomFrame>('both messages keep their places', 'room:frame', ({ to }) => to.seq === 2);
  const leaked = JSON.stringify(anas?.told).includes(words[1]) || JSON.stringify(bens?.told).includes(words[0]);
  [anas, bens].forEach(line => line?.end());
  return !leaked;
}

const nobody: Person = { id: '', cookie: '' };
const inRoom = (url: string, person: Person | undefined, roomId: string): Promise<Visitor[]> => Promise.all(Array.from({ length: tabs }, async () => {
  const line = await Visitor.come(url, person?.cookie ?? '');
  await line.must('room:enter', { roomId });
  return line;
}));

async function lastOf(lines: readonly Visitor[], began: number): Promise<number> {
  for (const giveUp = performance.now() + 10_000; lines.some(({ cutAt }) => cutAt === null); await pause(5)) if (performance.now() > giveUp) return Infinity;
  return Math.max(...lines.map(({ cutAt }) => cutAt ?? Infinity)) - began;
}

async function inTime(name: string, times: number, timed: boolean, run: () => Promise<number>): Promise<Finding> {
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) took.push(await run());
  const longest = Math.max(...took);
  return { name, held: timed ? longest < within : Number.isFinite(longest), words: `${times} times, at most ${longest.toFixed(0)} ms` };
}

/** Who may not come in, and who may no longer stay. */
export const doors: Line = {
  key: 'doors',
  run: async ({ hostile, timed }) => {
    const stand = await Stand.start();
    try {
      const url = stand.nodes[0]?.url ?? '';
      const { tried, letIn } = await strangers(stand, url);
      const blocks: boolean[] = [];
      for (let n = 0; n < hostile; n += 1) blocks.push(await block(stand, url));
      return [
        { name: 'wrong origins, sessions that are none, stolen engine ids', held: !letIn.length, words: letIn.length ? `let in: ${letIn.join(', ')}` : `${tried} tried, all refused` },
        await inTime('signed out everywhere: every connection is cut', hostile, timed, () => signOut(stand, url)),
        await inTime('removed from a room: out, and deaf to it', hostile, timed, () => removal(stand, url)),
        { name: 'after a block neither reads the other', held: blocks.every(Boolean), words: `${blocks.length} times, ${blocks.filter(held => !held).length} leaked` },
      ];
    } finally {
      await stand.stop();
    }
  },
};
