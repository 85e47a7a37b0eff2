import { sql, type Sql } from '../../kernel/database/sql.ts';
import { column, group, instant, many, one, Shape, value } from '../../kernel/read/shape.ts';
import { unknownTo } from '../ties/index.ts';
import { memberShape } from '../members/index.ts';
import { cohortShape, programmeShape } from '../programmes/index.ts';
import { messageShape, roomShape } from '../rooms/index.ts';
import { visibleComments } from './idea-comment.shape.ts';
import { ideaPolicy } from './idea.policy.ts';
import { ideaRoleShape, ideaTeamShape, joinRequestShape, placesLeft, wantedOf } from './idea-team.shape.ts';

/** Faces shown beside the number of supporters. */
const facesShown = 8;

const mine = (table: 'idea_support' | 'idea_follow') => value(({ row, actor }) =>
  sql`exists (select 1 from ${table === 'idea_support' ? sql`idea_support` : sql`idea_follow`} x where x.idea_id = ${row}.id and x.member_id = ${actor.accountId}::uuid)`);
const amOnTeam = (row: Sql, accountId: string | null): Sql => sql`on_idea_team(${row}.id, ${accountId}::uuid)`;

export const ideaShape: Shape = new Shape('Idea', { table: 'idea', visible: ({ row, actor }) => ideaPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  title: column('title'),
  problem: column('problem'),
  beneficiaries: column('beneficiaries'),
  proposal: column('proposal'),
  stage: column('stage'),
  tags: column('tags'),
  sdgs: column('sdgs'),
  lang: column('lang'),
  audience: column('audience'),
  author: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.author_id` }),
  cohort: one({ shape: () => cohortShape, where: ({ row, item }) => sql`${item}.id = ${row}.cohort_id` }),
  programme: one({ shape: () => programmeShape, where: ({ row, item }) => sql`${item}.id = ${row}.programme_id` }),
  team: many({
    shape: () => ideaTeamShape,
    where: ({ row, item }) => sql`${item}.idea_id = ${row}.id`,
    order: ({ item }) => sql`${item}.is_lead desc, ${item}.joined_at, ${item}.id`,
  }),
  roles: many({
    shape: () => ideaRoleShape,
    where: ({ row, item, actor }) => sql`${item}.idea_id = ${row}.id and ${item}.ended_at is null and ${wantedOf(item, actor)} > 0`,
    order: ({ item }) => sql`${item}.position, ${item}.id`,
  }),
  openPlaces: value(({ row }) => sql`(select coalesce(sum(${placesLeft(sql`r`)}), 0)::int from idea_role r where r.idea_id = ${row}.id and r.ended_at is null)`),
  supporterCount: value(({ row, actor }) => sql`(${row}.supporters - (select count(*)::int from idea_support s where s.idea_id = ${row}.id and ${unknownTo(actor, sql`s.member_id`)}))`),
  supporters: many({
    shape: () => memberShape,
    join: ({ row, item }) => sql`join idea_support s on s.member_id = ${item}.id and s.idea_id = ${row}.id`,
    where: () => sql`true`,
    order: () => sql`s.since desc, s.member_id`,
    limit: facesShown,
  }),
  commentCount: value(({ row, actor }) => sql`(select count(*) from idea_comment k where k.idea_id = ${row}.id and k.deleted_at is null and ${visibleComments(sql`k`, actor)})`),
  joinRequests: many({
    shape: () => joinRequestShape,
    where: ({ row, item, actor }) => sql`${item}.idea_id = ${row}.id and ${item}.state = 'REQUESTED' and ${ideaPolicy.sql(actor, 'lead', row)}`,
    order: ({ item }) => sql`${item}.requested_at, ${item}.id`,
  }),
  myJoinRequest: one({
    shape: () => joinRequestShape,
    where: ({ row, item, actor }) => sql`${item}.idea_id = ${row}.id and ${item}.member_id = ${actor.accountId}::uuid`,
    order: ({ item }) => sql`${item}.requested_at desc, ${item}.id desc`,
  }),
  isSupporting: mine('idea_support'),
  isFollowing: mine('idea_follow'),
  isOnTeam: value(({ row, actor }) => amOnTeam(row, actor.accountId)),
  roomId: value(({ row, actor }) => sql`case when ${amOnTeam(row, actor.accountId)} then ${row}.room_id end`),
  origin: group({
    kind: column('origin_kind'),
    id: column('origin_id'),
    room: one({ shape: () => roomShape, where: ({ row, item }) => sql`${item}.id = case ${row}.origin_kind when 'ROOM' then ${row}.origin_id when 'MESSAGE' then (select m.room_id from message m where m.id = ${row}.origin_id) when 'QUESTION' then (select q.room_id from room_question q where q.id = ${row}.origin_id) end` }),
    message: one({ shape: () => messageShape, where: ({ row, item, actor }) => sql`${item}.id = ${row}.origin_id and ${row}.origin_kind = 'MESSAGE' and in_room(${item}.room_id, ${actor.accountId}::uuid)` }),
  }, ({ row }) => sql`${row}.origin_kind is not null`),
  viewerCan: value(({ row, actor }) => ideaPolicy.abilities(actor, ['edit', 'withdraw', 'nameLeads', 'lead', 'comment', 'support', 'join'], row)),
  version: column('version'),
  createdAt: instant('created_at'),
  updatedAt: instant('updated_at'),
});
