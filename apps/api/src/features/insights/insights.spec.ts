import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { AuditLogDocument, ConventionOutcomesDocument, GapProposalsDocument, GapsDocument, InsightsDocument, IntroduceAcrossGapDocument, PeopleWhoHoldTogetherDocument, PeopleWithoutTiesDocument } from '@cohortium/schema';
import { as, asAnonymous, clock, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { between, cellOf, insights, night, place, secretFor, tie, today } from '../../../test/insights.ts';
import { sql } from '../../kernel/database/sql.ts';

test('the first look works the history out from the ties\' dates; counts stand in steps of five beside what chance would give', async () => {
  const world = await place(12, 12);
  const [first = [], second = []] = world.people;
  await tie(between(first, first, 23), '100 days');
  await tie(between(first, second.slice(0, 2), 13), '10 days');
  expect((await as(world.staff).run(InsightsDocument, { programmeId: world.programmeId })).insights).toBeNull();
  await jobsDone();
  const found = await insights(world);
  expect(found.days.length).toBeGreaterThanOrEqual(4);
  expect(found.days[0]).toMatchObject({ people: 24, ties: 0, density: null, acrossCohorts: null });
  expect(found.days.at(-2)).toMatchObject({ ties: expect.any(Number) });
  // 23 within and 13 across: told as 20 and 10, which stand for 24 and 14, in the middle of steps that begin anywhere.
  expect(found.days.at(-1)).toMatchObject({ people: 24, ties: 30, acrossCohorts: 0.37, acrossCohortsByChance: 0.52, density: 0.138, withoutTies: 10 });
  expect(cellOf(found, 'COHORT', world.cohorts[0] ?? '', world.cohorts[1] ?? '')).toMatchObject({ ties: 10, byChance: 20 });
  expect(cellOf(found, 'COHORT', world.cohorts[1] ?? '', world.cohorts[1] ?? '')).toMatchObject({ ties: 0 });
  const before = found.days.length;
  await night();
  expect((await insights(world)).days).toHaveLength(before);
  clock().advance(24 * 3600);
  await night();
  clock().advance(-24 * 3600);
  expect((await insights(world)).days).toHaveLength(before + 1);
});

test('what ended, what was only asked, and people who left or are of other programmes count for nothing', async () => {
  const world = await place(10, 10);
  const elsewhere = await place(10);
  const [first = [], second = []] = world.people;
  await tie(between(first, second, 30));
  await tie(between(first, elsewhere.people[0] ?? [], 50));
  await night();
  expect(await today(world)).toMatchObject({ people: 20, ties: 30 });
  await database().query(sql`update connection set state = 'ENDED', ended_at = now() where a_id = any(${first}::uuid[]) or b_id = any(${first.slice(0, 2)}::uuid[])`);
  await database().query(sql`update member set left_at = now() where id = ${second[9]}`);
  await night();
  expect(await today(world)).toMatchObject({ people: 19, ties: 0 });
});

test('staff of the programme and admins see its figures, nobody else', async () => {
  const world = await place(6);
  await night();
  const admin = await make.person('Admin', { isAdmin: true });
  expect((await as(admin).run(InsightsDocument, { programmeId: world.programmeId })).insights).not.toBeNull();
  const others = [await make.person('Guest', { isGuest: true }), await make.person('Member', { cohortId: world.cohorts[0] ?? '' }), await make.person('Moderator', { roles: { [world.programmeId]: 'MODERATOR' } }), (await place(5)).staff];
  const asked = [InsightsDocument, PeopleWithoutTiesDocument, PeopleWhoHoldTogetherDocument, ConventionOutcomesDocument].map(document => (client: ReturnType<typeof as>, programmeId: string) => client.refused<unknown, { programmeId: string }>(document, { programmeId }));
  for (const refused of asked) {
    for (const person of others) expect([person.name, (await refused(as(person), world.programmeId)).code]).toEqual([person.name, 'FORBIDDEN']);
    expect((await refused(asAnonymous(), world.programmeId)).code).toBe('UNAUTHENTICATED');
    expect((await refused(as(admin), 'x')).code).toBe('NOT_FOUND');
  }
});

test('lists of names leave out whom the reader may not see, and tell who has no tie and who holds others together', async () => {
  const world = await place(8, 8);
  const [first = [], second = []] = world.people;
  const [bridge = '', alone = ''] = [first[0], second[7]];
  await tie([...between(first, first, 28), ...between(second.slice(0, 7), second.slice(0, 7), 21), [bridge, second[0] ?? '']]);
  await night();
  const names = async (reader: Person) => {
    const { peopleWithoutTies } = await as(reader).run(PeopleWithoutTiesDocument, { programmeId: world.programmeId });
    const { peopleWhoHoldTogether } = await as(reader).run(PeopleWhoHoldTogetherDocument, { programmeId: world.programmeId });
    return { alone: peopleWithoutTies.nodes.map(({ id }) => id), hold: peopleWhoHoldTogether.map(({ id }) => id).toSorted() };
  };
  expect(await names(world.staff)).toEqual({ alone: [alone], hold: [bridge, second[0] ?? ''].toSorted() });
  await database().query(sql`insert into block (blocker_id, blocked_id) values (${alone}, ${world.staff.id}), (${bridge}, ${world.staff.id})`);
  expect(await names(world.staff)).toEqual({ alone: [], hold: [second[0]] });
  await database().query(sql`insert into connection_audience (member_id, audience, chosen_at) values (${second[0]}, 0, now())`);
  expect(await names(world.staff)).toEqual({ alone: [], hold: [] });
});

test('what came of a convention: ties of those who took part, before and after', async () => {
  const world = await place(10);
  const [people = []] = world.people;
  const convention = await database().one<{ id: string }>(sql`insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${world.programmeId}, ${`c-${world.programmeId.slice(-12)}`}, '{"en":"Meeting"}', 'UTC', current_date - 20, current_date - 19) returning id`);
  await database().query(sql`insert into registration (convention_id, member_id, attendance) select ${convention?.id}, p, 'ONSITE' from unnest(${people.slice(0, 8)}::uuid[]) p`);
  await secretFor(world.programmeId, veil => veil(`before ${convention?.id}`) === 0 && veil(`after ${convention?.id}`) === 1);
  await tie(between(people.slice(0, 3), people.slice(3, 6), 9), '30 days');
  await tie([...between(people.slice(0, 4), people.slice(6, 8), 8), ...between(people.slice(4, 6), people.slice(6, 8), 4)], '10 days');
  await tie(between(people.slice(0, 4), people.slice(8), 8), '10 days');
  const outcomes = async () => (await as(world.staff).run(ConventionOutcomesDocument, { programmeId: world.programmeId })).conventionOutcomes;
  // Twelve made afterwards, told from a step that begins at one.
  expect(await outcomes()).toMatchObject([{ people: 5, tiesBefore: 5, tiesAfter: 10, isOpen: true, ideas: 0, messages: 0, highlights: 0, convention: { name: 'Meeting' } }]);
  // What is made today moves nothing today: nobody sees a tie come about. Tomorrow eighteen are told as fifteen; from another step, as ten.
  await tie([...between(people.slice(0, 3), people.slice(0, 3), 3), ...between(people.slice(3, 6), people.slice(3, 6), 3)], '0 hours');
  expect(await outcomes()).toMatchObject([{ tiesAfter: 10 }]);
  clock().advance(24 * 3600);
  const tomorrow = { ...world.staff, cookie: await make.signIn(world.staff.id) };
  expect((await as(tomorrow).run(ConventionOutcomesDocument, { programmeId: world.programmeId })).conventionOutcomes).toMatchObject([{ tiesAfter: 15 }]);
  await secretFor(world.programmeId, veil => veil(`after ${convention?.id}`) === 4);
  expect((await as(tomorrow).run(ConventionOutcomesDocument, { programmeId: world.programmeId })).conventionOutcomes).toMatchObject([{ tiesAfter: 10 }]);
  clock().advance(-24 * 3600);
});

test('a gap is closed by introductions, and what came of it is told', async () => {
  const world = await place(8, 8);
  const [first = [], second = []] = world.people;
  const [one, other] = world.cohorts.map(id => [id]);
  const skill = await make.skill('public-law');
  await database().query(sql`insert into member_skill (member_id, kind, skill_id, audience) values (${first[0]}, 'OFFER', ${skill}, 3), (${second[0]}, 'NEED', ${skill}, 3), (${first[1]}, 'OFFER', ${skill}, 1)`);
  await database().query(sql`update member set audience_offers = 1 where id = ${first[1]}`);
  await tie([...between(first.slice(2, 3), second.slice(1), 7), ...between(first.slice(4, 7), second.slice(5, 7), 6)]);
  await database().query(sql`insert into block (blocker_id, blocked_id) values (${second[7]}, ${world.staff.id}), (${first[3]}, ${second[1]})`);
  const gap = { programmeId: world.programmeId, kind: 'COHORT' as const, one: one ?? [], other: other ?? [] };
  // Before a night there is no gap; and none between groups that no table tells apart.
  expect(await as(world.staff).refused(GapProposalsDocument, { gap, first: 12 })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'one' }] });
  await night();
  // The reader stands nearer to one whose offer only connections see: it is no reason all the same.
  await tie([[world.staff.id, first[1] ?? '']]);
  const { gapProposals } = await as(world.staff).run(GapProposalsDocument, { gap, first: 12 });
  expect(gapProposals[0]).toMatchObject({ one: { id: first[0] }, other: { id: second[0] }, reasons: [{ kind: 'OFFERS', about: 'public law' }] });
  const everyone = gapProposals.flatMap(pair => [pair.one.id, pair.other.id]);
  expect(new Set(everyone).size).toBe(everyone.length);
  expect(everyone).not.toContain(second[7]);
  // Who knows seven of the eight may only meet the eighth, whom somebody fits better; an offer that only connections see is no reason.
  expect(gapProposals.filter(pair => (pair.one.id === first[2] && pair.other.id !== second[0]) || (pair.one.id === first[3] && pair.other.id === second[1]))).toEqual([]);
  expect(gapProposals.slice(1).flatMap(({ reasons }) => reasons)).toEqual([]);
  await database().query(sql`update member_skill set audience = 0 where member_id = ${first[0]}`);
  await database().query(sql`update member set audience_offers = 0 where id = ${first[0]}`);
  expect((await as(world.staff).run(GapProposalsDocument, { gap, first: 12 })).gapProposals.flatMap(({ reasons }) => reasons)).toEqual([]);
  const pairs = gapProposals.slice(0, 6).map(pair => ({ oneId: pair.one.id, otherId: pair.other.id }));
  const input = { ...gap, pairs, words: 'You two should talk' };
  const { introduceAcrossGap } = await as(world.staff).run(IntroduceAcrossGapDocument, { input });
  expect(introduceAcrossGap).toMatchObject([{ kind: 'COHORT', sent: 6, cameAbout: 0, tiesBefore: 10, tiesNow: 10, openedBy: { id: world.staff.id } }]);
  const asked = await database().query<{ id: string }>(sql`select id from introduction where introducer_id = ${world.staff.id}`);
  expect(asked).toHaveLength(6);
  const again = (await as(world.staff).run(GapProposalsDocument, { gap, first: 12 })).gapProposals.map(pair => `${pair.one.id} ${pair.other.id}`);
  expect(again.filter(pair => pairs.some(({ oneId, otherId }) => pair === `${oneId} ${otherId}`))).toEqual([]);
  // Four of six came about: fewer than five are told as nothing.
  const made = async (count: number) => {
    await database().query(sql`delete from connection where decided_at > now() + interval '1 minute'`);
    await tie(pairs.slice(0, count).map(({ oneId, otherId }) => [oneId, otherId]), '-2 minutes');
    await night();
    return (await as(world.staff).run(GapsDocument, { programmeId: world.programmeId })).gaps.map(({ cameAbout }) => cameAbout);
  };
  expect([await made(4), await made(5)]).toEqual([[0], [5]]);
  const { auditLog } = await as(world.staff).run(AuditLogDocument, { programmeId: world.programmeId });
  expect(auditLog.nodes).toMatchObject([{ act: 'GAP_INTRODUCED', details: [{ name: 'count', value: '6' }] }]);
  expect(await as(world.staff).refused(IntroduceAcrossGapDocument, { input: { ...input, pairs: [{ oneId: second[0] ?? '', otherId: first[0] ?? '' }] } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'pairs' }] });
  const member = await make.person('Member', { cohortId: world.cohorts[0] ?? '' });
  expect((await as(member).refused(IntroduceAcrossGapDocument, { input })).code).toBe('FORBIDDEN');
  expect((await as(member).refused(GapProposalsDocument, { gap })).code).toBe('FORBIDDEN');
  for (const sides of [{ one: [...gap.one, ...gap.other] }, { other: gap.one }, { one: [randomUUID()] }]) {
    expect(await as(world.staff).refused(IntroduceAcrossGapDocument, { input: { ...input, ...sides } })).toMatchObject({ code: 'BAD_INPUT' });
  }
});

