import { beforeAll, expect, test } from '@jest/globals';
import { AcceptConnectionDocument, CancelRegistrationDocument, CohortDocument, ConnectionsDocument, ConventionDocument, ConventionPeopleDocument, ConventionsDocument, MySessionsDocument, ProgrammeDocument, RegisterForConventionDocument, RequestConnectionDocument, SessionDocument } from '@cohortium/schema';
import { sql } from '../../kernel/database/sql.ts';
import { RoomService } from '../rooms/index.ts';
import { as, clock, database, make, server, type Person } from '../../../test/index.ts';

const insert = async (statement: ReturnType<typeof sql>): Promise<string> => {
  const row = await database().one<{ id: string }>(statement);
  if (!row) throw new Error('Nothing was inserted');
  return row.id;
};

/** A convention from so many days from today, with one session that began an hour ago and lasts two, each with its room. */
async function convention(programmeId: string, slug: string, daysFromNow: number): Promise<{ id: string; sessionId: string; roomId: string }> {
  const id = await insert(sql`insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${programmeId}, ${slug}, '{"en":"Convention","he":"כנס"}', 'Asia/Jerusalem',
    (now() at time zone 'Asia/Jerusalem')::date + ${daysFromNow}::int, (now() at time zone 'Asia/Jerusalem')::date + ${daysFromNow + 1}::int) returning id`);
  const sessionId = await insert(sql`insert into convention_session (convention_id, format, title, starts_at, ends_at) values (${id}, 'TALK', '{"en":"Now"}',
    (now() at time zone 'Asia/Jerusalem') - interval '1 hour' + make_interval(days => ${daysFromNow}::int), (now() at time zone 'Asia/Jerusalem') + interval '1 hour' + make_interval(days => ${daysFromNow}::int)) returning id`);
  const roomId = await database().transaction(tx => server().get(RoomService).open(tx, { kind: 'SESSION', hostKind: 'SESSION', hostId: sessionId, title: { en: 'Now' } }));
  await database().query(sql`update convention_session set room_id = ${roomId} where id = ${sessionId}`);
  return { id, sessionId, roomId };
}

let ana: Person, ben: Person, programmeId: string, cohortId: string;
let running: Awaited<ReturnType<typeof convention>>;
beforeAll(async () => {
  const world = await make.cohort('ana', 'ben');
  ({ ana, ben } = world);
  programmeId = world.programme.id;
  cohortId = world.cohort.id;
  running = await convention(programmeId, 'running', 0);
  await convention(programmeId, 'past', -30);
  await convention(programmeId, 'to-come', 30);
});

test('conventions are told by where the present stands', async () => {
  const slugs = async (phases: ('NOW' | 'OVER' | 'TO_COME')[]) => (await as(ana).run(ConventionsDocument, { phases })).conventions.nodes.map(node => [node.slug, node.phase]);
  expect(await slugs(['NOW', 'TO_COME'])).toEqual([['running', 'NOW'], ['to-come', 'TO_COME']]);
  expect(await slugs(['OVER'])).toEqual([['past', 'OVER']]);
});

test('what is on, and what is over, goes by the kernel\'s clock; a list goes on where it stopped though time passes', async () => {
  await as(ben).run(RegisterForConventionDocument, { conventionId: running.id, attendance: 'REMOTE' });
  const first = (await as(ana).run(ConventionsDocument, { phases: ['NOW', 'TO_COME'], first: 1 })).conventions;
  clock().advance(60);
  expect((await as(ana).run(ConventionsDocument, { phases: ['NOW', 'TO_COME'], first: 1, after: first.pageInfo.endCursor ?? null })).conventions.nodes).toMatchObject([{ slug: 'to-come' }]);
  clock().advance(10 * 86_400);
  expect(await as(ana).run(SessionDocument, { id: running.sessionId })).toMatchObject({ session: { phase: 'OVER', convention: { phase: 'OVER' } } });
  expect((await as(ben).run(MySessionsDocument, { first: 5 })).mySessions).toEqual([]);
  expect((await as(ana).run(ConventionsDocument, { phases: ['OVER'] })).conventions.nodes.map(({ slug }) => slug)).toEqual(['running', 'past']);
  expect(await as(ana).refused(RegisterForConventionDocument, { conventionId: running.id, attendance: 'ONSITE' })).toMatchObject({ reason: 'conventions:error.over' });
  clock().advance(-10 * 86_400 - 60);
  await as(ben).run(CancelRegistrationDocument, { conventionId: running.id });
});

test('who registers may enter the rooms, and sees what is on now; who cancels may not', async () => {
  expect(await as(ana).run(SessionDocument, { id: running.sessionId })).toMatchObject({ session: { phase: 'NOW', roomId: null } });
  expect((await as(ana).run(MySessionsDocument, { first: 5 })).mySessions).toEqual([]);
  const { registerForConvention: after } = await as(ana).run(RegisterForConventionDocument, { conventionId: running.id, attendance: 'REMOTE' });
  expect(after).toMatchObject({ registration: { attendance: 'REMOTE' }, attendees: { onsite: 0, remote: 1 }, sessions: [{ roomId: running.roomId }] });
  expect((await as(ana).run(MySessionsDocument, { first: 5 })).mySessions).toMatchObject([{ id: running.sessionId, phase: 'NOW' }]);
  await as(ana).run(RegisterForConventionDocument, { conventionId: running.id, attendance: 'ONSITE' });
  const { cancelRegistration: cancelled } = await as(ana).run(CancelRegistrationDocument, { conventionId: running.id });
  expect(cancelled).toMatchObject({ registration: null, attendees: { onsite: 0, remote: 0 }, sessions: [{ roomId: null }] });
});

