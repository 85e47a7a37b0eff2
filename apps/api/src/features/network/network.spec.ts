import { afterEach, expect, test } from '@jest/globals';
import { networkGroups, networkLimits, networkPeople, type NetworkGrouping } from '@cohortium/contract';
import { BlockMemberDocument, DisconnectDocument, MemberDocument, NetworkDocument, NetworkNamesDocument, ShowConnectionsToDocument, ShowsConnectionsToDocument, TieWithDocument, type Audience, type NetworkFilter } from '@cohortium/schema';
import { sql } from '../../kernel/database/sql.ts';
import { as, asAnonymous, database, make, type Person } from '../../../test/index.ts';
import { readings } from '../../kernel/limits/readings.ts';

const { bounds } = readings;
afterEach(() => {
  readings.bounds = bounds;
  readings.forget();
});

const ask = async (viewer: Person, filter: NetworkFilter = {}, by: NetworkGrouping | null = null) => (await as(viewer).run(NetworkDocument, { filter, by })).network;
const seen = async (viewer: Person, filter?: NetworkFilter) => networkPeople.parse((await ask(viewer, filter)).people);
/** The ties a viewer is told, as pairs of names. */
async function ties(viewer: Person, filter?: NetworkFilter): Promise<string[]> {
  const { names, ties: { a, b } } = await seen(viewer, filter);
  return a.map((one, n) => [names[one] ?? '', names[b[n] ?? -1] ?? ''].toSorted(byText).join('–')).toSorted(byText);
}
const byText = (one: string, other: string): number => one.localeCompare(other);
const show = (person: Person, audience: Audience) => as(person).run(ShowConnectionsToDocument, { audience });
const meet = (one: Person, other: Person, kind: string, id: string | null, text: string, at: string) => database().query(sql`update connection set met_kind = ${kind}, met_id = ${id}, met_text = ${text}, note = 'A note', decided_at = ${at}
  where a_id = least(${one.id}::uuid, ${other.id}::uuid) and b_id = greatest(${one.id}::uuid, ${other.id}::uuid)`);
/** Ana knows ben, ben knows carl, carl knows dora; dora is of ana's cohort, the others of one each. Only those asked for here are looked at. */
async function chain() {
  const { ana, dora, programme } = await make.cohort('ana', 'dora');
  const [ben, carl] = [await make.person('ben', { cohortId: await make.cohortOf(programme.id) }), await make.person('carl', { cohortId: await make.cohortOf(programme.id) })];
  for (const [one, other] of [[ana, ben], [ben, carl], [carl, dora]] as const) await make.connect(one, other);
  return { ana, ben, carl, dora, here: { programmeId: programme.id } };
}

test('a member sees their own ties and those of their connections, until others choose to show more', async () => {
  const { ana, ben, carl, dora, here } = await chain();
  expect(await ties(ana, here)).toEqual(['ana–ben', 'ben–carl']);
  expect(await ties(dora, here)).toEqual(['ben–carl', 'carl–dora']);
  expect((await as(carl).run(ShowsConnectionsToDocument, {})).viewer).toMatchObject({ showsConnectionsTo: 'CONNECTIONS' });
  await show(carl, 'MEMBERS');
  expect((await as(carl).run(ShowsConnectionsToDocument, {})).viewer).toMatchObject({ showsConnectionsTo: 'MEMBERS' });
  expect(await ties(ana, here)).toEqual(['ana–ben', 'ben–carl']);
  await show(dora, 'COHORTS');
  expect(await ties(ana, here)).toEqual(['ana–ben', 'ben–carl', 'carl–dora']);
  const stranger = await make.person('stranger', { cohortId: await make.cohortOf(here.programmeId) });
  expect(await ties(stranger, here)).toEqual([]);
  await show(dora, 'MEMBERS');
  expect(await ties(stranger, here)).toEqual(['carl–dora']);
  await show(ben, 'ONLY_ME');
  expect(await ties(ana, here)).toEqual(['ana–ben', 'carl–dora']);
});

test('who shows their connections to nobody is no mutual connection either, and nobody shows them to visitors', async () => {
  const { ana, ben, carl } = await chain();
  const mutual = async () => (await as(ana).run(TieWithDocument, { id: carl.id })).member.mutualConnections;
  expect(await mutual()).toMatchObject({ count: 1, people: [{ name: 'ben' }] });
  for (const keeper of [ben, carl]) {
    await show(keeper, 'ONLY_ME');
    expect(await mutual()).toEqual({ count: 0, people: [] });
    await show(keeper, 'CONNECTIONS');
  }
  expect(await as(ben).refused(ShowConnectionsToDocument, { audience: 'PUBLIC' })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await asAnonymous().refused(ShowConnectionsToDocument, { audience: 'MEMBERS' })).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a blocked person and all paths through them are not there, for either', async () => {
  const { ana, ben, carl, dora, here } = await chain();
  for (const person of [ben, carl, dora]) await show(person, 'MEMBERS');
  expect(await ties(ana, here)).toHaveLength(3);
  await as(ana).run(BlockMemberDocument, { memberId: carl.id });
  expect((await seen(ana, here)).names.flatMap(name => name ?? []).toSorted(byText)).toEqual(['ana', 'ben', 'dora']);
  expect((await ask(ana, here)).size).toBe(3);
  expect(await ties(ana, here)).toEqual(['ana–ben']);
  expect((await seen(carl, here)).names).not.toContain('ana');
  expect(await ties(carl, here)).toEqual(['ben–carl', 'carl–dora']);
});

