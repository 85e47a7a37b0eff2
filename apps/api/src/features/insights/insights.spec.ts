import { randomUUID } from 'node:crypto';
import { networkPeople, type InsightKind } from '@cohortium/contract';
import { describe, expect, test } from '@jest/globals';
import { AuditLogDocument, ConventionOutcomesDocument, GapProposalsDocument, GapsDocument, InsightsDocument, IntroduceAcrossGapDocument, NetworkDocument, PeopleWhoHoldTogetherDocument, PeopleWithoutTiesDocument, type InsightsQuery } from '@cohortium/schema';
import { as, asAnonymous, clock, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';
import { figuresOf } from './figures.ts';
import { NightlyInsights } from './nightly-insights.ts';
import { tellable, tellableGroups, veiled, veilOf, type Counted, type Veil } from './told.ts';

/** Chance that is always the same. */
function lots(seed: number): () => number {
  let at = seed;
  return () => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return at / 2 ** 32;
  };
}
const pick = (lot: () => number, to: number): number => Math.floor(lot() * to);

interface Place {
  programmeId: string;
  cohorts: string[];
  staff: Person;
}
/** A programme with cohorts of these sizes, and staff who belong to none. */
async function place(...sizes: number[]): Promise<Place & { people: string[][] }> {
  const programmeId = await make.programme();
  const staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  const cohorts: string[] = [];
  const people: string[][] = [];
  for (const size of sizes) {
    const cohortId = await make.cohortOf(programmeId);
    cohorts.push(cohortId);
    people.push((await database().query<{ id: string }>(sql`with made as (insert into account (email) select gen_random_uuid() || '@example.org' from generate_series(1, ${size}::int) returning id),
      named as (insert into member (id, name) select id, 'Someone' from made returning id), joined as (insert into cohort_membership (cohort_id, member_id) select ${cohortId}, id from named) select id from named order by id`)).map(({ id }) => id));
  }
  const groups = tellableGroups(cohorts.map((id, n) => ({ keys: [id], people: sizes[n] ?? 0 }))).map(({ keys }) => keys.toSorted().join('+'));
  await secretFor(programmeId, veil => [...cellsOf(groups), 'COHORT within', 'COHORT across'].every(name => veil(name) === 0));
  return { programmeId, cohorts, staff, people };
}
const cellsOf = (groups: readonly string[]): string[] => groups.flatMap((one, at) => groups.slice(at).map(other => ['COHORT', ...[one, other].toSorted()].join(' ')));
/** Gives a programme a secret by which its steps lie as a test needs them; where everybody would expect them, unless said otherwise. */
async function secretFor(programmeId: string, fits: (veil: Veil) => boolean): Promise<void> {
  let secret = randomUUID();
  while (!fits(veilOf(secret))) secret = randomUUID();
  await database().query(sql`insert into insight_secret (programme_id, secret) values (${programmeId}, ${secret}) on conflict (programme_id) do update set secret = excluded.secret`);
}
const tie = (pairs: readonly (readonly [string, string])[], ago = '1 hour') => database().query(sql`insert into connection (a_id, b_id, requested_by, state, decided_at)
  select distinct on (least(p.a, p.b), greatest(p.a, p.b)) least(p.a, p.b), greatest(p.a, p.b), p.a, 'CONNECTED', now() - ${ago}::interval
  from jsonb_to_recordset(${JSON.stringify(pairs.map(([a, b]) => ({ a, b })))}::jsonb) p(a uuid, b uuid) where p.a <> p.b on conflict do nothing`);
