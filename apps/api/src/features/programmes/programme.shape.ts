import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeActorFact } from '../../kernel/authz/actor-facts.ts';
import { column, many, one, said, Shape, value } from '../../kernel/read/shape.ts';
import { programmePolicy } from './programme.policy.ts';

export const principleShape = new Shape('Principle', { table: 'principle' }, { id: column('id'), position: column('position'), name: said('name'), text: value(({ row, actor }) => sql`coalesce(said(${row}.text, ${actor.locale}), '')`) });

export const programmeShape: Shape = new Shape('Programme', { table: 'programme', visible: ({ actor, row }) => programmePolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  slug: column('slug'),
  name: said('name'),
  about: said('about'),
  accent: column('accent'),
  cohorts: many({ shape: () => cohortShape, where: ({ row, item }) => sql`${item}.programme_id = ${row}.id`, order: ({ item }) => sql`${item}.year desc, ${item}.id` }),
  principles: many({ shape: () => principleShape, where: ({ row, item }) => sql`${item}.programme_id = ${row}.id`, order: ({ item }) => sql`${item}.position` }),
  allowsPublicFields: column('allows_public_fields'),
  viewerCan: value(({ row, actor }) => programmePolicy.abilities(actor, ['invite', 'addCohort', 'setUp'], row)),
});

export const cohortShape: Shape = new Shape('Cohort', { table: 'cohort', visible: ({ actor }) => raw(String(actor.accountId !== null)) }, {
  id: column('id'),
  name: said('name'),
  year: column('year'),
  startsOn: column('starts_on'),
  endsOn: column('ends_on'),
  state: column('state'),
  programme: one({ shape: () => programmeShape, where: ({ row, item }) => sql`${item}.id = ${row}.programme_id` }),
  isMine: value(({ row, actor }) => sql`${row}.id = any(${[...actor.cohortIds]}::uuid[])`),
});

contributeActorFact('cohortIds', account => sql`select coalesce(json_agg(cm.cohort_id), '[]') from cohort_membership cm where cm.member_id = ${account} and cm.ended_at is null`);
contributeActorFact('programmeIds', account => sql`select coalesce(json_agg(distinct p.id), '[]') from (
  select c.programme_id as id from cohort_membership cm join cohort c on c.id = cm.cohort_id where cm.member_id = ${account} and cm.ended_at is null
  union select pr.programme_id from programme_role pr where pr.member_id = ${account} and pr.ended_at is null) p`);
contributeActorFact('roles', account => sql`select coalesce(json_object_agg(held.programme_id, held.roles), '{}') from (
  select pr.programme_id, json_agg(pr.role) as roles from programme_role pr where pr.member_id = ${account} and pr.ended_at is null group by pr.programme_id) held`);
