import { audienceFields, audienceRank, audiences, type Audience, type AudienceField } from '@cohortium/contract';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { AuditLogDocument, PeopleDocument, UpdateProfileDocument } from '@cohortium/schema';
import { as, database, make, server, type Person } from '../../../test/index.ts';
import { name as identifier, snakeCase, sql } from '../../kernel/database/sql.ts';

const ask = (person: Person | null, query: Record<string, string>, headers: Record<string, string> = {}) =>
  server().inject({ url: `/exports/people?${String(new URLSearchParams(query))}`, headers: { ...headers, ...(person && { cookie: person.cookie }) } });

/** The rows of a table by the names of its columns; a reader of RFC 4180 of our own, so that the writer does not check itself. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let [at, quoted, cell] = [0, false, ''];
  for (const whole = text.replace(/^\uFEFF/, ''); at < whole.length; at++) {
    const character = whole[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (whole[at + 1] === '"') cell += whole[++at];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  const [head = [], ...body] = rows.filter(row => row.length > 0);
  return body.map(row => Object.fromEntries(head.map((title, column) => [title, row[column] ?? ''])));
}
const table = async (person: Person, query: Record<string, string>) => readCsv((await ask(person, query)).body);

interface World {
  programmeId: string;
  cohortId: string;
  ana: Person;
}
async function world(): Promise<World> {
  const { ana, programme, cohort } = await make.cohort('ana');
  const organisationId = await make.organisation('City of Sails', 'LOCAL_GOVERNMENT');
  const [offer, need] = [await make.skill('service-design'), await make.skill('public-law')];
  await as(ana).run(UpdateProfileDocument, { input: {
    version: 1, headline: 'secret-headline', place: 'secret-place', languages: ['he'], openTo: ['MENTORING'], organisationId, roleTitle: 'secret-role', offers: [{ skillId: offer, note: 'secret-offer' }], needs: [{ skillId: need, note: 'secret-need' }], bio: 'secret-bio',
  } });
  return { ana, programmeId: programme.id, cohortId: cohort.id };
}
const cell: Partial<Record<AudienceField, [column: string, shown: string]>> = {
  headline: ['Headline', 'secret-headline'], role: ['Role', 'secret-role'], place: ['Place', 'secret-place'], languages: ['Languages', 'he'], offers: ['Can help with', 'service design (secret-offer)'],
  needs: ['Looks for', 'public law (secret-need)'], openTo: ['Open to', 'Mentoring'],
};
const fieldsShown = Object.keys(cell) as AudienceField[];
const setAll = (person: Person, audience: Audience) => Promise.all(audienceFields.map(field => database().query(sql`update member set ${identifier(`audience_${snakeCase(field)}`)} = ${audienceRank[audience]} where id = ${person.id}`)));

describe('what a cell shows is what its audience lets this reader see', () => {
  let place: World;
  let readers: Record<'staff' | 'connected staff' | 'staff of the same cohort' | 'admin', { person: Person; closeness: number }>;
  beforeAll(async () => {
    place = await world();
    const roles = { [place.programmeId]: 'STAFF' as const };
    readers = {
      staff: { person: await make.person('Staff', { roles }), closeness: 3 },
      'connected staff': { person: await make.person('Connected', { roles }), closeness: 1 },
      'staff of the same cohort': { person: await make.person('Mate', { roles, cohortId: place.cohortId }), closeness: 2 },
      admin: { person: await make.person('Admin', { isAdmin: true }), closeness: 3 },
    };
    await make.connect(readers['connected staff'].person, place.ana);
  });

  test.each(audiences)('fields for %s', async audience => {
    await setAll(place.ana, audience);
    for (const [who, { person, closeness }] of Object.entries(readers)) {
      const row = (await table(person, { programme: place.programmeId })).find(({ Name }) => Name === 'ana') ?? {};
      const wanted = Object.fromEntries(fieldsShown.map(field => [cell[field]?.[0], closeness <= audienceRank[audience] ? cell[field]?.[1] : '']));
      expect([who, Object.fromEntries(fieldsShown.map(field => [cell[field]?.[0], row[cell[field]?.[0] ?? '']]))]).toEqual([who, wanted]);
      expect([who, row['E-mail'], row['Organisation'], row['Sector'], row['Cohort']]).toEqual([who, place.ana.email, 'City of Sails', 'Local government', expect.stringMatching(/^Cohort/)]);
    }
  });

  test('nobody else gets a table, and what is refused is not written to the log', async () => {
    const others: [string, Person | null, number][] = [
      ['visitor', null, 401], ['guest', await make.person('Guest', { isGuest: true }), 403], ['member of the cohort', await make.person('Member', { cohortId: place.cohortId }), 403],
      ['reviewer', await make.person('Reviewer', { roles: { [place.programmeId]: 'REVIEWER' } }), 403], ['moderator', await make.person('Moderator', { roles: { [place.programmeId]: 'MODERATOR' } }), 403],
      ['staff of another programme', await make.person('Elsewhere', { roles: { [await make.programme()]: 'STAFF' } }), 403], ['herself', place.ana, 403],
    ];
    const before = await count(place.programmeId);
    for (const [who, person, status] of others) {
      const answer = await ask(person, { programme: place.programmeId });
      expect([who, answer.statusCode, answer.body.includes('secret')]).toEqual([who, status, false]);
    }
    expect((await ask(readers.staff.person, { programme: place.programmeId }, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect(await count(place.programmeId)).toBe(before);
  });

  test('a filter tells nothing of what is hidden, and finds what the directory finds', async () => {
    const { person } = readers.staff;
    const skillId = await make.skill('service-design');
    for (const audience of ['MEMBERS', 'CONNECTIONS'] as const) {
      await setAll(place.ana, audience);
      await database().query(sql`select member_reindex(array[${place.ana.id}::uuid])`);
      const { id: employer = '' } = (await database().one<{ id: string }>(sql`select organisation_id as id from affiliation where member_id = ${place.ana.id} and ended_at is null`)) ?? {};
      const filters: [Record<string, string>, object][] = [
        [{ places: 'secret-place' }, { places: ['secret-place'] }], [{ languages: 'he' }, { languages: ['he'] }], [{ openTo: 'MENTORING' }, { openTo: ['MENTORING'] }], [{ organisationIds: employer }, { organisationIds: [employer] }],
        [{ programmeIds: place.programmeId }, { programmeIds: [place.programmeId] }], [{ offers: skillId }, { offers: [skillId] }], [{ text: 'secret-headl' }, { text: 'secret-headl' }], [{ needs: skillId }, { needs: [skillId] }], [{ sectors: 'LOCAL_GOVERNMENT' }, { sectors: ['LOCAL_GOVERNMENT'] }], [{ cohortIds: place.cohortId }, { cohortIds: [place.cohortId] }], [{ connected: '1' }, { connected: true }]];
      for (const [query, filter] of filters) {
        const listed = (await as(person).run(PeopleDocument, { filter: { ...filter, programmeId: place.programmeId } })).people.nodes.map(({ name }) => name);
        expect([query, (await table(person, { programme: place.programmeId, ...query })).map(({ Name }) => Name)]).toEqual([query, listed]);
        // What is hidden from this reader finds nobody by it; what shows finds her.
        const hidden = audience === 'CONNECTIONS' && Object.keys(query).some(field => hideable.has(field));
        expect([query, audience, listed.includes('ana')]).toEqual([query, audience, !hidden && !('needs' in query) && !('connected' in query)]);
      }
    }
  });
});

const hideable = new Set(['places', 'languages', 'openTo', 'organisationIds', 'offers', 'text']);
const count = async (programmeId: string): Promise<number> => (await database().one<{ count: number }>(sql`select count(*)::int as count from audit_log where programme_id = ${programmeId} and act = 'PEOPLE_EXPORTED'`))?.count ?? 0;

test('someone across a block, someone who left and people of other programmes are not in it', async () => {
  const { programmeId, cohortId } = await world();
  const staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  const [blocked, gone] = [await make.person('Blocked', { cohortId }), await make.person('Gone', { cohortId })];
  await make.person('Stranger');
  await make.block(blocked, staff);
  await database().query(sql`update member set left_at = now() where id = ${gone.id}`);
  expect((await table(staff, { programme: programmeId })).map(({ Name }) => Name)).toEqual(['ana']);
  const { auditLog } = await as(staff).run(AuditLogDocument, { programmeId });
  expect(auditLog.nodes).toMatchObject([{ act: 'PEOPLE_EXPORTED', by: { id: staff.id }, details: [{ name: 'count', value: '1' }] }]);
});

test('a spreadsheet runs nothing, reads every script, and says its columns in the reader\'s language', async () => {
  const { programmeId, cohortId, ana } = await world();
  const staff = await make.person('צוות', { roles: { [programmeId]: 'STAFF' }, locale: 'he' });
  const headlines = ['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', 'ordinary, "quoted"\nand two lines', 'שלום'];
  for (const [at, headline] of headlines.entries()) await make.person(`Person ${at}`, { cohortId, headline });
  const { body, headers, rawPayload } = await ask(staff, { programme: programmeId });
  expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringMatching(/^attachment; filename="programme-\d+-\d{4}-\d\d-\d\d\.csv"$/), 'cache-control': 'no-store' });
  expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = readCsv(body);
  expect(Object.keys(rows[0] ?? {}).slice(0, 5)).toEqual(['שם', 'השם בכתב אחר', 'דוא״ל', 'מחזור', 'ארגון']);
  const shown = rows.filter(row => row['שם'] !== ana.name).map(row => row['כותרת'] ?? '');
  expect(shown).toHaveLength(headlines.length);
  for (const value of rows.flatMap(row => Object.values(row))) expect(value).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  expect(shown).toContain('ordinary, "quoted"\nand two lines');
  expect(shown).toContain('שלום');
});

test('every bad part of the address is named', async () => {
  const { programmeId } = await world();
  const staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  const bad: Record<string, string>[] = [{ programme: 'x' }, { text: '\0' }, { text: 'x'.repeat(121) }, { sectors: 'NONE' }, { offers: 'x' }, { openTo: 'NOTHING' }, { languages: 'English' }, { organisationIds: 'x' }, { places: '\0' }, { cohortIds: Array.from({ length: 21 }, () => programmeId).join(',') }, { connected: 'yes' }];
  for (const query of bad) {
    const answer = await ask(staff, { programme: programmeId, ...query });
    expect([answer.statusCode, answer.json<{ fields: { path: string }[] }>().fields[0]?.path.split('.')[0]]).toEqual([400, Object.keys(query)[0]]);
  }
  expect((await ask(staff, { programme: '01890000-0000-7000-8000-000000000000' })).statusCode).toBe(404);
});

test('a thousand people are streamed whole', async () => {
  const { programmeId, cohortId } = await world();
  const staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  await database().query(sql`with made as (insert into account (email) select 'many.' || n || '@example.org' from generate_series(1, 1234) n returning id), people as (insert into member (id, name) select id, 'Many' from made returning id)
    insert into cohort_membership (cohort_id, member_id) select ${cohortId}, id from people`);
  expect(await table(staff, { programme: programmeId })).toHaveLength(1235);
});