const between = (one: readonly string[], other: readonly string[], count: number): [string, string][] => one.flatMap(a => other.map((b): [string, string] => [a, b])).filter(([a, b]) => a < b || !one.includes(b)).slice(0, count);
const night = () => server().get(NightlyInsights).renew();
const insights = async ({ staff, programmeId }: Place): Promise<NonNullable<InsightsQuery['insights']>> => {
  const { insights: found } = await as(staff).run(InsightsDocument, { programmeId });
  if (!found) throw new Error('Nothing was worked out');
  return found;
};
const today = async (of: Place) => (await insights(of)).days.at(-1);
const cellOf = (found: Awaited<ReturnType<typeof insights>>, kind: InsightKind, one: string, other: string) => {
  const table = found.tables.find(each => each.kind === kind);
  const at = (key: string): number => table?.groups.findIndex(({ keys }) => keys.includes(key)) ?? -1;
  return table?.cells.find(cell => [cell.one, cell.other].toSorted((a, b) => a - b).join() === [at(one), at(other)].toSorted((a, b) => a - b).join());
};

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

describe('whoever counts in the picture what it shows, and takes it from the figures', () => {
  /** Ties between the two cohorts that the staff's picture shows. */
  async function countedByHand({ staff, programmeId, cohorts }: Place): Promise<number> {
    const { cohortsOf, cohorts: known, ties: { a, b } } = networkPeople.parse((await as(staff).run(NetworkDocument, { filter: { programmeId } })).network.people);
    const isFirst = (person: number | undefined): boolean => known[cohortsOf[person ?? -1]?.[0] ?? -1]?.id === cohorts[0];
    return a.filter((one, tie) => isFirst(one) !== isFirst(b[tie])).length;
  }
  const show = (people: readonly string[], audience: number) => database().query(sql`insert into connection_audience (member_id, audience, chosen_at) select p, ${audience}::int, now() from unnest(${people}::uuid[]) p
    on conflict (member_id) do update set audience = excluded.audience`);

  test('learns of no tie that is kept, not even of the one person who keeps theirs', async () => {
    const world = await place(6, 6);
    const [first = [], second = []] = world.people;
    const [keeper = '', friend = ''] = [first[5], first[0]];
    await show([...first, ...second], 3);
    await show([keeper], 0);
    const convention = await database().one<{ id: string }>(sql`insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${world.programmeId}, ${`h-${world.programmeId.slice(-12)}`}, '{"en":"Meeting"}', 'UTC', current_date - 2, current_date - 1) returning id`);
    await database().query(sql`insert into registration (convention_id, member_id, attendance) select ${convention?.id}, p, 'ONSITE' from unnest(${[...first, ...second]}::uuid[]) p`);
    await tie(between(first.slice(0, 2), second.slice(0, 2), 4));
    const told = async () => {
      await night();
      const { conventionOutcomes } = await as(world.staff).run(ConventionOutcomesDocument, { programmeId: world.programmeId });
      const { days, tables } = await insights(world);
      const { ties, acrossCohorts, density } = days.at(-1) ?? {};
      return { byHand: await countedByHand(world), ties, acrossCohorts, density, cell: cellOf(await insights(world), 'COHORT', world.cohorts[0] ?? '', world.cohorts[1] ?? ''), tables: tables.length, made: conventionOutcomes.map(({ tiesAfter }) => tiesAfter) };
    };
    const before = await told();
    expect(before).toMatchObject({ byHand: 4, made: [0] });
    for (const kept of [1, 4]) {
      await tie(between([keeper], second, kept));
      expect([kept, await told()]).toEqual([kept, before]);
    }
    // What staff see through people they know themselves is counted by hand as well.
    await show([...first.slice(0, 5), ...second], 1);
    expect(await told()).toMatchObject({ byHand: 0 });
    await tie([[world.staff.id, friend]]);
    expect(await told()).toMatchObject({ byHand: 2 });
  });

  test('is left with a step of five of the hidden ties, however many are shown', () => {
    const size = 8;
    const pairs = Array.from({ length: size * size }, (_, n) => [n % size, size + Math.floor(n / size)] as const);
    const figures = (shown: number, hidden: number, moved: number) => {
      const held = pairs.slice(0, shown + hidden);
      const ties = { a: Int32Array.from(held, ([a]) => a), b: Int32Array.from(held, ([, b]) => b), since: new Float64Array(held.length), until: new Float64Array(held.length).fill(Infinity), shown: Uint8Array.from(held, (_, n) => (n < shown ? 1 : 0)) };
      const cohort = Int32Array.from({ length: 2 * size }, (_, person) => (person < size ? 0 : 1));
      const { day, tables } = figuresOf({ ids: Array.from(cohort, String), cohort, sector: new Int32Array(2 * size).fill(-1), cohorts: ['one', 'other'], sectors: [], keeps: new Uint8Array(2 * size), ties }, 1, () => moved, false);
      return JSON.stringify([day.within_cohorts, day.across_cohorts, day.cohort_chance, tables]);
    };
    const narrow: string[] = [];
    for (let shown = 0; shown <= 12; shown++) {
      const possible = new Map<string, Set<number>>();
      for (let hidden = 0; hidden < 25; hidden++) for (let moved = 0; moved < 5; moved++) {
        const told = figures(shown, hidden, moved);
        possible.set(told, (possible.get(told) ?? new Set()).add(hidden));
      }
      for (const [told, hidden] of possible) if (hidden.size < 5 && Math.max(...hidden) < 24) narrow.push(`${shown} shown, ${[...hidden].join()} hidden: ${told}`);
    }
    expect(narrow).toEqual([]);
  });

  test('learns of no person who keeps their connections, by the figures less the lists of names', async () => {
    const world = await place(9, 5);
    const [first = [], [keeper = '', ...alone] = []] = world.people;
    await tie(between(first, first, 36));
    await night();
    expect(await today(world)).toMatchObject({ withoutTies: 5 });
    await show([keeper], 0);
    await night();
    expect(await today(world)).toMatchObject({ withoutTies: 0 });
    expect((await as(world.staff).run(PeopleWithoutTiesDocument, { programmeId: world.programmeId })).peopleWithoutTies.nodes.map(({ id }) => id).toSorted()).toEqual(alone.toSorted());
  });
});

