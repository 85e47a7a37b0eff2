import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { AuditLogDocument, HandleReportDocument, NotificationsDocument, ProgrammeReportsDocument, RevealAskerDocument, RoomHistoryDocument, RoomReportsDocument } from '@cohortium/schema';
import { as, asAnonymous, clock, connect, database, jobsDone, make, server, type Line, type Person } from '../../../../test/index.ts';
import { RoomService } from '../index.ts';

type Names = 'mod' | 'other' | 'ana' | 'ben' | 'staff';
let people: Record<Names, Person>;
let programmeId: string, roomId: string;
let mods: Line, others: Line, anas: Line, bens: Line;

const rooms = () => server().get(RoomService);
async function enter(person: Person, room = roomId): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId: room });
  return line;
}
const named = () => ({ roomId, clientId: randomUUID() });
const about = (kind: 'MESSAGE' | 'QUESTION' | 'PERSON', id: string, note = '') => ({ subject: { kind, id }, reason: 'HARASSMENT' as const, note });
const queue = async (person: Person, room = roomId) => (await as(person).run(RoomReportsDocument, { roomId: room })).roomReports;
const staffQueue = async (person: Person, isHandled = false) => (await as(person).run(ProgrammeReportsDocument, { programmeId, isHandled })).programmeReports.nodes;
const toldTo = async (person: Person) => {
  await jobsDone();
  return (await as(person).run(NotificationsDocument, {})).notifications.nodes.filter(({ kind }) => kind.startsWith('REPORT'));
};
/** A room of two, which nobody moderates. */
async function pair(one: Person, other: Person): Promise<string> {
  return database().transaction(async tx => {
    const id = await rooms().open(tx, { kind: 'PAIR', hostKind: 'TEST', hostId: randomUUID(), title: { en: 'Two' } });
    await rooms().grant(tx, id, [one.id, other.id], 'MEMBER', 'test');
    return id;
  });
}

beforeEach(async () => {
  const world = await make.cohort('mod', 'other', 'ana', 'ben');
  programmeId = world.programme.id;
  people = { ...world, staff: await make.person('Staff', { roles: { [programmeId]: 'STAFF' } }) };
  roomId = await database().transaction(async tx => {
    const id = await rooms().open(tx, { kind: 'LOUNGE', hostKind: 'COHORT', hostId: world.cohort.id, title: { en: 'The lounge' } });
    await rooms().grant(tx, id, [people.ana.id, people.ben.id], 'MEMBER', 'test');
    await rooms().grant(tx, id, [people.mod.id, people.other.id], 'MODERATOR', 'test');
    return id;
  });
  [mods, others, anas, bens] = await Promise.all([enter(people.mod), enter(people.other), enter(people.ana), enter(people.ben)]);
});

test('a report reaches the moderators at once, is handled once, and whoever made it is told what came of it', async () => {
  const { id } = await bens.say('room:post', { ...named(), body: 'You are a fool' });
  await anas.say('room:report', { ...named(), ...about('MESSAGE', id, 'Third time today') });
  await Promise.all([mods.hear('room:reports'), others.hear('room:reports')]);
  const [report] = await queue(people.other);
  expect(report).toMatchObject({ reason: 'HARASSMENT', notes: ['Third time today'], words: 'You are a fool', reported: { id: people.ben.id }, messageId: id, count: 1, toStaff: false });
  expect(await toldTo(people.mod)).toMatchObject([{ kind: 'REPORT_MADE', isRead: false, report: { roomId, roomTitle: 'The lounge' }, actors: [] }]);
  const decide = (line: Line, outcome: 'MESSAGE_DELETED' | 'DISMISSED') => line.say('room:handle', { ...named(), reportId: report?.id ?? '', outcome });
  const both = await Promise.allSettled([decide(mods, 'MESSAGE_DELETED'), decide(others, 'DISMISSED')]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.flatMap(result => (result.status === 'rejected' ? [String(result.reason)] : []))[0]).toContain('rooms:error.handledAlready');
  const outcome = both[0]?.status === 'fulfilled' ? 'MESSAGE_DELETED' : 'DISMISSED';
  expect(await toldTo(people.ana)).toMatchObject([{ kind: 'REPORT_HANDLED', report: { outcome }, actors: [] }]);
  expect(await queue(people.mod)).toEqual([]);
  expect(await toldTo(people.mod)).toMatchObject([{ isRead: true }]);
  expect((await as(people.ana).run(RoomHistoryDocument, { roomId })).roomHistory.nodes[0]).toMatchObject({ state: outcome === 'MESSAGE_DELETED' ? 'DELETED' : 'SAID' });
});

