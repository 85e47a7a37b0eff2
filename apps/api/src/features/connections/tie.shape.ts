import { connectionLimits } from '@cohortium/contract';
import { askedAt, type Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, group, instant, instantSql, once, Shape, value } from '../../kernel/read/shape.ts';
import { nameOf } from '../members/index.ts';
import { isBetween } from '../ties/index.ts';
import { connectionPolicy } from './connection.policy.ts';

const me = (actor: Actor): Sql => sql`${actor.accountId}::uuid`;
const open = (row: Sql): Sql => sql`(${once(row)}.open)`;
const askAgainDays = raw(`interval '${connectionLimits.askAgainDays} days'`);
const afterWithdrawal = raw(`interval '${connectionLimits.askAgainHoursWithdrawn} hours'`);

/** When `viewer` may ask `other` again: after their refusal, their ending it, or one's own withdrawal; null when nothing stands in the way. */
export const askAgainAt = (viewer: Sql, other: Sql): Sql => sql`(select case
    when c.state = 'DECLINED' and c.requested_by = ${viewer} then c.decided_at + ${askAgainDays}
    when c.state = 'WITHDRAWN' and c.requested_by = ${viewer} then c.ended_at + ${afterWithdrawal}
    when c.state = 'ENDED' and c.ended_by <> ${viewer} then c.ended_at + ${askAgainDays} end
  from connection c where ${isBetween(raw('c'), viewer, other)} order by c.requested_at desc, c.id desc limit 1)`;

const isIntroduced = (row: Sql): Sql => sql`${open(row)}.met_kind = 'INTRODUCTION'`;
/** The name of who brought the two together, as long as the reader may see them. */
const introducer = (row: Sql, actor: Actor): Sql => nameOf(actor, sql`${open(row)}.met_id`);

/** The tie of the reader with a row of `member`; the open connection, if any, is looked up once. */
export const tieShape = new Shape('Tie', {
  table: 'member',
  once: {
    open: ({ row, actor }) => sql`(select c from connection c where ${isBetween(raw('c'), me(actor), sql`${row}.id`)} and c.state in ('REQUESTED', 'CONNECTED'))`,
    wait: ({ row, actor }) => sql`(select waits.until from (select ${askAgainAt(me(actor), sql`${row}.id`)} as until) waits where waits.until > ${askedAt(actor)})`,
  },
}, {
  state: value(({ row, actor }) => sql`case when ${open(row)}.id is null then 'NONE' when ${open(row)}.state = 'CONNECTED' then 'CONNECTED'
    when ${open(row)}.requested_by = ${me(actor)} then 'REQUESTED_BY_ME' else 'REQUESTED_BY_THEM' end`),
  since: value(({ row }) => instantSql(sql`coalesce(${open(row)}.decided_at, ${open(row)}.requested_at)`)),
  note: value(({ row }) => sql`nullif(${open(row)}.note, '')`),
  met: group({
    kind: value(({ row }) => sql`${open(row)}.met_kind`),
    id: value(({ row, actor }) => sql`case when ${isIntroduced(row)} and ${introducer(row, actor)} is null then null else ${open(row)}.met_id end`),
    text: value(({ row, actor }) => sql`case when ${isIntroduced(row)} then coalesce(${introducer(row, actor)}, '') else ${open(row)}.met_text end`),
  }, ({ row }) => sql`${open(row)}.met_kind is not null`),
  crossCohort: value(({ row, actor }) => sql`cross_cohort(${me(actor)}, ${row}.id)`),
  crossSector: value(({ row, actor }) => sql`cross_sector(${me(actor)}, ${row}.id)`),
  canRequest: value(({ row, actor }) => sql`(${open(row)}.id is null and ${once(row)}.wait is null and ${connectionPolicy.sql(actor, 'request', row)})`),
  askAgainAt: value(({ row }) => instantSql(sql`${once(row)}.wait`)),
});

/** Whom the reader blocked; nobody else is told. */
export const blockedMemberShape = new Shape('BlockedMember', { table: 'block', visible: ({ row, actor }) => sql`(${row}.blocker_id = ${me(actor)} and ${row}.ended_at is null)` }, {
  id: column('blocked_id'),
  name: value(({ row }) => sql`(select m.name from member m where m.id = ${row}.blocked_id)`),
  since: instant('since'),
});
