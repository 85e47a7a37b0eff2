import { admin, any, definePolicy, role } from '../../kernel/authz/policy.ts';

/** An invitation is the business of its programme's staff, and of nobody else who is signed in. */
export const invitationPolicy = definePolicy<'programmeId'>()({
  see: any(role('programmeId', 'STAFF'), admin),
  manage: any(role('programmeId', 'STAFF'), admin),
});
