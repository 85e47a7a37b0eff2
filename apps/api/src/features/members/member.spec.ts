import { afterEach, expect, test } from '@jest/globals';
import { AuditLogDocument, ConnectionsDocument, ConventionPeopleDocument, CountFacetsDocument, MemberDocument, PeopleDocument, SearchPeopleDocument, SimilarPeopleDocument, ViewerDocument } from '@cohortium/schema';
import { ReadingLedger } from '../../kernel/limits/reading-ledger.ts';
import { readings } from '../../kernel/limits/readings.ts';
import { sql } from '../../kernel/database/sql.ts';
import { RoomService } from '../rooms/index.ts';
import { as, asAnonymous, clock, database, make, server, type Person } from '../../../test/index.ts';

const names = (answer: { people: { nodes: { name: string }[] } }): string[] => answer.people.nodes.map(node => node.name);

test('the viewer is told who they are; the anonymous nothing', async () => {
  const ana = await make.person('Ana');
  expect(await as(ana).run(ViewerDocument)).toMatchObject({ viewer: { id: ana.id, email: ana.email, profile: { name: 'Ana' } } });
  expect(await asAnonymous().run(ViewerDocument)).toEqual({ viewer: null });
  expect(await asAnonymous().refused(PeopleDocument)).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('the directory pages by name without skipping or repeating', async () => {
  const { reader } = await make.cohort('reader');
  const programmeId = await make.programme();
  const cohortId = await make.cohortOf(programmeId);
  for (const name of ['Émile', 'אבי', 'Zoë', 'emile', 'بشير']) await make.person(name, { cohortId });
  const whole = names(await as(reader).run(PeopleDocument, { filter: { cohortIds: [cohortId] } }));
  expect(whole).toHaveLength(5);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const { people }: Awaited<ReturnType<typeof page>> = await page(after);
    paged.push(...people.nodes.map(node => node.name));
    expect(people.count).toEqual({ value: 5, more: false });
    after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
  } while (after);
  expect(paged).toEqual(whole);

  function page(cursor: string | null) {
    return as(reader).run(PeopleDocument, { filter: { cohortIds: [cohortId] }, first: 2, after: cursor });
  }
});

test('a cursor of another list, and one that is none, are refused by name', async () => {
  const { ana } = await make.cohort('ana', 'ben', 'carl');
  const { people } = await as(ana).run(PeopleDocument, { first: 1 });
  expect(await as(ana).refused(PeopleDocument, { filter: { connected: true }, after: people.pageInfo.endCursor })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'after' }] });
  expect(await as(ana).refused(PeopleDocument, { after: 'nonsense' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'after', reason: 'common:error.cursor' }] });
  expect(await as(ana).refused(PeopleDocument, { first: 1000 })).toMatchObject({ fields: [{ path: 'first', args: { max: 100 } }] });
});

test('a hidden headline is not seen, searched or counted but by its audience', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const carl = await make.person('Carl', { headline: 'Keeper of lighthouses', audiences: { headline: 1 } });
  const found = (reader: typeof ana) => as(reader).run(PeopleDocument, { filter: { text: 'lightho' } });
  expect((await found(ana)).people).toMatchObject({ nodes: [], count: { value: 0 } });
  await make.connect(ana, carl);
  expect((await found(ana)).people).toMatchObject({ nodes: [{ id: carl.id, headline: 'Keeper of lighthouses' }], count: { value: 1 } });
  expect((await found(ben)).people.nodes).toEqual([]);
  const { people } = await as(ben).run(PeopleDocument, { filter: { text: 'carl' } });
  expect(people.nodes.find(node => node.id === carl.id)).toMatchObject({ name: 'Carl', headline: null });
});

test('offers are found by skill, and hidden ones are not', async () => {
  const { ana } = await make.cohort('ana');
  const skillId = await make.skill('lighthouse-keeping');
  const open = await make.person('Open', { offers: ['lighthouse-keeping'] });
  await make.person('Shy', { offers: ['lighthouse-keeping'], audiences: { offers: 0 } });
  const answer = await as(ana).run(PeopleDocument, { filter: { offers: [skillId] } });
  expect(answer.people).toMatchObject({ nodes: [{ id: open.id, offers: [{ skill: { id: skillId } }] }], count: { value: 1 } });
});

