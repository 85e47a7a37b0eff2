import { sql } from '../../kernel/database/sql.ts';
import { column, instant, one, Shape, value } from '../../kernel/read/shape.ts';
import { memberShape } from '../members/index.ts';
import { programmeShape } from '../programmes/index.ts';
import { auditPolicy } from './audit.policy.ts';

export const auditShape = new Shape('AuditEntry', { table: 'audit_log', visible: ({ row, actor }) => auditPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  at: instant('at'),
  act: column('act'),
  by: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.account_id` }),
  programme: one({ shape: () => programmeShape, where: ({ row, item }) => sql`${item}.id = ${row}.programme_id` }),
  subjectKind: column('subject_kind'),
  subject: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.subject_id and ${row}.subject_kind in ('MEMBER', 'ACCOUNT')` }),
  subjectTitle: value(({ row, actor }) => sql`case when ${row}.subject_kind = 'ROOM' and ${row}.programme_id is not null then (select said(r.title, ${actor.locale}) from room r where r.id = ${row}.subject_id) end`),
  details: value(({ row }) => sql`(select coalesce(json_agg(json_build_object('name', d.key, 'value', d.value) order by d.key), '[]'::json) from jsonb_each_text(${row}.detail) d)`),
});
