import { expect, test } from '@jest/globals';
import {
  AcceptConnectionDocument, AcceptInvitationDocument, BlockMemberDocument, InviteDocument, MarkNotificationsReadDocument, NotificationsDocument, RequestConnectionDocument, UnblockMemberDocument, UnreadNotificationsDocument, WithdrawConnectionDocument,
} from '@cohortium/schema';
import { sql } from '../../kernel/database/sql.ts';
import { aBrowser, as, asAnonymous, connect, database, jobsDone, make, server, tokenMailedTo, type Person } from '../../../test/index.ts';
import { ConnectionNotifier } from './connection-notifier.ts';

const list = async (reader: Person) => (await as(reader).run(NotificationsDocument)).notifications.nodes;
const unread = async (reader: Person) => (await as(reader).run(UnreadNotificationsDocument)).viewer?.unreadNotifications;
const ask = (from: Person, to: Person) => as(from).run(RequestConnectionDocument, { memberId: to.id });

test('a request is told to the one asked, its acceptance to the one who asked', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  await ask(ana, ben);
  await jobsDone();
  expect(await list(ben)).toMatchObject([{ kind: 'CONNECTION_REQUESTED', isRead: false, actorCount: 1, actors: [{ id: ana.id, tie: { state: 'REQUESTED_BY_THEM' } }] }]);
  expect([await unread(ben), await unread(ana), await unread(carl)]).toEqual([1, 0, 0]);
  await as(ben).run(AcceptConnectionDocument, { memberId: ana.id });
  await jobsDone();
  expect(await list(ana)).toMatchObject([{ kind: 'CONNECTION_ACCEPTED', actors: [{ id: ben.id, tie: { state: 'CONNECTED' } }] }]);
  expect(await list(ben)).toMatchObject([{ kind: 'CONNECTION_REQUESTED', isRead: true }]);
  expect([await unread(ben), await unread(ana)]).toEqual([0, 1]);
  expect(await list(carl)).toEqual([]);
});

test('what was withdrawn, or comes from someone blocked, is told no more, nor counted', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await ask(ana, ben);
  await jobsDone();
  await as(ana).run(WithdrawConnectionDocument, { memberId: ben.id });
  expect([await list(ben), await unread(ben)]).toEqual([[], 0]);
  const { dan, eve } = await make.cohort('dan', 'eve');
  await ask(dan, eve);
  await as(eve).run(AcceptConnectionDocument, { memberId: dan.id });
  await jobsDone();
  await make.block(eve, dan);
  expect([await list(dan), await unread(dan)]).toEqual([[], 0]);
  await as(eve).run(UnblockMemberDocument, { memberId: dan.id });
  expect(await unread(dan)).toBe(1);
  await as(dan).run(BlockMemberDocument, { memberId: eve.id });
  expect([await list(dan), await unread(dan)]).toEqual([[], 0]);
});

test('a job that runs twice tells once', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await ask(ana, ben);
  await jobsDone();
  const row = await database().one<{ id: string }>(sql`select id from connection where requested_by = ${ana.id}`);
  await server().get(ConnectionNotifier).requested({ connectionId: row?.id ?? '', fromId: ana.id, toId: ben.id });
  expect(await database().query(sql`select kind from notification where member_id = ${ben.id}`)).toEqual([{ kind: 'CONNECTION_REQUESTED' }]);
});

test('lines are marked as read one by one or all at once, one\'s own only', async () => {
  const { ana, ben, carl, dan } = await make.cohort('ana', 'ben', 'carl', 'dan');
  for (const asker of [ana, ben, carl]) await ask(asker, dan);
  await jobsDone();
  const [first] = await list(dan);
  expect(await unread(dan)).toBe(3);
  await as(ana).run(MarkNotificationsReadDocument, { ids: [first?.id ?? ''] });
  expect(await unread(dan)).toBe(3);
  expect(await as(dan).run(MarkNotificationsReadDocument, { ids: [first?.id ?? '', 'nonsense'] })).toEqual({ markNotificationsRead: 2 });
  expect((await list(dan)).filter(line => line.isRead).map(line => line.id)).toEqual([first?.id]);
  expect(await as(dan).run(MarkNotificationsReadDocument)).toEqual({ markNotificationsRead: 0 });
  expect((await list(dan)).every(line => line.isRead)).toBe(true);
});

test('the list pages without skipping or repeating, and is nobody else\'s', async () => {
  const { reader, ana, ben, carl } = await make.cohort('reader', 'ana', 'ben', 'carl');
  for (const asker of [ana, ben, carl]) await ask(asker, reader);
  await jobsDone();
  const { notifications: first } = await as(reader).run(NotificationsDocument, { first: 2 });
  const { notifications: second } = await as(reader).run(NotificationsDocument, { first: 2, after: first.pageInfo.endCursor ?? null });
  expect([...first.nodes, ...second.nodes].map(line => line.id)).toEqual((await list(reader)).map(line => line.id));
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(await asAnonymous().refused(NotificationsDocument)).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await as(ana).refused(NotificationsDocument, { after: first.pageInfo.endCursor ?? null })).toMatchObject({ code: 'BAD_INPUT' });
});

test('whoever is told hears of it at once, and nobody else', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const [bens, carls] = [await connect(ben), await connect(carl)];
  const overheard: unknown[] = [];
  carls.socket.on('notification:made', made => void overheard.push(made));
  const heard = bens.hear('notification:made');
  await ask(ana, ben);
  expect(await heard).toEqual({ ids: [expect.any(String)] });
  expect(await list(ben)).toMatchObject([{ id: (await heard).ids[0] }]);
  expect(overheard).toEqual([]);
});

test('whoever invited someone hears that they came', async () => {
  const programmeId = await make.programme();
  const cohortId = await make.cohortOf(programmeId);
  const staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  const email = 'newcomer@example.org';
  await as(staff).run(InviteDocument, { input: { programmeId, cohortId, lines: [email] } });
  const token = await tokenMailedTo(email);
  await aBrowser().run(AcceptInvitationDocument, { token, name: 'New Comer' });
  await jobsDone();
  expect(await list(staff)).toMatchObject([{ kind: 'INVITATION_ACCEPTED', actors: [{ name: 'New Comer' }], idea: null, skills: [] }]);
});