test('it tells since when and at what kind of place two met, never their words, and no tie that ended', async () => {
  const { ana, ben, carl, here } = await chain();
  const cohortId = await make.cohortOf(here.programmeId, 'Cohort of the forest');
  await meet(ana, ben, 'COHORT', cohortId, '', '2016-11-20T10:00:00Z');
  await meet(ben, carl, 'ELSEWHERE', null, 'Behind the stage', '2019-03-01T00:00:30Z');
  const answer = await ask(ana, here);
  expect(JSON.stringify(answer)).not.toMatch(/Behind the stage|A note/);
  const { ties: told, mets, names, me } = networkPeople.parse(answer.people);
  expect(told.at.map(minutes => new Date(minutes * 60_000).toISOString())).toEqual(['2016-11-20T10:00:00.000Z', '2019-03-01T00:00:00.000Z']);
  expect(told.met.map(met => mets[met])).toEqual([{ kind: 'COHORT', name: 'Cohort of the forest' }, { kind: 'ELSEWHERE', name: null }]);
  expect(names[me]).toBe('ana');
  await as(ben).run(DisconnectDocument, { memberId: carl.id });
  expect(await ties(ana, here)).toEqual(['ana–ben']);
});

test('an employer is told as its audience lets it, also to who asks for that employer alone', async () => {
  const { ana, programme } = await make.cohort('ana');
  const organisationId = await make.organisation('Ministry of Rain', 'CENTRAL_GOVERNMENT');
  const cohortId = await make.cohortOf(programme.id);
  const [open, shy] = [await make.person('open', { cohortId, organisationId }), await make.person('shy', { cohortId, organisationId, audiences: { role: 2 } })];
  const { names, organisations, organisationsOf, sectorsOf } = await seen(ana, { programmeId: programme.id });
  expect(organisations).toEqual([{ id: organisationId, name: 'Ministry of Rain' }]);
  expect(Object.fromEntries(names.map((name, n) => [name, [organisationsOf[n], sectorsOf[n]]]))).toEqual({ ana: [-1, null], open: [0, 'CENTRAL_GOVERNMENT'], shy: [-1, 'CENTRAL_GOVERNMENT'] });
  expect((await seen(ana, { organisationId })).names).toEqual(['open']);
  expect((await seen(open, { organisationId })).names).toEqual(['open', 'shy']);
  expect((await seen(shy, { sector: 'CENTRAL_GOVERNMENT', programmeId: programme.id })).names).toEqual(['open', 'shy']);
  expect(await seen(ana, { cohortId: 'no id' })).toMatchObject({ ids: [], me: -1, ties: { a: [] } });
});

