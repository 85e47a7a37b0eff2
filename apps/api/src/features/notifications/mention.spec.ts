import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { mentionOf } from '@cohortium/contract';
import { NotificationsDocument, RoomPeopleNamedDocument, UnreadNotificationsDocument } from '@cohortium/schema';
import { as, connect, database, jobsDone, make, server, type Line, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';
import { RoomService } from '../rooms/index.ts';

const told = async (person: Person) => {
  await jobsDone();
  return (await as(person).run(NotificationsDocument, { first: 10 })).notifications.nodes;
};
const say = (line: Line, roomId: string, body: string, clientId = randomUUID()) => line.say('room:post', { roomId, clientId, body });
const mentions = (...people: Person[]): string => `Hello ${people.map(person => mentionOf(person.name, person.id)).join(' and ')}!`;

test('who is mentioned is told once, and it leads to the message; those without the room, across a block, or who wrote it are not', async () => {
  const { ana, ben, carl, dan } = await make.cohort('ana', 'ben', 'carl', 'dan');
  const roomId = await make.room([ana, ben, carl]);
  await make.block(carl, ana);
  const line = await connect(ana);
  const clientId = randomUUID();
  const body = mentions(ana, ben, carl, dan, { ...ana, id: randomUUID() });
  const posted = await say(line, roomId, body, clientId);
  expect(await say(line, roomId, body, clientId)).toEqual(posted);
  expect(await told(ben)).toMatchObject([{ kind: 'MENTIONED', actors: [{ name: 'ana' }], message: { id: posted.id, roomId } }]);
  for (const person of [ana, carl, dan]) expect(await told(person)).toEqual([]);
});

test('an edit tells those it adds, and takes back whom it no longer mentions; a deletion takes back all', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben, carl]);
  const line = await connect(ana);
  const { id } = await say(line, roomId, mentions(ben));
  expect(await told(ben)).toHaveLength(1);
  await line.say('room:edit', { roomId, clientId: randomUUID(), messageId: id, body: mentions(carl) });
  expect([await told(ben), await told(carl)]).toMatchObject([[], [{ kind: 'MENTIONED' }]]);
  expect(await as(ben).run(UnreadNotificationsDocument)).toMatchObject({ viewer: { unreadNotifications: 0 } });
  await line.say('room:delete', { roomId, clientId: randomUUID(), messageId: id });
  expect(await told(carl)).toEqual([]);
  expect(await database().query(sql`select 1 from message_mention where message_id = ${id}`)).toEqual([]);
});

test('the right is asked again when it is read: without the room, or after a block, there is nothing', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben, carl]);
  await say(await connect(ana), roomId, mentions(ben, carl));
  expect([await told(ben), await told(carl)]).toMatchObject([[{}], [{}]]);
  await database().transaction(tx => server().get(RoomService).revoke(tx, roomId, [ben.id], 'test'));
  await make.block(carl, ana);
  expect([await told(ben), await told(carl)]).toEqual([[], []]);
});

test('suggested are people of the room by the beginning of any of their names, in any script, but not across a block', async () => {
  const cohort = await make.cohort('Ana Green', 'Anat Levi', 'Bernard', 'נעמה שקד');
  const [ana, anat, bernard, naama] = [cohort['Ana Green'], cohort['Anat Levi'], cohort['Bernard'], cohort['נעמה שקד']];
  const roomId = await make.room([ana, anat, bernard, naama]);
  const named = async (person: Person, text: string) => (await as(person).run(RoomPeopleNamedDocument, { roomId, text })).roomPeopleNamed.map(({ name }) => name);
  expect(await named(bernard, 'an')).toEqual(['Ana Green', 'Anat Levi']);
  expect(await named(bernard, 'lev')).toEqual(['Anat Levi']);
  expect(await named(bernard, 'שק')).toEqual(['נעמה שקד']);
  expect(await named(ana, 'an')).toEqual(['Anat Levi']);
  await make.block(bernard, ana);
  expect(await named(bernard, 'an')).toEqual(['Anat Levi']);
  expect(await as(await make.person('outsider')).refused(RoomPeopleNamedDocument, { roomId, text: 'a' })).toMatchObject({ code: 'NOT_FOUND' });
});
