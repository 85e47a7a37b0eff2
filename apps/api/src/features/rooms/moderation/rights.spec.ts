import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import type { Attendance, RoomItem, RoomRole } from '@cohortium/contract';
import { AuditLogDocument, RoomDocument, RoomHistoryDocument, RoomItemsDocument } from '@cohortium/schema';
import { as, connect, database, make, server, type Line, type Person } from '../../../../test/index.ts';
import { RoomService } from '../index.ts';

let people: Record<'mod' | 'ana' | 'ben', Person>;
let programmeId: string, roomId: string;
let mods: Line, anas: Line, bens: Line;

const grant = (persons: Person[], role: RoomRole, via = 'test', place: Attendance | null = null) => database().transaction(tx => server().get(RoomService).grant(tx, roomId, persons.map(({ id }) => id), role, via, place));
const revoke = (person: Person, via = 'test') => database().transaction(tx => server().get(RoomService).revoke(tx, roomId, [person.id], via));
async function enter(person: Person): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
const named = () => ({ roomId, clientId: randomUUID() });
const post = (line: Line, body: string) => line.say('room:post', { ...named(), body });
const refusedPost = (line: Line) => line.refused('room:post', { ...named(), body: 'Good morning' });
const bodies = async (person: Person) => (await as(person).run(RoomHistoryDocument, { roomId })).roomHistory.nodes.map(({ body }) => body);
const itemsFor = async (person: Person) => (await as(person).run(RoomItemsDocument, { roomId, after: 0 })).roomItems.items as RoomItem[];
const acts = async (reader: Person) => (await as(reader).run(AuditLogDocument, { programmeId, first: 50 })).auditLog.nodes;

beforeEach(async () => {
  const world = await make.cohort('mod', 'ana', 'ben');
  people = world;
  programmeId = world.programme.id;
  roomId = await database().transaction(tx => server().get(RoomService).open(tx, { kind: 'LOUNGE', hostKind: 'COHORT', hostId: world.cohort.id, title: { en: 'The lounge' } }));
  await grant([people.ana, people.ben], 'MEMBER');
  await grant([people.mod], 'MODERATOR');
  [mods, anas, bens] = await Promise.all([enter(people.mod), enter(people.ana), enter(people.ben)]);
});

test('a moderator moderates also someone with whom they have a block: words when asked for, hands and questions in their order', async () => {
  await make.block(people.ana, people.mod);
  const { id } = await post(anas, 'Words for the moderator');
  const asked = await anas.say('room:ask', { ...named(), text: 'Who opens the doors?', isAnonymous: false });
  await anas.say('room:hand', { ...named(), up: true });
  const frames = () => mods.heard('room:frame').flatMap(({ items }) => items);
  await mods.hear('room:frame', ({ items }) => items.some(({ kind }) => kind === 'HAND'));
  expect(frames().find(({ kind }) => kind === 'QUESTION')).toMatchObject({ id: asked.id, state: 'OPEN', text: '', authorId: null, veiled: true });
  expect(JSON.stringify([await bodies(people.mod), frames(), (await itemsFor(people.mod)), await mods.say('room:after', { roomId, seq: 0, revision: 0 })])).not.toMatch(/Words for the moderator|opens the doors/);
  expect(await mods.say('room:unveil', { roomId, about: { kind: 'MESSAGE', id } })).toEqual({ authorId: people.ana.id, body: 'Words for the moderator', lang: 'en' });
  expect(await mods.say('room:unveil', { roomId, about: { kind: 'QUESTION', id: asked.id } })).toMatchObject({ body: 'Who opens the doors?' });
  expect(await bens.refused('room:unveil', { roomId, about: { kind: 'MESSAGE', id } })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await (await connect(await make.person('outsider'))).refused('room:unveil', { roomId, about: { kind: 'MESSAGE', id } })).toMatchObject({ code: 'NOT_FOUND' });
  const secret = await anas.say('room:ask', { ...named(), text: 'And who closes them?', isAnonymous: true });
  expect(await mods.refused('room:unveil', { roomId, about: { kind: 'QUESTION', id: secret.id } })).toMatchObject({ code: 'NOT_FOUND' });
  await mods.say('room:question-move', { ...named(), questionId: asked.id, from: 'OPEN', to: 'BEING_ANSWERED' });
  const hand = (await itemsFor(people.mod)).find(({ kind }) => kind === 'HAND');
  await mods.say('room:call', { ...named(), handId: hand?.id ?? '', to: 'CALLED' });
  await mods.say('room:takeDown', { ...named(), messageId: id });
  expect(await mods.refused('room:unveil', { roomId, about: { kind: 'MESSAGE', id } })).toMatchObject({ code: 'NOT_FOUND' });
});

