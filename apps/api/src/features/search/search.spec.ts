import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { DirectoryFacetsDocument, EverythingFoundDocument, PeopleAlikeDocument, PeopleFoundDocument, type PeopleFilter } from '@cohortium/schema';
import { as, connect, database, make, server, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';
import { PeopleBitsKeeper } from '../members/index.ts';

const everything = async (reader: Person, text: string) => (await as(reader).run(EverythingFoundDocument, { text })).search;
const people = async (reader: Person, text: string): Promise<string[]> => (await everything(reader, text)).people.nodes.map(({ name }) => name);

/** A word that no other story uses, nor one like it: the world is shared. */
const rare = (): string => randomUUID().replace(/[^0-9a-f]/g, '').slice(0, 10).replace(/\d/g, digit => 'ghijklmnop'[Number(digit)] ?? digit);

test('one box finds people, ideas, organisations, sessions and messages', async () => {
  const word = rare();
  const { ana, ben, cohort, programme } = await make.cohort('ana', 'ben');
  await make.person(`Noa ${word}`);
  await make.organisation(`Office of ${word}`, 'NON_PROFIT');
  await database().query(sql`insert into idea (programme_id, cohort_id, author_id, title, problem) values (${programme.id}, ${cohort.id}, ${ben.id}, ${`A boat for ${word}`}, 'None yet')`);
  await database().query(sql`with c as (insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${programme.id}, ${word}, '{"en": "C"}', 'UTC', '2030-01-01', '2030-01-01') returning id)
    insert into convention_session (convention_id, format, title, starts_at, ends_at) select c.id, 'TALK', ${JSON.stringify({ en: `On ${word}` })}::jsonb, '2030-01-01 10:00', '2030-01-01 11:00' from c`);
  const roomId = await make.room([ana, ben]);
  await (await connect(ben)).say('room:post', { roomId, clientId: randomUUID(), body: `Has anyone met ${word}?` });
  expect(await everything(ana, word.toUpperCase())).toMatchObject({
    people: { nodes: [{ name: `Noa ${word}` }], count: { value: 1, more: false } }, ideas: { nodes: [{ title: `A boat for ${word}` }] }, organisations: { nodes: [{ name: `Office of ${word}` }] },
    sessions: { nodes: [{ title: `On ${word}` }] }, messages: { nodes: [{ body: `Has anyone met ${word}?`, room: { id: roomId } }] },
  });
  expect(await everything(ana, '  ?! ')).toMatchObject({ people: { nodes: [] }, messages: { nodes: [] } });
});

test("sessions are found by their speakers' names, but for whom there is a block", async () => {
  const word = rare();
  const { ana, ben, programme } = await make.cohort('ana', 'ben');
  const [speaker, other] = [await make.person(`Noa ${word}`), await make.person(`Gal ${word}`)];
  const [session] = await database().query<{ id: string }>(sql`with c as (insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${programme.id}, ${word}, '{"en": "C"}', 'UTC', '2030-01-01', '2030-01-01') returning id)
    insert into convention_session (convention_id, format, title, starts_at, ends_at) select c.id, 'TALK', '{"en": "On boats"}', '2030-01-01 10:00', '2030-01-01 11:00' from c returning id`);
  await database().query(sql`insert into session_role (session_id, member_id, role) values (${session?.id}, ${speaker.id}, 'SPEAKER'), (${session?.id}, ${other.id}, 'RAPPORTEUR')`);
  expect((await everything(ana, `noa ${word}`)).sessions.nodes).toMatchObject([{ title: 'On boats' }]);
  expect((await everything(ana, `gal ${word}`)).sessions.nodes).toEqual([]);
  await make.block(speaker, ben);
  expect((await everything(ben, `noa ${word}`)).sessions.nodes).toEqual([]);
});

test('people: names come first, then headlines, then offers, work and place', async () => {
  const word = rare();
  const { ana } = await make.cohort('ana');
  const office = await make.organisation(`House of ${word}`, 'ACADEMIA');
  await make.skill(`skill-${word}`, [word]);
  await make.person('Dan works there', { organisationId: office });
  await make.person('Carl offers', { offers: [`skill-${word}`] });
  await make.person('Bea says', { headline: `About ${word}` });
  await make.person(`Zed ${word}`);
  await make.person(`${word} Yves`);
  expect(await people(ana, word)).toEqual([`${word} Yves`, `Zed ${word}`, 'Bea says', 'Carl offers', 'Dan works there']);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const { search }: Awaited<ReturnType<typeof page>> = await page(after);
    paged.push(...search.people.nodes.map(({ name }) => name));
    after = search.people.pageInfo.hasNextPage ? search.people.pageInfo.endCursor : null;
  } while (after);
  expect(paged).toEqual(await people(ana, word));
  expect(await as(ana).refused(PeopleFoundDocument, { text: 'another', after: await cursor() })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'after' }] });

  function page(cursorBefore: string | null) {
    return as(ana).run(PeopleFoundDocument, { text: word, first: 2, after: cursorBefore });
  }
  async function cursor() {
    return (await page(null)).search.people.pageInfo.endCursor;
  }
});

