import { notificationLimits } from '@cohortium/contract';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, instant, many, one, Shape, value } from '../../kernel/read/shape.ts';
import { conventionShape } from '../conventions/index.ts';
import { ideaShape } from '../ideas/index.ts';
import { introductionRequestShape, introductionShape } from '../introductions/index.ts';
import { memberPolicy, memberShape } from '../members/index.ts';
import { messageShape, reportNewsShape } from '../rooms/index.ts';
import { meetingNewsShape } from '../rounds/index.ts';
import { savedSearchShape } from '../saved-searches/index.ts';
import { openingShape } from '../secondments/index.ts';
import { skillShape } from '../skills/index.ts';
import { talkShape } from '../talks/index.ts';
import { notificationVisible } from './notification.policy.ts';

const inGroup = (other: Sql, row: Sql): Sql => sql`${other}.member_id = ${row}.member_id and ${other}.group_key = ${row}.group_key`;

/** A row stands for its whole group: it is the group's latest, see the reader. */
export const notificationShape = new Shape('Notification', { table: 'notification', visible: ({ row, actor }) => notificationVisible(row, actor) }, {
  id: column('id'),
  kind: column('kind'),
  at: instant('created_at'),
  isRead: value(({ row }) => sql`not exists (select 1 from notification g where ${inGroup(raw('g'), row)} and g.read_at is null)`),
  actors: many({
    shape: () => memberShape,
    where: ({ row, item }) => sql`${item}.id in (select g.actor_id from notification g where ${inGroup(raw('g'), row)})`,
    order: ({ row, item }) => sql`(select max(g.created_at) from notification g where ${inGroup(raw('g'), row)} and g.actor_id = ${item}.id) desc, ${item}.id`,
    limit: notificationLimits.facesShown,
  }),
  actorCount: value(({ row, actor }) => sql`(select count(*) from member m where m.id in (select g.actor_id from notification g where ${inGroup(raw('g'), row)}) and ${memberPolicy.sql(actor, 'see', raw('m'))})`),
  idea: one({ shape: () => ideaShape, where: ({ row, item }) => sql`${row}.subject_kind = 'IDEA' and ${item}.id = ${row}.subject_id` }),
  introduction: one({ shape: () => introductionShape, where: ({ row, item }) => sql`${row}.subject_kind = 'INTRODUCTION' and ${item}.id = ${row}.subject_id` }),
  introductionRequest: one({ shape: () => introductionRequestShape, where: ({ row, item }) => sql`${row}.subject_kind = 'INTRODUCTION_REQUEST' and ${item}.id = ${row}.subject_id` }),
  convention: one({ shape: () => conventionShape, where: ({ row, item }) => sql`${row}.subject_kind = 'CONVENTION' and ${item}.id = ${row}.subject_id` }),
  meeting: one({ shape: () => meetingNewsShape, where: ({ row, item }) => sql`${row}.subject_kind = 'MEETING' and ${item}.id = ${row}.subject_id` }),
  talk: one({ shape: () => talkShape, where: ({ row, item }) => sql`${row}.subject_kind = 'TALK' and ${item}.id = ${row}.subject_id` }),
  opening: one({ shape: () => openingShape, where: ({ row, item }) => sql`${row}.subject_kind = 'OPENING' and ${item}.id = ${row}.subject_id` }),
  message: one({ shape: () => messageShape, where: ({ row, item }) => sql`${row}.subject_kind in ('MESSAGE', 'SAID', 'THREAD') and ${item}.id = ${row}.subject_id` }),
  report: one({ shape: () => reportNewsShape, where: ({ row, item }) => sql`${row}.subject_kind = 'REPORT' and ${item}.id = ${row}.subject_id` }),
  savedSearch: one({ shape: () => savedSearchShape, where: ({ row, item }) => sql`${row}.subject_kind = 'SEARCH' and ${item}.id = ${row}.subject_id` }),
  skills: many({
    shape: () => skillShape,
    where: ({ row, item }) => sql`${row}.kind = 'IDEA_NEEDS_YOU' and ${item}.id = any(offered_by(${row}.member_id))
      and exists (select 1 from idea_role r where r.idea_id = ${row}.subject_id and r.skill_id = ${item}.id and r.ended_at is null)`,
    order: ({ item, actor }) => sql`said(${item}.name, ${actor.locale}) collate "und-x-icu"`,
  }),
});