test('whose role changes is told at once, and reads from then on what it lets them read', async () => {
  await mods.say('room:set', { ...named(), approvesFirst: true });
  const held = await anas.say('room:post', { ...named(), body: 'May I?' });
  const seenByBen = async () => (await itemsFor(people.ben)).find(({ id }) => id === held.id);
  await grant([people.ben], 'MODERATOR', 'promoted');
  await bens.hear('room:rights', told => told.roomId === roomId);
  expect(await seenByBen()).toMatchObject({ body: 'May I?' });
  await grant([people.ben], 'READER', 'promoted');
  await bens.hear('room:rights', () => bens.heard('room:rights').length === 2);
  expect(await seenByBen()).toMatchObject({ hidden: true });
  await grant([people.ben], 'MODERATOR', 'promoted');
  await revoke(people.ben, 'promoted');
  await bens.hear('room:rights', () => bens.heard('room:rights').length === 4);
  expect([bens.heard('room:removed').length, anas.heard('room:rights').length]).toEqual([0, 0]);
});

test('who is muted neither marks nor moderates, whatever their role: a moderator could end it themselves', async () => {
  const { id } = await post(bens, 'We meet in May');
  const mark = { about: { kind: 'MESSAGE', id }, as: 'DECISION' } as const;
  await grant([people.ana], 'RAPPORTEUR', 'report');
  await anas.say('room:mark', { ...named(), ...mark });
  await mods.say('room:restrain', { ...named(), accountId: people.ana.id, restraint: 'MUTED', until: null });
  expect(await anas.refused('room:mark', { ...named(), ...mark, as: 'KEY_POINT' })).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.muted' });
  expect((await as(people.ana).run(RoomDocument, { id: roomId })).room.viewerCan).toEqual({ post: false, takePart: false, mark: false, moderate: false });
  await grant([people.ana], 'MODERATOR', 'promoted');
  expect(await refusedPost(anas)).toMatchObject({ reason: 'rooms:error.muted' });
  expect(await anas.refused('room:release', { ...named(), accountId: people.ana.id, restraint: 'MUTED' })).toMatchObject({ code: 'FORBIDDEN' });
  await mods.say('room:release', { ...named(), accountId: people.ana.id, restraint: 'MUTED' });
  await anas.say('room:mark', { ...named(), ...mark, as: 'KEY_POINT' });
  await post(anas, 'I moderate now');
});

test('what moderators do with questions and polls is told to the programme\'s staff', async () => {
  const staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  const { id } = await anas.say('room:ask', { ...named(), text: 'Is there tea?', isAnonymous: true });
  await mods.say('room:question-move', { ...named(), questionId: id, from: 'OPEN', to: 'DISMISSED' });
  await mods.say('room:asking', { ...named(), needsApproval: true });
  const poll = await mods.say('room:poll', { ...named(), pollKind: 'SINGLE', question: 'Tea?', options: ['Yes', 'No'], isAnonymous: true, results: 'ALWAYS' });
  await mods.say('room:poll-remove', { ...named(), pollId: poll.id });
  const log = await acts(staff);
  expect(log.map(({ act }) => act).reverse()).toEqual(['QUESTION_DISMISSED', 'QUESTIONS_NEED_APPROVAL', 'POLL_REMOVED']);
  expect(JSON.stringify(log)).not.toContain(people.ana.id);
});

test('those here are counted by where they take part: people, not tabs', async () => {
  await grant([people.ana], 'MEMBER', 'registration', 'REMOTE');
  await grant([people.ben], 'MEMBER', 'registration', 'ONSITE');
  const tabs = await Promise.all(Array.from({ length: 9 }, () => enter(people.ana)));
  const guest = await make.person('guest');
  await grant([guest], 'MEMBER');
  const guests = await enter(guest);
  const all = await mods.hear('room:presence', ({ count }) => count === 4);
  expect(all).toMatchObject({ onsite: 1, remote: 1, places: { [people.ana.id]: 'REMOTE', [people.ben.id]: 'ONSITE' } });
  expect([...all.here].sort()).toEqual([people.mod, people.ana, people.ben, guest].map(({ id }) => id).sort());
  for (const line of [anas, ...tabs.slice(1)]) line.socket.disconnect();
  guests.socket.disconnect();
  expect(await mods.hear('room:presence', ({ count }) => count === 3)).toMatchObject({ onsite: 1, remote: 1 });
  tabs[0]?.socket.disconnect();
  expect(await mods.hear('room:presence', ({ count }) => count === 2)).toMatchObject({ onsite: 1, remote: 0 });
});