describe('whoever looks again and again', () => {
  const draw = ({ programmeId }: Place) => server().get(NightlyInsights).draw(programmeId);
  const cellFor = async (world: Place) => {
    await draw(world);
    return cellOf(await insights(world), 'COHORT', world.cohorts[0] ?? '', world.cohorts[1] ?? '')?.ties;
  };
  const nameIn = ({ cohorts }: Place): string => ['COHORT', ...cohorts.slice(0, 2).toSorted()].join(' ');

  test('and knows of the one tie made between two nights, does not learn the count: it turns where nobody knows', async () => {
    const world = await place(8, 8);
    const [first = [], second = []] = world.people;
    const pairs = between(first, second, 64);
    await secretFor(world.programmeId, veil => veil(nameIn(world)) === 3 && veil('COHORT across') === 1);
    await tie(pairs.slice(0, 21));
    const series: (number | undefined)[] = [];
    for (let made = 21; made < 25; made++) {
      await tie(pairs.slice(made, made + 1));
      series.push(await cellFor(world));
    }
    // 22 to 25: a step of everybody's would turn at 25, and at no other number.
    expect(series).toEqual([15, 20, 20, 20]);
    const known = await database().query<{ secret: string }>(sql`select secret from insight_secret where programme_id = ${world.programmeId}`);
    await draw(world);
    expect(await database().query(sql`select secret from insight_secret where programme_id = ${world.programmeId}`)).toEqual(known);
    const { days } = await insights(world);
    expect(JSON.stringify([days, (await insights(world)).tables])).not.toContain(known[0]?.secret);
  });

  test('or puts one person among four who know nobody, is told nothing of that person, who may come and go', async () => {
    const world = await place(5, 9);
    const [[alone = ''] = [], second = []] = world.people;
    await tie(between([alone], second, 9));
    expect(await cellFor(world)).toBe(0);
    await database().query(sql`update member set left_at = now() where id = ${alone}`);
    expect([await cellFor(world), (await today(world))?.people]).toEqual([0, 13]);
  });

  test('in two programmes that differ by one person, has each of their counts from steps of its own', () => {
    /** How often the two together say for certain that the person has ties, of one to four, over all counts and all steps. */
    const certain = (steps: readonly number[], other: readonly number[]): number => {
      const worlds = Array.from({ length: 40 }, (_, base) => steps.flatMap(one => other.flatMap(two => [0, 1, 2, 3, 4].map(theirs => ({ theirs, told: `${veiled(base + theirs, one).told} ${veiled(base, two).told}` }))))).flat();
      const open = new Set(worlds.filter(({ theirs }) => theirs === 0).map(({ told }) => told));
      const having = worlds.filter(({ theirs }) => theirs > 0);
      return having.filter(({ told }) => !open.has(told)).length / having.length;
    };
    expect(certain([0], [0])).toBeCloseTo(0.5, 1);
    expect(certain([0, 1, 2, 3, 4], [0, 1, 2, 3, 4])).toBeLessThan(0.05);
  });
});

