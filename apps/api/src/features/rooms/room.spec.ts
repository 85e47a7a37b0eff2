import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { RoomDocument, RoomHistoryDocument, RoomPeopleDocument, RoomsDocument, UnreadRoomsDocument } from '@cohortium/schema';
import { as, connect, database, make, server, type Line, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';
import { SessionService } from '../identity/index.ts';
import { RoomService } from './index.ts';

const start = { seq: 0, revision: 0 };

async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
const post = (line: Line, roomId: string, body: string, clientId = randomUUID()) => line.say('room:post', { roomId, clientId, body });
const bodiesIn = (line: Line): string[] => line.heard('room:frame').flatMap(frame => frame.messages.map(message => message.body));
const history = async (person: Person, roomId: string) => (await as(person).run(RoomHistoryDocument, { roomId })).roomHistory.nodes;

test('what one says, the other hears, and history keeps it with its author', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana, ben]);
  const [anas, bens] = [await enter(ana, roomId), await enter(ben, roomId)];
  const clientId = randomUUID();
  const posted = await anas.say('room:post', { roomId, clientId, body: 'Good morning' });
  expect(posted.seq).toBe(1);
  const frame = await bens.hear('room:frame');
  expect(frame).toMatchObject({ roomId, from: start, to: { seq: 1, revision: 0 }, messages: [{ id: posted.id, seq: 1, authorId: ana.id, clientId, body: 'Good morning', state: 'SAID' }] });
  expect(await history(ben, roomId)).toMatchObject([{ id: posted.id, seq: 1, body: 'Good morning', author: { id: ana.id, name: 'ana' } }]);
});

test('a hundred posts from five people at once take a hundred places, the same for everyone', async () => {
  const people = Object.values(await make.cohort('a', 'b', 'c', 'd', 'e')).filter((value): value is Person => 'cookie' in value);
  const roomId = await make.room(people);
  const lines = await Promise.all(people.map(person => enter(person, roomId)));
  const acks = await Promise.all(lines.flatMap((line, who) => Array.from({ length: 20 }, (_, n) => post(line, roomId, `${who}-${n}`))));
  expect(acks.map(ack => ack.seq ?? 0).sort((one, other) => one - other)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
  await Promise.all(lines.map(line => line.hear('room:frame', frame => frame.to.seq === 100)));
  const orders = lines.map(line => line.heard('room:frame').flatMap(frame => frame.messages).sort((one, other) => one.seq - other.seq).map(message => message.id));
  for (const order of orders) expect(order).toEqual(orders[0]);
  expect(new Set(orders[0]).size).toBe(100);
  // Group commit: far fewer frames than messages.
  expect(lines[0]?.heard('room:frame').length).toBeLessThan(60);
});

test('a retry gives the original, also within one batch and after an edit; another text under its name is a conflict', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana, ben]);
  const line = await enter(ana, roomId);
  const clientId = randomUUID();
  const both = await Promise.all([post(line, roomId, 'Once', clientId), post(line, roomId, 'Once', clientId), post(line, roomId, 'Twice')]);
  expect(both[1]).toEqual(both[0]);
  await line.say('room:edit', { roomId, clientId: randomUUID(), messageId: both[0].id, body: 'Changed' });
  expect(await post(line, roomId, 'Once', clientId)).toEqual(both[0]);
  expect(await line.refused('room:post', { roomId, clientId, body: 'Other words' })).toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.clientIdTaken' });
  const elsewhere = await make.room([ana]);
  expect(await line.refused('room:post', { roomId: elsewhere, clientId, body: 'Once' })).toMatchObject({ code: 'CONFLICT' });
  expect((await history(ben, roomId)).map(message => message.body)).toEqual(['Twice', 'Changed']);
});

test('one name used in two rooms at the same moment is said once, and fails nobody else', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const [one, other] = [await make.room([ana, ben]), await make.room([ana, ben])];
  const [anas, bens] = [await connect(ana), await connect(ben)];
  for (let round = 0; round < 5; round += 1) {
    const clientId = randomUUID();
    const results = await Promise.allSettled([post(anas, one, 'Same', clientId), post(anas, other, 'Same', clientId), post(bens, one, 'Mine'), post(bens, other, 'Mine')]);
    const refused = results.filter(result => result.status === 'rejected');
    expect(refused.map(({ reason }) => String(reason))).toEqual([expect.stringContaining('CONFLICT')]);
    expect(results.slice(2).every(result => result.status === 'fulfilled')).toBe(true);
  }
  for (const roomId of [one, other]) {
    const seqs = (await history(ana, roomId)).map(message => message.seq);
    expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, n) => seqs.length - n));
  }
});

