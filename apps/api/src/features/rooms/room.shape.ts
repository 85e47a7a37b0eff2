import { Reaction } from '@cohortium/contract';
import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, instant, instantSql, once, one, Shape, value, type Field } from '../../kernel/read/shape.ts';
import { memberShape } from '../members/index.ts';
import { atOddsWith, unknownTo } from '../ties/index.ts';
import { attachmentsSql } from './attachments/attachment-wire.ts';
import { excerptSql } from './message-wire.ts';
import { titleSql } from './host-titles.ts';
import { roomPolicy } from './room.policy.ts';

/** Null for the words of someone with whom the reader has a block. */
const unlessHidden = (row: Sql, told: Sql): Sql => sql`case when not ${once(row)}.hidden then ${told} end`;
/** The inner select is asked once a statement, not once a row. */
const hidden = { hidden: ({ row, actor }: { row: Sql; actor: { accountId: string | null } }) => sql`coalesce(${row}.author_id = any((select ${atOddsWith(sql`${actor.accountId}::uuid`)})::uuid[]), false)` };
/** How many messages after a seq leave the reader nothing to read: their own, and place-holders. */
export const nothingNewAfter = (actor: Actor, roomId: Sql, seq: Sql): Sql => sql`(select count(*)::int from message m where m.room_id = ${roomId} and m.seq > ${seq} and (m.author_id = ${actor.accountId}::uuid or ${unknownTo(actor, sql`m.author_id`)}))`;
const author: Field = one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.author_id and not ${once(row)}.hidden` });

/** As frames count them (reader-view.ts): those with whom the reader has no block. */
const countsSql = (row: Sql, actor: { accountId: string | null }): Sql => sql`(select json_agg(json_build_object('reaction', chosen.reaction, 'count', chosen.count) order by array_position(${raw(`'{${Object.values(Reaction).join(',')}}'::text[]`)}, chosen.reaction))
  from (select reaction, count(*) as count from message_reaction mr, unnest(mr.reactions) as reaction where mr.message_id = ${row}.id
    and mr.account_id <> all((select ${atOddsWith(sql`${actor.accountId}::uuid`)})::uuid[]) group by reaction) chosen)`;

/** What stands in a message's thread, of what the reader may read; null for none. The index on roots is asked once a message, for a page of them. */
const threadSql = (row: Sql, actor: Actor): Sql => sql`(select json_build_object('replies', count(*), 'lastAt', ${instantSql(sql`max(a.created_at)`)}, 'lastSeq', max(a.seq),
    'by', (array_agg(a.author_id::text order by a.seq desc))[1:12])
  from message a where a.root_id = ${row}.id and a.deleted_at is null and not ${unknownTo(actor, sql`a.author_id`)} having count(*) > 0)`;

export const repliedToShape: Shape = new Shape('RepliedTo', { table: 'message', once: hidden }, {
  id: column('id'),
  seq: column('seq'),
  excerpt: value(({ row }) => sql`coalesce(${unlessHidden(row, excerptSql(row))}, '')`),
  author,
});

/** Messages are only ever reached through their room, whose rule is the rule. */
export const messageShape: Shape = new Shape('Message', { table: 'message', once: hidden }, {
  id: column('id'),
  roomId: column('room_id'),
  seq: column('seq'),
  state: value(({ row }) => sql`case when ${once(row)}.hidden then 'HIDDEN' when ${row}.deleted_at is not null then 'DELETED' else 'SAID' end`),
  authorId: value(({ row }) => unlessHidden(row, sql`${row}.author_id`)),
  author,
  clientId: value(({ row }) => unlessHidden(row, sql`${row}.client_id`)),
  body: value(({ row }) => sql`coalesce(${unlessHidden(row, sql`${row}.body`)}, '')`),
  attachments: value(({ row }) => sql`coalesce(${unlessHidden(row, attachmentsSql(sql`${row}.id`))}, '[]'::json)`),
  lang: column('lang'),
  replyTo: one({ shape: () => repliedToShape, where: ({ row, item }) => sql`${item}.id = ${row}.reply_to_id and not ${once(row)}.hidden` }),
  rootId: column('root_id'),
  isAside: column('is_aside'),
  thread: value(({ row, actor }) => threadSql(row, actor)),
  createdAt: instant('created_at'),
  editedAt: value(({ row }) => unlessHidden(row, instantSql(sql`${row}.edited_at`))),
  reactions: value(({ row, actor }) => sql`coalesce(${unlessHidden(row, countsSql(row, actor))}, '[]'::json)`),
  myReactions: value(({ row, actor }) => sql`coalesce((select array_to_json(mr.reactions) from message_reaction mr where mr.message_id = ${row}.id and mr.account_id = ${actor.accountId}::uuid), '[]'::json)`),
  revision: column('revision'),
});

export const roomShape: Shape = new Shape('Room', {
  table: 'room',
  visible: ({ row, actor }) => roomPolicy.sql(actor, 'see', row),
  once: { readSeq: ({ row, actor }) => sql`coalesce((select rr.seq from room_read rr where rr.room_id = ${row}.id and rr.account_id = ${actor.accountId}::uuid), 0)` },
}, {
  id: column('id'),
  kind: column('kind'),
  title: value(({ row, actor }) => titleSql(actor, row)),
  state: column('state'),
  hostKind: column('host_kind'),
  hostId: column('host_id'),
  headSeq: column('head_seq'),
  readSeq: value(({ row }) => sql`${once(row)}.read_seq`),
  unread: value(({ row, actor }) => sql`greatest(${row}.head_seq - ${once(row)}.read_seq - ${nothingNewAfter(actor, sql`${row}.id`, sql`${once(row)}.read_seq`)}, 0)`),
  size: value(({ row, actor }) => sql`(select count(distinct g.account_id) from room_grant g where g.room_id = ${row}.id and not ${unknownTo(actor, sql`g.account_id`)})`),
  activeAt: instant('active_at'),
  lastMessage: one({ shape: () => messageShape, where: ({ row, item }) => sql`${item}.room_id = ${row}.id and ${item}.seq = ${row}.head_seq` }),
  viewerCan: value(({ row, actor }) => roomPolicy.abilities(actor, ['post', 'takePart', 'mark', 'moderate'], row)),
});