test('names are told of those nearest, and of others one by one; each counts as a reading, so nobody carries the directory off', async () => {
  const { ana, ben, programme } = await make.cohort('ana', 'ben');
  const [shared, alone] = [await make.organisation('Shared House', 'NON_PROFIT'), await make.organisation('Lonely House', 'NON_PROFIT')];
  const elsewhere = await make.cohortOf(programme.id, 'Elsewhere', 2011);
  const [friend, blocker] = [await make.person('friend', { cohortId: elsewhere }), await make.person('blocker', { cohortId: elsewhere })];
  await crowd(elsewhere, networkLimits.named + 30);
  await make.connect(ana, friend);
  await database().query(sql`insert into affiliation (member_id, organisation_id) select m.id, case when row_number() over (order by m.id desc) = 1 then ${alone}::uuid else ${shared}::uuid end from member m join cohort_membership cm on cm.member_id = m.id and cm.cohort_id = ${elsewhere} where m.name = 'One of a crowd'`);
  readings.forget();
  const here = { programmeId: programme.id };
  const { ids, names, organisations, organisationsOf } = await seen(ana, here);
  const nameOf = ({ id }: Person) => names[ids.indexOf(id)];
  // The reader, their connection, their cohort, and the next ninety-nine.
  expect([nameOf(ana), nameOf(friend), nameOf(ben), names.filter(name => name !== null).length]).toEqual(['ana', 'friend', 'ben', 2 + networkLimits.named]);
  const unnamed = ids.filter((_, n) => names[n] === null);
  // The one at Lonely House is the last, and unnamed: their employer would tell them apart.
  expect(organisations).toEqual([{ id: shared, name: 'Shared House' }]);
  expect(organisationsOf[ids.indexOf(unnamed.at(-1) ?? '')]).toBe(-1);
  const name = (viewer: Person, asked: readonly string[]) => as(viewer).run(NetworkNamesDocument, { ids: [...asked] }).then(answer => answer.networkNames.map(person => [person.id, person.name, person.organisation?.name]));
  readings.bounds = { ...readings.bounds, most: networkLimits.named + 1 };
  expect(await name(ana, [unnamed.at(-1) ?? '', 'no id', blocker.id])).toContainEqual([unnamed.at(-1), 'One of a crowd', 'Lonely House']);
  expect(await as(ana).refused(NetworkNamesDocument, { ids: unnamed.slice(0, 1) })).toMatchObject({ code: 'RATE_LIMITED' });
  expect(await as(ana).refused(MemberDocument, { id: unnamed[0] ?? '' })).toMatchObject({ code: 'RATE_LIMITED' });
  expect(await name(ana, [unnamed[0] ?? '', unnamed.at(-1) ?? ''])).toEqual([[unnamed.at(-1), 'One of a crowd', 'Lonely House']]);
  const spent = await seen(ana, here);
  expect([spent.ids, spent.names.filter(one => one !== null).toSorted(byText)]).toEqual([ids, ['ana', 'friend']]);
  await as(blocker).run(BlockMemberDocument, { memberId: ben.id });
  expect(await name(ben, [blocker.id])).toEqual([]);
  expect(await as(ben).refused(NetworkNamesDocument, { ids: unnamed.concat(ids).slice(0, networkLimits.named + 1) })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'ids' }] });
  expect(await as(await make.person('visitor', { isGuest: true })).refused(NetworkNamesDocument, { ids: [ana.id] })).toMatchObject({ code: 'FORBIDDEN' });
});

test('guests and visitors have no part in it, and nobody asks without end', async () => {
  const [ana, guest] = [await make.person('ana'), await make.person('guest', { isGuest: true })];
  expect(await as(guest).refused(NetworkDocument, {})).toMatchObject({ code: 'FORBIDDEN' });
  expect(await asAnonymous().refused(NetworkDocument, {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect((await seen(ana)).names).not.toContain('guest');
  await database().query(sql`update attempt set count = ${networkLimits.asksAnHour} where key like 'network %'`);
  expect(await as(ana).refused(NetworkDocument, {})).toMatchObject({ code: 'RATE_LIMITED' });
});

test('of more than 5,000 people it tells groups, none of them small, and a group opens', async () => {
  const { ana, ben, programme } = await make.cohort('ana', 'ben');
  const [large, small, tiny] = [await make.cohortOf(programme.id, 'Large', 2020), await make.cohortOf(programme.id, 'Small', 2021), await make.cohortOf(programme.id, 'Tiny', 2022)];
  await crowd(large, networkLimits.people);
  await crowd(small, networkLimits.smallestGroup);
  await crowd(tiny, networkLimits.smallestGroup - 1);
  await make.connect(ana, ben);
  await meet(ana, ben, 'ELSEWHERE', null, '', '2018-05-05T00:00:00Z');
  const here = { programmeId: programme.id };
  const answer = await ask(ana, here);
  expect(answer).toMatchObject({ size: networkLimits.people + 11, people: null });
  const { groups, ties: told } = networkGroups.parse(answer.groups);
  // Tiny (4) and the cohort of ana and ben (2) are one group of 6.
  expect(groups.map(({ name, people, merged }) => [name, people, merged])).toEqual([['Large', networkLimits.people, 0], ['Small', 5, 0], [null, 6, 2]]);
  expect(told).toEqual([[2, 2, 2018, 1]]);
  expect(await ask(ana, { ...here, cohortId: small })).toMatchObject({ size: 5, groups: null });
  await database().query(sql`delete from cohort_membership where cohort_id = ${tiny} and member_id <> ${ana.id}`);
  // Two people alone would be a small group: the smallest of the others joins them.
  expect(networkGroups.parse((await ask(ana, here)).groups).groups.map(({ people }) => people)).toEqual([networkLimits.people, 7]);
});

/** So many members of a cohort. */
const crowd = (cohortId: string, count: number) => database().query(sql`with made as (insert into account (email) select ${cohortId} || n || '@crowd.example' from generate_series(1, ${count}::int) n returning id),
  people as (insert into member (id, name) select id, 'One of a crowd' from made returning id)
  insert into cohort_membership (cohort_id, member_id) select ${cohortId}::uuid, id from people`);
