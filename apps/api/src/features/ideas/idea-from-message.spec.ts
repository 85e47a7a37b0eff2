import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { AskedQuestionDocument, IdeaDocument, ProposeIdeaDocument, RoomIdeasDocument, RoomItemsDocument } from '@cohortium/schema';
import { as, connect, database, jobsDone, make, server, type Line, type Person } from '../../../test/index.ts';
import { ideaInput, propose } from '../../../test/ideas.ts';
import { RoomService } from '../rooms/index.ts';

const post = async (line: Line, roomId: string, body: string) => (await line.say('room:post', { roomId, clientId: randomUUID(), body })).id;
const from = (id: string) => ({ origin: { kind: 'MESSAGE' as const, id } });
const ideasIn = async (person: Person, id: string) => (await as(person).run(RoomIdeasDocument, { id })).room.ideas.map(({ id: idea, origin }) => [idea, origin?.id]);
async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}

test('an idea made of a message keeps where it came from, and the room hears of it at once', async () => {
  const { ana, ben, carl, cohort } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben]);
  const [anas, bens] = [await enter(ana, roomId), await enter(ben, roomId)];
  const messageId = await post(anas, roomId, 'Could the rule be published?');
  const ideaId = await propose(ben, cohort, from(messageId));
  await jobsDone();
  const frame = await anas.hear('room:frame', ({ items }) => items.length > 0);
  expect(frame.items).toEqual([{ kind: 'IDEA_MADE', id: ideaId, revision: 1, aboutId: messageId }]);
  expect((await bens.say('room:after', { roomId, seq: 1, revision: 0 })).items).toEqual(frame.items);
  expect(await ideasIn(ana, roomId)).toEqual([[ideaId, messageId]]);
  expect((await as(ana).run(IdeaDocument, { id: ideaId })).idea.origin).toEqual({ kind: 'MESSAGE', id: messageId, room: { id: roomId, title: 'A room' }, message: { id: messageId, seq: 1 } });
  expect((await as(carl).run(IdeaDocument, { id: ideaId })).idea.origin).toEqual({ kind: 'MESSAGE', id: messageId, room: null, message: null });
  expect(await as(carl).refused(RoomIdeasDocument, { id: roomId })).toMatchObject({ code: 'NOT_FOUND' });
});

test('one makes ideas only of what one may read: not of another room\'s, a deleted or a blocked person\'s words', async () => {
  const { ana, ben, carl, cohort } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben]);
  const [anas, bens] = [await enter(ana, roomId), await enter(ben, roomId)];
  const [said, deleted, blocked] = [await post(anas, roomId, 'Said'), await post(anas, roomId, 'Deleted'), await post(bens, roomId, 'Blocked')];
  await anas.say('room:delete', { roomId, clientId: randomUUID(), messageId: deleted });
  const refusal = (person: Person, id: string) => as(person).refused(ProposeIdeaDocument, { input: ideaInput(cohort, from(id)) });
  const gone = { code: 'BAD_INPUT', fields: [{ path: 'origin', reason: 'ideas:error.originGone' }] };
  expect([await refusal(carl, said), await refusal(ana, deleted), await refusal(ana, randomUUID())]).toMatchObject([gone, gone, gone]);
  expect(await as(carl).refused(ProposeIdeaDocument, { input: ideaInput(cohort, { origin: { kind: 'ROOM', id: roomId } }) })).toMatchObject(gone);
  await make.block(ana, ben);
  expect(await refusal(ana, blocked)).toMatchObject(gone);
  await database().transaction(tx => server().get(RoomService).revoke(tx, roomId, [ana.id], 'test'));
  expect(await refusal(ana, said)).toMatchObject(gone);
  await propose(ben, cohort, from(blocked));
});

test('an idea for a cohort alone is told to nobody outside it, and a repeated button makes one', async () => {
  const { ana, cohort } = await make.cohort('ana');
  const { ben } = await make.cohort('ben');
  const roomId = await make.room([ana, ben]);
  const anas = await enter(ana, roomId);
  const messageId = await post(anas, roomId, 'Among ourselves');
  const press = () => as(ana).run(ProposeIdeaDocument, { input: ideaInput(cohort, { ...from(messageId), audience: 'COHORT', idempotencyKey: 'once' }) });
  const { id: ideaId } = (await press()).proposeIdea;
  await anas.say('room:delete', { roomId, clientId: randomUUID(), messageId });
  expect((await press()).proposeIdea.id).toBe(ideaId);
  await jobsDone();
  expect([await ideasIn(ana, roomId), await ideasIn(ben, roomId)]).toEqual([[[ideaId, messageId]], []]);
  expect((await as(ben).run(RoomItemsDocument, { roomId, after: 0 })).roomItems.items).toEqual([]);
});

test('an idea made of a question keeps that question, and names nobody who asked anonymously', async () => {
  const { ana, ben, carl, cohort } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben]);
  const [anas, bens] = [await enter(ana, roomId), await enter(ben, roomId)];
  const { id: questionId } = await anas.say('room:ask', { roomId, clientId: randomUUID(), text: 'Who pays for the bench?', isAnonymous: true });
  expect((await as(ben).run(AskedQuestionDocument, { id: questionId })).question).toEqual({ id: questionId, text: 'Who pays for the bench?', lang: 'en' });
  expect(await as(carl).refused(AskedQuestionDocument, { id: questionId })).toMatchObject({ code: 'NOT_FOUND' });
  const origin = { origin: { kind: 'QUESTION' as const, id: questionId } };
  expect(await as(carl).refused(ProposeIdeaDocument, { input: ideaInput(cohort, origin) })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'origin' }] });
  const ideaId = await propose(ben, cohort, origin);
  await jobsDone();
  expect((await bens.hear('room:frame', ({ items }) => items.some(({ kind }) => kind === 'IDEA_MADE'))).items).toMatchObject([{ kind: 'IDEA_MADE', id: ideaId, aboutId: questionId }]);
  const { idea } = await as(ana).run(IdeaDocument, { id: ideaId });
  expect(idea.origin).toMatchObject({ kind: 'QUESTION', id: questionId, room: { id: roomId } });
  expect(await ideasIn(ana, roomId)).toEqual([[ideaId, questionId]]);
  expect((await as(carl).run(IdeaDocument, { id: ideaId })).idea.origin).toMatchObject({ room: null });
});
