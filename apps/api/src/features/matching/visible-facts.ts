import type { Facts } from '@cohortium/matching';
import type { Actor, SignedIn } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { closenessTo } from '../members/index.ts';

/** What a statement answers of one person: their facts as the reader may see them, by ids (place and role folded, to compare), with the words for a reason. */
export interface Seen extends Facts<string> {
  readonly id: string;
  readonly placeSaid: string | null;
  readonly roleSaid: string | null;
  readonly programmes: readonly string[];
}

/** As any member sees others: what someone is shown as a connection, in a cohort or on the staff must not come through them to a third. */
export const asAnyMember = (actor: SignedIn): SignedIn => ({ ...actor, roles: {}, isAdmin: false, cohortIds: [], programmeIds: [], seenFrom: 3 });

const skillsOf = (kind: 'OFFER' | 'NEED', field: Sql): Sql =>
  sql`array(select ms.skill_id from member_skill ms where ms.member_id = seen.id and ms.kind = ${raw(`'${kind}'`)} and seen.closeness <= ${field} order by ms.position, ms.skill_id)`;

/**
 * The facts of `person` as this reader may see them: each field asks for its audience here, and a hidden one is empty. `ideas` and `questions`
 * are statements that answer ids.
 */
export const factsOf = (actor: Actor, person: Sql, ideas: Sql, questions: Sql): Sql => sql`select json_build_object('id', seen.id,
    'offers', ${skillsOf('OFFER', raw('seen.audience_offers'))}, 'needs', ${skillsOf('NEED', raw('seen.audience_needs'))},
    'ideas', array(${ideas}), 'questions', array(${questions}),
    'place', case when seen.closeness <= seen.audience_place then nullif(folded(seen.place), '') end, 'placeSaid', case when seen.closeness <= seen.audience_place then nullif(seen.place, '') end,
    'languages', case when seen.closeness <= seen.audience_languages then seen.languages else '{}' end, 'openTo', case when seen.closeness <= seen.audience_open_to then seen.open_to else '{}' end,
    'sector', work.sector, 'organisation', case when seen.closeness <= seen.audience_role then work.organisation_id end,
    'role', case when seen.closeness <= seen.audience_role then nullif(folded(work.role_title), '') end, 'roleSaid', case when seen.closeness <= seen.audience_role then nullif(work.role_title, '') end,
    'cohorts', coalesce(belongs.cohorts, '{}'), 'programmes', coalesce(belongs.programmes, '{}')) as seen
  from (select whole.*, ${closenessTo(actor, sql`whole.id`)} as closeness from member whole where whole.id = ${person} offset 0) seen
  left join lateral (select f.organisation_id, f.role_title, g.sector from affiliation f join organisation g on g.id = f.organisation_id where f.member_id = seen.id and f.ended_at is null) work on true
  left join lateral (select array_agg(c.id order by c.year desc, c.id) as cohorts, array_agg(distinct c.programme_id) as programmes
    from cohort_membership cm join cohort c on c.id = cm.cohort_id where cm.member_id = seen.id and cm.ended_at is null) belongs on true`;