test('refusals leave no holes', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana]);
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [ben.id], 'READER', 'test'));
  const [anas, bens, carls] = [await enter(ana, roomId), await enter(ben, roomId), await connect(carl)];
  const [, read, none, gone] = await Promise.all([
    post(anas, roomId, 'one'), bens.refused('room:post', { roomId, clientId: randomUUID(), body: 'no' }), carls.refused('room:post', { roomId, clientId: randomUUID(), body: 'no' }),
    anas.refused('room:post', { roomId, clientId: randomUUID(), body: 'reply', replyToId: randomUUID() }), post(anas, roomId, 'two'),
  ]);
  expect(read).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.readOnly' });
  expect(none).toMatchObject({ code: 'NOT_FOUND', reason: 'common:error.notFound' });
  expect(gone).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'replyToId', reason: 'rooms:error.replyGone' }] });
  expect((await history(ana, roomId)).map(message => message.seq)).toEqual([2, 1]);
});

test('a gap is asked for: what is new, and what changed in what one holds', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana, ben]);
  const line = await enter(ana, roomId);
  const posted = [];
  for (const body of ['one', 'two', 'three', 'four']) posted.push(await post(line, roomId, body));
  await line.say('room:edit', { roomId, clientId: randomUUID(), messageId: posted[0]?.id ?? '', body: 'uno' });
  await line.say('room:delete', { roomId, clientId: randomUUID(), messageId: posted[3]?.id ?? '' });
  const bens = await connect(ben);
  const answer = await bens.say('room:after', { roomId, seq: 2, revision: 0 });
  expect(answer).toMatchObject({ through: { seq: 4, revision: 2 }, head: { seq: 4, revision: 2 } });
  expect(answer.messages.map(({ seq, body, state, revision }) => ({ seq, body, state, revision }))).toEqual([
    { seq: 3, body: 'three', state: 'SAID', revision: 0 }, { seq: 4, body: '', state: 'DELETED', revision: 2 }, { seq: 1, body: 'uno', state: 'SAID', revision: 1 },
  ]);
  expect((await bens.say('room:after', { roomId, seq: 4, revision: 2 })).messages).toEqual([]);
});

test('a long absence is made up for in parts, each going on where the one before ended', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await make.room([ana]);
  await database().query(sql`insert into message (room_id, seq, author_id, client_id, body_hash, body) select ${roomId}::uuid, n, ${ana.id}::uuid, gen_random_uuid(), '', 'message ' || n from generate_series(1, 450) as n`);
  await database().query(sql`update message set revision = seq where room_id = ${roomId} and seq <= 250`);
  await database().query(sql`update room set head_seq = 450, revision = 250 where id = ${roomId}`);
  const line = await connect(ana);
  const seqs: number[] = [];
  const changed = new Set<number>();
  let place = { seq: 0, revision: 0 };
  for (let asked = 0; place.seq < 450 || place.revision < 250; asked += 1) {
    const { messages, through } = await line.say('room:after', { roomId, ...place });
    seqs.push(...messages.map(message => message.seq).filter(seq => seq > place.seq));
    messages.forEach(message => changed.add(message.revision));
    place = through;
    expect(asked).toBeLessThan(5);
  }
  expect(seqs).toEqual(Array.from({ length: 450 }, (_, n) => n + 1));
  expect(changed.size).toBe(251);
});

