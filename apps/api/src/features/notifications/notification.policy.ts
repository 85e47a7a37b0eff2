import type { Actor } from '../../kernel/authz/actor.ts';
import { definePolicy, own } from '../../kernel/authz/policy.ts';
import { and, or, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { conventionPolicy } from '../conventions/index.ts';
import { ideaPolicy } from '../ideas/index.ts';
import { introductionVisible, requestVisible } from '../introductions/index.ts';
import { memberPolicy } from '../members/index.ts';
import { tellsOfSomeone } from '../saved-searches/index.ts';
import { openingPolicy } from '../secondments/index.ts';
import { mayEnterSql, mentionsSql, readableSql, reportNewsPolicy } from '../rooms/index.ts';
import { meetingTold } from '../rounds/index.ts';
import { talkVisible } from '../talks/index.ts';

const ownPolicy = definePolicy<'memberId'>()({ see: own('memberId') });

/** What a notification can be about. */
export type SubjectKind = 'CONNECTION' | 'CONVENTION' | 'IDEA' | 'INTRODUCTION' | 'INTRODUCTION_REQUEST' | 'MEETING' | 'MEMBER' | 'MESSAGE' | 'OPENING' | 'REPORT' | 'SAID' | 'SEARCH' | 'TALK' | 'THREAD';
type SubjectSql = (row: Sql, actor: Actor) => Sql;

/** Whether the reader may still see what a notification is about, by its `subject_kind`. A request that was withdrawn or refused is told no more. */
const subjects: Record<SubjectKind, SubjectSql> = {
  CONNECTION: row => sql`exists (select 1 from connection c where c.id = ${row}.subject_id and (c.state = 'CONNECTED' or (c.state = 'REQUESTED' and ${row}.kind = 'CONNECTION_REQUESTED')))`,
  CONVENTION: (row, actor) => sql`exists (select 1 from convention v where v.id = ${row}.subject_id and ${conventionPolicy.sql(actor, 'see', raw('v'))})`,
  OPENING: (row, actor) => sql`exists (select 1 from secondment_opening o where o.id = ${row}.subject_id and ${openingPolicy.sql(actor, 'see', raw('o'))})`,
  IDEA: (row, actor) => sql`exists (select 1 from idea i where i.id = ${row}.subject_id and ${ideaPolicy.sql(actor, 'see', raw('i'))})`,
  INTRODUCTION: (row, actor) => sql`exists (select 1 from introduction i where i.id = ${row}.subject_id and ${introductionVisible(raw('i'), actor)})`,
  INTRODUCTION_REQUEST: (row, actor) => sql`exists (select 1 from introduction_request q where q.id = ${row}.subject_id and ${requestVisible(raw('q'), actor)})`,
  // What was offered or asked for is told as long as the talk is still open.
  TALK: (row, actor) => sql`exists (select 1 from talk k where k.id = ${row}.subject_id and ${talkVisible(raw('k'), actor)} and (k.state <> 'CANCELLED' or ${row}.kind = 'TALK_CANCELLED'))`,
  // The root may be deleted, or stand behind a block, and the thread goes on.
  THREAD: (row, actor) => sql`exists (select 1 from message root join room r on r.id = root.room_id where root.id = ${row}.subject_id and ${mayEnterSql(actor, raw('r'))})`,
  SAID: (row, actor) => sql`exists (select 1 from message said where said.id = ${row}.subject_id and ${readableSql(actor, raw('said'))})`,
  MESSAGE: (row, actor) => mentionsSql(actor, sql`${row}.subject_id`),
  MEETING: (row, actor) => sql`exists (select 1 from meeting_group g where g.id = ${row}.subject_id and ${meetingTold(raw('g'), actor)})`,
  REPORT: (row, actor) => sql`exists (select 1 from room_report p where p.id = ${row}.subject_id and ${reportNewsPolicy.sql(actor, 'see', raw('p'))})`,
  SEARCH: (row, actor) => tellsOfSomeone(actor, sql`${row}.subject_id`),
  MEMBER: (row, actor) => sql`exists (select 1 from member s where s.id = ${row}.subject_id and ${memberPolicy.sql(actor, 'see', raw('s'))})`,
};

/** One's own, as long as one may see who did it and what it is about: asked again at every reading. */
export const notificationVisible = (row: Sql, actor: Actor): Sql => and([
  ownPolicy.sql(actor, 'see', row),
  sql`(${row}.actor_id is null or exists (select 1 from member doer where doer.id = ${row}.actor_id and ${memberPolicy.sql(actor, 'see', raw('doer'))}))`,
  or(Object.entries(subjects).map(([kind, visible]) => sql`(${row}.subject_kind = ${kind} and ${visible(row, actor)})`)),
]);
