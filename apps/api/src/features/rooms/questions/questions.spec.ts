import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Attendance, RoomQuestion } from '@cohortium/contract';
import { RoomItemsDocument } from '@cohortium/schema';
import { as, connect, database, make, server, type Line, type Person } from '../../../../test/index.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { RoomService } from '../index.ts';

interface Given {
  text?: string;
  isAnonymous?: boolean;
  clientId?: string;
}
type Move = { from?: RoomQuestion['state']; to: 'OPEN' | 'BEING_ANSWERED' | 'ANSWERED' | 'DISMISSED'; insteadOf?: string; answerId?: string };

const ask = (line: Line, roomId: string, { text = 'When does it begin?', isAnonymous = false, clientId = randomUUID() }: Given = {}) => line.say('room:ask', { roomId, clientId, text, isAnonymous });
const upvote = (line: Line, roomId: string, questionId: string, on = true) => line.say('room:upvote', { roomId, clientId: randomUUID(), questionId, on });
const move = (line: Line, roomId: string, questionId: string, { from = 'OPEN', ...to }: Move) => line.say('room:question-move', { roomId, clientId: randomUUID(), questionId, from, ...to });
const refusedMove = (line: Line, roomId: string, questionId: string, { from = 'OPEN', ...to }: Move) => line.refused('room:question-move', { roomId, clientId: randomUUID(), questionId, from, ...to });
const grant = (roomId: string, person: Person, role: 'READER' | 'MEMBER' | 'MODERATOR', place: Attendance | null = null) =>
  database().transaction(tx => server().get(RoomService).grant(tx, roomId, [person.id], role, 'test', place));
const beside = async (person: Person, roomId: string) => (await as(person).run(RoomItemsDocument, { roomId, after: 0 })).roomItems;
const questions = async (person: Person, roomId: string) => (await beside(person, roomId)).items.filter(item => (item as { kind: string }).kind === 'QUESTION') as (RoomQuestion & { hidden?: boolean })[];
async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
/** A room with a moderator, two members and a socket each. */
async function world() {
  const people = await make.cohort('ana', 'ben', 'mod');
  const roomId = await make.room([people.ana, people.ben]);
  await grant(roomId, people.mod, 'MODERATOR');
  return { ...people, roomId, anas: await enter(people.ana, roomId), bens: await enter(people.ben, roomId), mods: await enter(people.mod, roomId) };
}

test('a question is asked once, told to all with its name, and is its asker\'s own on every device', async () => {
  const { ana, ben, roomId, anas, bens } = await world();
  const phone = await enter(ana, roomId);
  const clientId = randomUUID();
  const asked = await ask(anas, roomId, { clientId });
  expect(await ask(phone, roomId, { clientId })).toEqual(asked);
  expect(asked.mine).toEqual([{ kind: 'MY_QUESTION', id: asked.id, revision: 1 }]);
  const frame = await bens.hear('room:frame', ({ items }) => items.length > 0);
  expect(frame.items).toMatchObject([{ kind: 'QUESTION', id: asked.id, state: 'OPEN', text: 'When does it begin?', authorId: ana.id, votes: 0, place: null, heardAt: null, answer: null }]);
  await phone.hear('room:own', ({ mine }) => mine[0]?.kind === 'MY_QUESTION');
  expect(await questions(ben, roomId)).toHaveLength(1);
  expect((await beside(ben, roomId)).mine).toEqual([]);
  expect((await beside(ana, roomId)).mine).toMatchObject([{ kind: 'MY_QUESTION', id: asked.id }]);
});

test('an anonymous question tells its asker to nobody: not by name, not by a block, not to moderators, not when they vote or withdraw', async () => {
  const { ana, ben, mod, roomId, anas, bens, mods } = await world();
  await make.block(ben, ana);
  const { id } = await ask(anas, roomId, { isAnonymous: true });
  for (const [person, line] of [[ben, bens], [mod, mods]] as const) {
    const frame = await line.hear('room:frame', ({ items }) => items.length > 0);
    const told = JSON.stringify([frame, await questions(person, roomId), await line.say('room:after', { roomId, seq: 0, revision: 0 })]);
    expect(told).toContain('When does it begin?');
    expect(told).not.toContain(ana.id);
  }
  await upvote(bens, roomId, id);
  expect(await bens.refused('room:question-withdraw', { roomId, clientId: randomUUID(), questionId: id })).toMatchObject({ code: 'FORBIDDEN', reason: 'common:error.forbidden' });
  const own = await anas.refused('room:upvote', { roomId, clientId: randomUUID(), questionId: id, on: true });
  expect(own).toMatchObject({ code: 'FORBIDDEN', reason: 'questions:error.own' });
});

test('with a block between them, a named question is a place-holder, and cannot be voted for', async () => {
  const { ana, ben, roomId, anas, bens } = await world();
  await make.block(ana, ben);
  const { id } = await ask(anas, roomId);
  expect(await questions(ben, roomId)).toEqual([{ kind: 'QUESTION', id, revision: 1, hidden: true }]);
  expect(await bens.refused('room:upvote', { roomId, clientId: randomUUID(), questionId: id, on: true })).toMatchObject({ code: 'NOT_FOUND' });
});

