import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import type { Actor } from '../../kernel/authz/actor.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { memberPolicy } from './member.policy.ts';

/** Another person's name, as far as the reader may know them; null otherwise. */
export const nameOf = (actor: Actor, id: Sql): Sql => sql`(select named.name from member named where named.id = ${id} and ${memberPolicy.sql(actor, 'see', raw('named'))})`;

contributeOwnData(
  { name: 'profile', tables: ['member'], rows: (_, me) => sql`select to_jsonb(m) as row from member m where m.id = ${me}` },
  {
    name: 'skills', tables: ['member_skill'],
    rows: ({ locale }, me) => sql`select json_build_object('kind', ms.kind, 'skill', said(s.name, ${locale}), 'note', ms.note) as row from member_skill ms join skill s on s.id = ms.skill_id where ms.member_id = ${me} order by ms.kind, ms.position`,
  },
  {
    name: 'employers', tables: ['affiliation'],
    rows: ({ locale }, me) => sql`select json_build_object('organisation', said(o.name, ${locale}), 'sector', o.sector, 'role', f.role_title, 'since', f.since, 'until', f.ended_at) as row
      from affiliation f join organisation o on o.id = f.organisation_id where f.member_id = ${me} order by f.since`,
  },
  {
    name: 'cohorts', tables: ['cohort_membership'],
    rows: ({ locale }, me) => sql`select json_build_object('cohort', said(c.name, ${locale}), 'programme', said(p.name, ${locale}), 'joinedAt', cm.joined_at, 'endedAt', cm.ended_at) as row
      from cohort_membership cm join cohort c on c.id = cm.cohort_id join programme p on p.id = c.programme_id where cm.member_id = ${me} order by cm.joined_at`,
  },
  {
    name: 'roles', tables: ['programme_role'],
    rows: ({ locale }, me) => sql`select json_build_object('programme', said(p.name, ${locale}), 'role', pr.role, 'since', pr.since, 'until', pr.ended_at) as row
      from programme_role pr join programme p on p.id = pr.programme_id where pr.member_id = ${me} order by pr.since`,
  },
  {
    name: 'peopleReadMuch', tables: ['people_read'],
    rows: (_, me) => sql`select json_build_object('day', r.day, 'people', cardinality(r.marks)) as row from people_read r where r.account_id = ${me} order by r.day`,
  },
);
