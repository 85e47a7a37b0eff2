import { networkLimits, type NetworkGrouping } from '@cohortium/contract';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { empty, raw, sql, type Sql } from '../../kernel/database/sql.ts';

/** What a person of `seen` is grouped by, as text: of several cohorts the latest. */
const keys: Readonly<Record<NetworkGrouping, Sql>> = {
  COHORT: raw('latest.cohort_id::text'),
  SECTOR: raw('seen.sector'),
  ORGANISATION: raw('seen.organisation_id::text'),
};
const latest = raw(' left join (select distinct on (cm.member_id) cm.member_id, cm.cohort_id from cohort_membership cm join cohort c on c.id = cm.cohort_id where cm.ended_at is null order by cm.member_id, c.year desc, c.id) latest on latest.member_id = seen.id');
const names: Readonly<Record<NetworkGrouping, (locale: string) => Sql>> = {
  COHORT: locale => sql`(select said(c.name, ${locale}) from cohort c where c.id::text = kept.key)`,
  SECTOR: () => raw('null::text'),
  ORGANISATION: locale => sql`(select said(o.name, ${locale}) from organisation o where o.id::text = kept.key)`,
};

/**
 * Tables that group `seen`: the largest groups by themselves, all others as one. Should these others be few, the smallest of the large joins them, so that
 * no number stands for fewer people than the bound.
 */
export const grouped = (by: NetworkGrouping): Sql => sql`
  keyed as materialized (select seen.n, ${keys[by]} as key from seen${by === 'COHORT' ? latest : empty}),
  sized as materialized (select key, count(*)::int as people, row_number() over (order by key is null, count(*) desc, key) as rank from keyed group by key),
  large as materialized (select * from sized where key is not null and people >= ${networkLimits.smallestGroup}::int and rank <= ${networkLimits.groups}::int),
  rest as materialized (select coalesce(sum(people), 0)::int as people from sized where key is null or key not in (select key from large)),
  kept as materialized (select large.*, (rank - 1)::int as place from large, rest
    where rest.people = 0 or rest.people >= ${networkLimits.smallestGroup}::int or rank < (select max(rank) from large)),
  placed as materialized (select keyed.n, coalesce(kept.place, (select count(*)::int from kept)) as place from keyed left join kept on kept.key = keyed.key)`;

/** The contract's `networkGroups`, over the tables of {@link grouped}. */
export const groupColumns = (actor: SignedIn, by: NetworkGrouping): Sql => sql`json_build_object(
  'groups', (select coalesce(json_agg(json_build_object('key', one.key, 'name', one.name, 'people', one.people, 'merged', one.merged) order by one.place), '[]') from (
    select kept.key, ${names[by](actor.locale)} as name, kept.people, 0 as merged, kept.place from kept
    union all select null, null, sum(sized.people)::int, count(sized.key)::int, (select count(*)::int from kept) from sized where sized.key is null or sized.key not in (select key from kept) having count(*) > 0) one),
  'ties', (select coalesce(json_agg(json_build_array(tie.a, tie.b, tie.year, tie.ties) order by tie.year, tie.a, tie.b), '[]') from (
    select least(x.place, y.place) as a, greatest(x.place, y.place) as b, extract(year from told.decided_at at time zone 'utc')::int as year, count(*)::int as ties
    from told join placed x on x.n = told.a join placed y on y.n = told.b group by 1, 2, 3) tie))`;
