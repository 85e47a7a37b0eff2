import { expect, test } from '@jest/globals';
import { ChangeSavedSearchDocument, DeleteSavedSearchDocument, LookAtSavedSearchDocument, NotificationsDocument, SavedSearchesDocument, SaveSearchDocument, UpdateProfileDocument, type PeopleFilter } from '@cohortium/schema';
import { as, asAnonymous, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';
import { SearchWatch } from './search-watch.ts';

const save = async (owner: Person, filter: PeopleFilter, name = 'Kept') => (await as(owner).run(SaveSearchDocument, { input: { name, filter } })).saveSearch;
const mine = async (owner: Person) => (await as(owner).run(SavedSearchesDocument)).savedSearches;
const told = async (owner: Person) => (await as(owner).run(NotificationsDocument)).notifications.nodes.filter(line => line.kind === 'SEARCH_FOUND');

/** A night passes. */
async function night(): Promise<void> {
  await server().get(SearchWatch).lookThrough();
  await jobsDone();
}

/** From now on they offer it, shown to this audience. */
const offer = async (person: Person, key: string, audience: 'MEMBERS' | 'CONNECTIONS' | 'ONLY_ME' = 'MEMBERS') => {
  const row = await database().one<{ version: number }>(sql`select version from member where id = ${person.id}`);
  await as(person).run(UpdateProfileDocument, { input: { version: row?.version ?? 0, offers: [{ skillId: await make.skill(key) }], audiences: { offers: audience } } });
  await jobsDone();
};

test('a search that is kept tells of people who came to fit it, once a day, and not of those who fitted before', async () => {
  const { ana, ben, carl, dan } = await make.cohort('ana', 'ben', 'carl', 'dan');
  await offer(ben, 'weaving');
  const search = await save(ana, { offers: [await make.skill('weaving')] }, '  Weavers ');
  await offer(ben, 'weaving');
  await night();
  expect([await told(ana), (await mine(ana))[0]?.newCount]).toEqual([[], 0]);
  await offer(carl, 'weaving');
  await offer(dan, 'weaving');
  await night();
  await night();
  expect(await told(ana)).toMatchObject([{ isRead: false, actorCount: 0, savedSearch: { id: search.id, name: 'Weavers', newCount: 2 } }]);
  expect(await database().query(sql`select 1 from notification where member_id = ${ana.id}`)).toHaveLength(1);
  expect(await mine(ana)).toMatchObject([{ newCount: 2, tells: true, isWide: false, newPeople: expect.arrayContaining([expect.objectContaining({ id: carl.id }), expect.objectContaining({ id: dan.id })]) }]);
  await as(ana).run(LookAtSavedSearchDocument, { id: search.id });
  expect(await mine(ana)).toMatchObject([{ newCount: 0, newPeople: [] }]);
});

test('what someone hides is no news, what they hide later is no news any more, nor is who is blocked', async () => {
  const { ana, ben, carl, dan } = await make.cohort('ana', 'ben', 'carl', 'dan');
  const search = await save(ana, { offers: [await make.skill('dyeing')] });
  await offer(ben, 'dyeing', 'CONNECTIONS');
  await make.block(carl, ana);
  await offer(carl, 'dyeing');
  await night();
  expect([await told(ana), (await mine(ana))[0]?.newPeople]).toEqual([[], []]);
  expect(await database().query(sql`select 1 from saved_search_person where search_id = ${search.id}`)).toEqual([]);
  await make.connect(ana, ben);
  await offer(dan, 'dyeing');
  await night();
  expect(await mine(ana)).toMatchObject([{ newCount: 2 }]);
  await offer(ben, 'dyeing', 'ONLY_ME');
  expect(await mine(ana)).toMatchObject([{ newCount: 1, newPeople: [{ id: dan.id }] }]);
  await make.block(dan, ana);
  expect([await told(ana), await mine(ana)]).toMatchObject([[], [{ id: search.id, newCount: 0, newPeople: [] }]]);
});

test('one that is told to be quiet finds, and tells nothing', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const search = await save(ana, { offers: [await make.skill('spinning')] });
  await as(ana).run(ChangeSavedSearchDocument, { id: search.id, input: { tells: false } });
  await offer(ben, 'spinning');
  await night();
  expect([await told(ana), await mine(ana)]).toMatchObject([[], [{ tells: false, name: 'Kept', newCount: 1 }]]);
});

test('the same filter is one search; there are twenty at most, and none without a condition', async () => {
  const { ana } = await make.cohort('ana');
  const first = await save(ana, { text: 'word', cohortIds: [] }, 'One');
  expect(await save(ana, { text: 'word', needs: null }, 'Another name')).toMatchObject({ id: first.id, name: 'Another name' });
  for (let at = 1; at < 20; at++) await save(ana, { text: `word${at}` });
  expect(await as(ana).refused(SaveSearchDocument, { input: { name: 'One more', filter: { text: 'more' } } })).toMatchObject({ code: 'CONFLICT', reason: 'searches:error.tooMany', args: { max: 20 } });
  expect(await as(ana).refused(SaveSearchDocument, { input: { name: 'All', filter: { text: '', offers: [] } } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'filter', reason: 'searches:error.empty' }] });
  await as(ana).run(DeleteSavedSearchDocument, { id: first.id });
  expect(await mine(ana)).toHaveLength(19);
});

test("somebody else's search is unknown to all, whatever is asked of it", async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const { id } = await save(ana, { text: 'secret' });
  for (const other of [ben, await make.person('Admin', { isAdmin: true })]) {
    expect(await mine(other)).toEqual([]);
    expect(await as(other).refused(ChangeSavedSearchDocument, { id, input: { name: 'Mine' } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(other).refused(LookAtSavedSearchDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(other).refused(DeleteSavedSearchDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await asAnonymous().refused(SavedSearchesDocument)).toMatchObject({ code: 'UNAUTHENTICATED' });
});
