import { admin, any, definePolicy, role } from '../../kernel/authz/policy.ts';

/** What was done in a programme is told to its staff; all of it, and what belongs to no programme, to admins. */
export const auditPolicy = definePolicy<'programmeId'>()({
  see: any(role('programmeId', 'STAFF'), admin),
});