test('one vote a person from any number of tabs, however many at once; it can be taken back, and nobody is told who voted', async () => {
  const { ana, ben, mod, roomId, anas, bens, mods } = await world();
  const { id } = await ask(anas, roomId);
  const tabs = await Promise.all(Array.from({ length: 5 }, () => enter(ben, roomId)));
  await Promise.all([...tabs.map(tab => upvote(tab, roomId, id)), ...tabs.map(tab => upvote(tab, roomId, id)), upvote(mods, roomId, id)]);
  expect(await questions(ana, roomId)).toMatchObject([{ votes: 2 }]);
  expect((await beside(ben, roomId)).mine).toMatchObject([{ kind: 'QUESTION_VOTE', id, on: true }]);
  await anas.hear('room:frame', ({ items }) => items.some(item => item['votes'] === 2));
  expect(JSON.stringify(anas.heard('room:frame'))).not.toContain(ben.id);
  await upvote(bens, roomId, id, false);
  await upvote(bens, roomId, id, false);
  expect(await questions(mod, roomId)).toMatchObject([{ votes: 1 }]);
  expect((await tabs[0]?.hear('room:own', ({ mine }) => mine[0]?.['on'] === false))?.mine).toMatchObject([{ kind: 'QUESTION_VOTE', id, on: false }]);
});

test('where approval is wanted, a question waits for moderators and shows to its asker; approved, it shows to all', async () => {
  const { ana, ben, mod, roomId, anas, bens, mods } = await world();
  expect(await anas.refused('room:asking', { roomId, clientId: randomUUID(), needsApproval: true })).toMatchObject({ code: 'FORBIDDEN' });
  await mods.say('room:asking', { roomId, clientId: randomUUID(), needsApproval: true });
  const { id } = await ask(anas, roomId, { isAnonymous: true });
  const mine = await ask(mods, roomId, { text: 'Asked by a moderator' });
  expect(await questions(ben, roomId)).toMatchObject([{ id, hidden: true }, { id: mine.id, state: 'OPEN' }]);
  expect(await questions(ana, roomId)).toMatchObject([{ id, state: 'AWAITING', text: 'When does it begin?' }, { id: mine.id }]);
  expect(await questions(mod, roomId)).toMatchObject([{ id, state: 'AWAITING', authorId: null }, { id: mine.id }]);
  await bens.hear('room:frame', ({ items }) => items.some(item => item.id === id));
  expect(JSON.stringify(bens.heard('room:frame'))).not.toContain('When does it begin');
  expect(await bens.refused('room:upvote', { roomId, clientId: randomUUID(), questionId: id, on: true })).toMatchObject({ code: 'NOT_FOUND' });
  await move(mods, roomId, id, { from: 'AWAITING', to: 'OPEN' });
  expect((await questions(ben, roomId)).find(question => question.id === id)).toMatchObject({ state: 'OPEN', text: 'When does it begin?', authorId: null });
});

test('moderators take up, answer and dismiss; one question at a time is being answered, and its answer can be a message', async () => {
  const { ana, ben, mod, roomId, anas, bens, mods } = await world();
  const [first, second, third] = [await ask(anas, roomId), await ask(bens, roomId), await ask(bens, roomId, { text: 'Beside the point' })];
  expect(await refusedMove(anas, roomId, first.id, { to: 'BEING_ANSWERED' })).toMatchObject({ code: 'FORBIDDEN' });
  await move(mods, roomId, first.id, { to: 'BEING_ANSWERED' });
  await move(mods, roomId, second.id, { to: 'BEING_ANSWERED', insteadOf: first.id });
  expect(await questions(ana, roomId)).toMatchObject([{ id: third.id }, { id: first.id, state: 'ANSWERED', answer: null }, { id: second.id, state: 'BEING_ANSWERED' }]);
  const message = await anas.say('room:post', { roomId, clientId: randomUUID(), body: 'At nine.' });
  expect(await refusedMove(mods, roomId, second.id, { from: 'BEING_ANSWERED', to: 'ANSWERED', answerId: randomUUID() })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'answerId' }] });
  await move(mods, roomId, second.id, { from: 'BEING_ANSWERED', to: 'ANSWERED', answerId: message.id });
  expect((await questions(ben, roomId)).at(-1)).toMatchObject({ state: 'ANSWERED', answer: { id: message.id, seq: 1 }, heardAt: expect.any(String), answeredAt: expect.any(String) });
  await move(mods, roomId, third.id, { to: 'DISMISSED' });
  expect((await questions(ana, roomId)).find(({ id }) => id === third.id)).toEqual({ kind: 'QUESTION', id: third.id, revision: expect.any(Number), hidden: true });
  expect((await questions(mod, roomId)).find(({ id }) => id === third.id)).toMatchObject({ state: 'DISMISSED', text: 'Beside the point' });
  expect(await database().query(sql`select act, account_id from audit_log where subject_id = ${roomId}`)).toEqual([{ act: 'QUESTION_DISMISSED', account_id: mod.id }]);
  expect(await refusedMove(mods, roomId, first.id, { to: 'DISMISSED' })).toMatchObject({ code: 'CONFLICT', reason: 'questions:error.moved' });
});

