import { admin, any, definePolicy, role, signedIn } from '../../kernel/authz/policy.ts';

/** Members see every programme; its staff run it. A row here is a programme, under its id. */
export const programmePolicy = definePolicy<'id'>()({
  see: signedIn,
  invite: any(role('id', 'STAFF'), admin),
  exportPeople: any(role('id', 'STAFF'), admin),
  setUp: any(role('id', 'STAFF'), admin),
  nameTeam: any(role('id', 'STAFF'), admin),
  addCohort: any(role('id', 'STAFF'), admin),
});