test.each([
  ['a letter exchanged', 'Friedmann', 'Freidmann'], ['a letter less', 'Haddadi', 'Hadadi'], ['another first letter', 'Katherina', 'Catherina'], ['two apart', 'Mohammedi', 'Mohamadi'],
  ['accents', 'Éloïse Çelik', 'eloise celik'], ['the beginning', 'Bartholomew', 'barthol'], ['vowel points and final letters', 'שָׁלוֹם בֵּןגוּרִים', 'שלום'], ['gershayim', 'מנכ״ל', 'מנכל'],
  ['a slip in Hebrew', 'אלכסנדרה', 'אלכסנדה'], ['a slip in half a word', 'Halperinovsky', 'Halpr'], ['letters exchanged in half a word', 'Grunewaldt', 'gurnew'], ['a slip in a word before the last', 'Zelin Hadarin', 'zlein hadar'], ['presentation forms', 'فاطمة', 'ﻓﺎﻃﻤﻪ'], ['hamza on alef', 'أحمدين', 'احمدين'], ['ordinary Arabic letters', 'عائشة', 'عايشه'],
])('a name is found in spite of %s', async (_, name, typed) => {
  const { ana } = await make.cohort('ana');
  await make.person(name);
  expect(await people(ana, typed)).toContain(name);
});

test('a skill is found by its other names, also those it is given later', async () => {
  const [word, later] = [rare(), rare()];
  const { ana } = await make.cohort('ana');
  const skillId = await make.skill(`research-${word}`, [`${word}x`]);
  await make.person('Uri', { offers: [`research-${word}`] });
  expect(await people(ana, `${word}x`)).toEqual(['Uri']);
  expect(await people(ana, later)).toEqual([]);
  await database().query(sql`update skill set aliases = array[${later}] where id = ${skillId}`);
  expect(await people(ana, later)).toEqual(['Uri']);
});

test('what is hidden neither finds a person nor moves their place', async () => {
  const word = rare();
  const { ana, ben } = await make.cohort('ana', 'ben');
  const office = await make.organisation(`Hidden ${word}`, 'PRIVATE');
  await make.skill(`hidden-${word}`, [word]);
  for (const audiences of [{ headline: 0 }, { headline: 1 }]) await make.person(`Head ${audiences.headline}`, { headline: `Of ${word}`, audiences });
  const friend = await make.person('Friend', { offers: [`hidden-${word}`], audiences: { offers: 1 } });
  await make.person('Work', { organisationId: office, audiences: { role: 2 } });
  const [seen, same] = [await make.person(`Zoe ${word}`, { headline: `Of ${word}`, audiences: { headline: 0 } }), await make.person(`Yan ${word}`)];
  expect(await people(ana, word)).toEqual([same.name, seen.name]);
  await make.connect(ana, friend);
  expect(await people(ana, word)).toEqual([same.name, seen.name, 'Friend']);
  expect(await people(ben, word)).toEqual([same.name, seen.name]);
  expect((await everything(ben, word)).people.count).toEqual({ value: 2, more: false });
});

