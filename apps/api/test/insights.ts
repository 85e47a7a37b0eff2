import { randomUUID } from 'node:crypto';
import type { InsightKind } from '@cohortium/contract';
import { InsightsDocument, type InsightsQuery } from '@cohortium/schema';
import { NightlyInsights } from '../src/features/insights/nightly-insights.ts';
import { tellableGroups, veilOf, type Veil } from '../src/features/insights/told.ts';
import { sql } from '../src/kernel/database/sql.ts';
import { as, database, make, server, type Person } from './index.ts';

export interface Place {
  programmeId: string;
  cohorts: string[];
  staff: Person;
}
/** A programme with cohorts of these sizes, and staff who belong to none. */
export async function place(...sizes: number[]): Promise<Place & { people: string[][] }> {
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
export async function secretFor(programmeId: string, fits: (veil: Veil) => boolean): Promise<void> {
  let secret = randomUUID();
  while (!fits(veilOf(secret))) secret = randomUUID();
  await database().query(sql`insert into insight_secret (programme_id, secret) values (${programmeId}, ${secret}) on conflict (programme_id) do update set secret = excluded.secret`);
}
export const tie = (pairs: readonly (readonly [string, string])[], ago = '1 hour') => database().query(sql`insert into connection (a_id, b_id, requested_by, state, decided_at)
  select distinct on (least(p.a, p.b), greatest(p.a, p.b)) least(p.a, p.b), greatest(p.a, p.b), p.a, 'CONNECTED', now() - ${ago}::interval
  from jsonb_to_recordset(${JSON.stringify(pairs.map(([a, b]) => ({ a, b })))}::jsonb) p(a uuid, b uuid) where p.a <> p.b on conflict do nothing`);
export const between = (one: readonly string[], other: readonly string[], count: number): [string, string][] => one.flatMap(a => other.map((b): [string, string] => [a, b])).filter(([a, b]) => a < b || !one.includes(b)).slice(0, count);
export const night = () => server().get(NightlyInsights).renew();
export const insights = async ({ staff, programmeId }: Place): Promise<NonNullable<InsightsQuery['insights']>> => {
  const { insights: found } = await as(staff).run(InsightsDocument, { programmeId });
  if (!found) throw new Error('Nothing was worked out');
  return found;
};
export const today = async (of: Place) => (await insights(of)).days.at(-1);
export const cellOf = (found: Awaited<ReturnType<typeof insights>>, kind: InsightKind, one: string, other: string) => {
  const table = found.tables.find(each => each.kind === kind);
  const at = (key: string): number => table?.groups.findIndex(({ keys }) => keys.includes(key)) ?? -1;
  return table?.cells.find(cell => [cell.one, cell.other].toSorted((a, b) => a - b).join() === [at(one), at(other)].toSorted((a, b) => a - b).join());
};