test('who blocked whom does not matter: neither finds the other', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await make.block(ana, ben);
  const found = async (reader: typeof ana, text: string) => (await as(reader).run(PeopleDocument, { filter: { text } })).people.nodes.map(node => node.id);
  expect(await found(ben, 'ana')).not.toContain(ana.id);
  expect(await found(ana, 'ben')).not.toContain(ben.id);
  expect(await found(ana, 'ana')).toContain(ana.id);
});

test('a guest sees those they share a room with, and nobody else', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const guest = await make.person('Guest', { isGuest: true });
  expect((await as(guest).run(PeopleDocument, {})).people.nodes).toEqual([]);
  await database().transaction(async tx => {
    const rooms = server().get(RoomService);
    const roomId = await rooms.open(tx, { kind: 'GROUP', hostKind: 'GROUP', hostId: ana.id, title: { en: 'Group' } });
    await rooms.grant(tx, roomId, [ana.id, guest.id], 'MEMBER', 'test');
  });
  expect((await as(guest).run(PeopleDocument, {})).people.nodes.map(node => node.id)).toEqual([ana.id]);
  expect(await as(guest).refused(MemberDocument, { id: ben.id })).toMatchObject({ code: 'NOT_FOUND' });
});

const { bounds } = readings;
afterEach(() => {
  readings.bounds = bounds;
  readings.forget();
});

/** Twelve members of one cohort, and one of its programme's staff, who reads the log. */
async function directory() {
  const programmeId = await make.programme();
  const cohortId = await make.cohortOf(programmeId);
  const people: Person[] = [];
  for (let n = 0; n < 12; n++) people.push(await make.person(`Listed ${String(n).padStart(2, '0')}`, { cohortId }));
  const staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  const log = async () => (await as(staff).run(AuditLogDocument, { programmeId })).auditLog.nodes.map(({ act, by, details }) => ({ act, by: by?.name, count: details[0]?.value }));
  return { people, cohortIds: [cohortId], log };
}
const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (!item) throw new Error('There is none');
  return item;
};

test('who pages through the directory is noticed, and stopped at so many different people a day', async () => {
  readings.bounds = { noticedAt: 4, most: 10, keptFrom: 3 };
  const { people, cohortIds, log } = await directory();
  const [reader, friend] = [first(people), people[1]];
  if (!friend) throw new Error('There is a friend');
  const page = (filter: object, size: number, after: string | null = null) => as(reader).run(PeopleDocument, { filter: { cohortIds, ...filter }, first: size, after });
  for (let again = 0; again < 9; again++) await page({}, 3);
  await server().get(ReadingLedger).keep();
  expect(await log()).toEqual([]);
  const { people: { pageInfo } } = await page({}, 6);
  await server().get(ReadingLedger).keep();
  expect(await log()).toEqual([{ act: 'PEOPLE_READ_MUCH', by: 'Listed 00', count: '6' }]);
  await page({}, 5, pageInfo.endCursor);
  expect(await as(reader).refused(PeopleDocument, { filter: { cohortIds, text: 'listed' } })).toMatchObject({ code: 'RATE_LIMITED', reason: 'common:error.readEnough', args: { number: 10 } });
  expect(await as(reader).refused(MemberDocument, { id: first(people.slice(-1)).id })).toMatchObject({ code: 'RATE_LIMITED' });
  expect((await as(reader).run(MemberDocument, { id: friend.id })).member.name).toBe('Listed 01');
  await make.connect(reader, first(people.slice(-1)));
  expect((await as(reader).run(ConnectionsDocument, {})).connections.nodes).toHaveLength(1);
  await server().get(ReadingLedger).keep();
  expect(await log()).toMatchObject([{ act: 'PEOPLE_READING_STOPPED', count: '11' }, { act: 'PEOPLE_READ_MUCH' }]);
  expect((await as(friend).run(PeopleDocument, { filter: { cohortIds } })).people.nodes).toHaveLength(12);
  clock().advance(24 * 60 * 60);
  const tomorrow: Person = { ...reader, cookie: await make.signIn(reader.id) };
  expect((await as(tomorrow).run(PeopleDocument, { filter: { cohortIds } })).people.nodes).toHaveLength(12);
  clock().advance(-24 * 60 * 60);
});

