import { admin, all, any, definePolicy, related, role, signedIn, type Relation } from '../../kernel/authz/policy.ts';
import { sql } from '../../kernel/database/sql.ts';

/** Takes part in the convention. */
export const registeredFor: Relation = { name: 'registeredFor', sql: (viewer, convention) => sql`registered_for(${convention}, ${viewer})` };
/** Belongs to a cohort, or has a role in a programme: is no guest. */
const isMember: Relation = {
  name: 'isMember',
  sql: viewer => sql`(exists (select 1 from cohort_membership cm where cm.member_id = ${viewer} and cm.ended_at is null) or exists (select 1 from programme_role pr where pr.member_id = ${viewer} and pr.ended_at is null))`,
};

/** Members see every convention, guests the ones they are registered for; whoever sees one may register. Who else comes is told to those who take part, and to its staff. */
export const conventionPolicy = definePolicy<'id' | 'programmeId'>()({
  see: all(signedIn, any(related('id', isMember), related('id', registeredFor), admin)),
  register: signedIn,
  seePeople: any(related('id', registeredFor), role('programmeId', 'STAFF'), admin),
  run: any(role('programmeId', 'STAFF'), admin),
});