test('a large network is worked out beside the server\'s own work', async () => {
  const world = await place(150);
  await database().query(sql`insert into connection (a_id, b_id, requested_by, state, decided_at) select a, b, a, 'CONNECTED', now() from unnest(${world.people[0]}::uuid[]) a, unnest(${world.people[0]}::uuid[]) b where a < b`);
  await night();
  expect(await today(world)).toMatchObject({ people: 150, ties: 11_175, density: 1, withoutTies: 0 });
});

/**
 * Somebody who puts all together: of every count and total they learnt at best where its step lies, and both tables add up to the same ties. For a count, the
 * values for which a whole network exists that would be told exactly so. (Sums of whole numbers reach every value between their ends.)
 */
interface Range { low: number; high: number }
interface Told { cells: Range[][]; totals: Range[]; closed: boolean }
function possible(kinds: readonly Told[], kind: number, side: number, cell: number): number[] {
  const { low = 0, high = 0 } = kinds[kind]?.cells[side]?.[cell] ?? {};
  return Array.from({ length: high - low + 1 }, (_, n) => low + n).filter(value => {
    let all = { low: 0, high: Infinity };
    for (const [n, { cells, totals, closed }] of kinds.entries()) {
      let sum = { low: 0, high: 0 };
      for (const [m, counts] of cells.entries()) {
        const [low, high] = counts.reduce(([a, b], count, at) => (n === kind && m === side && at === cell ? [a + value, b + value] : [a + count.low, b + count.high]), [0, 0] as [number, number]);
        const total = { low: Math.max(low, totals[m]?.low ?? 0), high: Math.min(high, totals[m]?.high ?? Infinity) };
        if (total.low > total.high) return false;
        sum = { low: sum.low + total.low, high: sum.high + total.high };
      }
      all = { low: Math.max(all.low, sum.low), high: Math.min(all.high, closed ? sum.high : Infinity) };
    }
    return all.low <= all.high;
  });
}
const five = (count: number): number => Math.max(0, Math.floor(count / 5) * 5);
const added = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
/** A total that is told by itself lies in its own moved step; else it is the sum of what the table tells, and no less than that. */
const totalRange = (total: number, counts: readonly { count: number; told: number }[], moved: number): Range => {
  const sum = added(counts.map(({ count }) => count)) - moved;
  return total === five(sum) && total !== added(counts.map(one => one.told)) ? { low: Math.max(0, sum), high: sum + 4 } : { low: total, high: Infinity };
};

