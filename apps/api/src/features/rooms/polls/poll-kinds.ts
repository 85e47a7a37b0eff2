import { sql, type Sql } from '../../../kernel/database/sql.ts';
import { instantSql } from '../../../kernel/read/shape.ts';
import { addItemKind, addMineKind } from '../room-kinds.ts';

/** What everyone may see of the counts: a closed poll's result, and an open one's where results always show. Each other way tells some less than others, which a frame for all cannot. */
const tally = (row: Sql): Sql => sql`case when ${row}.state = 'CLOSED' then ${row}.result when ${row}.state = 'OPEN' and ${row}.results = 'ALWAYS' then room_poll_tally(${row}.id) end`;
const voters = (row: Sql): Sql => sql`case ${row}.state when 'CLOSED' then ${row}.voters when 'OPEN' then room_poll_voters(${row}.id) else 0 end`;

addItemKind({
  kind: 'POLL',
  table: 'room_poll',
  json: row => sql`json_build_object('pollKind', ${row}.poll_kind, 'question', ${row}.question, 'lang', ${row}.lang, 'options', ${row}.options, 'isAnonymous', ${row}.is_anonymous, 'results', ${row}.results,
    'state', ${row}.state, 'openedAt', ${instantSql(sql`${row}.opened_at`)}, 'closesAt', ${instantSql(sql`${row}.closes_at`)}, 'closedAt', ${instantSql(sql`${row}.closed_at`)},
    'voters', ${voters(row)}, 'tally', ${tally(row)})`,
});
addMineKind({ kind: 'POLL_VOTE', table: 'room_poll_vote', about: row => sql`${row}.poll_id`, json: row => sql`json_build_object('choices', ${row}.choices)` });