test('two moderators who act at once give one result: the second is told, or finds it done', async () => {
  const { ana, mod, roomId, anas, mods } = await world();
  const other = await make.person('other moderator');
  await grant(roomId, other, 'MODERATOR');
  const others = await enter(other, roomId);
  const [first, second] = [await ask(anas, roomId), await ask(anas, roomId)];
  const same = await Promise.all([mods, others].map(line => move(line, roomId, first.id, { to: 'DISMISSED' })));
  expect(same[0]?.revision).toBe(same[1]?.revision);
  expect(await database().query(sql`select 1 from audit_log where subject_id = ${roomId}`)).toHaveLength(1);
  await move(mods, roomId, first.id, { from: 'DISMISSED', to: 'OPEN' });
  const results = await Promise.allSettled([move(mods, roomId, first.id, { to: 'BEING_ANSWERED' }), move(others, roomId, second.id, { to: 'BEING_ANSWERED' })]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await questions(ana, roomId)).map(({ state }) => state).toSorted()).toEqual(['BEING_ANSWERED', 'OPEN']);
  expect((await questions(mod, roomId)).filter(({ state }) => state === 'ANSWERED')).toEqual([]);
});

test('an asker withdraws their own before it is taken up; nothing of it is told any more', async () => {
  const { ana, ben, roomId, anas, mods } = await world();
  const { id } = await ask(anas, roomId);
  await anas.say('room:question-withdraw', { roomId, clientId: randomUUID(), questionId: id });
  expect(await questions(ben, roomId)).toMatchObject([{ id, state: 'WITHDRAWN', text: '', authorId: null }]);
  expect(JSON.stringify(await questions(ben, roomId))).not.toContain(ana.id);
  expect(await refusedMove(mods, roomId, id, { from: 'WITHDRAWN', to: 'OPEN' })).toMatchObject({ code: 'CONFLICT' });
  const taken = await ask(anas, roomId);
  await move(mods, roomId, taken.id, { to: 'BEING_ANSWERED' });
  expect(await anas.refused('room:question-withdraw', { roomId, clientId: randomUUID(), questionId: taken.id })).toMatchObject({ code: 'CONFLICT' });
});

test('a question tells where it was asked from; an anonymous one only where enough others are too', async () => {
  const { ana, ben, roomId, anas, bens } = await world();
  await grant(roomId, ana, 'MEMBER', 'REMOTE');
  await grant(roomId, ben, 'MEMBER', 'ONSITE');
  await ask(anas, roomId);
  await ask(bens, roomId);
  await ask(anas, roomId, { isAnonymous: true });
  expect((await questions(ben, roomId)).map(({ place }) => place)).toEqual(['REMOTE', 'ONSITE', null]);
  for (let more = 0; more < 4; more += 1) await grant(roomId, await make.person(), 'MEMBER', 'REMOTE');
  await ask(anas, roomId, { isAnonymous: true });
  expect((await questions(ben, roomId)).at(-1)).toMatchObject({ place: 'REMOTE', authorId: null });
});

test('who only reads, or has no grant, neither asks nor votes; in a closed room nobody does', async () => {
  const { carl, roomId, anas, bens } = { ...(await world()), ...(await make.cohort('carl')) };
  const { id } = await ask(anas, roomId);
  const carls = await connect(carl);
  const asked = () => ({ roomId, clientId: randomUUID(), text: 'May I?', isAnonymous: false });
  expect(await carls.refused('room:ask', asked())).toMatchObject({ code: 'NOT_FOUND' });
  await grant(roomId, carl, 'READER');
  expect(await carls.refused('room:ask', asked())).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.readOnly' });
  expect(await carls.refused('room:upvote', { roomId, clientId: randomUUID(), questionId: id, on: true })).toMatchObject({ code: 'FORBIDDEN' });
  await database().transaction(tx => server().get(RoomService).setState(tx, roomId, 'CLOSED'));
  expect(await bens.refused('room:ask', asked())).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.closed' });
  expect(await bens.refused('room:ask', { ...asked(), text: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'text' }] });
});

test('in a locked room people still ask and vote; who is muted does neither', async () => {
  const { ana, roomId, anas, bens, mods } = await world();
  await mods.say('room:set', { roomId, clientId: randomUUID(), isLocked: true });
  const { id } = await ask(anas, roomId);
  await upvote(bens, roomId, id);
  await mods.say('room:restrain', { roomId, clientId: randomUUID(), accountId: ana.id, restraint: 'MUTED', until: null });
  expect(await anas.refused('room:ask', { roomId, clientId: randomUUID(), text: 'Still?', isAnonymous: true })).toMatchObject({ code: 'FORBIDDEN' });
});
