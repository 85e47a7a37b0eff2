import { expect, test } from '@jest/globals';
import { AuditLogDocument, CommentOnIdeaDocument, DeclineConnectionDocument, ProposeIdeaDocument, RequestConnectionDocument, UpdateProfileDocument } from '@cohortium/schema';
import { as, connect, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { ideaInput } from '../../../test/ideas.ts';
import { sql } from '../../kernel/database/sql.ts';
import { ownParts } from '../../kernel/export/own-data.ts';

type Row = Record<string, unknown>;
const download = (person: Person | null) => server().inject({ url: '/exports/my-data', ...(person && { headers: { cookie: person.cookie } }) });
const own = async (person: Person) => (await download(person)).json<Record<string, Row[]>>();

test('a member takes along what they wrote, what they did and what is kept of them', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  await as(ana).run(UpdateProfileDocument, { input: { version: 1, headline: 'Keeper', place: 'Haifa', audiences: { place: 'ONLY_ME' } } });
  const { proposeIdea } = await as(ana).run(ProposeIdeaDocument, { input: ideaInput(cohort, { title: 'Solar boat', problem: 'It is dark' }) });
  await as(ana).run(CommentOnIdeaDocument, { input: { ideaId: proposeIdea.id, body: 'A thought' } });
  await as(ana).run(RequestConnectionDocument, { memberId: ben.id, note: 'We met' });
  const roomId = await make.room([ana, ben]);
  const line = await connect(ana);
  for (let at = 0; at < 3; at++) await line.say('room:post', { clientId: crypto.randomUUID(), roomId, body: `Message ${at}` });
  await jobsDone();
  const file = await own(ana);
  expect(file).toMatchObject({
    account: [{ email: ana.email, hasPassword: false }], profile: [{ name: 'ana', headline: 'Keeper', place: 'Haifa', audience_place: 0 }], cohorts: [{ programme: expect.any(String) }],
    ideas: [{ title: 'Solar boat', problem: 'It is dark' }], ideaComments: [{ idea: 'Solar boat', body: 'A thought' }], connections: [{ with: 'ben', note: 'We met', state: 'REQUESTED', askedByMe: true }],
    messages: [{ body: 'Message 0', room: 'A room' }, { body: 'Message 1' }, { body: 'Message 2' }], rooms: [{ room: 'A room', role: 'MEMBER' }], acts: [{ act: 'OWN_DATA_EXPORTED' }],
  });
  expect((await own(ben))['connections']).toMatchObject([{ with: 'ana', note: 'We met', askedByMe: false }]);
  const { headers } = await download(ana);
  expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="my-data.json"', 'cache-control': 'no-store' });
});

test('it tells nothing of others that the pages do not tell: no block, no refusal, no secret of ours', async () => {
  const { ana, ben, carl, cohort } = await make.cohort('ana', 'ben', 'carl');
  const dana = await make.person('Dana Hidden');
  await as(ana).run(RequestConnectionDocument, { memberId: ben.id });
  await as(ben).run(DeclineConnectionDocument, { memberId: ana.id });
  await as(ana).run(RequestConnectionDocument, { memberId: carl.id });
  const { proposeIdea } = await as(dana).run(ProposeIdeaDocument, { input: ideaInput({ id: (await database().one<{ id: string }>(sql`select cohort_id as id from cohort_membership where member_id = ${dana.id}`))?.id ?? '' }, { title: 'Hidden idea' }) });
  await as(ana).run(CommentOnIdeaDocument, { input: { ideaId: proposeIdea.id, body: 'My own words' } });
  await make.connect(ana, dana);
  await make.block(carl, ana);
  await make.block(dana, ana);
  await jobsDone();
  const { body } = await download(ana);
  for (const told of ['carl', 'Dana', 'Hidden idea', 'DECLINED', carl.id, dana.id]) expect(body).not.toContain(told);
  expect(body).toContain('My own words');
  for (const secret of ['token_hash', 'password_hash', 'argon2', 'body_hash', 'search']) expect(body).not.toContain(secret);
  const file = await own(ana);
  expect(file['connections']).toMatchObject([{ with: 'ben', state: 'ENDED', connectedAt: null }]);
  expect(file['blocks']).toEqual([]);
  expect((await own(carl))['blocks']).toMatchObject([{ blocked: 'ana' }]);
  expect(cohort.id).toBeTruthy();
});

test('only oneself gets it, it is written to the log, and it is not asked for without end', async () => {
  expect((await download(null)).statusCode).toBe(401);
  const [ana, admin] = [await make.person('Ana'), await make.person('Admin', { isAdmin: true })];
  expect((await server().inject({ url: '/exports/my-data', headers: { cookie: ana.cookie, 'sec-fetch-site': 'cross-site' } })).statusCode).toBe(403);
  for (let at = 0; at < 10; at++) expect((await download(ana)).statusCode).toBe(200);
  expect((await download(ana)).statusCode).toBe(429);
  const { auditLog } = await as(admin).run(AuditLogDocument, { programmeId: null });
  expect(auditLog.nodes.filter(({ act, by }) => act === 'OWN_DATA_EXPORTED' && by?.id === ana.id)).toHaveLength(10);
});

/** Tables that name a person and hold nothing to take along, each with its reason. */
const internal: Record<string, string> = {
  member_search: 'an index over the profile',
  room_grant_held: 'grants that wait while someone is removed; the removal is told',
  match_standing: 'what the night works out for suggestions from what every member may see; made anew each night',
  saved_search_person: 'whom a saved search had found when it was last looked through; the search is told to whoever saved it',
  meeting_pair: 'whom staff of a convention bring together or keep apart: it would tell of another person',
  meeting_draw: 'which of the staff asked for a plan; its publication is in the log, which is told',
  room_act: 'which acts were done already, kept for retries; what was done is told',
};

test('whatever table names a person is told, or is known to hold nothing of theirs', async () => {
  const naming = await database().query<{ name: string }>(sql`select distinct c.conrelid::regclass::text as name from pg_constraint c where c.contype = 'f' and c.confrelid in ('account'::regclass, 'member'::regclass) order by 1`);
  const told = new Set(ownParts().flatMap(({ tables }) => tables));
  expect(naming.map(({ name }) => name).filter(name => !told.has(name) && !(name in internal))).toEqual([]);
  expect(naming.length).toBeGreaterThan(20);
});
