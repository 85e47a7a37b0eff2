import type { Actor } from '../../kernel/authz/actor.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';
import { column, instant, one, Shape, value } from '../../kernel/read/shape.ts';
import { memberShape } from '../members/index.ts';
import { commentPolicy } from './idea.policy.ts';

/** Comments that the reader sees among those of an idea they see. */
export const visibleComments = (row: Sql, actor: Actor): Sql => commentPolicy.sql(actor, 'see', row);

/** A removed comment stays while someone's answer to it stands. */
const standing = (row: Sql): Sql => sql`(${row}.deleted_at is null or exists (select 1 from idea_comment answer where answer.reply_to = ${row}.id and answer.deleted_at is null))`;

export const ideaCommentShape: Shape = new Shape('IdeaComment', {
  table: 'idea_comment',
  visible: ({ row, actor }) => sql`${visibleComments(row, actor)} and ${standing(row)}`,
}, {
  id: column('id'),
  ideaId: column('idea_id'),
  author: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.author_id and ${row}.deleted_at is null` }),
  body: value(({ row }) => sql`case when ${row}.deleted_at is null then ${row}.body end`),
  lang: column('lang'),
  replyTo: one({ shape: () => ideaCommentShape, where: ({ row, item }) => sql`${item}.id = ${row}.reply_to` }),
  viewerCan: value(({ row, actor }) => sql`json_build_object('edit', ${row}.deleted_at is null and ${commentPolicy.sql(actor, 'edit', row)}, 'remove', ${row}.deleted_at is null and ${commentPolicy.sql(actor, 'remove', row)})`),
  createdAt: instant('created_at'),
  editedAt: instant('edited_at'),
  removedAt: instant('deleted_at'),
});
