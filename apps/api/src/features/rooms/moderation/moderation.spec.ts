import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { awaitingItem, handItem, pinItem, restraintItem, settingsItem, type RoomItem } from '@cohortium/contract';
import { AuditLogDocument, RoomHistoryDocument, RoomItemsDocument } from '@cohortium/schema';
import { as, clock, connect, database, make, server, type Line, type Person } from '../../../../test/index.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { RoomService } from '../index.ts';

type Names = 'mod' | 'other' | 'ana' | 'ben';
let people: Record<Names, Person>;
let programmeId: string, roomId: string;
let mods: Line, others: Line, anas: Line, bens: Line;

const grant = (persons: Person[], role: 'READER' | 'MEMBER' | 'MODERATOR', via = 'test') => database().transaction(tx => server().get(RoomService).grant(tx, roomId, persons.map(({ id }) => id), role, via));
const revoke = (person: Person, via = 'test') => database().transaction(tx => server().get(RoomService).revoke(tx, roomId, [person.id], via));
async function enter(person: Person): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
const named = () => ({ roomId, clientId: randomUUID() });
const post = (line: Line, body = 'Good morning') => line.say('room:post', { ...named(), body });
const refusedPost = (line: Line) => line.refused('room:post', { ...named(), body: 'Good morning' });
const bodies = async (person: Person) => (await as(person).run(RoomHistoryDocument, { roomId })).roomHistory.nodes.map(({ body }) => body).reverse();
const itemsFor = async (person: Person) => (await as(person).run(RoomItemsDocument, { roomId, after: 0 })).roomItems.items as RoomItem[];
const acts = async (reader: Person) => (await as(reader).run(AuditLogDocument, { programmeId, first: 50 })).auditLog.nodes;
const inAnHour = () => new Date(clock().now().getTime() + 3_600_000).toISOString();

beforeEach(async () => {
  const world = await make.cohort('mod', 'other', 'ana', 'ben');
  people = world;
  programmeId = world.programme.id;
  // The room of a cohort: its programme is known by its host.
  roomId = await database().transaction(tx => server().get(RoomService).open(tx, { kind: 'LOUNGE', hostKind: 'COHORT', hostId: world.cohort.id, title: { en: 'The lounge' } }));
  await grant([people.ana, people.ben], 'MEMBER');
  await grant([people.mod, people.other], 'MODERATOR');
  [mods, others, anas, bens] = await Promise.all([enter(people.mod), enter(people.other), enter(people.ana), enter(people.ben)]);
});

test('a locked room takes posts of its moderators only; hands may still be raised', async () => {
  await mods.say('room:set', { ...named(), isLocked: true });
  expect(settingsItem.parse((await bens.hear('room:frame', ({ items }) => items.length > 0)).items[0])).toMatchObject({ id: roomId, isLocked: true, slowSeconds: 0 });
  expect(await refusedPost(anas)).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.locked' });
  await post(others, 'We go on in a minute');
  await anas.say('room:hand', { ...named(), up: true });
  await others.say('room:set', { ...named(), isLocked: false });
  await post(anas, 'Thank you');
  expect(await bodies(people.ben)).toEqual(['We go on in a minute', 'Thank you']);
});

