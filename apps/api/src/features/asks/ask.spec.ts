import { expect, test } from '@jest/globals';
import { AsksDocument, DisconnectDocument, OfferHelpDocument, PostAskDocument, ProgrammeAsksDocument, RequestConnectionDocument, RoomDocument, RoomHistoryDocument, SetAskOpenDocument } from '@cohortium/schema';
import { as, connect, jobsDone, make, type Person } from '../../../test/index.ts';

/** A programme of staff and two members on its first day. */
async function firstDay() {
  const people = await make.cohort('ana', 'ben');
  const staff = await make.person('Staff', { roles: { [people.programme.id]: 'STAFF' } });
  const post = async (text: string, skillId: string | null = null) => (await as(staff).run(PostAskDocument, { input: { programmeId: people.programme.id, text, skillId, lang: 'en' } })).postAsk.id;
  return { ...people, staff, post, programmeId: people.programme.id };
}
const asks = async (reader: Person) => (await as(reader).run(AsksDocument)).asks;
const offer = async (person: Person, askId: string, words = 'I did this last year') => (await as(person).run(OfferHelpDocument, { input: { askId, words, lang: 'en' } })).offerHelp;

test('staff ask, members find it, first those who offer the skill; to help is to begin a conversation', async () => {
  const { ana, staff, post, programmeId } = await firstDay();
  const expert = await make.person('Expert', { roles: { [programmeId]: 'REVIEWER' }, offers: ['asks-surveys'] });
  const survey = await post('Who has asked residents in two languages?', await make.skill('asks-surveys'));
  const room = await post('Who knows a room for eighty?');
  expect((await asks(ana)).map(({ id }) => id)).toEqual([room, survey]);
  expect(await asks(expert)).toMatchObject([{ id: survey, fitsMe: true, author: { name: 'Staff' }, skill: { name: 'asks surveys' }, offers: null, roomId: null }, { id: room, fitsMe: false }]);
  expect(await asks(staff)).toEqual([]);
  const { roomId } = await offer(ana, room);
  expect((await offer(ana, room, 'Once more')).roomId).toBe(roomId);
  expect((await asks(ana)).map(({ id }) => id)).toEqual([survey, room]);
  if (!roomId) throw new Error('There is a room');
  await jobsDone();
  expect((await as(staff).run(RoomHistoryDocument, { roomId, first: 10 })).roomHistory.nodes).toMatchObject([{ body: 'I did this last year', author: { name: 'ana' } }]);
  const counted = async () => (await as(staff).run(ProgrammeAsksDocument, { programmeId })).programmeAsks.map(({ id, offers }) => [id, offers]);
  expect(await counted()).toEqual([[room, 1], [survey, 0]]);
  await make.block(ana, staff);
  expect(await counted()).toEqual([[room, 0], [survey, 0]]);
});

test('the conversation stays open without a connection, and follows the tie once there is one', async () => {
  const { ana, staff, post } = await firstDay();
  const { roomId } = await offer(ana, await post('Who can help?'));
  if (!roomId) throw new Error('There is a room');
  const state = async () => (await as(ana).run(RoomDocument, { id: roomId })).room.state;
  const line = await connect(staff);
  await line.say('room:post', { clientId: crypto.randomUUID(), roomId, body: 'Thank you' });
  await as(ana).run(RequestConnectionDocument, { memberId: staff.id });
  expect(await state()).toBe('OPEN');
  await as(staff).run(RequestConnectionDocument, { memberId: ana.id });
  expect(await state()).toBe('OPEN');
  await as(staff).run(DisconnectDocument, { memberId: ana.id });
  expect(await state()).toBe('CLOSED');
});

test('an ask is known in its programme alone, until it is closed, and to nobody across a block', async () => {
  const { ana, ben, staff, post, programmeId } = await firstDay();
  const id = await post('Who can help?');
  const stranger = await make.person('Stranger');
  await make.block(ben, staff);
  for (const person of [stranger, ben]) {
    expect(await asks(person)).toEqual([]);
    expect(await as(person).refused(OfferHelpDocument, { input: { askId: id, words: 'Me', lang: 'en' } })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await as(ana).refused(PostAskDocument, { input: { programmeId, text: 'Mine', skillId: null, lang: 'en' } })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(SetAskOpenDocument, { id, isOpen: false })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(ProgrammeAsksDocument, { programmeId })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(staff).refused(OfferHelpDocument, { input: { askId: id, words: 'Me', lang: 'en' } })).toMatchObject({ code: 'BAD_INPUT' });
  await as(staff).run(SetAskOpenDocument, { id, isOpen: false });
  expect(await asks(ana)).toEqual([]);
  expect(await as(ana).refused(OfferHelpDocument, { input: { askId: id, words: 'Me', lang: 'en' } })).toMatchObject({ code: 'NOT_FOUND' });
  const admin = await make.person('Admin', { isAdmin: true });
  const { postAsk } = await as(admin).run(PostAskDocument, { input: { programmeId, text: 'From above', skillId: null, lang: 'en' } });
  expect((await asks(admin)).map(({ text }) => text)).not.toContain('From above');
  await as(admin).run(SetAskOpenDocument, { id: postAsk.id, isOpen: false });
  for (let n = 0; n < 12; n++) await post(`Question ${n}`);
  expect(await as(staff).refused(SetAskOpenDocument, { id, isOpen: true })).toMatchObject({ code: 'CONFLICT', reason: 'asks:error.tooManyOpen' });
});