describe('nothing that is held back can be worked out', () => {
  test('from any two tables of one network and their totals, the most unlucky ones included', () => {
    const lot = lots(41);
    let hidden = 0;
    const givenAway: Told[][] = [];
    for (let round = 0; round < 1500; round++) {
      const [groups, others] = [1 + pick(lot, 4), 1 + pick(lot, 4)];
      // Tables whose counts lie at the ends of their steps are the ones that give each other away.
      const count = (): number => 5 * pick(lot, 3) + (round % 3 ? [0, 4, 4, 3][pick(lot, 4)] ?? 0 : pick(lot, 5));
      const told = (one: number) => veiled(one, pick(lot, 5));
      const moved = () => ({ within: pick(lot, 5), across: pick(lot, 5) });
      const counts = [Array.from({ length: groups }, count), Array.from({ length: (groups * (groups - 1)) / 2 }, count)] as const;
      const first: Counted = { within: counts[0].map(told), across: counts[1].map(told), moved: moved(), besides: 0 };
      let left = added(counts[0]) + added(counts[1]);
      const take = (): number => {
        const taken = Math.min(left, count());
        left -= taken;
        return taken;
      };
      const taken = [Array.from({ length: others }, take), Array.from({ length: (others * (others - 1)) / 2 }, take)] as const;
      const second: Counted = { within: taken[0].map(told), across: taken[1].map(told), moved: moved(), besides: left };
      const may = tellable([first, second]);
      const shown = [first, second].flatMap((kind, n): Told[] => {
        const tells = may[n];
        if (!tells?.table) return [];
        return [{ cells: [[...kind.within], [...kind.across]], totals: [totalRange(tells.within, kind.within, kind.moved.within), totalRange(tells.across, kind.across, kind.moved.across)], closed: kind.besides === 0 }];
      });
      hidden += 2 - shown.length;
      if (shown.some(({ cells }, kind) => cells.some((counts, side) => counts.some(({ low, high }, cell) => possible(shown, kind, side, cell).length < Math.min(3, high - low + 1))))) givenAway.push(shown);
    }
    expect(givenAway).toEqual([]);
    // It holds back where it must, not everywhere.
    expect(hidden).toBeLessThan(400);
  });

  test('by making ties of one\'s own, alone or with an accomplice, until the count turns', () => {
    // What is told day by day while the two make up to twelve ties each, of a count that others have and of steps that begin anywhere.
    const watched = (others: number, moved: number): string => Array.from({ length: 13 }, (_, ours) => [veiled(others + ours, moved, ours).told, veiled(others + 2 * ours, moved, ours).told].join(' ')).join();
    const consistent = new Map<string, Set<number>>();
    for (let others = 0; others < 25; others++) {
      for (let moved = 0; moved < 5; moved++) consistent.set(watched(others, moved), (consistent.get(watched(others, moved)) ?? new Set()).add(others));
    }
    // Only that there is (next to) nothing may be learnt, and of five ways in which the steps may lie only in two.
    expect([...consistent.values()].filter(counts => counts.size < 3 && !counts.has(0) && !counts.has(24))).toEqual([]);
    expect([...consistent.values()].filter(counts => counts.size < 3 && counts.has(0))).toHaveLength(2);
    // Were the steps where everybody knows them, each count would be learnt.
    expect(new Set(Array.from({ length: 25 }, (_, others) => watched(others, 0))).size).toBe(25);
  });

  test('groups of fewer than five people are told only together with others', () => {
    const lot = lots(5);
    for (let round = 0; round < 500; round++) {
      const groups = Array.from({ length: 1 + pick(lot, 8) }, (_, key) => ({ keys: [String(key)], people: 1 + pick(lot, 9) }));
      const may = tellableGroups(groups);
      expect(may.filter(({ keys, people }) => people < 5 || people !== added(keys.map(key => groups[Number(key)]?.people ?? 0)))).toEqual([]);
      const all = added(groups.map(({ people }) => people));
      expect(added(may.map(({ people }) => people))).toBe(all < 5 ? 0 : all);
    }
  });
});
