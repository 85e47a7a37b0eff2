import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { actDays, type ActDone, type Reaction } from '@cohortium/contract';
import { ReactedByDocument, RoomHistoryDocument, RoomItemsDocument } from '@cohortium/schema';
import pg from 'pg';
import { as, connect, database, make, server, type Line, type Person } from '../../../test/index.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { sql } from '../../kernel/database/sql.ts';
import { DomainError } from '../../kernel/errors/domain-error.ts';
import { ActEraser } from './act-eraser.ts';
import { addItemKind, addMineKind, RoomActs, RoomService, type ActingRoom } from './index.ts';

// A kind of item of this file: notes, of which anyone may have read some, and which may be for moderators only.
const tables = `create table test_note (id uuid primary key default uuidv7(), room_id uuid not null, author_id uuid, only_moderators boolean not null default false, text text not null, revision int not null);
  create table test_note_read (note_id uuid, room_id uuid, account_id uuid, revision int, primary key (note_id, account_id));
  grant all on test_note, test_note_read to public`;
const forget: (() => void)[] = [];
beforeAll(async () => {
  // As the owner: the application's role makes no tables.
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = new URL(process.env['DATABASE_URL'] ?? '').pathname;
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  await owner.query(tables);
  await owner.end();
  forget.push(addItemKind({ kind: 'NOTE', table: 'test_note', json: row => sql`json_build_object('text', ${row}.text)`, author: row => sql`${row}.author_id`, restricted: row => sql`${row}.only_moderators`, owner: row => sql`${row}.author_id` }));
  forget.push(addMineKind({ kind: 'NOTE_READ', table: 'test_note_read', about: row => sql`${row}.note_id`, json: () => sql`'{"read": true}'` }));
});
afterAll(() => forget.forEach(take => take()));

const actorOf = (person: Person): SignedIn => ({ kind: 'member', accountId: person.id, sessionId: person.id, isAdmin: false, cohortIds: [], programmeIds: [], roles: {}, at: new Date(), locale: 'en' });

interface Note {
  clientId?: string;
  text?: string;
  onlyModerators?: boolean;
  isAnonymous?: boolean;
}
async function writeNote(room: ActingRoom, authorId: string | null, text: string, onlyModerators: boolean): Promise<ActDone> {
  const id = randomUUID();
  const revision = room.changesItem('NOTE', id);
  await room.tx.query(sql`insert into test_note (id, room_id, author_id, only_moderators, text, revision) values (${id}, ${room.roomId}, ${authorId}, ${onlyModerators}, ${text}, ${revision})`);
  if (text === 'refused after writing') throw new DomainError('BAD_INPUT', 'common:error.badInput');
  return { id, revision };
}
const note = (person: Person, roomId: string, { clientId = randomUUID(), text = 'A note', onlyModerators = false, isAnonymous = false }: Note = {}): Promise<ActDone> =>
  server().get(RoomActs).do({ actor: actorOf(person), roomId, clientId, verb: 'test:note', content: { text }, right: 'post', write: room => writeNote(room, isAnonymous ? null : person.id, text, onlyModerators) });

async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
const post = (line: Line, roomId: string, body: string) => line.say('room:post', { roomId, clientId: randomUUID(), body });
const react = (line: Line, roomId: string, messageId: string, reaction: Reaction = 'AGREE', on = true, clientId = randomUUID()) => line.say('room:react', { roomId, clientId, messageId, reaction, on });
const history = async (person: Person, roomId: string) => (await as(person).run(RoomHistoryDocument, { roomId })).roomHistory.nodes;
const itemsFor = async (person: Person, roomId: string, after = 0) => (await as(person).run(RoomItemsDocument, { roomId, after })).roomItems;
const start = { seq: 0, revision: 0 };

test('an act is done once under its name, whoever retries it and whatever became of the room; other content is a conflict', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana, ben]);
  const clientId = randomUUID();
  const both = await Promise.all([note(ana, roomId, { clientId }), note(ana, roomId, { clientId }), note(ben, roomId, { clientId })]);
  expect(both[1]).toEqual(both[0]);
  expect(both[2]?.id).not.toBe(both[0]?.id);
  await expect(note(ana, roomId, { clientId, text: 'Something else' })).rejects.toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.clientIdTaken' });
  await expect(note(ana, await make.room([ana]), { clientId })).rejects.toMatchObject({ code: 'CONFLICT' });
  await database().transaction(tx => server().get(RoomService).setState(tx, roomId, 'CLOSED'));
  expect(await note(ana, roomId, { clientId })).toEqual(both[0]);
  await expect(note(ana, roomId)).rejects.toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.closed' });
  await database().transaction(tx => server().get(RoomService).revoke(tx, roomId, [ana.id], 'test'));
  await expect(note(ana, roomId, { clientId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await database().query(sql`select 1 from test_note where room_id = ${roomId}`)).toHaveLength(2);
});