test('in slow mode each waits their turn, told how long; moderators do not', async () => {
  await post(anas, 'Before');
  await mods.say('room:set', { ...named(), slowSeconds: 30 });
  expect(await refusedPost(anas)).toMatchObject({ code: 'RATE_LIMITED', reason: 'rooms:error.slow', args: { seconds: expect.any(Number) } });
  await post(bens, 'My first');
  const both = await Promise.allSettled([post(bens), post(bens)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await post(mods);
  await post(mods);
  clock().advance(31);
  try {
    const at = await Promise.allSettled([post(anas, 'One of these'), post(anas, 'One of these')]);
    expect(at.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  } finally {
    clock().advance(-31);
  }
});

test('where moderators approve first, a post takes no place until one lets it through; two at once give one result', async () => {
  await mods.say('room:set', { ...named(), approvesFirst: true });
  const clientId = randomUUID();
  const held = await anas.say('room:post', { roomId, clientId, body: 'May I?' });
  expect(held.seq).toBeNull();
  expect(await anas.say('room:post', { roomId, clientId, body: 'May I?' })).toEqual(held);
  expect(await anas.refused('room:post', { roomId, clientId, body: 'Other words' })).toMatchObject({ code: 'CONFLICT' });
  expect(await bodies(people.mod)).toEqual([]);
  for (const [person, text] of [[people.mod, 'May I?'], [people.ana, 'May I?'], [people.ben, undefined]] as const) {
    const item = (await itemsFor(person)).find(({ kind }) => kind === 'AWAITING');
    expect([person.name, item?.['body'], item?.hidden]).toEqual([person.name, text, text ? undefined : true]);
  }
  await post(mods, 'Moderators need no leave');
  const results = await Promise.allSettled([mods.say('room:decide', { ...named(), awaitingId: held.id, approve: true }), others.say('room:decide', { ...named(), awaitingId: held.id, approve: false })]);
  const [refused] = results.filter(({ status }) => status === 'rejected');
  expect(String(refused && 'reason' in refused ? refused.reason : '')).toContain('rooms:error.decidedAlready');
  const said = results[0]?.status === 'fulfilled';
  expect(await bodies(people.ben)).toEqual(said ? ['Moderators need no leave', 'May I?'] : ['Moderators need no leave']);
  const again = await anas.say('room:post', { ...named(), body: 'A second thing' });
  await others.say('room:decide', { ...named(), awaitingId: again.id, approve: true });
  const frame = await bens.hear('room:frame', ({ messages }) => messages.some(({ body }) => body === 'A second thing'));
  expect(frame.messages[0]).toMatchObject({ id: again.id, authorId: people.ana.id, seq: frame.to.seq });
  expect((await anas.say('room:after', { roomId, seq: 0, revision: 0 })).messages.map(({ seq }) => seq)).toEqual(Array.from({ length: frame.to.seq }, (_, n) => n + 1));
  expect(await anas.refused('room:edit', { ...named(), messageId: again.id, body: 'Something quite different' })).toMatchObject({ reason: 'rooms:error.approvedAsItWas' });
});

test('what was not let through is kept for its author; who withdraws leaves nothing to judge', async () => {
  await mods.say('room:set', { ...named(), approvesFirst: true });
  const [one, two] = [await post(anas, 'No'), await post(anas, 'Never mind')];
  await mods.say('room:decide', { ...named(), awaitingId: one.id, approve: false });
  expect(await bens.refused('room:withdraw', { ...named(), awaitingId: two.id })).toMatchObject({ code: 'NOT_FOUND' });
  await anas.say('room:withdraw', { ...named(), awaitingId: two.id });
  expect(await mods.refused('room:decide', { ...named(), awaitingId: two.id, approve: true })).toMatchObject({ code: 'CONFLICT' });
  const mine = (await itemsFor(people.ana)).filter(({ kind }) => kind === 'AWAITING').map(item => awaitingItem.parse(item));
  expect(mine.map(({ id, body, state }) => ({ id, body, state }))).toEqual([{ id: one.id, body: 'No', state: 'DECLINED' }, { id: two.id, body: '', state: 'WITHDRAWN' }]);
});

test('a muted person reads on and does not write; for a while, or until a moderator ends it', async () => {
  await mods.say('room:restrain', { ...named(), accountId: people.ana.id, restraint: 'MUTED', until: null });
  expect(await refusedPost(anas)).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.muted' });
  expect(await anas.refused('room:hand', { ...named(), up: true })).toMatchObject({ code: 'FORBIDDEN' });
  expect(restraintItem.parse((await itemsFor(people.ana)).find(({ kind }) => kind === 'RESTRAINT'))).toMatchObject({ accountId: people.ana.id, isOver: false });
  expect((await itemsFor(people.ben)).find(({ kind }) => kind === 'RESTRAINT')).toMatchObject({ hidden: true });
  expect(await others.refused('room:restrain', { ...named(), accountId: people.ana.id, restraint: 'MUTED', until: null })).toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.mutedAlready' });
  await others.say('room:release', { ...named(), accountId: people.ana.id, restraint: 'MUTED' });
  expect(await mods.refused('room:release', { ...named(), accountId: people.ana.id, restraint: 'MUTED' })).toMatchObject({ code: 'CONFLICT' });
  await post(anas, 'I am back');
  await mods.say('room:restrain', { ...named(), accountId: people.ana.id, restraint: 'MUTED', until: inAnHour() });
  expect(await refusedPost(anas)).toMatchObject({ reason: 'rooms:error.muted' });
  clock().advance(3601);
  try {
    await anas.hear('room:frame', ({ items }) => items.some(item => item.kind === 'RESTRAINT' && item['until'] !== null && item['isOver'] === true));
    await post(anas, 'An hour later');
  } finally {
    clock().advance(-3601);
  }
});

test('who is removed is out within a second on every device, whatever the host grants since, and comes back when it ends', async () => {
  const phone = await enter(people.ana);
  const began = Date.now();
  await mods.say('room:restrain', { ...named(), accountId: people.ana.id, restraint: 'REMOVED', until: null });
  await Promise.all([anas.hear('room:removed'), phone.hear('room:removed')]);
  expect(Date.now() - began).toBeLessThan(1000);
  expect(await refusedPost(anas)).toMatchObject({ code: 'NOT_FOUND' });
  await post(bens, 'Among us');
  await bens.hear('room:frame', ({ messages }) => messages.length > 0);
  expect(anas.heard('room:frame').flatMap(({ messages }) => messages)).toEqual([]);
  await grant([people.ana], 'MEMBER', 'again');
  expect(await anas.refused('room:enter', { roomId })).toMatchObject({ code: 'NOT_FOUND' });
  await revoke(people.ana);
  await others.say('room:release', { ...named(), accountId: people.ana.id, restraint: 'REMOVED' });
  await anas.say('room:enter', { roomId });
  await post(anas, 'Back by the second grant');
  await revoke(people.ana, 'again');
  await anas.hear('room:removed', () => anas.heard('room:removed').length > 1);
  expect(await refusedPost(anas)).toMatchObject({ code: 'NOT_FOUND' });
});

test('a grant written while someone is being removed does not slip through', async () => {
  for (let round = 0; round < 8; round += 1) {
    const removing = mods.say('room:restrain', { ...named(), accountId: people.ana.id, restraint: 'REMOVED', until: null });
    await Promise.all([removing, ...Array.from({ length: 4 }, (_, n) => grant([people.ana, people.ben], 'MEMBER', `round ${round} ${n}`))]);
    expect(await anas.refused('room:enter', { roomId })).toMatchObject({ code: 'NOT_FOUND' });
    await mods.say('room:release', { ...named(), accountId: people.ana.id, restraint: 'REMOVED' });
    const grants = await database().query(sql`select 1 from room_grant where room_id = ${roomId} and account_id = ${people.ana.id}`);
    expect(grants).toHaveLength(1 + (round + 1) * 4);
  }
});

test('pins stand at the top for all, follow what becomes of their message, and have a bound', async () => {
  const { id, seq } = await post(anas, 'The hall is upstairs');
  await mods.say('room:pin', { ...named(), messageId: id, on: true });
  const told = pinItem.parse((await bens.hear('room:frame', ({ items }) => items.length > 0)).items[0]);
  expect(told).toMatchObject({ id, isPinned: true, seq, excerpt: 'The hall is upstairs' });
  await make.block(people.ana, people.ben);
  expect((await itemsFor(people.ben))[0]).toMatchObject({ hidden: true });
  await anas.say('room:edit', { ...named(), messageId: id, body: 'The hall is downstairs' });
  expect((await itemsFor(people.mod))[0]).toMatchObject({ excerpt: 'The hall is downstairs' });
  await anas.say('room:delete', { ...named(), messageId: id });
  expect((await itemsFor(people.mod))[0]).toMatchObject({ isPinned: false, excerpt: '' });
  expect(await mods.refused('room:pin', { ...named(), messageId: id, on: true })).toMatchObject({ code: 'NOT_FOUND' });
  const many = await Promise.all(Array.from({ length: 21 }, (_, n) => post(bens, `Number ${n}`)));
  for (const { id: one } of many.slice(1)) await mods.say('room:pin', { ...named(), messageId: one, on: true });
  expect(await others.refused('room:pin', { ...named(), messageId: many[0]?.id ?? '', on: true })).toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.tooManyPins' });
});

test('hands are called in the order in which they were raised; two moderators call one of them once', async () => {
  await bens.say('room:hand', { ...named(), up: true });
  await anas.say('room:hand', { ...named(), up: true });
  await bens.say('room:hand', { ...named(), up: true });
  const hands = async () => (await itemsFor(people.mod)).filter(({ kind }) => kind === 'HAND').map(item => handItem.parse(item)).toSorted((one, other) => one.raisedAs - other.raisedAs);
  expect((await hands()).map(({ accountId }) => accountId)).toEqual([people.ben.id, people.ana.id]);
  const [first, second] = await hands();
  const both = await Promise.allSettled([mods, others].map(line => line.say('room:call', { ...named(), handId: first?.id ?? '', to: 'CALLED' })));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await others.say('room:call', { ...named(), handId: second?.id ?? '', to: 'CALLED' });
  expect((await hands()).map(({ state }) => state)).toEqual(['LOWERED', 'CALLED']);
  await anas.say('room:hand', { ...named(), up: false });
  await bens.say('room:hand', { ...named(), up: true });
  expect((await hands()).map(({ accountId, state }) => [accountId, state])).toEqual([[people.ana.id, 'LOWERED'], [people.ben.id, 'RAISED']]);
});

test('a moderator deletes what someone said; the second to do so is told', async () => {
  const { id } = await post(anas, 'Unkind words');
  await mods.say('room:takeDown', { ...named(), messageId: id });
  expect(await others.refused('room:takeDown', { ...named(), messageId: id })).toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.deletedAlready' });
  expect(await bodies(people.ben)).toEqual(['']);
  expect(await mods.refused('room:restrain', { ...named(), accountId: people.other.id, restraint: 'REMOVED', until: null })).toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.moderatorStays' });
});

test('every act of a moderator is told to the programme\'s staff, each once', async () => {
  const staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  const { id } = await post(anas);
  const clientId = randomUUID();
  for (let times = 0; times < 2; times += 1) await mods.say('room:set', { roomId, clientId, isLocked: true, slowSeconds: 10 });
  const set = await others.say('room:set', { ...named(), isLocked: true, slowSeconds: 10 });
  expect(await mods.say('room:set', { ...named(), isLocked: true })).toEqual(set);
  await mods.say('room:set', { ...named(), isLocked: false, slowSeconds: 0, approvesFirst: true });
  const held = await post(anas);
  await mods.say('room:decide', { ...named(), awaitingId: held.id, approve: true });
  await mods.say('room:pin', { ...named(), messageId: id, on: true });
  await mods.say('room:takeDown', { ...named(), messageId: id });
  await mods.say('room:restrain', { ...named(), accountId: people.ana.id, restraint: 'MUTED', until: null });
  await mods.say('room:restrain', { ...named(), accountId: people.ana.id, restraint: 'REMOVED', until: inAnHour() });
  await mods.say('room:release', { ...named(), accountId: people.ana.id, restraint: 'MUTED' });
  const log = await acts(staff);
  expect(log.map(({ act }) => act).reverse()).toEqual(['SLOW_MODE_SET', 'ROOM_LOCKED', 'SLOW_MODE_SET', 'ROOM_UNLOCKED', 'APPROVAL_BEGUN', 'MESSAGE_APPROVED', 'MESSAGE_PINNED', 'MESSAGE_TAKEN_DOWN', 'PERSON_MUTED', 'PERSON_REMOVED', 'PERSON_UNMUTED']);
  expect(log.every(({ by }) => by?.id === people.mod.id)).toBe(true);
  expect(log.find(({ act }) => act === 'PERSON_REMOVED')).toMatchObject({ subject: { id: people.ana.id }, details: expect.arrayContaining([{ name: 'room', value: 'The lounge' }]) });
});

const events = {
  'room:set': () => ({ isLocked: true }), 'room:pin': () => ({ messageId: randomUUID(), on: true }), 'room:takeDown': () => ({ messageId: randomUUID() }),
  'room:restrain': () => ({ accountId: people.ben.id, restraint: 'MUTED', until: null }), 'room:release': () => ({ accountId: people.ben.id, restraint: 'MUTED' }),
  'room:decide': () => ({ awaitingId: randomUUID(), approve: true }), 'room:handle': () => ({ reportId: randomUUID(), outcome: 'DISMISSED' }), 'room:call': () => ({ handId: randomUUID(), to: 'CALLED' }),
  'room:hand': () => ({ up: true }), 'room:report': () => ({ subject: { kind: 'PERSON', id: people.ben.id }, reason: 'SPAM' }), 'room:withdraw': () => ({ awaitingId: randomUUID() }),
};
const forModerators = ['room:set', 'room:pin', 'room:takeDown', 'room:restrain', 'room:release', 'room:decide', 'room:handle', 'room:call'];

test('who may what: every event by every kind of person', async () => {
  const reader = await make.person('reader');
  const former = await make.person('former');
  await grant([reader], 'READER');
  await grant([former], 'MODERATOR');
  const formers = await enter(former);
  await revoke(former);
  const guest = await make.person('guest', { isGuest: true });
  await grant([guest], 'MEMBER');
  const lines = {
    outsider: await connect(await make.person('outsider')), admin: await connect(await make.person('admin', { isAdmin: true })), staff: await connect(await make.person('staff', { roles: { [programmeId]: 'STAFF' } })),
    'former moderator': formers, reader: await enter(reader), guest: await enter(guest), member: anas,
  };
  const inside = new Set(['reader', 'guest', 'member']);
  for (const [who, line] of Object.entries(lines)) {
    for (const [event, content] of Object.entries(events)) {
      if (inside.has(who) && !forModerators.includes(event)) continue;
      expect([who, event, (await line.refused(event, { ...named(), ...content() })).code]).toEqual([who, event, inside.has(who) ? 'FORBIDDEN' : 'NOT_FOUND']);
    }
  }
  expect(await lines.reader.refused('room:hand', { ...named(), up: true })).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.readOnly' });
  for (const line of [lines.guest, anas]) await line.say('room:hand', { ...named(), up: true });
  for (const event of Object.keys(events)) {
    for (const bad of [null, [], 'x', {}, { ...named(), more: 1 }]) expect([event, (await mods.refused(event, bad)).code]).toEqual([event, 'BAD_INPUT']);
  }
});