test('only the author changes a message; deleting takes its content everywhere and keeps its place', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana, ben]);
  const [anas, bens] = [await enter(ana, roomId), await enter(ben, roomId)];
  const clientId = randomUUID();
  const { id } = await post(anas, roomId, 'A secret', clientId);
  await bens.say('room:post', { roomId, clientId: randomUUID(), body: 'An answer', replyToId: id });
  expect(await bens.refused('room:edit', { roomId, clientId: randomUUID(), messageId: id, body: 'Mine now' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await bens.refused('room:delete', { roomId, clientId: randomUUID(), messageId: id })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await anas.say('room:delete', { roomId, clientId: randomUUID(), messageId: id })).toEqual({ id, revision: 1 });
  expect(await anas.say('room:delete', { roomId, clientId: randomUUID(), messageId: id })).toEqual({ id, revision: 1 });
  expect(await bens.hear('room:frame', frame => frame.to.revision === 1)).toMatchObject({ from: { seq: 2, revision: 0 }, messages: [{ id, state: 'DELETED', body: '' }] });
  expect(await anas.refused('room:edit', { roomId, clientId: randomUUID(), messageId: id, body: 'Back' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await history(ben, roomId)).toMatchObject([{ replyTo: { id, excerpt: '' } }, { id, state: 'DELETED', body: '' }]);
  expect(await database().one(sql`select body, length(body_hash) as hash from message where id = ${id}`)).toEqual({ body: '', hash: 0 });
  expect(await post(anas, roomId, 'A secret', clientId)).toMatchObject({ id });
});

test('with a block between them, neither reads the other from the next frame on, and no seq is missing', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben, carl]);
  const lines = [await enter(ana, roomId), await enter(ben, roomId), await enter(carl, roomId)] as const;
  const [anas, bens, carls] = lines;
  await make.block(ana, ben);
  const { id } = await post(anas, roomId, 'From Ana');
  await post(bens, roomId, 'From Ben');
  await carls.say('room:post', { roomId, clientId: randomUUID(), body: 'I agree with Ana', replyToId: id });
  await Promise.all(lines.map(line => line.hear('room:frame', frame => frame.to.seq === 3)));
  expect(bodiesIn(carls)).toEqual(['From Ana', 'From Ben', 'I agree with Ana']);
  expect(bodiesIn(bens)).toEqual(['', 'From Ben', 'I agree with Ana']);
  expect(bodiesIn(anas)).toEqual(['From Ana', '', 'I agree with Ana']);
  const told = JSON.stringify([bens.heard('room:frame'), await history(ben, roomId), await bens.say('room:after', { roomId, ...start })]);
  expect(told).not.toContain('From Ana');
  expect(told).not.toContain(ana.id);
  expect((await bens.say('room:after', { roomId, ...start })).messages).toMatchObject([{ seq: 1, state: 'HIDDEN', authorId: null }, { seq: 2 }, { seq: 3, replyTo: { excerpt: '', authorId: null } }]);
  expect(await bens.refused('room:post', { roomId, clientId: randomUUID(), body: 'reply', replyToId: id })).toMatchObject({ fields: [{ path: 'replyToId' }] });
});

test('without a grant a room does not exist, for an admin neither', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const admin = await make.person('admin', { isAdmin: true });
  const roomId = await make.room([ana]);
  for (const outsider of [ben, admin]) {
    const line = await connect(outsider);
    const unknown = await line.refused('room:enter', { roomId: randomUUID() });
    for (const [name, given] of [['room:enter', { roomId }], ['room:after', { roomId, ...start }], ['room:read', { roomId, seq: 1 }], ['room:post', { roomId, clientId: randomUUID(), body: 'x' }]] as const) {
      expect(await line.refused(name, given)).toEqual(unknown);
    }
    for (const refused of [as(outsider).refused(RoomDocument, { id: roomId }), as(outsider).refused(RoomHistoryDocument, { roomId }), as(outsider).refused(RoomPeopleDocument, { roomId, ids: [ana.id] }), as(outsider).refused(RoomHistoryDocument, { roomId: 'none' })]) {
      expect(await refused).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await as(outsider).run(RoomsDocument)).rooms.nodes).toEqual([]);
  }
});

test('who loses the last grant is out at once and hears nothing more; another reason keeps them in', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana, ben]);
  const rooms = server().get(RoomService);
  await database().transaction(tx => rooms.grant(tx, roomId, [ben.id], 'READER', 'other'));
  const [anas, bens] = [await enter(ana, roomId), await enter(ben, roomId)];
  await database().transaction(tx => rooms.revoke(tx, roomId, [ben.id], 'test'));
  await post(anas, roomId, 'still here');
  await bens.hear('room:frame');
  await database().transaction(tx => rooms.revoke(tx, roomId, [ben.id], 'other'));
  const since = Date.now();
  await bens.hear('room:removed', removed => removed.roomId === roomId);
  expect(Date.now() - since).toBeLessThan(1000);
  await post(anas, roomId, 'in confidence');
  await anas.hear('room:frame', frame => frame.to.seq === 2);
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(bodiesIn(bens)).toEqual(['still here']);
  expect(bens.heard('room:head').some(head => head.seq === 2)).toBe(false);
  expect(await bens.refused('room:after', { roomId, ...start })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a revoked session is cut within a second, on all its sockets; another session stays', async () => {
  const ana = await make.person('ana');
  const other = { ...ana, cookie: await make.signIn(ana.id) };
  const [first, second, stays] = [await connect(ana), await connect(ana, { transports: ['polling'] }), await connect(other)];
  const session = await database().one<{ id: string }>(sql`select id from session where account_id = ${ana.id} order by created_at limit 1`);
  const since = Date.now();
  await server().get(SessionService).end(session?.id ?? '');
  await Promise.all([first.cut, second.cut]);
  expect(Date.now() - since).toBeLessThan(1000);
  expect(stays.socket.connected).toBe(true);
  await expect(connect(ana)).rejects.toMatchObject({ data: { code: 'UNAUTHENTICATED' } });
});