test('one name used in two rooms at the same moment is done once, and fails nobody else', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const rooms = [await make.room([ana, ben]), await make.room([ana, ben])];
  for (let round = 0; round < 5; round += 1) {
    const clientId = randomUUID();
    const results = await Promise.allSettled([...rooms.map(roomId => note(ana, roomId, { clientId })), ...rooms.map(roomId => note(ben, roomId))]);
    expect(results.filter(result => result.status === 'rejected').map(({ reason }) => reason as unknown)).toMatchObject([{ code: 'CONFLICT' }]);
  }
});

test('acts of many at once take revisions without holes; what is refused leaves neither hole nor trace', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben]);
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [carl.id], 'READER', 'test'));
  const watching = await enter(carl, roomId);
  const results = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => note([ana, ben, carl][n % 3] ?? ana, roomId, { text: n % 10 === 0 ? 'refused after writing' : `note ${n}` })));
  const revisions = results.flatMap(result => (result.status === 'fulfilled' ? [result.value.revision] : [])).sort((one, other) => one - other);
  expect(revisions).toEqual(Array.from({ length: 36 }, (_, n) => n + 1));
  await watching.hear('room:frame', frame => frame.to.revision === 36);
  const frames = watching.heard('room:frame').toSorted((one, other) => one.from.revision - other.from.revision);
  expect(frames.map(({ from }) => from.revision)).toEqual([0, ...frames.slice(0, -1).map(({ to }) => to.revision)]);
  expect(frames.flatMap(({ items }) => items).map(({ revision }) => revision)).toEqual(revisions);
  // Group commit: far fewer frames than acts.
  expect(frames.length).toBeLessThan(20);
  expect(await database().query(sql`select 1 from test_note where text = 'refused after writing'`)).toEqual([]);
});

test('items come with the first load and heal in parts, each going on where the one before ended', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await make.room([ana]);
  await database().query(sql`insert into test_note (room_id, text, revision) select ${roomId}::uuid, 'note ' || n, n from generate_series(1, 450) as n`);
  await database().query(sql`insert into test_note_read (note_id, room_id, account_id, revision) select id, room_id, ${ana.id}::uuid, 451 from test_note where room_id = ${roomId} limit 1`);
  await database().query(sql`update room set revision = 451 where id = ${roomId}`);
  const found: unknown[] = [];
  for (let after = 0; ;) {
    const part = await itemsFor(ana, roomId, after);
    found.push(...part.items);
    if (part.through === part.head) {
      expect(part.mine).toMatchObject([{ kind: 'NOTE_READ', revision: 451, read: true }]);
      break;
    }
    after = part.through;
  }
  expect(found.map(item => (item as { text: string }).text)).toEqual(Array.from({ length: 450 }, (_, n) => `note ${n + 1}`));
  const line = await connect(ana);
  const revisions = new Set<number>();
  for (let place = start; ;) {
    const answer = await line.say('room:after', { roomId, ...place });
    answer.items.forEach(item => revisions.add(item.revision));
    place = answer.through;
    if (place.revision === answer.head.revision) break;
  }
  expect(revisions.size).toBe(450);
});

test('what is for moderators is a place-holder to everyone else but who made it; what a blocked person wrote is one to the other', async () => {
  const { ana, ben, carl, mod } = await make.cohort('ana', 'ben', 'carl', 'mod');
  const roomId = await make.room([ana, ben, carl]);
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [mod.id], 'MODERATOR', 'test'));
  await make.block(ana, carl);
  const people = [ana, ben, carl, mod];
  const lines = await Promise.all(people.map(person => enter(person, roomId)));
  await note(ana, roomId, { text: 'For all' });
  await note(ana, roomId, { text: 'In confidence', onlyModerators: true });
  await note(carl, roomId, { text: 'Unsigned', isAnonymous: true });
  const seen = [['For all', 'In confidence', 'Unsigned'], ['For all', true, 'Unsigned'], [true, true, 'Unsigned'], ['For all', 'In confidence', 'Unsigned']];
  for (const [at, line] of lines.entries()) {
    await line.hear('room:frame', frame => frame.to.revision === 3);
    const inFrames = line.heard('room:frame').flatMap(({ items }) => items).toSorted((one, other) => one.revision - other.revision);
    const healed = (await line.say('room:after', { roomId, ...start })).items;
    expect(healed).toEqual(inFrames);
    expect((await itemsFor(people[at] ?? ana, roomId)).items).toEqual(inFrames);
    expect(inFrames.map(item => item.hidden ?? item['text'])).toEqual(seen[at]);
  }
});

