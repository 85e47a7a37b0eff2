import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { OpenPoll, RoomPoll } from '@cohortium/contract';
import { PollVotersDocument, RoomItemsDocument } from '@cohortium/schema';
import { as, clock, connect, database, jobsDone, make, server, type Line, type Person } from '../../../../test/index.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { RoomService } from '../index.ts';
import { PollCloser } from './poll-closer.ts';

const open = async (line: Line, roomId: string, fields: Partial<OpenPoll> = {}): Promise<string> =>
  (await line.say('room:poll', { roomId, clientId: randomUUID(), pollKind: 'SINGLE', question: 'Which day?', options: ['Monday', 'Tuesday', 'Friday'], isAnonymous: true, results: 'ALWAYS', ...fields })).id;
const vote = (line: Line, roomId: string, pollId: string, ...choices: number[]) => line.say('room:vote', { roomId, clientId: randomUUID(), pollId, choices });
const refusedVote = (line: Line, roomId: string, pollId: string, ...choices: number[]) => line.refused('room:vote', { roomId, clientId: randomUUID(), pollId, choices });
const close = (line: Line, roomId: string, pollId: string) => line.say('room:poll-close', { roomId, clientId: randomUUID(), pollId });
const tally = (line: Line, roomId: string, pollId: string) => line.say('room:tally', { roomId, pollId });
const beside = async (person: Person, roomId: string) => (await as(person).run(RoomItemsDocument, { roomId, after: 0 })).roomItems;
const poll = async (person: Person, roomId: string, id: string) => (await beside(person, roomId)).items.find(item => (item as RoomPoll).id === id) as RoomPoll;
async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
async function world() {
  const people = await make.cohort('ana', 'ben', 'carl', 'mod');
  const roomId = await make.room([people.ana, people.ben, people.carl]);
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [people.mod.id], 'MODERATOR', 'test'));
  const [anas, bens, carls, mods] = [await enter(people.ana, roomId), await enter(people.ben, roomId), await enter(people.carl, roomId), await enter(people.mod, roomId)];
  return { ...people, roomId, anas, bens, carls, mods };
}

test('moderators open a poll; each person has one vote from any number of tabs, changes it, and takes it back', async () => {
  const { ana, ben, roomId, anas, bens, mods } = await world();
  expect(await anas.refused('room:poll', { roomId, clientId: randomUUID(), pollKind: 'SINGLE', question: 'Mine?', options: ['a', 'b'], isAnonymous: true, results: 'ALWAYS' })).toMatchObject({ code: 'FORBIDDEN' });
  const id = await open(mods, roomId);
  const tabs = await Promise.all(Array.from({ length: 5 }, () => enter(ben, roomId)));
  await Promise.all([...tabs.map(tab => vote(tab, roomId, id, 2)), vote(anas, roomId, id, 1)]);
  expect(await poll(ana, roomId, id)).toMatchObject({ state: 'OPEN', voters: 2, tally: [1, 1, 0] });
  const done = await vote(bens, roomId, id, 3);
  expect(done.mine).toMatchObject([{ kind: 'POLL_VOTE', id, choices: [3] }]);
  await tabs[0]?.hear('room:own', ({ mine }) => String(mine[0]?.['choices']) === '3');
  await anas.hear('room:frame', ({ items }) => items.some(item => String(item['tally']) === '1,0,1'));
  expect(JSON.stringify(anas.heard('room:frame'))).not.toContain(ben.id);
  await vote(anas, roomId, id);
  expect(await poll(ben, roomId, id)).toMatchObject({ voters: 1, tally: [0, 0, 1] });
  expect((await beside(ana, roomId)).mine).toMatchObject([{ kind: 'POLL_VOTE', id, choices: [] }]);
});