test('a hidden word leads nobody to a near spelling', async () => {
  const { ana } = await make.cohort('ana');
  await make.person('Shy', { headline: 'Zwortelbim', audiences: { headline: 1 } });
  expect(await database().query(sql`select 1 from search_word where word = 'zwortelbim'`)).toEqual([]);
  expect(await people(ana, 'zwortelbin')).toEqual([]);
});

test('who blocked whom does not matter: neither finds anything of the other', async () => {
  const word = rare();
  const { ana, ben, cohort, programme } = await make.cohort('ana', 'ben');
  const far = await make.person(`Far ${word}`);
  await database().query(sql`insert into idea (programme_id, cohort_id, author_id, title, problem) values (${programme.id}, ${cohort.id}, ${far.id}, ${`Idea ${word}`}, 'P')`);
  const roomId = await make.room([ana, ben, far]);
  await (await connect(far)).say('room:post', { roomId, clientId: randomUUID(), body: `Words ${word}` });
  const counts = async () => {
    const found = await everything(ana, word);
    return [found.people, found.ideas, found.messages].map(({ nodes }) => nodes.length);
  };
  expect(await counts()).toEqual([1, 1, 1]);
  await make.block(far, ana);
  expect(await counts()).toEqual([0, 0, 0]);
});

test('messages of other rooms, deleted ones and ideas of another cohort are not found', async () => {
  const word = rare();
  const { ana, ben, cohort, programme } = await make.cohort('ana', 'ben');
  const stranger = await make.person('Stranger');
  const line = await connect(ben);
  const [shared, closed] = [await make.room([ana, ben]), await make.room([ben])];
  const gone = await line.say('room:post', { roomId: shared, clientId: randomUUID(), body: `First ${word}` });
  await line.say('room:post', { roomId: closed, clientId: randomUUID(), body: `Second ${word}` });
  await line.say('room:post', { roomId: shared, clientId: randomUUID(), body: `Third ${word}` });
  await line.say('room:delete', { roomId: shared, clientId: randomUUID(), messageId: gone.id });
  await database().query(sql`insert into idea (programme_id, cohort_id, author_id, title, problem, audience) values (${programme.id}, ${cohort.id}, ${ben.id}, ${`Among us ${word}`}, 'P', 'COHORT')`);
  expect(await everything(ana, word)).toMatchObject({ messages: { nodes: [{ body: `Third ${word}` }] }, ideas: { nodes: [{ title: `Among us ${word}` }] } });
  expect(await everything(stranger, word)).toMatchObject({ messages: { nodes: [] }, ideas: { nodes: [] } });
});

test('a guest finds whom they share a room with, and no ideas nor sessions of others', async () => {
  const word = rare();
  const { ana, ben, cohort, programme } = await make.cohort('ana', 'ben');
  const [inside, guest] = [await make.person(`In ${word}`), await make.person('Guest', { isGuest: true })];
  await make.person(`Out ${word}`);
  await database().query(sql`insert into idea (programme_id, cohort_id, author_id, title, problem) values (${programme.id}, ${cohort.id}, ${ben.id}, ${`Idea ${word}`}, 'P')`);
  await make.room([inside, guest, ana]);
  expect(await everything(guest, word)).toMatchObject({ people: { nodes: [{ name: inside.name }] }, ideas: { nodes: [] } });
  expect(await as(ana).refused(EverythingFoundDocument, { text: 'x'.repeat(121) })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'text' }] });
});

const renewed = () => server().get(PeopleBitsKeeper).eachNight();