test('ten tabs are one person, gone when the last one closes', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana, ben]);
  const anas = await enter(ana, roomId);
  const tabs = [];
  for (let tab = 0; tab < 3; tab += 1) tabs.push(await enter(ben, roomId));
  const both = await anas.hear('room:presence', presence => presence.count === 2);
  expect([...both.here].sort()).toEqual([ana.id, ben.id].sort());
  tabs.slice(1).forEach(tab => tab.socket.disconnect());
  await new Promise(resolve => setTimeout(resolve, 400));
  expect(anas.heard('room:presence').at(-1)?.count).toBe(2);
  tabs[0]?.socket.disconnect();
  await anas.hear('room:presence', presence => presence.count === 1 && presence.here[0] === ana.id);
  expect((await as(ana).run(RoomPeopleDocument, { roomId, ids: [ben.id, randomUUID(), 'none'] })).roomPeople).toMatchObject([{ id: ben.id, name: 'ben' }]);
});

test('unread is counted from what one has read; a room joined late begins read', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben]);
  const line = await enter(ana, roomId);
  for (const body of ['one', 'two', 'three']) await post(line, roomId, body);
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [carl.id], 'MEMBER', 'test'));
  const bens = await connect(ben);
  expect((await as(ben).run(RoomsDocument)).rooms.nodes).toMatchObject([{ id: roomId, unread: 3, lastMessage: { body: 'three', author: { name: 'ana' } } }]);
  expect(await as(ben).run(UnreadRoomsDocument)).toMatchObject({ viewer: { unreadRooms: 1 } });
  expect(await bens.say('room:read', { roomId, seq: 2 })).toEqual({ seq: 2 });
  expect(await bens.say('room:read', { roomId, seq: 1 })).toEqual({ seq: 2 });
  expect((await as(ben).run(RoomsDocument)).rooms.nodes).toMatchObject([{ unread: 1 }]);
  expect(await bens.say('room:read', { roomId, seq: 1_000_000 })).toEqual({ seq: 3 });
  expect(await as(ben).run(UnreadRoomsDocument)).toMatchObject({ viewer: { unreadRooms: 0 } });
  expect(await as(carl).run(UnreadRoomsDocument)).toMatchObject({ viewer: { unreadRooms: 0 } });
  // What one said oneself is nothing new.
  expect((await as(ana).run(RoomsDocument)).rooms.nodes).toMatchObject([{ unread: 0 }]);
  expect(await as(ana).run(UnreadRoomsDocument)).toMatchObject({ viewer: { unreadRooms: 0 } });
  await post(line, roomId, 'four');
  await bens.hear('room:head', head => head.roomId === roomId && head.seq === 4);
});

test('a closed room is read, not written', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await make.room([ana]);
  const line = await enter(ana, roomId);
  const { id } = await post(line, roomId, 'before');
  await database().transaction(tx => server().get(RoomService).setState(tx, roomId, 'CLOSED'));
  for (const [name, given] of [['room:post', { roomId, clientId: randomUUID(), body: 'after' }], ['room:edit', { roomId, clientId: randomUUID(), messageId: id, body: 'after' }], ['room:delete', { roomId, clientId: randomUUID(), messageId: id }]] as const) {
    expect(await line.refused(name, given)).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.closed' });
  }
  expect(await as(ana).run(RoomDocument, { id: roomId })).toMatchObject({ room: { state: 'CLOSED', viewerCan: { post: false } } });
});

test('history pages by seq, newest first', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await make.room([ana]);
  const line = await connect(ana);
  await Promise.all(Array.from({ length: 12 }, (_, n) => post(line, roomId, `message ${n}`)));
  const page = async (before: number | null) => (await as(ana).run(RoomHistoryDocument, { roomId, before, first: 5 })).roomHistory;
  const first = await page(null);
  expect(first.nodes.map(node => node.seq)).toEqual([12, 11, 10, 9, 8]);
  const last = await page(3);
  expect(last.nodes.map(node => node.seq)).toEqual([2, 1]);
  expect([first.pageInfo.hasNextPage, last.pageInfo.hasNextPage]).toEqual([true, false]);
});