test('files hold what the office shows, and each is written to the log', async () => {
  const world = await place(8, 3, 3);
  const [first = []] = world.people;
  await database().query(sql`update cohort set name = '{"en":"=cmd|x <b>"}' where id = ${world.cohorts[0]}`);
  await tie(between(first, first, 23));
  await night();
  const file = (person: Person, what: string) => server().inject({ url: `/exports/insights?programme=${world.programmeId}&what=${what}`, headers: { cookie: person.cookie } });
  const [days, cohorts, graph] = [await file(world.staff, 'DAYS'), await file(world.staff, 'COHORTS'), await file(world.staff, 'GRAPH')];
  expect(days.body.split('\r\n').at(-2)).toMatch(/^\d{4}-\d\d-\d\d,14,20,0.264,/);
  expect(cohorts.body).toContain("'=cmd|x <b>,8,'=cmd|x <b>,8,20,");
  // Two cohorts of three stand together.
  expect(cohorts.body).toMatch(/,6,few or none,/);
  expect(graph.body).toContain('=cmd|x &lt;b&gt;');
  expect(graph.body.match(/<edge /g)).toHaveLength(1);
  // No number of a file but those of the page.
  const { days: [day], tables } = await insights(world).then(found => ({ ...found, days: found.days.slice(-1) }));
  const onPage = new Set([...Object.values(day ?? {}), ...tables.flatMap(({ groups, cells }) => [...groups.map(({ people }) => people), ...cells.flatMap(({ ties, byChance }) => [ties, byChance])])].map(String));
  const inFiles = [days.body.split('\r\n').at(-2) ?? '', ...cohorts.body.split('\r\n').slice(1), ...graph.body.matchAll(/<data key="(?:people|ties|byChance)">(\d+)</g).map(([, number]) => number ?? '')].flatMap(line => line.split(',').slice(line.includes('-') ? 1 : 0));
  expect(inFiles.filter(value => /^[\d.]+$/.test(value) && !onPage.has(value))).toEqual([]);
  for (const body of [days.body, cohorts.body, graph.body]) for (const id of world.people.flat()) expect(body).not.toContain(id);
  const { auditLog } = await as(world.staff).run(AuditLogDocument, { programmeId: world.programmeId });
  expect(auditLog.nodes.map(({ act }) => act)).toEqual(['INSIGHTS_EXPORTED', 'INSIGHTS_EXPORTED', 'INSIGHTS_EXPORTED']);
  expect((await file(await make.person('Member', { cohortId: world.cohorts[0] ?? '' }), 'DAYS')).statusCode).toBe(403);
  expect((await file(world.staff, 'ALL')).statusCode).toBe(400);
  expect((await server().inject({ url: `/exports/insights?programme=${world.programmeId}&what=DAYS` })).statusCode).toBe(401);
});

test('a large network is worked out beside the server\'s own work', async () => {
  const world = await place(150);
  await database().query(sql`insert into connection (a_id, b_id, requested_by, state, decided_at) select a, b, a, 'CONNECTED', now() from unnest(${world.people[0]}::uuid[]) a, unnest(${world.people[0]}::uuid[]) b where a < b`);
  await night();
  expect(await today(world)).toMatchObject({ people: 150, ties: 11_175, density: 1, withoutTies: 0 });
});
