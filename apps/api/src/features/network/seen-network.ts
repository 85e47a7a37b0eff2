import { audienceRank, usualConnectionAudience } from '@cohortium/contract';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { and, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { wellFormedIds } from '../../kernel/errors/domain-error.ts';
import { memberPolicy } from '../members/index.ts';
import type { NetworkFilter } from './network.graphql.ts';

const usual = raw(String(audienceRank[usualConnectionAudience]));

/** The conditions of a filter over the row `m` of `member`, with `f` its affiliation and `g` its employer. An id that is none finds nobody. */
function chosen({ programmeId, cohortId, sector, organisationId }: NetworkFilter): Sql {
  const one = (id: string): string | null => wellFormedIds([id])[0] ?? null;
  return and([
    raw('true'),
    ...(programmeId ? [sql`exists (select 1 from cohort_membership cm join cohort c on c.id = cm.cohort_id where cm.member_id = m.id and cm.ended_at is null and c.programme_id = ${one(programmeId)}::uuid)`] : []),
    ...(cohortId ? [sql`exists (select 1 from cohort_membership cm where cm.member_id = m.id and cm.ended_at is null and cm.cohort_id = ${one(cohortId)}::uuid)`] : []),
    ...(sector ? [sql`g.sector = ${sector}`] : []),
    ...(organisationId ? [sql`f.organisation_id = ${one(organisationId)}::uuid and ${near} <= m.audience_role`] : []),
  ]);
}

/** How near the reader stands to the member `m`: closeness as everywhere, read once for all people instead of once for each. */
const near = raw('case when m.id = reader.id then 0 when mine.id is not null then 1 when mate.id is not null then 2 else 3 end');

/**
 * The people and ties that the reader may see, as the tables `seen` and `told` of a statement. A tie is told to its two; to whoever is connected to one of them,
 * unless either shows theirs to nobody; to others where both show theirs to them. Who is blocked is not there, nor is any tie of theirs. The two ways are read
 * apart: the first from the reader's own connections, so that nobody joins all ties there are to find the few that are told.
 */
export const seenNetwork = (actor: SignedIn, filter: NetworkFilter): Sql => sql`
  reader as materialized (select ${actor.accountId}::uuid as id),
  mine as materialized (select t.id from connections_of(${actor.accountId}::uuid) t(id)),
  mate as materialized (select distinct cm.member_id as id from cohort_membership cm where cm.ended_at is null and cm.cohort_id = any(${[...actor.cohortIds]}::uuid[])),
  seen as materialized (
    select m.id, m.name, ${near} as near, coalesce(ca.audience, ${usual}) as shows, g.sector,
      case when ${near} <= m.audience_role then f.organisation_id end as organisation_id, (row_number() over (order by m.id) - 1)::int as n
    from member m cross join reader left join mine on mine.id = m.id left join mate on mate.id = m.id left join connection_audience ca on ca.member_id = m.id
      left join affiliation f on f.member_id = m.id and f.ended_at is null left join organisation g on g.id = f.organisation_id
    where not m.is_guest and ${memberPolicy.sql(actor, 'see', raw('m'))} and ${chosen(filter)}),
  open as materialized (select id, n from seen where near > 1 and near <= shows),
  close as materialized (select id from mine union all select id from reader),
  told as materialized (
    select a.n as a, b.n as b, coalesce(c.decided_at, c.requested_at) as decided_at, c.met_kind, coalesce(c.met_id, '00000000-0000-0000-0000-000000000000') as met_id
    from (select x.id from close join connection x on x.a_id = close.id and x.state = 'CONNECTED' union select x.id from close join connection x on x.b_id = close.id and x.state = 'CONNECTED') around
      join connection c on c.id = around.id join seen a on a.id = c.a_id join seen b on b.id = c.b_id
    where a.near = 0 or b.near = 0 or (a.shows >= 1 and b.shows >= 1)
    union all
    select a.n, b.n, coalesce(c.decided_at, c.requested_at), c.met_kind, coalesce(c.met_id, '00000000-0000-0000-0000-000000000000')
    from connection c join open a on a.id = c.a_id join open b on b.id = c.b_id where c.state = 'CONNECTED')`;
