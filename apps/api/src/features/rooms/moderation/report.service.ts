import { moderationLimits, type ActDone, type ReportAbuse } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { raw, sql } from '../../../kernel/database/sql.ts';
import { badField, DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import { Allowance } from '../../../kernel/realtime/allowance.ts';
import { programmeBetweenSql } from '../../programmes/index.ts';
import type { ActingRoom } from '../acting-room.ts';
import { programmeSql } from '../host-programmes.ts';
import { RoomActs } from '../room-acts.ts';
import './report.events.ts';
import { saidIn } from './said.ts';

interface About {
  readonly reportedId: string;
  readonly messageId: string | null;
  readonly questionId: string | null;
  readonly isAnonymous: boolean;
  readonly words: string;
}

/** Reports of abuse, in any room, also of two. */
@Injectable()
export class ReportService {
  readonly #allowance = new Allowance({ points: moderationLimits.reportsAnHour, seconds: 3600 });

  constructor(private readonly acts: RoomActs) {}

  /**
   * Puts a message, a question or a person into the queue of those who may judge it; reporting the same again while it waits changes what was said of it.
   * @throws DomainError NOT_FOUND for what is not in the room, BAD_INPUT for oneself, RATE_LIMITED.
   */
  async report(actor: SignedIn, content: ReportAbuse): Promise<ActDone> {
    const { roomId, clientId, reason, note } = content;
    const seconds = this.#allowance.spend(actor.accountId);
    if (seconds !== null) throw new DomainError('RATE_LIMITED', 'rooms:error.tooManyReports', { seconds });
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:report', right: 'see',
      write: async room => {
        const { reportedId, messageId, questionId, isAnonymous, words } = await aboutOf(room, content.subject);
        if (reportedId === actor.accountId) throw badField('subject', 'rooms:error.reportOwn');
        const made = await room.tx.one<{ id: string }>(sql`insert into room_report (room_id, reporter_id, reported_id, message_id, question_id, is_anonymous, reason, note, words, created_at, programme_id, to_staff)
          select r.id, ${actor.accountId}::uuid, ${reportedId}::uuid, ${messageId}::uuid, ${questionId}::uuid, ${isAnonymous}, ${reason}, ${note}, ${words}, ${room.now}::timestamptz,
            coalesce(${programmeSql(raw('r'))}, ${programmeBetweenSql(sql`${reportedId}::uuid`, sql`${actor.accountId}::uuid`)}), ${toStaffSql(actor.accountId, reportedId)}
          from room r where r.id = ${roomId}::uuid
          on conflict (reporter_id, room_id, reported_id, coalesce(message_id, question_id, reported_id)) where handled_at is null do update set reason = excluded.reason, note = excluded.note returning id`);
        if (!made) throw notFound();
        room.tx.emit('room.reported', { reportId: made.id, roomId });
        return { id: made.id, revision: room.revision };
      },
    });
  }
}

/** No moderator may judge it: there is none beside the two, or it is about one. */
const toStaffSql = (reporterId: string, reportedId: string) => sql`(select coalesce(bool_or(g.account_id = ${reportedId}::uuid), true) or bool_and(g.account_id = ${reporterId}::uuid) from room_grant g where g.room_id = r.id and g.role = 'MODERATOR')`;

const nothing = { messageId: null, questionId: null, isAnonymous: false, words: '' } as const;

async function aboutOf(room: ActingRoom, { kind, id }: ReportAbuse['subject']): Promise<About> {
  if (kind === 'MESSAGE') {
    const said = await saidIn(room.tx, room.roomId, id);
    if (!said || said.isDeleted) throw notFound();
    return { ...nothing, reportedId: said.authorId, messageId: id, words: said.body };
  }
  if (kind === 'QUESTION') return askedIn(room, id);
  const known = await room.tx.one(sql`select 1 where exists (select 1 from room_grant where room_id = ${room.roomId}::uuid and account_id = ${id}::uuid)
    or exists (select 1 from room_grant_held where room_id = ${room.roomId}::uuid and account_id = ${id}::uuid)
    or exists (select 1 from message where room_id = ${room.roomId}::uuid and author_id = ${id}::uuid)`);
  if (!known) throw notFound();
  return { ...nothing, reportedId: id };
}

/** A question that all may read; nobody is left to answer for one whose asker is gone. */
async function askedIn(room: ActingRoom, id: string): Promise<About> {
  const asked = await room.tx.one<{ reportedId: string; isAnonymous: boolean; words: string }>(sql`select account_id as "reportedId", is_anonymous as "isAnonymous", text as words from room_question
    where id = ${id}::uuid and room_id = ${room.roomId}::uuid and state in ('OPEN', 'BEING_ANSWERED', 'ANSWERED') and account_id is not null`);
  if (!asked) throw notFound();
  return { ...nothing, ...asked, questionId: id };
}
