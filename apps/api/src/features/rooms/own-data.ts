import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';
import { unknownTo } from '../ties/index.ts';
import { titleSql } from './host-titles.ts';
import { roomPolicy } from './room.policy.ts';

/** The title of a room that the reader may enter. */
const roomOf = (actor: Actor, id: Sql): Sql => sql`(select ${titleSql(actor, raw('r'))} from room r where r.id = ${id} and ${roomPolicy.sql(actor, 'see', raw('r'))})`;

contributeOwnData(
  {
    name: 'rooms', tables: ['room_grant', 'room_read'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('g.room_id'))}, 'role', g.role, 'place', g.place, 'since', g.since, 'readUpTo', (select rr.seq from room_read rr where rr.room_id = g.room_id and rr.account_id = ${me})) as row
      from room_grant g where g.account_id = ${me} order by g.since`,
  },
  {
    name: 'messages', tables: ['message'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('m.room_id'))}, 'body', m.body, 'language', m.lang, 'sentAt', m.created_at, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at) as row from message m where m.author_id = ${me} order by m.created_at`,
  },
  {
    name: 'attachments', tables: ['attachment'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('f.room_id'))}, 'name', f.name, 'type', f.type, 'bytes', f.bytes, 'shows', f.alt, 'sentAt', f.created_at, 'address', '/attachments/' || f.id) as row from attachment f where f.author_id = ${me} and f.is_kept and f.removed_at is null order by f.created_at`,
  },
  {
    name: 'mentions', tables: ['message_mention'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('m.room_id'))}, 'by', ${nameOf(actor, raw('m.author_id'))}, 'at', m.created_at) as row from message_mention mm join message m on m.id = mm.message_id
      where mm.account_id = ${me} and not ${unknownTo(actor, raw('m.author_id'))} order by m.created_at`,
  },
  {
    // Those one made: who is reported never learns of it, from here neither.
    name: 'reports', tables: ['room_report'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('p.room_id'))}, 'reason', p.reason, 'note', p.note, 'outcome', p.outcome, 'madeAt', p.created_at, 'handledAt', p.handled_at) as row from room_report p where p.reporter_id = ${me} order by p.created_at`,
  },
  {
    name: 'reactions', tables: ['message_reaction'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('mr.room_id'))}, 'reactions', mr.reactions) as row from message_reaction mr where mr.account_id = ${me} and mr.reactions <> '{}' order by mr.room_id, mr.revision`,
  },
  {
    name: 'questions', tables: ['room_question'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('q.room_id'))}, 'text', q.text, 'anonymous', q.is_anonymous, 'place', q.place, 'state', q.state, 'askedAt', q.asked_at) as row from room_question q where q.account_id = ${me} order by q.asked_at`,
  },
  {
    name: 'questionVotes', tables: ['room_question_vote'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('v.room_id'))}, 'question', v.question_id) as row from room_question_vote v where v.account_id = ${me} and v.is_on order by v.room_id, v.revision`,
  },
  {
    name: 'polls', tables: ['room_poll'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('p.room_id'))}, 'question', p.question, 'options', p.options, 'state', p.state, 'openedAt', p.opened_at) as row from room_poll p where p.account_id = ${me} order by p.opened_at`,
  },
  {
    name: 'pollVotes', tables: ['room_poll_vote'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('v.room_id'))}, 'poll', v.poll_id, 'choices', v.choices) as row from room_poll_vote v where v.account_id = ${me} and v.choices <> '{}' order by v.room_id, v.revision`,
  },
  {
    name: 'highlights', tables: ['room_highlight'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('h.room_id'))}, 'kind', h.kind, 'state', h.state, 'madeAt', h.made_at) as row from room_highlight h where h.made_by = ${me} order by h.made_at`,
  },
  {
    name: 'messagesForApproval', tables: ['room_awaiting'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('w.room_id'))}, 'body', w.body, 'language', w.lang, 'state', w.state, 'writtenAt', w.created_at) as row from room_awaiting w where w.author_id = ${me} order by w.created_at`,
  },
  {
    name: 'raisedHands', tables: ['room_hand'],
    rows: (actor, me) => sql`select json_build_object('room', ${roomOf(actor, raw('h.room_id'))}, 'state', h.state, 'raisedAt', h.raised_at) as row from room_hand h where h.account_id = ${me} order by h.raised_at`,
  },
  {
    name: 'mutesAndRemovals', tables: ['room_restraint', 'room_grant_held'],
    rows: (_, me) => sql`select json_build_object('room', (select said(r.title, 'en') from room r where r.id = b.room_id), 'kind', b.kind, 'since', b.since, 'until', b.until, 'endedAt', b.ended_at) as row from room_restraint b where b.account_id = ${me} order by b.since`,
  },
);