test('reactions are counted for all, named on asking, and one\'s own come to all one\'s devices', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben, carl]);
  const [anas, bens, phone] = [await enter(ana, roomId), await enter(ben, roomId), await enter(ben, roomId)];
  const { id } = await post(anas, roomId, 'Shall we meet in May?');
  const clientId = randomUUID();
  const done = await react(bens, roomId, id, 'AGREE', true, clientId);
  expect(done).toEqual({ id, revision: 1, mine: [{ kind: 'REACTIONS', id, revision: 1, reactions: ['AGREE'] }] });
  expect(await react(bens, roomId, id, 'AGREE', true, clientId)).toEqual(done);
  expect(await react(bens, roomId, id)).toEqual(done);
  await phone.hear('room:own', own => own.mine[0]?.revision === 1);
  await react(anas, roomId, id);
  await react(bens, roomId, id, 'THANKS');
  const frame = await anas.hear('room:frame', ({ to }) => to.revision === 3);
  expect(frame.messages).toMatchObject([{ id, revision: 3, reactions: [{ reaction: 'AGREE', count: 2 }, { reaction: 'THANKS', count: 1 }] }]);
  expect(JSON.stringify(frame)).not.toContain(ben.id);
  expect(await history(ben, roomId)).toMatchObject([{ reactions: [{ reaction: 'AGREE', count: 2 }, { reaction: 'THANKS', count: 1 }], myReactions: ['AGREE', 'THANKS'], revision: 3 }]);
  expect((await as(carl).run(ReactedByDocument, { messageId: id, reaction: 'AGREE' })).reactedBy.map(({ name }) => name)).toEqual(['ana', 'ben']);
  await react(bens, roomId, id, 'AGREE', false);
  await react(bens, roomId, id, 'THANKS', false);
  expect(await history(ben, roomId)).toMatchObject([{ reactions: [{ reaction: 'AGREE', count: 1 }], myReactions: [] }]);
  const healed = await bens.say('room:after', { roomId, seq: 1, revision: 1 });
  expect(healed).toMatchObject({ messages: [{ id, revision: 5, reactions: [{ reaction: 'AGREE', count: 1 }] }], mine: [{ kind: 'REACTIONS', id, revision: 5, reactions: [] }] });
  await anas.say('room:delete', { roomId, clientId: randomUUID(), messageId: id });
  expect(await history(ben, roomId)).toMatchObject([{ state: 'DELETED', reactions: [], myReactions: [] }]);
  expect(await bens.refused('room:react', { roomId, clientId: randomUUID(), messageId: id, reaction: 'AGREE', on: true })).toMatchObject({ code: 'NOT_FOUND' });
});

test('with a block between them, neither is counted nor named to the other, and neither reacts to the other', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben, carl]);
  const [anas, bens, carls] = [await enter(ana, roomId), await enter(ben, roomId), await enter(carl, roomId)];
  const { id } = await post(carls, roomId, 'Said by a third');
  const mine = await post(anas, roomId, 'Said by Ana');
  await make.block(ana, ben);
  await react(anas, roomId, id);
  await react(bens, roomId, id, 'THINKING');
  await react(carls, roomId, id);
  const counted = { ana: [{ reaction: 'AGREE', count: 2 }], ben: [{ reaction: 'AGREE', count: 1 }, { reaction: 'THINKING', count: 1 }], carl: [{ reaction: 'AGREE', count: 2 }, { reaction: 'THINKING', count: 1 }] };
  for (const [person, line, reactions] of [[ana, anas, counted.ana], [ben, bens, counted.ben], [carl, carls, counted.carl]] as const) {
    // One frame may tell of both changes: how it stands now comes last.
    expect((await line.hear('room:frame', ({ to }) => to.revision === 3)).messages.at(-1)).toMatchObject({ id, reactions });
    expect((await line.say('room:after', { roomId, ...start })).messages[0]).toMatchObject({ id, reactions });
    expect((await history(person, roomId)).at(-1)).toMatchObject({ id, reactions });
  }
  expect((await as(ana).run(ReactedByDocument, { messageId: id, reaction: 'THINKING' })).reactedBy).toEqual([]);
  expect(await bens.refused('room:react', { roomId, clientId: randomUUID(), messageId: mine.id, reaction: 'AGREE', on: true })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ben).refused(ReactedByDocument, { messageId: mine.id, reaction: 'AGREE' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(await make.person('outsider')).refused(ReactedByDocument, { messageId: id, reaction: 'AGREE' })).toMatchObject({ code: 'NOT_FOUND' });
});

test('what was acknowledged is remembered longer than any device tries, and then forgotten', async () => {
  const ana = await make.person('ana');
  const roomId = await make.room([ana]);
  const line = await connect(ana);
  const { id: messageId } = await line.say('room:post', { roomId, clientId: randomUUID(), body: 'Remember' });
  const acts = await Promise.all(([[actDays.tried, 'HEART'], [actDays.kept + 1, 'AGREE']] as const).map(async ([days, reaction]) => {
    const act = { roomId, clientId: randomUUID(), messageId, reaction, on: true };
    await line.say('room:react', act);
    await database().query(sql`update room_act set done_at = now() - make_interval(days => ${days}::int) where client_id = ${act.clientId}::uuid`);
    return act;
  }));
  await server().get(ActEraser).erase();
  const left = await database().query<{ clientId: string }>(sql`select client_id as "clientId" from room_act where room_id = ${roomId}::uuid`);
  expect(left).toEqual([{ clientId: acts[0]?.clientId }]);
});