test('whom it is about hears nothing of who reported, and nothing at all until it is handled', async () => {
  const { id } = await bens.say('room:post', { ...named(), body: 'You are a fool' });
  await bens.hear('room:frame');
  const before = bens.heard('room:frame').length;
  const head = await bens.say('room:after', { roomId, seq: 0, revision: 0 });
  await anas.say('room:report', { ...named(), ...about('MESSAGE', id) });
  await mods.hear('room:reports');
  await jobsDone();
  expect([bens.heard('room:frame').length, bens.heard('room:reports').length]).toEqual([before, 0]);
  expect(await bens.say('room:after', { roomId, seq: 0, revision: 0 })).toEqual(head);
  expect(await toldTo(people.ben)).toEqual([]);
  expect(await as(people.ben).refused(RoomReportsDocument, { roomId })).toMatchObject({ code: 'FORBIDDEN' });
  const [report] = await queue(people.mod);
  await mods.say('room:handle', { ...named(), reportId: report?.id ?? '', outcome: 'REMOVED', until: new Date(clock().now().getTime() + 3_600_000).toISOString() });
  await bens.hear('room:removed');
  expect(await toldTo(people.ben)).toEqual([]);
  const judged = JSON.stringify([report, await staffQueue(people.staff, true), (await as(people.staff).run(AuditLogDocument, { programmeId, first: 10 })).auditLog.nodes, await toldTo(people.mod)]);
  expect(judged).toContain('REPORT_HANDLED');
  expect(judged).not.toContain(people.ana.id);
});

test('several reports of one thing are one case, and each who made one is told', async () => {
  const { id } = await bens.say('room:post', { ...named(), body: 'Buy my boat' });
  for (const line of [anas, others, anas]) await line.say('room:report', { ...named(), ...about('MESSAGE', id) });
  await anas.say('room:report', { ...named(), ...about('PERSON', people.ben.id) });
  expect((await queue(people.mod)).map(({ count, messageId }) => [count, messageId])).toEqual([[2, id], [1, null]]);
  const [first] = await queue(people.mod);
  await mods.say('room:handle', { ...named(), reportId: first?.id ?? '', outcome: 'MUTED' });
  expect(await bens.refused('room:post', { ...named(), body: 'My boat' })).toMatchObject({ reason: 'rooms:error.muted' });
  for (const person of [people.ana, people.other]) expect(await toldTo(person)).toMatchObject(expect.arrayContaining([expect.objectContaining({ kind: 'REPORT_HANDLED' })]));
  expect((await queue(people.mod)).map(({ messageId }) => messageId)).toEqual([null]);
});

test('in a room of two it goes to the programme\'s staff, who need no grant', async () => {
  roomId = await pair(people.ana, people.ben);
  const [ana, ben] = [await enter(people.ana), await enter(people.ben)];
  const { id } = await ben.say('room:post', { ...named(), body: 'Send me your address' });
  await ana.say('room:report', { ...named(), ...about('MESSAGE', id) });
  expect(await toldTo(people.staff)).toMatchObject([{ kind: 'REPORT_MADE', report: { toStaff: true } }]);
  const [report] = await staffQueue(people.staff);
  expect(report).toMatchObject({ words: 'Send me your address', roomKind: 'PAIR', toStaff: true, reported: { id: people.ben.id } });
  await ben.say('room:delete', { ...named(), messageId: id });
  expect(await staffQueue(people.staff)).toMatchObject([{ words: 'Send me your address' }]);
  const handled = await as(people.staff).run(HandleReportDocument, { id: report?.id ?? '', outcome: 'REMOVED', until: null });
  expect(handled.handleReport).toMatchObject({ outcome: 'REMOVED', words: '', handledBy: { id: people.staff.id } });
  await ben.hear('room:removed');
  expect(await as(people.staff).refused(HandleReportDocument, { id: report?.id ?? '', outcome: 'DISMISSED', until: null })).toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.handledAlready' });
  expect(await toldTo(people.ana)).toMatchObject([{ kind: 'REPORT_HANDLED', report: { outcome: 'REMOVED' } }]);
  expect([(await staffQueue(people.staff)).length, (await staffQueue(people.staff, true)).length]).toEqual([0, 1]);
});

test('a report about a moderator is for staff; of a staff member, for the others', async () => {
  await anas.say('room:report', { ...named(), ...about('PERSON', people.mod.id) });
  expect(await queue(people.other)).toEqual([]);
  expect((await staffQueue(people.staff)).map(({ reported }) => reported?.id)).toEqual([people.mod.id]);
  await database().transaction(tx => rooms().grant(tx, roomId, [people.staff.id], 'MEMBER', 'test'));
  await anas.say('room:report', { ...named(), ...about('PERSON', people.staff.id) });
  expect((await staffQueue(people.staff)).map(({ reported }) => reported?.id)).toEqual([people.mod.id]);
  const admin = await make.person('Admin', { isAdmin: true });
  const ids = (await staffQueue(admin)).map(({ id, reported }) => [reported?.id, id]);
  expect(ids.map(([reported]) => reported)).toEqual([people.mod.id, people.staff.id]);
  expect(await as(people.staff).refused(HandleReportDocument, { id: ids[1]?.[1] ?? '', outcome: 'DISMISSED', until: null })).toMatchObject({ code: 'NOT_FOUND' });
});

