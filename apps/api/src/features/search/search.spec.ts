import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { EverythingFoundDocument, PeopleFoundDocument } from '@cohortium/schema';
import { as, connect, database, make, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';

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
  ['a slip in Hebrew', 'אלכסנדרה', 'אלכסנדה'], ['presentation forms', 'فاطمة', 'ﻓﺎﻃﻤﻪ'], ['hamza on alef', 'أحمدين', 'احمدين'], ['ordinary Arabic letters', 'عائشة', 'عايشه'],
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