test('registering twice at once is one registration', async () => {
  await Promise.all(Array.from({ length: 6 }, () => as(ben).run(RegisterForConventionDocument, { conventionId: running.id, attendance: 'ONSITE' })));
  expect((await as(ben).run(ConventionDocument, { slug: 'running' })).convention.attendees).toEqual({ onsite: 1, remote: 0 });
});

test('who takes part is told to those who do and to the staff; whoever connects there keeps the place, which its id still leads to', async () => {
  const { cara, dan, programme } = await make.cohort('cara', 'dan');
  const staff = await make.person('staff', { roles: { [programme.id]: 'STAFF' } });
  const fair = await convention(programme.id, 'fair', 0);
  const names = async (reader: Person) => (await as(reader).run(ConventionPeopleDocument, { conventionId: fair.id })).conventionPeople.nodes.map(person => person.name);
  await as(dan).run(RegisterForConventionDocument, { conventionId: fair.id, attendance: 'REMOTE' });
  expect(await as(cara).refused(ConventionPeopleDocument, { conventionId: fair.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await names(staff)).toEqual(['dan']);
  const { registerForConvention: after } = await as(cara).run(RegisterForConventionDocument, { conventionId: fair.id, attendance: 'ONSITE' });
  expect(await names(cara)).toEqual(['cara', 'dan']);

  const met = { kind: 'CONVENTION' as const, id: after.id, text: after.name };
  await as(cara).run(RequestConnectionDocument, { memberId: dan.id, met });
  await as(dan).run(AcceptConnectionDocument, { memberId: cara.id });
  for (const reader of [cara, dan]) expect((await as(reader).run(ConnectionsDocument, {})).connections.nodes).toMatchObject([{ tie: { state: 'CONNECTED', met } }]);
  expect((await as(dan).run(ConventionDocument, { slug: met.id })).convention.slug).toBe('fair');
  await as(dan).run(CancelRegistrationDocument, { conventionId: fair.id });
  expect(await as(dan).refused(ConventionPeopleDocument, { conventionId: fair.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await names(cara)).toEqual(['cara']);
});

test('what is over takes no registrations', async () => {
  const { convention: past } = await as(ana).run(ConventionDocument, { slug: 'past' });
  expect(await as(ana).refused(RegisterForConventionDocument, { conventionId: past.id, attendance: 'ONSITE' })).toMatchObject({ code: 'CONFLICT', reason: 'conventions:error.over' });
});

test('a guest sees the conventions they are registered for, and no others', async () => {
  const guest = await make.person('Guest', { isGuest: true });
  expect(await as(guest).refused(ConventionDocument, { slug: 'running' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(guest).refused(SessionDocument, { id: running.sessionId })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await as(guest).run(ConventionsDocument, {})).conventions.nodes).toEqual([]);
  await database().query(sql`insert into registration (convention_id, member_id, attendance) values (${running.id}, ${guest.id}, 'ONSITE')`);
  expect((await as(guest).run(ConventionsDocument, {})).conventions.nodes).toMatchObject([{ slug: 'running' }]);
});

test('a programme and a cohort show their conventions, in the reader\'s language', async () => {
  const reader = await make.person('קוראת', { locale: 'he', cohortId });
  const { cohort } = await as(reader).run(CohortDocument, { id: cohortId });
  expect(cohort).toMatchObject({ isMine: true, size: 3, programme: { conventions: [{ slug: 'to-come', name: 'כנס' }, { slug: 'running' }, { slug: 'past' }] } });
  expect((await as(reader).run(ProgrammeDocument, { slug: cohort.programme.slug })).programme.cohorts).toMatchObject([{ id: cohortId, state: 'GRADUATED' }]);
});

test('sessions tell their track by name, colour and place, and how many their place holds', async () => {
  const place = await insert(sql`insert into convention_place (convention_id, name, capacity) values (${running.id}, '{"en":"Hall","he":"אולם"}', 220) returning id`);
  const tracks = [await insert(sql`insert into convention_track (convention_id, name, colour, position) values (${running.id}, '{"en":"Services","he":"שירותים"}', '#8A4B08', 1) returning id`), await insert(sql`insert into convention_track (convention_id, name, colour, position) values (${running.id}, '{"en":"People"}', '#0B5E66', 0) returning id`)];
  await database().query(sql`update convention_session set place_id = ${place}, track_id = ${tracks[0]} where id = ${running.sessionId}`);
  expect((await as(ana).run(SessionDocument, { id: running.sessionId })).session).toMatchObject({ track: { name: 'Services', colour: '#8A4B08', position: 1 }, place: { name: 'Hall', capacity: 220 } });
  const reader = await make.person('קוראת', { locale: 'he', cohortId });
  expect((await as(reader).run(ConventionDocument, { slug: 'running' })).convention).toMatchObject({ tracks: [{ name: 'People' }, { name: 'שירותים' }], sessions: [{ track: { id: tracks[0] }, place: { capacity: 220 } }] });
  await expect(database().query(sql`insert into convention_track (convention_id, name, colour) values (${running.id}, '{}', 'red')`)).rejects.toThrow('convention_track_colour_check');
});

test('an unknown convention, session and cohort answer alike', async () => {
  const answers = [
    await as(ana).refused(ConventionDocument, { slug: 'none\u0000' }), await as(ana).refused(SessionDocument, { id: 'x' }), await as(ana).refused(CohortDocument, { id: '\u0000' }),
    await as(ana).refused(ConventionPeopleDocument, { conventionId: 'x' }), await as(ana).refused(ConventionDocument, { slug: ana.id }),
    await as(ana).refused(RegisterForConventionDocument, { conventionId: 'x', attendance: 'ONSITE' }),
  ];
  expect(new Set(answers.map(answer => answer.code))).toEqual(new Set(['NOT_FOUND']));
});