test('many windows at once show no more than one after another, and what few have in common counts as having read them', async () => {
  readings.bounds = { noticedAt: 4, most: 6, keptFrom: 1 };
  const { people, cohortIds, log } = await directory();
  const reader = first(people);
  const asked = people.map(({ name }, n): Promise<{ id: string }[]> => (n % 2
    ? as(reader).run(PeopleDocument, { filter: { cohortIds, text: name }, first: 1 }).then(answer => answer.people.nodes)
    : as(reader).run(SearchPeopleDocument, { text: name, first: 1 }).then(answer => answer.search.people.nodes)));
  const shown = (await Promise.allSettled(asked)).flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []));
  expect(shown).toHaveLength(6);
  expect(await as(reader).refused(CountFacetsDocument, { filter: { cohortIds } })).toMatchObject({ code: 'RATE_LIMITED' });
  await server().get(ReadingLedger).keep();
  expect(await log()).toMatchObject([{ act: 'PEOPLE_READING_STOPPED', count: '6' }]);
  const other = people[1] ?? reader;
  for (const { name } of people.slice(0, 6)) await as(other).run(CountFacetsDocument, { filter: { cohortIds, text: name } });
  expect(await as(other).refused(PeopleDocument, { filter: { cohortIds } })).toMatchObject({ code: 'RATE_LIMITED' });
  const fifth = people[4] ?? reader;
  for (const { id } of people.slice(5, 11)) await as(fifth).run(MemberDocument, { id });
  expect(await as(fifth).refused(MemberDocument, { id: first(people).id })).toMatchObject({ code: 'RATE_LIMITED' });
  const third = people[2] ?? reader;
  const skill = await make.skill('read-by-likeness');
  await database().query(sql`insert into member_skill (member_id, kind, skill_id) select m, 'OFFER', ${skill} from unnest(${people.map(({ id }) => id)}::uuid[]) m`);
  for (const { id } of [first(people), other]) await as(third).run(SimilarPeopleDocument, { memberId: id }).catch(() => undefined);
  readings.bounds = { ...readings.bounds, most: 4 };
  expect(await as(third).refused(SimilarPeopleDocument, { memberId: third.id })).toMatchObject({ code: 'RATE_LIMITED' });
  expect(await as(third).refused(PeopleDocument, { filter: { cohortIds } })).toMatchObject({ code: 'RATE_LIMITED' });
  const fourth = people[3] ?? reader;
  const { id: conventionId = '' } = (await database().one<{ id: string }>(sql`insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) select c.programme_id, 'read-by-many', '{"en":"C"}', 'UTC', current_date, current_date from cohort c where c.id = ${cohortIds[0]} returning id`)) ?? {};
  await database().query(sql`insert into registration (convention_id, member_id, attendance) select ${conventionId}, m, 'ONSITE' from unnest(${people.map(({ id }) => id)}::uuid[]) m`);
  await as(fourth).run(ConventionPeopleDocument, { conventionId, first: 6 });
  expect(await as(fourth).refused(ConventionPeopleDocument, { conventionId, first: 6 })).toMatchObject({ code: 'RATE_LIMITED' });
});

test('what other nodes showed counts here too, and what was counted outlives a restart', async () => {
  readings.bounds = { noticedAt: 4, most: 10, keptFrom: 3 };
  const { people, cohortIds } = await directory();
  const reader = first(people);
  await database().query(sql`insert into people_read (day, account_id, marks, told) select (now() at time zone 'utc')::date, ${reader.id}::uuid, array(select generate_series(1, 9)), 1`);
  await as(reader).run(PeopleDocument, { filter: { cohortIds }, first: 3 });
  await server().get(ReadingLedger).keep();
  expect(await as(reader).refused(PeopleDocument, { filter: { cohortIds } })).toMatchObject({ code: 'RATE_LIMITED' });
});
