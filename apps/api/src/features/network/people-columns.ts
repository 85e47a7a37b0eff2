import type { SignedIn } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { conventionShape, sessionShape } from '../conventions/index.ts';

/** A name of the place where two met, as far as the reader may see that place. */
const nameOfMet = (actor: SignedIn): Sql => sql`case spot.met_kind
  when 'CONVENTION' then (select said(v.name, ${actor.locale}) from convention v where v.id = spot.met_id and ${conventionShape.visible(raw('v'), actor)})
  when 'SESSION' then (select said(s.title, ${actor.locale}) from convention_session s where s.id = spot.met_id and ${sessionShape.visible(raw('s'), actor)})
  when 'COHORT' then (select said(c.name, ${actor.locale}) from cohort c where c.id = spot.met_id) end`;

const column = (value: string, from: string, order: string): Sql => raw(`(select coalesce(json_agg(${value} order by ${order}), '[]') from ${from})`);

/** Tables beside `seen` and `told` that number what people and ties stand for. */
export const numbered = raw(`
  belongs as materialized (select seen.n, c.id, c.year from seen join cohort_membership cm on cm.member_id = seen.id and cm.ended_at is null join cohort c on c.id = cm.cohort_id),
  cohorts as materialized (select distinct_cohort.id, (row_number() over (order by distinct_cohort.year, distinct_cohort.id) - 1)::int as n from (select distinct id, year from belongs) distinct_cohort),
  employers as materialized (select employer.id, (row_number() over (order by employer.id) - 1)::int as n from (select distinct organisation_id as id from seen where organisation_id is not null) employer),
  spots as materialized (select spot.met_kind, spot.met_id, (row_number() over (order by spot.met_kind, spot.met_id) - 1)::int as n from (select distinct met_kind, met_id from told where met_kind is not null) spot)`);

/** The contract's `networkPeople`, over the tables of {@link numbered}. */
export const peopleColumns = (actor: SignedIn): Sql => sql`json_build_object(
  'ids', ${column('id', 'seen', 'n')}, 'names', ${column('name', 'seen', 'n')}, 'alsoNamed', ${column('also_named', 'seen', 'n')}, 'sectorsOf', ${column('sector', 'seen', 'n')},
  'cohortsOf', (select coalesce(json_agg(coalesce(held.of, '[]') order by seen.n), '[]') from seen left join (select belongs.n, json_agg(cohorts.n order by belongs.year desc, cohorts.n) as of
    from belongs join cohorts on cohorts.id = belongs.id group by belongs.n) held on held.n = seen.n),
  'organisationsOf', ${column('coalesce(employers.n, -1)', 'seen left join employers on employers.id = seen.organisation_id', 'seen.n')},
  'me', coalesce((select n from seen where near = 0), -1),
  'cohorts', (select coalesce(json_agg(json_build_object('id', c.id, 'name', said(c.name, ${actor.locale}), 'year', c.year) order by cohorts.n), '[]') from cohorts join cohort c on c.id = cohorts.id),
  'organisations', (select coalesce(json_agg(json_build_object('id', o.id, 'name', said(o.name, ${actor.locale})) order by employers.n), '[]') from employers join organisation o on o.id = employers.id),
  'ties', (select json_build_object('a', coalesce(json_agg(tie.a order by tie.at, tie.a, tie.b), '[]'), 'b', coalesce(json_agg(tie.b order by tie.at, tie.a, tie.b), '[]'),
      'at', coalesce(json_agg(tie.at order by tie.at, tie.a, tie.b), '[]'), 'met', coalesce(json_agg(tie.met order by tie.at, tie.a, tie.b), '[]'))
    from (select least(told.a, told.b) as a, greatest(told.a, told.b) as b, floor(extract(epoch from told.decided_at) / 60)::int as at, coalesce(spots.n, -1) as met
      from told left join spots on spots.met_kind = told.met_kind and spots.met_id = told.met_id) tie),
  'mets', (select coalesce(json_agg(json_build_object('kind', spot.met_kind, 'name', ${nameOfMet(actor)}) order by spot.n), '[]') from spots spot))`;