test.each([['profiles', () => Promise.resolve()], ['bits', renewed]])('facets, counted by %s, count what the reader may see, leave their own choice out, and narrow the list as they say', async (_, settle) => {
  const word = rare();
  const { ana, cohort, programme } = await make.cohort('ana');
  const far = await make.person('Far away');
  const skillId = await make.skill(`facet-${word}`);
  const office = await make.organisation(`Facet ${word}`, 'ACADEMIA');
  const other = await make.cohortOf(programme.id, 'Other', 2019);
  const told = { cohortId: cohort.id, offers: [`facet-${word}`], needs: [`facet-${word}`], organisationId: office };
  const [bea, carl] = [await make.person('Bea', told), await make.person('Carl', { ...told, cohortId: other })];
  const shy = await make.person('Shy', { ...told, audiences: { offers: 0, needs: 0, role: 0, place: 0, languages: 0, openTo: 0 } });
  await database().query(sql`update member set place = 'Ürgüp', languages = '{tr}', open_to = '{SPEAKING}' where id = any(${[bea.id, carl.id, shy.id]}::uuid[])`);
  const ask = async (reader: Person, filter: PeopleFilter) => {
    const { people: list, peopleFacets } = await as(reader).run(DirectoryFacetsDocument, { filter: { programmeIds: [programme.id], ...filter } });
    const counts = (values: { value: string; count: { value: number } }[]) => Object.fromEntries(values.map(({ value, count }) => [value, count.value]));
    return { names: list.nodes.map(({ name }) => name), facets: peopleFacets, counts: Object.fromEntries(Object.entries(peopleFacets).map(([facet, values]) => [facet, counts(values)])) };
  };
  await settle();
  const whole = await ask(ana, {});
  expect((await ask(far, {})).counts).toEqual(whole.counts);
  expect(whole.names).toEqual(['ana', 'Bea', 'Carl', 'Shy']);
  expect(whole.counts).toEqual({
    programmes: expect.objectContaining({ [programme.id]: 4 }), cohorts: { [cohort.id]: 3, [other]: 1 }, sectors: { ACADEMIA: 3 }, organisations: { [office]: 2 }, places: { 'Ürgüp': 2 },
    languages: { tr: 2 }, offers: { [skillId]: 2 }, needs: { [skillId]: 2 }, openTo: { SPEAKING: 2 },
  });
  expect(whole.facets.cohorts.find(({ value }) => value === other)).toMatchObject({ label: 'Other', chosen: false, count: { more: false } });
  for (const filter of [{ organisationIds: [office] }, { places: ['urgup'] }, { languages: ['tr'] }, { openTo: ['SPEAKING' as const] }, { offers: [skillId] }, { needs: [skillId] }, { text: `facet ${word}` }]) {
    const { names, counts } = await ask(ana, filter);
    expect([names, counts['cohorts']]).toEqual([['Bea', 'Carl'], { [cohort.id]: 1, [other]: 1 }]);
    expect((await ask(far, filter)).counts).toEqual(counts);
  }
  const narrowed = await ask(ana, { cohortIds: [other], languages: ['tr', 'xx'] });
  expect(narrowed).toMatchObject({ names: ['Carl'], counts: { cohorts: { [cohort.id]: 1, [other]: 1 }, languages: { tr: 1, xx: 0 }, places: { 'Ürgüp': 1 } } });
  expect(narrowed.facets.languages.map(({ value, chosen }) => [value, chosen])).toEqual([['tr', true], ['xx', true]]);
  await make.block(carl, ana);
  expect((await ask(ana, {})).counts).toMatchObject({ cohorts: { [cohort.id]: 3 }, places: { 'Ürgüp': 1 } });
  expect((await ask(shy, {})).counts).toMatchObject({ places: { 'Ürgüp': 3 } });
  expect((await ask(ana, { connected: true })).counts).toMatchObject({ cohorts: {}, offers: {} });
});

