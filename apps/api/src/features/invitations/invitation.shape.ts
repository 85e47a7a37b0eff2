import { askedAt, type Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, instant, one, Shape, value } from '../../kernel/read/shape.ts';
import { memberShape } from '../members/index.ts';
import { cohortShape } from '../programmes/index.ts';
import { invitationPolicy } from './invitation.policy.ts';

/** How it stands now. */
export const stateOf = (actor: Actor, row: Sql): Sql => sql`case when ${row}.accepted_at is not null then 'ACCEPTED' when ${row}.revoked_at is not null then 'REVOKED' when ${row}.expires_at <= ${askedAt(actor)} then 'EXPIRED' else 'PENDING' end`;

export const invitationShape = new Shape('Invitation', { table: 'invitation', visible: ({ actor, row }) => invitationPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  email: column('email'),
  name: value(({ row }) => sql`nullif(${row}.name, '')`),
  state: value(({ row, actor }) => stateOf(actor, row)),
  cohort: one({ shape: () => cohortShape, where: ({ row, item }) => sql`${item}.id = ${row}.cohort_id` }),
  role: column('role'),
  invitedBy: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.invited_by` }),
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.account_id and ${row}.accepted_at is not null` }),
  createdAt: instant('created_at'),
  sentAt: instant('sent_at'),
  expiresAt: instant('expires_at'),
  acceptedAt: instant('accepted_at'),
});

/** The newest first. */
export const newestFirst = [{ by: raw('t0.created_at'), type: 'timestamptz' as const, descending: true }, { by: raw('t0.id'), type: 'uuid' as const, descending: true }];
