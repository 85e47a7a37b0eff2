import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import {
  BlockMemberDocument, DisconnectDocument, NotificationsDocument, OpenConversationDocument, ProgrammeReportsDocument, RequestConnectionDocument, RoomDocument, RoomHistoryDocument, RoomsDocument, UnblockMemberDocument,
} from '@cohortium/schema';
import { as, connect, jobsDone, make, server, type Line, type Person } from '../../../test/index.ts';

let ana: Person, ben: Person, carl: Person, staff: Person;
let programmeId: string;

const join = async (one: Person, other: Person): Promise<void> => {
  await as(one).run(RequestConnectionDocument, { memberId: other.id });
  await as(other).run(RequestConnectionDocument, { memberId: one.id });
};
const open = async (one: Person, other: Person): Promise<string> => (await as(one).run(OpenConversationDocument, { memberId: other.id })).openConversation.id;
const listed = async (person: Person) => (await as(person).run(RoomsDocument, { kind: 'PAIR' })).rooms.nodes;
const room = async (person: Person, id: string) => (await as(person).run(RoomDocument, { id })).room;
const bodies = async (person: Person, roomId: string) => (await as(person).run(RoomHistoryDocument, { roomId })).roomHistory.nodes.map(({ body }) => body);
const named = (roomId: string) => ({ roomId, clientId: randomUUID() });
async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}

beforeEach(async () => {
  const world = await make.cohort('ana', 'ben', 'carl');
  ({ ana, ben, carl } = world);
  programmeId = world.programme.id;
  staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
});

