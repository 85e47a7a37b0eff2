import { highlightLimits } from '@cohortium/contract';
import { raw, sql, type Sql } from '../../../kernel/database/sql.ts';
import { instantSql } from '../../../kernel/read/shape.ts';
import { saidSql } from '../attachments/attachment-wire.ts';
import { addItemKind } from '../room-kinds.ts';

export const kind = 'HIGHLIGHT';
const excerpt = raw(String(highlightLimits.excerpt));

/** The question that a highlight is about. Who asked anonymously is told to nobody, and what was withdrawn or dismissed keeps no words. */
const askerSql = (row: Sql): Sql => sql`(select case when not q.is_anonymous and q.state <> 'WITHDRAWN' then q.account_id end from room_question q where q.id = ${row}.about_id)`;
const questionSql = (row: Sql): Sql => sql`(select json_build_object('kind', 'QUESTION', 'id', q.id, 'seq', null, 'authorId', ${askerSql(row)}, 'text', case when q.state in ('OPEN', 'BEING_ANSWERED', 'ANSWERED') then left(q.text, ${excerpt}) else '' end,
  'lang', q.lang, 'at', ${instantSql(sql`q.asked_at`)}) from room_question q where q.id = ${row}.about_id)`;

/** The message that a highlight is about, as far as everyone may read it. */
const messageSql = (row: Sql): Sql => sql`(select json_build_object('kind', 'MESSAGE', 'id', m.id, 'seq', m.seq, 'authorId', m.author_id, 'text', left(${saidSql(raw('m'))}, ${excerpt}), 'lang', m.lang, 'at', ${instantSql(sql`m.created_at`)})
  from message m where m.id = ${row}.about_id)`;

addItemKind({
  kind,
  table: 'room_highlight',
  about: 'about_id',
  json: row => sql`json_build_object('about', case ${row}.about_kind when 'QUESTION' then ${questionSql(row)} else ${messageSql(row)} end, 'as', ${row}.kind, 'state', ${row}.state, 'by', ${row}.made_by, 'at', ${instantSql(sql`${row}.made_at`)},
    'decidedBy', ${row}.decided_by, 'decidedAt', ${instantSql(sql`${row}.decided_at`)})`,
  author: row => sql`case ${row}.about_kind when 'QUESTION' then ${askerSql(row)} else (select m.author_id from message m where m.id = ${row}.about_id) end`,
  people: ['by', 'decidedBy'],
  // What was declined is between who suggested it and who moderates.
  restricted: row => sql`${row}.state = 'DECLINED'`,
  owner: row => sql`${row}.made_by`,
});
