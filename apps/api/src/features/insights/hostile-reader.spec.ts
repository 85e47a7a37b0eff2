import { networkPeople } from '@cohortium/contract';
import { describe, expect, test } from '@jest/globals';
import { ConventionOutcomesDocument, NetworkDocument, PeopleWithoutTiesDocument } from '@cohortium/schema';
import { as, database, server } from '../../../test/index.ts';
import { between, cellOf, insights, night, place, secretFor, tie, today, type Place } from '../../../test/insights.ts';
import { sql } from '../../kernel/database/sql.ts';
import { figuresOf } from './figures.ts';
import { NightlyInsights } from './nightly-insights.ts';
import { veiled } from './told.ts';

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
