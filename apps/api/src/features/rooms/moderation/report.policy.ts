import { admin, all, any, definePolicy, not, oneOf, own, related, role } from '../../../kernel/authz/policy.ts';
import { moderates } from '../relations.ts';

/**
 * A report is seen and handled by the room's moderators, unless it is about one of them or there are none; by the programme's staff; by admins.
 * Never by whom it is about, whatever their role.
 */
export const reportPolicy = definePolicy<'roomId' | 'toStaff' | 'programmeId' | 'reportedId'>()({
  see: all(not(own('reportedId')), any(all(oneOf('toStaff', false), related('roomId', moderates)), role('programmeId', 'STAFF'), admin)),
});
