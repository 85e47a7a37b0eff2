import { raw, sql, type Sql } from '../../../kernel/database/sql.ts';
import { instantSql } from '../../../kernel/read/shape.ts';
import { addItemKind, addMineKind } from '../room-kinds.ts';

/** The one name shown for a question; null for a withdrawn one, and for an anonymous one, so that neither a name nor a block tells who asked. */
const shownAuthor = (row: Sql): Sql => sql`case when not ${row}.is_anonymous and ${row}.state <> 'WITHDRAWN' then ${row}.account_id end`;

const answerJson = (row: Sql): Sql => sql`(select json_build_object('id', m.id, 'seq', m.seq) from message m where m.id = ${row}.answer_id and m.deleted_at is null)`;

addItemKind({
  kind: 'QUESTION',
  table: 'room_question',
  about: 'answer_id',
  author: shownAuthor,
  restricted: row => sql`${row}.state in ('AWAITING', 'DISMISSED')`,
  owner: row => sql`${row}.account_id`,
  veil: { text: '', authorId: null },
  json: row => sql`json_build_object('text', ${row}.text, 'lang', ${row}.lang, 'state', ${row}.state, 'isAnonymous', ${row}.is_anonymous, 'authorId', ${shownAuthor(row)}, 'place', ${row}.place,
    'votes', ${row}.votes, 'askedAt', ${instantSql(sql`${row}.asked_at`)}, 'heardAt', ${instantSql(sql`${row}.heard_at`)}, 'answeredAt', ${instantSql(sql`${row}.answered_at`)}, 'answer', ${answerJson(row)})`,
});
addItemKind({ kind: 'ASKING', table: 'room_asking', json: row => sql`json_build_object('needsApproval', ${row}.needs_approval)` });
addMineKind({ kind: 'MY_QUESTION', table: 'room_question', about: row => sql`${row}.id`, json: () => raw(`'{}'`) });
addMineKind({ kind: 'QUESTION_VOTE', table: 'room_question_vote', about: row => sql`${row}.question_id`, json: row => sql`json_build_object('on', ${row}.is_on)` });
