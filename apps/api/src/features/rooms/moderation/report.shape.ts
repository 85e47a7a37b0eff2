import type { Actor } from '../../../kernel/authz/actor.ts';
import { all, any, definePolicy, own } from '../../../kernel/authz/policy.ts';
import { raw, sql, type Sql } from '../../../kernel/database/sql.ts';
import { column, instant, one, Shape, value } from '../../../kernel/read/shape.ts';
import { memberShape } from '../../members/index.ts';
import { programmeShape } from '../../programmes/index.ts';
import { reportedAttachmentsSql } from '../attachments/attachment-wire.ts';
import { reportPolicy } from './report.policy.ts';

const ofRoom = (row: Sql, what: Sql): Sql => sql`(select ${what} from room r where r.id = ${row}.room_id)`;
/** Open reports about the same are one case. */
export const sameCase = (one: Sql, other: Sql): Sql =>
  sql`${one}.room_id = ${other}.room_id and ${one}.reported_id = ${other}.reported_id and ${one}.message_id is not distinct from ${other}.message_id and ${one}.question_id is not distinct from ${other}.question_id and ${one}.handled_at is not distinct from ${other}.handled_at`;

/** Whether the one who judges it may know whom it is about: not who asked anonymously, until they have the name shown to them. */
const isNamed = (row: Sql, actor: Actor): Sql => sql`(not ${row}.is_anonymous or coalesce(${actor.accountId}::uuid = any(${row}.revealed_to), false))`;

/** What those who judge it read. Who reported is told to nobody. */
export const reportShape: Shape = new Shape('Report', { table: 'room_report', visible: ({ row, actor }) => reportPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  reason: column('reason'),
  note: column('note'),
  words: column('words'),
  attachments: value(({ row }) => sql`case when ${row}.handled_at is null then ${reportedAttachmentsSql(sql`${row}.message_id`)} else '[]'::json end`),
  at: instant('created_at'),
  roomId: column('room_id'),
  roomTitle: value(({ row, actor }) => ofRoom(row, sql`said(r.title, ${actor.locale})`)),
  roomKind: value(({ row }) => ofRoom(row, raw('r.kind'))),
  reportedId: value(({ row, actor }) => sql`case when ${isNamed(row, actor)} then ${row}.reported_id end`),
  reported: one({ shape: () => memberShape, where: ({ row, item, actor }) => sql`${item}.id = ${row}.reported_id and ${isNamed(row, actor)}` }),
  isConcealed: value(({ row, actor }) => sql`not ${isNamed(row, actor)}`),
  questionId: column('question_id'),
  messageId: column('message_id'),
  messageSeq: value(({ row }) => sql`(select m.seq from message m where m.id = ${row}.message_id)`),
  count: value(({ row }) => sql`(select count(*) from room_report o where ${sameCase(raw('o'), row)})`),
  notes: value(({ row }) => sql`(select coalesce(json_agg(o.note order by o.created_at), '[]'::json) from room_report o where ${sameCase(raw('o'), row)} and o.note <> '')`),
  toStaff: column('to_staff'),
  outcome: column('outcome'),
  handledAt: instant('handled_at'),
  handledBy: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.handled_by` }),
});

/** Who reported learns what came of it; those who may judge, where. */
export const reportNewsPolicy = definePolicy<'roomId' | 'toStaff' | 'programmeId' | 'reportedId' | 'reporterId'>()({ see: any(own('reporterId'), all(reportPolicy.rules.see)) });

export const reportNewsShape: Shape = new Shape('ReportNews', { table: 'room_report', visible: ({ row, actor }) => reportNewsPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  roomId: column('room_id'),
  roomTitle: value(({ row, actor }) => ofRoom(row, sql`said(r.title, ${actor.locale})`)),
  programme: one({ shape: () => programmeShape, where: ({ row, item }) => sql`${item}.id = ${row}.programme_id` }),
  toStaff: column('to_staff'),
  outcome: column('outcome'),
});