test('reports are read and judged by those who may, and by nobody else', async () => {
  await anas.say('room:report', { ...named(), ...about('PERSON', people.ben.id) });
  const id = (await queue(people.mod))[0]?.id ?? '';
  const elsewhere = await make.person('Elsewhere', { roles: { [await make.programme()]: 'STAFF' } });
  const reviewer = await make.person('Reviewer', { roles: { [programmeId]: 'REVIEWER' } });
  for (const person of [people.ana, people.ben, elsewhere, reviewer]) {
    expect([person.name, (await as(person).refused(ProgrammeReportsDocument, { programmeId, isHandled: false })).code]).toEqual([person.name, 'FORBIDDEN']);
    expect([person.name, (await as(person).refused(HandleReportDocument, { id, outcome: 'DISMISSED', until: null })).code]).toEqual([person.name, 'NOT_FOUND']);
  }
  expect(await asAnonymous().refused(HandleReportDocument, { id, outcome: 'DISMISSED', until: null })).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await as(elsewhere).refused(RoomReportsDocument, { roomId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(people.staff).refused(RoomReportsDocument, { roomId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await anas.refused('room:report', { ...named(), ...about('PERSON', people.ana.id) })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await anas.refused('room:report', { ...named(), ...about('PERSON', elsewhere.id) })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await mods.refused('room:handle', { ...named(), reportId: id, outcome: 'MESSAGE_DELETED' })).toMatchObject({ code: 'BAD_INPUT' });
});

const ask = async (line: Line, isAnonymous: boolean) => (await line.say('room:ask', { ...named(), text: 'Why is Ana so slow?', isAnonymous })).id;

test('a question is reported, stands in the queue as it was asked, and is dismissed for all', async () => {
  const id = await ask(bens, false);
  await anas.say('room:report', { ...named(), ...about('QUESTION', id) });
  const [report] = await queue(people.mod);
  expect(report).toMatchObject({ questionId: id, messageId: null, words: 'Why is Ana so slow?', isConcealed: false, reported: { id: people.ben.id } });
  expect(await mods.refused('room:handle', { ...named(), reportId: report?.id ?? '', outcome: 'MESSAGE_DELETED' })).toMatchObject({ code: 'BAD_INPUT' });
  await mods.say('room:handle', { ...named(), reportId: report?.id ?? '', outcome: 'QUESTION_DISMISSED' });
  const told = await anas.hear('room:frame', ({ items }) => items.some(item => item.hidden === true));
  expect(told.items).toMatchObject([{ kind: 'QUESTION', id, hidden: true }]);
  expect(await toldTo(people.ana)).toMatchObject([{ report: { outcome: 'QUESTION_DISMISSED' } }]);
  expect(await anas.refused('room:report', { ...named(), ...about('QUESTION', id) })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await bens.refused('room:report', { ...named(), ...about('QUESTION', await ask(bens, false)) })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'subject', reason: 'rooms:error.reportOwn' }] });
});

test('who asked anonymously is told to who decides, when they ask for it, and to nobody else; the log says that, and not who', async () => {
  const id = await ask(bens, true);
  await anas.say('room:report', { ...named(), ...about('QUESTION', id) });
  const seen = async () => JSON.stringify([await queue(people.mod), await queue(people.other), await staffQueue(people.staff), await toldTo(people.mod), await toldTo(people.ana)]);
  const [report] = await queue(people.mod);
  const reportId = report?.id ?? '';
  expect(report).toMatchObject({ isConcealed: true, reported: null, words: 'Why is Ana so slow?' });
  expect(await seen()).not.toContain(people.ben.id);
  expect(await mods.refused('room:handle', { ...named(), reportId, outcome: 'MUTED', until: null })).toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.askerConcealed' });
  expect(await as(people.ana).refused(RevealAskerDocument, { id: reportId })).toMatchObject({ code: 'NOT_FOUND' });
  for (let times = 0; times < 2; times += 1) expect((await as(people.mod).run(RevealAskerDocument, { id: reportId })).revealAsker).toMatchObject({ isConcealed: false, reported: { id: people.ben.id } });
  expect(await queue(people.other)).toMatchObject([{ isConcealed: true, reported: null }]);
  await mods.say('room:handle', { ...named(), reportId, outcome: 'QUESTION_DISMISSED' });
  const log = (await as(people.staff).run(AuditLogDocument, { programmeId, first: 10 })).auditLog.nodes;
  expect(log.map(({ act, by }) => [act, by?.id])).toEqual([['REPORT_HANDLED', people.mod.id], ['ASKER_REVEALED', people.mod.id]]);
  expect(JSON.stringify([log, await staffQueue(people.staff, true), await toldTo(people.ana)])).not.toContain(people.ben.id);
  expect(await as(people.mod).refused(RevealAskerDocument, { id: reportId })).toMatchObject({ code: 'CONFLICT', reason: 'rooms:error.handledAlready' });
});
