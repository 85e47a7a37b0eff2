import { roomLimits } from '@cohortium/contract';
import { raw, sql, type Sql } from '../../../kernel/database/sql.ts';
import { instantSql } from '../../../kernel/read/shape.ts';
import { awaitingAttachmentsSql, saidSql } from '../attachments/attachment-wire.ts';
import { addItemKind } from '../room-kinds.ts';

addItemKind({
  kind: 'SETTINGS', table: 'room_settings',
  json: row => sql`json_build_object('slowSeconds', ${row}.slow_seconds, 'isLocked', ${row}.is_locked, 'approvesFirst', ${row}.approves_first)`,
});

const excerpt = raw(String(roomLimits.excerpt));
const author = (row: Sql): Sql => sql`(select m.author_id from message m where m.id = ${row}.id)`;
addItemKind({
  kind: 'PIN', table: 'room_pin', about: 'id', author, veil: { excerpt: '', authorId: null },
  json: row => sql`(select json_build_object('isPinned', ${row}.pinned_at is not null and m.deleted_at is null, 'seq', m.seq, 'authorId', m.author_id, 'excerpt', left(${saidSql(raw('m'))}, ${excerpt}), 'lang', m.lang) from message m where m.id = ${row}.id)`,
});

addItemKind({
  kind: 'RESTRAINT', table: 'room_restraint', restricted: () => raw('true'), owner: row => sql`${row}.account_id`,
  json: row => sql`json_build_object('accountId', ${row}.account_id, 'restraint', ${row}.kind, 'until', ${instantSql(sql`${row}.until`)}, 'since', ${instantSql(sql`${row}.since`)}, 'isOver', ${row}.ended_at is not null)`,
});

// No author: a moderator judges also the words of someone with whom they have a block.
addItemKind({
  kind: 'AWAITING', table: 'room_awaiting', restricted: () => raw('true'), owner: row => sql`${row}.author_id`,
  json: row => sql`json_build_object('authorId', ${row}.author_id, 'clientId', ${row}.client_id, 'body', ${row}.body, 'attachments', ${awaitingAttachmentsSql(sql`${row}.id`)}, 'lang', ${row}.lang, 'state', ${row}.state, 'createdAt', ${instantSql(sql`${row}.created_at`)})`,
});

addItemKind({
  kind: 'HAND', table: 'room_hand', author: row => sql`${row}.account_id`, veil: {},
  json: row => sql`json_build_object('accountId', ${row}.account_id, 'state', ${row}.state, 'raisedAs', ${row}.raised_as, 'raisedAt', ${instantSql(sql`${row}.raised_at`)}, 'place', place_in_room(${row}.room_id, ${row}.account_id))`,
});
