import type { Client } from 'pg';

/** How large a measured world is, and who reads it. */
export interface Size {
  readonly members: number;
  readonly viewers: number;
  readonly organisations: number;
  readonly cohorts: number;
  readonly programmes: number;
  readonly skills: number;
  readonly ideas: number;
  readonly rooms: number;
  readonly messages: number;
  readonly ties: number;
  readonly blocks: number;
}
/** A national network. */
export const size: Size = { members: 100_000, viewers: 1000, organisations: 2000, cohorts: 400, programmes: 8, skills: 240, ideas: 20_000, rooms: 1000, messages: 1_000_000, ties: 600_000, blocks: 20_000 };
/** A tenth of it, with as many readers: what growth is measured against. */
export const tenth: Size = { ...size, members: 10_000, organisations: 200, cohorts: 40, ideas: 2000, rooms: 100, messages: 100_000, ties: 60_000, blocks: 2000 };

/** Ten times a national network in people, with as many readers and messages. */
export const tenfold: Size = { ...size, members: 1_000_000, organisations: 20_000, cohorts: 4000, ideas: 200_000, ties: 6_000_000, blocks: 200_000 };

/** The session token of the n-th viewer. */
export const viewerToken = (n: number): string => `bench-viewer-${n}-${'x'.repeat(30)}`;

/** A number from a text and a seed, the same on every machine: the world is deterministic. */
const pick = (what: string, bound: number | string, salt: string): string => `(abs(hashtextextended((${what})::text || '${salt}', 7)) % (${bound}))::int`;
/** Audience ranks: a quarter of the values are kept to cohorts, connections or oneself. */
const rank = (salt: string): string => `(array[3,3,3,3,3,3,3,3,3,2,1,0])[1 + ${pick('i', 12, salt)}]::smallint`;
const uuid = (what: string, salt: string): string => `md5('${salt}' || (${what})::text)::uuid`;

const firstNames = `'{Noa,Dana,Omar,Layla,Ruth,Yael,Amir,Sami,Anna,Marie,Luc,Elena,Tomer,Maya,Rami,Hila,Eitan,Shira,Nadia,Karim,David,Sara,Miriam,Yosef,Tal,Gil,Lior,Adi,Ron,Michal}'::text[]`;
const lastNames = `'{Levi,Cohen,Haddad,Mizrahi,Khoury,Peretz,Friedman,Katz,Mansour,Dubois,Martin,Bennett,Shapiro,Azulay,Nasser,Weiss,Golan,Sharon,Barak,Amsalem,Oren,Regev,Tamir,Zohar,Yilmaz,Novak,Rossi,Silva,Jansen,Berg}'::text[]`;
const words = `'{data,service,health,school,water,budget,city,trust,language,care,housing,transport,youth,energy,justice,rural}'::text[]`;

