import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { NotificationsDocument, RoomHistoryDocument, RoomThreadDocument } from '@cohortium/schema';
import { as, connect, database, jobsDone, make, server, type Line, type Person } from '../../../test/index.ts';
import { RoomService } from './index.ts';

type Names = 'ana' | 'ben' | 'carl' | 'dan';
let people: Record<Names, Person>;
let lines: Record<Names, Line>;
let roomId: string;

async function enter(person: Person): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
const post = (by: Names, body: string, more: { replyToId?: string; aside?: boolean } = {}) => lines[by].say('room:post', { roomId, clientId: randomUUID(), body, ...more });
const thread = async (person: Person, rootId: string, before?: number) => (await as(person).run(RoomThreadDocument, { roomId, rootId, first: 8, ...(before !== undefined && { before }) })).roomThread;
const history = async (person: Person) => (await as(person).run(RoomHistoryDocument, { roomId })).roomHistory.nodes;
const told = async (person: Person) => {
  await jobsDone();
  return (await as(person).run(NotificationsDocument, {})).notifications.nodes.filter(({ kind }) => kind === 'THREAD_ANSWERED');
};

beforeEach(async () => {
  people = await make.cohort('ana', 'ben', 'carl', 'dan');
  roomId = await make.room(Object.values(people).filter(one => 'cookie' in one));
  const [ana, ben, carl, dan] = await Promise.all([enter(people.ana), enter(people.ben), enter(people.carl), enter(people.dan)]);
  lines = { ana, ben, carl, dan };
});

test('all that answers a message stands in its thread, also what answers an answer, and keeps its place in the room\'s one log', async () => {
  const root = await post('ana', 'Where do we meet?');
  const first = await post('ben', 'In Haifa', { replyToId: root.id });
  await post('ana', 'Something else');
  const second = await post('carl', 'Why Haifa?', { replyToId: first.id, aside: true });
  expect(second.seq).toBe(4);
  const frame = await lines.dan.hear('room:frame', ({ messages }) => messages.some(({ id }) => id === second.id));
  expect(frame.messages.find(({ id }) => id === second.id)).toMatchObject({ rootId: root.id, isAside: true, replyTo: { id: first.id } });
  const found = await thread(people.dan, root.id);
  expect(found.nodes.map(({ body }) => body)).toEqual(['Why Haifa?', 'In Haifa', 'Where do we meet?']);
  expect((await history(people.dan)).map(({ thread: its, isAside }) => ({ its, isAside }))).toEqual([
    { its: null, isAside: true }, { its: null, isAside: false }, { its: null, isAside: false },
    { its: { replies: 2, lastSeq: 4, lastAt: expect.any(String), by: [people.carl.id, people.ben.id] }, isAside: false },
  ]);
  await expect(post('dan', 'Aside of nothing', { aside: true })).rejects.toThrow('BAD_INPUT');
});

test('a thread is read a page at a time, and goes on when its root is deleted', async () => {
  const root = await post('ana', 'Count with me');
  for (let n = 1; n <= 12; n += 1) await post('ben', `${n}`, { replyToId: root.id, aside: true });
  await lines.ana.say('room:delete', { roomId, clientId: randomUUID(), messageId: root.id });
  const newest = await thread(people.carl, root.id);
  expect([newest.nodes.length, newest.pageInfo.hasNextPage, newest.nodes.at(-1)?.body]).toEqual([8, true, '5']);
  const earlier = await thread(people.carl, root.id, newest.nodes.at(-1)?.seq);
  expect(earlier.nodes.map(({ body, state }) => body || state)).toEqual(['4', '3', '2', '1', 'DELETED']);
  await post('carl', 'Still here', { replyToId: root.id, aside: true });
  expect((await history(people.carl)).find(({ id }) => id === root.id) ?? { state: 'DELETED' }).toMatchObject({ state: 'DELETED' });
  const stranger = await make.person('stranger');
  expect(await as(stranger).refused(RoomThreadDocument, { roomId, rootId: root.id })).toMatchObject({ code: 'NOT_FOUND' });
});

test('across a block an answer is a place without words, counts for nothing, and is told to nobody', async () => {
  const root = await post('ana', 'A question');
  await make.block(people.ben, people.ana);
  await post('carl', 'From Carl', { replyToId: root.id, aside: true });
  await expect(post('ben', 'From Ben', { replyToId: root.id, aside: true })).rejects.toThrow('rooms:error.replyGone');
  const carls = await post('carl', 'Carl begins');
  await post('ana', 'From Ana', { replyToId: carls.id, aside: true });
  await post('ben', 'From Ben', { replyToId: carls.id, aside: true });
  const seen = await thread(people.ben, carls.id);
  expect(seen.nodes.map(({ body, state }) => body || state)).toEqual(['From Ben', 'HIDDEN', 'Carl begins']);
  expect((await history(people.ben)).find(({ id }) => id === carls.id)?.thread).toMatchObject({ replies: 1, by: [people.ben.id] });
  expect((await told(people.ana)).map(({ actors }) => actors.map(({ id }) => id))).toEqual([[people.carl.id]]);
  expect(await told(people.ben)).toEqual([]);
});

test('who takes part in a thread is told of answers, in one line; who is mentioned in one, of that', async () => {
  const root = await post('ana', 'Who brings the gloves?');
  await post('ben', 'Not me', { replyToId: root.id, aside: true });
  await jobsDone();
  await post('carl', 'I do', { replyToId: root.id });
  await post('dan', 'Unrelated');
  expect(await told(people.ana)).toMatchObject([{ actorCount: 2, actors: [{ id: people.carl.id }, { id: people.ben.id }], message: { id: root.id, body: 'Who brings the gloves?' } }]);
  expect(await told(people.ben)).toMatchObject([{ actors: [{ id: people.carl.id }] }]);
  expect([await told(people.carl), await told(people.dan)]).toEqual([[], []]);
  await post('dan', `Thank you [@carl](/people/${people.carl.id})`, { replyToId: root.id, aside: true });
  expect(await told(people.carl)).toEqual([]);
  expect(await told(people.ben)).toMatchObject([{ actorCount: 2 }]);
});

test('an answer that waited for approval stands in its thread once it is let through', async () => {
  const moderator = await make.person('moderator');
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [moderator.id], 'MODERATOR', 'test'));
  const moderators = await enter(moderator);
  const named = () => ({ roomId, clientId: randomUUID() });
  const root = await post('ana', 'Root');
  await moderators.say('room:set', { ...named(), approvesFirst: true });
  const { id } = await post('ben', 'Answer', { replyToId: root.id, aside: true });
  expect((await thread(people.carl, root.id)).nodes).toHaveLength(1);
  await moderators.say('room:decide', { ...named(), awaitingId: id, approve: true });
  expect((await thread(people.carl, root.id)).nodes).toMatchObject([{ body: 'Answer', rootId: root.id, isAside: true }, { body: 'Root' }]);
  expect(await told(people.ana)).toMatchObject([{ actors: [{ id: people.ben.id }] }]);
});