test('several counts voters of each option; a scale its marks; a ranked poll Borda points, what is left out getting none', async () => {
  const { ana, roomId, anas, bens, carls, mods } = await world();
  const several = await open(mods, roomId, { pollKind: 'SEVERAL' });
  await vote(anas, roomId, several, 1, 3);
  await vote(bens, roomId, several, 3);
  expect(await poll(ana, roomId, several)).toMatchObject({ voters: 2, tally: [1, 0, 2] });
  const scale = await open(mods, roomId, { pollKind: 'SCALE', options: [] });
  await vote(anas, roomId, scale, 5);
  await vote(bens, roomId, scale, 4);
  await vote(carls, roomId, scale, 4);
  expect(await poll(ana, roomId, scale)).toMatchObject({ voters: 3, tally: [0, 0, 0, 2, 1] });
  const ranked = await open(mods, roomId, { pollKind: 'RANKED' });
  await vote(anas, roomId, ranked, 2, 1, 3);
  await vote(bens, roomId, ranked, 2, 3);
  await vote(carls, roomId, ranked, 3);
  expect(await poll(ana, roomId, ranked)).toMatchObject({ voters: 3, tally: [2, 6, 6] });
});

test('a vote for what the poll does not have is refused, and leaves nothing', async () => {
  const { ana, roomId, anas, mods } = await world();
  const single = await open(mods, roomId);
  const ranked = await open(mods, roomId, { pollKind: 'RANKED' });
  const scale = await open(mods, roomId, { pollKind: 'SCALE', options: [] });
  for (const [id, ...choices] of [[single, 1, 2], [single, 4], [ranked, 1, 1], [ranked, 1, 2, 3, 1], [scale, 6], [scale, 1, 2]] as const) {
    expect(await refusedVote(anas, roomId, id, ...choices)).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'choices' }] });
  }
  expect(await refusedVote(anas, roomId, single, 0)).toMatchObject({ code: 'BAD_INPUT' });
  expect((await beside(ana, roomId)).mine).toEqual([]);
  expect(await mods.refused('room:poll', { roomId, clientId: randomUUID(), pollKind: 'SINGLE', question: 'Q', options: ['Same', 'same'], isAnonymous: true, results: 'ALWAYS' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'options.1' }] });
});

test('results after voting are told to who voted; after closing, to nobody before, moderators neither', async () => {
  const { ana, ben, roomId, anas, bens, mods } = await world();
  const voting = await open(mods, roomId, { results: 'AFTER_VOTING' });
  const closing = await open(mods, roomId, { results: 'AFTER_CLOSING' });
  await vote(anas, roomId, voting, 1);
  await vote(anas, roomId, closing, 2);
  for (const [person, id] of [[ben, voting], [ana, voting], [ana, closing]] as const) expect(await poll(person, roomId, id)).toMatchObject({ voters: 1, tally: null });
  expect(await tally(anas, roomId, voting)).toMatchObject({ tally: [1, 0, 0], voters: 1 });
  expect(await bens.refused('room:tally', { roomId, pollId: voting })).toMatchObject({ code: 'FORBIDDEN', reason: 'polls:error.notYet' });
  for (const line of [anas, mods]) expect(await line.refused('room:tally', { roomId, pollId: closing })).toMatchObject({ code: 'FORBIDDEN' });
  expect(JSON.stringify(bens.heard('room:frame'))).not.toContain('[1,0,0]');
  await close(mods, roomId, closing);
  expect(await poll(ben, roomId, closing)).toMatchObject({ state: 'CLOSED', tally: [0, 1, 0], voters: 1 });
  const stranger = await connect(await make.person('stranger'));
  expect(await stranger.refused('room:tally', { roomId, pollId: closing })).toMatchObject({ code: 'NOT_FOUND' });
});