/** The statements that make the world, in order; each with what it makes. */
export const statementsFor = (size: Size): readonly (readonly [what: string, statement: string])[] => [
  ['programmes and cohorts', `
    insert into programme (id, slug, name) select ${uuid('i', 'programme')}, 'programme-' || i, jsonb_build_object('en', 'Programme ' || i, 'he', 'תוכנית ' || i) from generate_series(1, ${size.programmes}) i;
    insert into cohort (id, programme_id, name, year, state) select ${uuid('i', 'cohort')}, ${uuid(`1 + i % ${size.programmes}`, 'programme')}, jsonb_build_object('en', 'Cohort ' || i, 'he', 'מחזור ' || i), 2005 + i % 20, 'GRADUATED' from generate_series(1, ${size.cohorts}) i`],
  ['organisations and skills', `
    insert into organisation (id, name, sector) select ${uuid('i', 'organisation')}, jsonb_build_object('en', 'Organisation ' || i, 'he', 'ארגון ' || i), (array['CENTRAL_GOVERNMENT','LOCAL_GOVERNMENT','NON_PROFIT','PRIVATE','ACADEMIA','INTERNATIONAL'])[1 + ${pick('i', 6, 'sector')}] from generate_series(1, ${size.organisations}) i;
    insert into skill_group (id, key, name) select ${uuid('i', 'group')}, 'group-' || i, jsonb_build_object('en', 'Group ' || i) from generate_series(1, 12) i;
    insert into skill (id, key, group_id, name) select ${uuid('i', 'skill')}, 'skill-' || i, ${uuid('1 + i % 12', 'group')}, jsonb_build_object('en', (${words})[1 + i % 16] || ' ' || i, 'he', 'תחום ' || i) from generate_series(1, ${size.skills}) i`],
  ['members', `
    insert into account (id, email, email_verified_at) select ${uuid('i', 'member')}, 'm' || i || '@bench.example', now() from generate_series(1, ${size.members}) i;
    insert into member (id, name, headline, bio, place, languages, audience_headline, audience_role, audience_place, audience_bio, audience_offers, audience_needs, audience_avatar, profile_completed_at)
      select ${uuid('i', 'member')}, (${firstNames})[1 + ${pick('i', 30, 'first')}] || ' ' || (${lastNames})[1 + ${pick('i', 30, 'last')}] || ' ' || i, 'Leads ' || (${words})[1 + ${pick('i', 16, 'head')}] || ' and ' || (${words})[1 + ${pick('i', 16, 'line')}], repeat('A life in ' || (${words})[1 + ${pick('i', 16, 'bio')}] || '. ', 8), 'Place ' || i % 50, '{he,en}',
        ${rank('headline')}, ${rank('role')}, ${rank('place')}, ${rank('bio')}, ${rank('offers')}, ${rank('needs')}, ${rank('avatar')}, now() from generate_series(1, ${size.members}) i;
    insert into cohort_membership (cohort_id, member_id) select ${uuid(`1 + ${pick('i', size.cohorts, 'cohort')}`, 'cohort')}, ${uuid('i', 'member')} from generate_series(1, ${size.members}) i;
    insert into affiliation (member_id, organisation_id, role_title) select ${uuid('i', 'member')}, ${uuid(`1 + ${pick('i', size.organisations, 'employer')}`, 'organisation')}, 'Director of ' || (${words})[1 + ${pick('i', 16, 'role')}] from generate_series(1, ${size.members}) i`],
  ['what they offer and need', `
    insert into member_skill (member_id, kind, skill_id, position) select ${uuid('i', 'member')}, case when n <= 4 then 'OFFER' else 'NEED' end, ${uuid(`1 + ${pick('i * 10 + n', size.skills, 'held')}`, 'skill')}, n from generate_series(1, ${size.members}) i, generate_series(1, 6) n on conflict do nothing`],
  ['search', `select member_reindex(array_agg(id)) from member`],
  ['ties and blocks', `
    insert into connection (a_id, b_id, requested_by, state, decided_at) select least(a, b), greatest(a, b), a, 'CONNECTED', now()
      from (select ${uuid(`1 + ${pick('i', size.members, 'a')}`, 'member')} a, ${uuid(`1 + ${pick('i', size.members, 'b')}`, 'member')} b from generate_series(1, ${size.ties}) i) pairs where a <> b on conflict do nothing;
    insert into block (blocker_id, blocked_id) select a, b from (select ${uuid(`1 + ${pick('i', size.members, 'blocker')}`, 'member')} a, ${uuid(`1 + ${pick('i', size.members, 'blocked')}`, 'member')} b from generate_series(1, ${size.blocks}) i) pairs where a <> b on conflict do nothing;
    insert into block (blocker_id, blocked_id) select ${uuid('v', 'member')}, ${uuid(`1 + ${pick('v * 100 + n', size.members, 'odds')}`, 'member')} from generate_series(1, ${size.viewers}) v, generate_series(1, 5) n where ${uuid('v', 'member')} <> ${uuid(`1 + ${pick('v * 100 + n', size.members, 'odds')}`, 'member')} on conflict do nothing`],
  ['acquaintances', `
    insert into connection (a_id, b_id, requested_by, state, decided_at) select least(one.id, friend.id), greatest(one.id, friend.id), one.id, 'CONNECTED', now() from generate_series(1, ${size.viewers}) v, generate_series(1, 10) n
      cross join lateral (select ${uuid(`${2 * size.viewers} + 1 + (v * 10 + n) % ${size.members - 2 * size.viewers}`, 'member')} as id) friend cross join lateral (values (${uuid('v', 'member')}), (${uuid(`${size.viewers} + v`, 'member')})) one(id) on conflict do nothing`],
  ['viewers', `
    insert into session (token_hash, account_id, expires_at) select sha256(convert_to('bench-viewer-' || i || '-' || repeat('x', 30), 'UTF8')), ${uuid('i', 'member')}, now() + interval '10 years' from generate_series(1, ${size.viewers}) i`],
  ['facets', `select renew_people_bits()`],
  ['ideas', `
    insert into idea (id, programme_id, cohort_id, author_id, audience, created_at, title, problem, beneficiaries, proposal) select ${uuid('i', 'idea')}, c.programme_id, c.id, ${uuid(`1 + ${pick('i', size.members, 'author')}`, 'member')}, case when ${pick('i', 4, 'kept')} = 0 then 'COHORT' else 'MEMBERS' end, now() - i * interval '7 minutes', 'Better ' || (${words})[1 + i % 16] || ' ' || i, 'It takes too long. ' || i, 'Residents', repeat('We try it small first. ', 10)
      from generate_series(1, ${size.ideas}) i join cohort c on c.id = ${uuid(`1 + ${pick('i', size.cohorts, 'home')}`, 'cohort')};
    insert into idea_team (idea_id, member_id, is_lead) select id, author_id, true from idea;
    insert into idea_team (idea_id, member_id) select ${uuid(`1 + (v * 5 + n) % ${size.ideas}`, 'idea')}, ${uuid(`${size.viewers} + v`, 'member')} from generate_series(1, ${size.viewers}) v, generate_series(1, 5) n on conflict do nothing;
    insert into idea_role (idea_id, skill_id, wanted) select ${uuid('i', 'idea')}, ${uuid(`1 + ${pick('i', size.skills, 'wanted')}`, 'skill')}, 1 + i % 3 from generate_series(1, ${size.ideas}) i;
    insert into idea_comment (idea_id, author_id, body) select ${uuid('i', 'idea')}, ${uuid(`1 + ${pick('i * 10 + n', size.members, 'comments')}`, 'member')}, 'A comment ' || n from generate_series(1, ${size.ideas}) i, generate_series(1, 4) n where n <= i % 5`],
  ['what they care for', `
    insert into idea_support (idea_id, member_id) select ${uuid(`1 + ${pick('i * 10 + n', size.ideas, 'cared')}`, 'idea')}, ${uuid('i', 'member')} from generate_series(1, ${size.members}) i, generate_series(1, 3) n where ${pick('i', 3, 'cares')} = 0 on conflict do nothing;
    update idea set supporters = s.count from (select idea_id, count(*)::int as count from idea_support group by idea_id) s where s.idea_id = idea.id`],
  ['rooms and messages', `
    insert into room (id, kind, host_kind, host_id, title, head_seq) select ${uuid('i', 'room')}, 'GROUP', 'GROUP', ${uuid('i', 'room')}, jsonb_build_object('en', 'Room ' || i), ${size.messages / size.rooms} from generate_series(1, ${size.rooms}) i;
    insert into room_grant (room_id, account_id, via, role) select ${uuid(`1 + (v * 7 + n * 41) % ${size.rooms}`, 'room')}, ${uuid('v', 'member')}, 'bench', 'MEMBER' from generate_series(1, ${size.viewers}) v, generate_series(1, 20) n on conflict do nothing;
    insert into message (room_id, seq, author_id, client_id, body_hash, body) select ${uuid('r', 'room')}, s, ${uuid(`1 + ${pick('r * 100 + s % 60', size.members, 'speaker')}`, 'member')}, md5('message' || r || '-' || s)::uuid, '\\x00', 'A thought about ' || (${words})[1 + ${pick('r * 1000 + s', 16, 'thought')}] || ' that someone had, number ' || s
      from generate_series(1, ${size.rooms}) r, generate_series(1, ${size.messages / size.rooms}) s`],
];

/** What these steps fill is read by triggers: words are learned, skills folded. The others need none, nor a look at every row each refers to. */
const heard = new Set(['organisations and skills', 'search', 'ideas']);
/** Filled by the hundred thousand: an index made of all rows at once takes a fraction of one filled row by row. */
const large = ['connection', 'member_skill', 'member_search', 'message', 'idea_support'];

/** Takes the indexes off the large tables, but for keys, and answers what puts them back. */
async function withoutIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(`select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisunique`, [large]);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ made }) => made);
}

/** Makes the world in an empty, migrated database, and lets PostgreSQL look at it. */
export async function makeWorld(client: Client, of: Size, log: (line: string) => void): Promise<void> {
  const timed = async (what: string, statement: string): Promise<void> => {
    const began = Date.now();
    await client.query(statement);
    log(`  ${what}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  };
  await client.query(`set synchronous_commit = off; set maintenance_work_mem = '512MB'`);
  const indexes = await withoutIndexes(client);
  for (const [what, statement] of statementsFor(of)) {
    await client.query(`set session_replication_role = ${heard.has(what) ? 'origin' : 'replica'}`);
    await timed(what, statement);
  }
  await timed('indexes', indexes.join('; '));
  await timed('statistics', 'vacuum (analyze)');
}
