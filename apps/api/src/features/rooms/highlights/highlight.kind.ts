import { highlightLimits } from '@cohortium/contract';
import { raw, sql, type Sql } from '../../../kernel/database/sql.ts';
import { instantSql } from '../../../kernel/read/shape.ts';
import { addItemKind } from '../room-kinds.ts';

export const kind = 'HIGHLIGHT';
const excerpt = raw(String(highlightLimits.excerpt));

/** The message that a highlight is about, as far as everyone may read it. */
const messageSql = (row: Sql): Sql => sql`(select json_build_object('kind', 'MESSAGE', 'id', m.id, 'seq', m.seq, 'authorId', m.author_id, 'text', left(m.body, ${excerpt}), 'lang', m.lang, 'at', ${instantSql(sql`m.created_at`)})
  from message m where m.id = ${row}.about_id)`;

addItemKind({
  kind,
  table: 'room_highlight',
  message: 'about_id',
  json: row => sql`json_build_object('about', ${messageSql(row)}, 'as', ${row}.kind, 'state', ${row}.state, 'by', ${row}.made_by, 'at', ${instantSql(sql`${row}.made_at`)},
    'decidedBy', ${row}.decided_by, 'decidedAt', ${instantSql(sql`${row}.decided_at`)})`,
  author: row => sql`(select m.author_id from message m where m.id = ${row}.about_id)`,
  people: ['by', 'decidedBy'],
  // What was declined is between who suggested it and who moderates.
  restricted: row => sql`${row}.state = 'DECLINED'`,
  owner: row => sql`${row}.made_by`,
});
