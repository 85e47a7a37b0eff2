import { networkLimits } from '@cohortium/contract';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { conventionShape, sessionShape } from '../conventions/index.ts';

/** A name of the place where two met, as far as the reader may see that place. */
const nameOfMet = (actor: SignedIn): Sql => sql`case spot.met_kind
  when 'CONVENTION' then (select said(v.name, ${actor.locale}) from convention v where v.id = spot.met_id and ${conventionShape.visible(raw('v'), actor)})
  when 'SESSION' then (select said(s.title, ${actor.locale}) from convention_session s where s.id = spot.met_id and ${sessionShape.visible(raw('s'), actor)})
  when 'COHORT' then (select said(c.name, ${actor.locale}) from cohort c where c.id = spot.met_id) end`;

const column = (value: string, from: string, order: string): Sql => raw(`(select coalesce(json_agg(${value} order by ${order}), '[]') from ${from})`);

/** A group of fewer is told only of people who are named. */
const few = raw(String(networkLimits.smallestGroup));

/**
 * Tables beside `seen` and `told`: who is told by name, and numbers for what people and ties stand for. Names are the directory's to give, where they are counted: here they
 * are told of the reader's own connections, and of so many others, the nearest first: one's cohorts, then those two steps away.
 */
export const numbered = (others: number): Sql => sql`
  beyond as materialized (select distinct case when a.near = 1 then told.b else told.a end as n from told join seen a on a.n = told.a join seen b on b.n = told.b where a.near = 1 or b.near = 1),
  named as materialized (select nearest.n, nearest.near > 1 as counted from (select seen.n, seen.near, row_number() over (partition by seen.near <= 1 order by seen.near, beyond.n is null, seen.n) as rank from seen left join beyond on beyond.n = seen.n) nearest
    where nearest.near <= 1 or nearest.rank <= ${others}::int),
  dots as materialized (select seen.id, seen.n, seen.near, seen.sector, case when named.n is not null then seen.name end as name,
    case when named.n is not null or count(*) over (partition by seen.organisation_id) >= ${few} then seen.organisation_id end as organisation_id from seen left join named on named.n = seen.n),
  belongs as materialized (select seen.n, c.id, c.year from seen join cohort_membership cm on cm.member_id = seen.id and cm.ended_at is null join cohort c on c.id = cm.cohort_id),
  cohorts as materialized (select distinct_cohort.id, (row_number() over (order by distinct_cohort.year, distinct_cohort.id) - 1)::int as n from (select distinct id, year from belongs) distinct_cohort),
  employers as materialized (select employer.id, (row_number() over (order by employer.id) - 1)::int as n from (select distinct organisation_id as id from dots where organisation_id is not null) employer),
  spots as materialized (select spot.met_kind, spot.met_id, (row_number() over (order by spot.met_kind, spot.met_id) - 1)::int as n from (select distinct met_kind, met_id from told where met_kind is not null) spot)`;

/** Whose names the answer tells, where that is counted. */
export const countedNames = raw('select dots.id from named join dots on dots.n = named.n where named.counted');

/** The contract's `networkPeople`, over the tables of {@link numbered}. */
export const peopleColumns = (actor: SignedIn): Sql => sql`json_build_object(
  'ids', ${column('id', 'dots', 'n')}, 'names', ${column('name', 'dots', 'n')}, 'sectorsOf', ${column('sector', 'dots', 'n')},
  'cohortsOf', (select coalesce(json_agg(coalesce(held.of, '[]') order by seen.n), '[]') from seen left join (select belongs.n, json_agg(cohorts.n order by belongs.year desc, cohorts.n) as of
    from belongs join cohorts on cohorts.id = belongs.id group by belongs.n) held on held.n = seen.n),
  'organisationsOf', ${column('coalesce(employers.n, -1)', 'dots left join employers on employers.id = dots.organisation_id', 'dots.n')},
  'me', coalesce((select n from seen where near = 0), -1),
  'cohorts', (select coalesce(json_agg(json_build_object('id', c.id, 'name', said(c.name, ${actor.locale}), 'year', c.year) order by cohorts.n), '[]') from cohorts join cohort c on c.id = cohorts.id),
  'organisations', (select coalesce(json_agg(json_build_object('id', o.id, 'name', said(o.name, ${actor.locale})) order by employers.n), '[]') from employers join organisation o on o.id = employers.id),
  'ties', (select json_build_object('a', coalesce(json_agg(tie.a order by tie.at, tie.a, tie.b), '[]'), 'b', coalesce(json_agg(tie.b order by tie.at, tie.a, tie.b), '[]'),
      'at', coalesce(json_agg(tie.at order by tie.at, tie.a, tie.b), '[]'), 'met', coalesce(json_agg(tie.met order by tie.at, tie.a, tie.b), '[]'))
    from (select least(told.a, told.b) as a, greatest(told.a, told.b) as b, floor(extract(epoch from told.decided_at) / 60)::int as at, coalesce(spots.n, -1) as met
      from told left join spots on spots.met_kind = told.met_kind and spots.met_id = told.met_id) tie),
  'mets', (select coalesce(json_agg(json_build_object('kind', spot.met_kind, 'name', ${nameOfMet(actor)}) order by spot.n), '[]') from spots spot))`;