test('two who are connected have one room, however often and from both sides it is asked for; nobody else has it', async () => {
  expect(await as(ana).refused(OpenConversationDocument, { memberId: ben.id })).toMatchObject({ code: 'FORBIDDEN', reason: 'connections:error.notConnected' });
  expect(await as(ana).refused(OpenConversationDocument, { memberId: ana.id })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await as(ana).refused(OpenConversationDocument, { memberId: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
  await join(ana, ben);
  const ids = await Promise.all([open(ana, ben), open(ana, ben), open(ben, ana), open(ben, ana)]);
  expect(new Set(ids).size).toBe(1);
  const id = await open(ana, ben);
  expect(ids).toContain(id);
  expect(await as(carl).refused(RoomDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await room(ana, id)).toMatchObject({ kind: 'PAIR', title: 'ben', companion: { id: ben.id }, viewerCan: { post: true, takePart: false, moderate: false } });
  expect(await room(ben, id)).toMatchObject({ title: 'ana', companion: { id: ana.id } });
});

test('a conversation is listed once something was said, with what is unread; the other is told of its first words, and of no more', async () => {
  await join(ana, ben);
  const id = await open(ana, ben);
  expect([await listed(ana), await listed(ben)]).toEqual([[], []]);
  const line = await enter(ana, id);
  for (const body of ['Shalom Ben', 'Are you there?']) await line.say('room:post', { ...named(id), body });
  await jobsDone();
  expect(await listed(ben)).toMatchObject([{ id, title: 'ana', unread: 2, companion: { id: ana.id, name: 'ana' }, lastMessage: { body: 'Are you there?' } }]);
  expect((await as(ben).run(RoomsDocument, { besides: 'PAIR' })).rooms.nodes).toEqual([]);
  const told = async (person: Person) => (await as(person).run(NotificationsDocument, {})).notifications.nodes.filter(({ kind }) => kind === 'DIRECT_MESSAGE');
  expect(await told(ben)).toMatchObject([{ actors: [{ id: ana.id }], message: { roomId: id, body: 'Shalom Ben' } }]);
  expect(await told(ana)).toEqual([]);
});

test('nobody asks, votes or moderates in a room of two', async () => {
  await join(ana, ben);
  const id = await open(ana, ben);
  const line = await enter(ana, id);
  await expect(line.say('room:ask', { ...named(id), text: 'Why?', isAnonymous: false })).rejects.toThrow('FORBIDDEN');
  await expect(line.say('room:hand', { ...named(id), up: true })).rejects.toThrow('FORBIDDEN');
  await expect(line.say('room:set', { ...named(id), isLocked: true })).rejects.toThrow('FORBIDDEN');
});

test('who part read on and do not write, and go on when they are connected again', async () => {
  await join(ana, ben);
  const id = await open(ana, ben);
  const [anas, bens] = [await enter(ana, id), await enter(ben, id)];
  await anas.say('room:post', { ...named(id), body: 'Before' });
  await as(ben).run(DisconnectDocument, { memberId: ana.id });
  await anas.hear('room:state', changed => changed.roomId === id && changed.state === 'CLOSED');
  for (const line of [anas, bens]) await expect(line.say('room:post', { ...named(id), body: 'After' })).rejects.toThrow('rooms:error.closed');
  expect(await bodies(ana, id)).toEqual(['Before']);
  expect(await open(ana, ben)).toBe(id);
  await join(ben, ana);
  await anas.hear('room:state', changed => changed.state === 'OPEN');
  await anas.say('room:post', { ...named(id), body: 'Again' });
  expect(await bodies(ben, id)).toEqual(['Again', 'Before']);
});

test('a block takes the room from both at once, and its end gives it back to be read', async () => {
  await join(ana, ben);
  const id = await open(ana, ben);
  const [anas, bens] = [await enter(ana, id), await enter(ben, id)];
  await anas.say('room:post', { ...named(id), body: 'Before' });
  await as(ana).run(BlockMemberDocument, { memberId: ben.id });
  await Promise.all([anas, bens].map(line => line.hear('room:removed', gone => gone.roomId === id)));
  for (const line of [anas, bens]) await expect(line.say('room:post', { ...named(id), body: 'Words' })).rejects.toThrow('NOT_FOUND');
  for (const [one, other] of [[ana, ben], [ben, ana]] as const) {
    expect(await listed(one)).toEqual([]);
    expect(await as(one).refused(OpenConversationDocument, { memberId: other.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(one).refused(RoomHistoryDocument, { roomId: id })).toMatchObject({ code: 'NOT_FOUND' });
  }
  await as(ana).run(UnblockMemberDocument, { memberId: ben.id });
  expect(await bodies(ben, id)).toEqual(['Before']);
  expect(await room(ana, id)).toMatchObject({ state: 'CLOSED', viewerCan: { post: false } });
});

test('what is said there is reported to the staff of the two\'s programme, who read no more than was reported', async () => {
  await join(ana, ben);
  const id = await open(ana, ben);
  const [anas, bens] = [await enter(ana, id), await enter(ben, id)];
  await anas.say('room:post', { ...named(id), body: 'A secret' });
  const { id: messageId } = await bens.say('room:post', { ...named(id), body: 'An insult' });
  await anas.say('room:report', { ...named(id), subject: { kind: 'MESSAGE', id: messageId }, reason: 'HARASSMENT', note: '' });
  const { nodes } = (await as(staff).run(ProgrammeReportsDocument, { programmeId, isHandled: false })).programmeReports;
  expect(nodes).toMatchObject([{ words: 'An insult', reported: { id: ben.id }, toStaff: true }]);
  expect(await as(staff).refused(RoomHistoryDocument, { roomId: id })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a transcript and one\'s own data call the room by the other\'s name', async () => {
  await join(ana, ben);
  const id = await open(ana, ben);
  await (await enter(ana, id)).say('room:post', { ...named(id), body: 'For the record' });
  const get = async (url: string) => (await server().inject({ url, headers: { cookie: ana.cookie } })).json<Record<string, unknown>>();
  expect(await get(`/transcripts/${id}.json`)).toMatchObject({ room: { title: 'ben', kind: 'PAIR' } });
  expect(await get('/exports/my-data')).toMatchObject({ conversations: [{ with: 'ben', openedByMe: true }], messages: [{ room: 'ben', body: 'For the record' }] });
});
