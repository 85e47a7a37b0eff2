import type { Actor } from '../../kernel/authz/actor.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';
import { any, conditionSql, not, own, related } from '../../kernel/authz/policy.ts';
import { column, instant, one, Shape, value } from '../../kernel/read/shape.ts';
import { memberShape } from '../members/index.ts';
import { skillShape } from '../skills/index.ts';
import { blockedWith, unknownTo } from '../ties/index.ts';
import { joinRequestPolicy } from './idea.policy.ts';
import { ideaShape } from './idea.shape.ts';

/** Places of a role that nobody fills yet. */
export const placesLeft = (role: Sql): Sql => sql`greatest(0, ${role}.wanted - (select count(*)::int from idea_team filled where filled.role_id = ${role}.id and filled.ended_at is null))`;

/**
 * How many a role wants, as far as the reader may know: a place filled by someone across a block is no place to them, so that nobody shows by being
 * missing from the team. Who leads the idea let them in, and plans with the whole.
 */
export const wantedOf = (role: Sql, actor: Actor): Sql => sql`case when leads_idea(${role}.idea_id, ${actor.accountId}::uuid) then ${role}.wanted
  else ${role}.wanted - (select count(*)::int from idea_team filled where filled.role_id = ${role}.id and filled.ended_at is null and ${unknownTo(actor, sql`filled.member_id`)}) end`;

/** Roles are reached from ideas that the reader sees, and from pages whose condition says so. */
export const ideaRoleShape: Shape = new Shape('IdeaRole', { table: 'idea_role' }, {
  id: column('id'),
  skill: one({ shape: () => skillShape, where: ({ row, item }) => sql`${item}.id = ${row}.skill_id` }),
  wanted: value(({ row, actor }) => wantedOf(row, actor)),
  remaining: value(({ row }) => placesLeft(row)),
  note: column('note'),
  fitsMe: value(({ row, actor }) => sql`${row}.skill_id = any(offered_by(${actor.accountId}::uuid))`),
  idea: one({ shape: () => ideaShape, where: ({ row, item }) => sql`${item}.id = ${row}.idea_id` }),
});

/** Someone across a block is not shown, though they are on the team. */
const known = any(own<'memberId'>('memberId'), not(related('memberId', blockedWith)));

export const ideaTeamShape: Shape = new Shape('IdeaTeamMember', {
  table: 'idea_team',
  visible: ({ row, actor }) => sql`${row}.ended_at is null and ${conditionSql(known, actor, row)}`,
}, {
  id: column('id'),
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.member_id` }),
  skill: one({ shape: () => skillShape, where: ({ row, item }) => sql`${item}.id = (select r.skill_id from idea_role r where r.id = ${row}.role_id)` }),
  isLead: column('is_lead'),
  isAuthor: value(({ row }) => sql`${row}.member_id = (select i.author_id from idea i where i.id = ${row}.idea_id)`),
  joinedAt: instant('joined_at'),
});

export const joinRequestShape: Shape = new Shape('JoinRequest', { table: 'idea_join_request', visible: ({ row, actor }) => joinRequestPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  idea: one({ shape: () => ideaShape, where: ({ row, item }) => sql`${item}.id = ${row}.idea_id` }),
  role: one({ shape: () => ideaRoleShape, where: ({ row, item }) => sql`${item}.id = ${row}.role_id` }),
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.member_id` }),
  note: column('note'),
  state: column('state'),
  requestedAt: instant('requested_at'),
  decidedAt: instant('decided_at'),
});