test('what changed since the bits were made is counted as it is now, and nobody twice', async () => {
  const word = rare();
  const { ana } = await make.cohort('ana');
  const [office, second] = [await make.organisation(`Now ${word}`, 'ACADEMIA'), await make.organisation(`Then ${word}`, 'ACADEMIA')];
  await make.skill(`now-${word}`);
  const people = await Promise.all(['One', 'Two', 'Three'].map(name => make.person(name, { offers: [`now-${word}`], organisationId: office })));
  const [one, two, three] = people.map(({ id }) => id);
  await renewed();
  const counts = async (filter: PeopleFilter = {}) => {
    const { peopleFacets: { cohorts, offers, organisations, places, sectors } } = await as(ana).run(DirectoryFacetsDocument, { filter: { text: `now ${word}`, ...filter } });
    return [offers, organisations, sectors, places, cohorts].map(values => values.reduce((sum, { value, count }) => sum + (value === second ? 100 : 1) * count.value, 0));
  };
  expect(await counts()).toEqual([3, 3, 3, 0, 3]);
  await database().query(sql`update member set place = 'Haifa' where id = ${one}::uuid`);
  await database().query(sql`update affiliation set organisation_id = ${second}::uuid where member_id = ${one}::uuid`);
  expect(await counts()).toEqual([3, 102, 3, 1, 3]);
  await database().query(sql`update organisation set sector = 'PRIVATE' where id = ${office}::uuid`);
  expect(await counts({ sectors: ['PRIVATE'] })).toEqual([2, 2, 3, 0, 2]);
  await database().query(sql`update cohort_membership set ended_at = now() where member_id = ${two}::uuid`);
  expect(await counts()).toEqual([3, 102, 3, 1, 2]);
  await database().query(sql`update member set left_at = now() where id = ${two}::uuid`);
  await database().query(sql`delete from account where id = ${three}::uuid`);
  expect(await counts()).toEqual([1, 100, 1, 1, 1]);
  await renewed();
  expect(await counts()).toEqual([1, 100, 1, 1, 1]);
});

test('people like someone share what the reader is shown of both, the rarer first', async () => {
  const word = rare();
  const { ana } = await make.cohort('ana');
  const office = await make.organisation(`Alike ${word}`, 'ACADEMIA');
  const [rarely, often] = [`rare-${word}`, `often-${word}`];
  const model = await make.person('Model', { offers: [rarely, often], organisationId: office });
  for (const name of ['One', 'Two', 'Three']) await make.person(name, { offers: [often] });
  const near = await make.person('Near', { offers: [rarely], organisationId: office });
  await make.person('Shy', { offers: [rarely, often], audiences: { offers: 0 } });
  const blocked = await make.person('Blocked', { offers: [rarely, often] });
  await make.block(blocked, ana);
  const alike = async (reader: Person, first?: number) => (await as(reader).run(PeopleAlikeDocument, { memberId: model.id, first: first ?? null })).similarPeople;
  const found = await alike(ana);
  const names = found.map(({ member }) => member.name);
  expect([names[0], names.slice(1).toSorted()]).toEqual(['Near', ['One', 'Three', 'Two']]);
  expect(found[0]).toMatchObject({ sameSector: true, samePlace: false, sameRole: true, skills: [{ key: rarely }] });
  expect(await alike(ana, 1)).toHaveLength(1);
  await database().query(sql`update member set place = 'Haifa' where id in (${model.id}::uuid, ${near.id}::uuid)`);
  expect((await alike(ana))[0]).toMatchObject({ samePlace: true, sameRole: true });
  await database().query(sql`update member set audience_place = 1, audience_role = 1 where id = ${model.id}::uuid`);
  expect((await alike(ana))[0]).toMatchObject({ samePlace: false, sameRole: false, sameSector: true });
  await database().query(sql`update member set audience_offers = 0 where id = ${model.id}::uuid`);
  await database().query(sql`select member_reindex(array[${model.id}::uuid])`);
  expect(await alike(ana)).toEqual([]);
  expect(await as(blocked).run(PeopleAlikeDocument, { memberId: model.id })).toEqual({ similarPeople: [] });
  await make.block(model, ana);
  expect(await as(ana).refused(PeopleAlikeDocument, { memberId: model.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(blocked).refused(PeopleAlikeDocument, { memberId: model.id, first: 100 })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'first' }] });
});