test('closed by hand, by two at once, it is closed once; its result stands, and no vote comes any more', async () => {
  const { ana, roomId, anas, bens, mods } = await world();
  const id = await open(mods, roomId);
  await vote(anas, roomId, id, 1);
  expect(await anas.refused('room:poll-close', { roomId, clientId: randomUUID(), pollId: id })).toMatchObject({ code: 'FORBIDDEN' });
  const [one, other] = await Promise.all([close(mods, roomId, id), close(mods, roomId, id)]);
  expect(other.revision).toBe(one.revision);
  expect(await refusedVote(bens, roomId, id, 2)).toMatchObject({ code: 'CONFLICT', reason: 'polls:error.closed' });
  await database().query(sql`delete from room_poll_vote where poll_id = ${id}`);
  expect(await poll(ana, roomId, id)).toMatchObject({ state: 'CLOSED', tally: [1, 0, 0], voters: 1, closedAt: expect.any(String) });
});

test('closed by time: from that moment no vote is taken, and the room is told the result', async () => {
  const { ana, roomId, anas, bens, mods } = await world();
  const id = await open(mods, roomId, { results: 'AFTER_CLOSING', minutes: 2 });
  await vote(anas, roomId, id, 1);
  expect(await database().query(sql`select 1 from graphile_worker.jobs where task_identifier = 'PollCloser.closeDue' and key = ${`poll:${id}`} and run_at > now() + interval '110 seconds'`)).toHaveLength(1);
  clock().advance(119);
  await server().get(PollCloser).closeDue();
  expect(await poll(ana, roomId, id)).toMatchObject({ state: 'OPEN', tally: null });
  clock().advance(2);
  expect(await refusedVote(bens, roomId, id, 2)).toMatchObject({ code: 'CONFLICT' });
  await Promise.all([server().get(PollCloser).closeDue(), server().get(PollCloser).closeDue()]);
  const frame = await bens.hear('room:frame', ({ items }) => items.some(item => item['state'] === 'CLOSED'));
  expect(frame.items.at(-1)).toMatchObject({ id, state: 'CLOSED', tally: [1, 0, 0] });
  clock().advance(-121);
  await jobsDone();
});

test('who chose what is told of an open poll to those who see its results, past no block; of an anonymous one to nobody', async () => {
  const { ana, ben, roomId, anas, bens, carls, mods } = await world();
  const named = await open(mods, roomId, { isAnonymous: false, results: 'AFTER_VOTING' });
  const unnamed = await open(mods, roomId);
  for (const id of [named, unnamed]) for (const line of [anas, carls]) await vote(line, roomId, id, 1);
  expect(await as(ben).refused(PollVotersDocument, { pollId: named, choice: 1 })).toMatchObject({ code: 'FORBIDDEN' });
  await vote(bens, roomId, named, 2);
  expect((await as(ben).run(PollVotersDocument, { pollId: named, choice: 1 })).pollVoters.map(({ name }) => name)).toEqual(['ana', 'carl']);
  await make.block(ana, ben);
  expect((await as(ben).run(PollVotersDocument, { pollId: named, choice: 1 })).pollVoters.map(({ name }) => name)).toEqual(['carl']);
  expect(await as(ana).refused(PollVotersDocument, { pollId: unnamed, choice: 1 })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(await make.person('stranger')).refused(PollVotersDocument, { pollId: named, choice: 1 })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a removed poll is gone with its votes, and that is in the log', async () => {
  const { ana, mod, roomId, anas, mods } = await world();
  const id = await open(mods, roomId);
  await vote(anas, roomId, id, 1);
  await mods.say('room:poll-remove', { roomId, clientId: randomUUID(), pollId: id });
  expect(await poll(ana, roomId, id)).toMatchObject({ state: 'REMOVED', question: '', options: [], tally: null, voters: 0 });
  expect(await refusedVote(anas, roomId, id, 1)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await database().query(sql`select 1 from room_poll_vote where poll_id = ${id}`)).toEqual([]);
  expect(await database().query(sql`select act, account_id from audit_log where subject_id = ${roomId}`)).toEqual([{ act: 'POLL_REMOVED', account_id: mod.id }]);
});
