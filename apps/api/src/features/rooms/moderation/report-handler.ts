import type { ActDone, HandleReport, ReportOutcome } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { Database, type Queryable } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { badField, DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import { dropUnreported } from '../attachments/said-files.ts';
import type { ActingRoom } from '../acting-room.ts';
import { requireQuestion } from '../questions/held-question.ts';
import { bring } from '../questions/question-desk.ts';
import { RoomActs } from '../room-acts.ts';
import { ModerationLog } from './moderation-log.ts';
import './report.events.ts';
import { reportPolicy } from './report.policy.ts';
import { requireStanding, RestraintService } from './restraint.service.ts';
import { emptyMessage, saidIn } from './said.ts';

interface Report {
  id: string;
  roomId: string;
  reportedId: string;
  messageId: string | null;
  questionId: string | null;
  isAnonymous: boolean;
  /** Whether the actor had an anonymous asker shown to them. */
  isRevealed: boolean;
  programmeId: string | null;
  toStaff: boolean;
  isHandled: boolean;
}
interface Decision {
  readonly outcome: ReportOutcome;
  /** For MUTED and REMOVED; null is for good. */
  readonly until: string | null;
}

/** Ends reports: whoever comes second is told that it is done. */
@Injectable()
export class ReportHandler {
  constructor(
    private readonly db: Database,
    private readonly acts: RoomActs,
    private readonly restraints: RestraintService,
    private readonly log: ModerationLog,
  ) {}

  /** By a moderator of the room. @throws DomainError NOT_FOUND when it is not theirs to judge, CONFLICT when it was handled before. */
  handleInRoom(actor: SignedIn, content: HandleReport): Promise<ActDone> {
    const { roomId, clientId, reportId } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:handle', right: 'moderate',
      write: async room => this.handle(room, actor, await requireReport(room.tx, actor, reportId), content),
    });
  }

  /** By staff or an admin, who need no grant. @throws DomainError NOT_FOUND when it is not theirs to judge, CONFLICT when it was handled before. */
  async handleByStaff(actor: SignedIn, reportId: string, decision: Decision): Promise<void> {
    const { roomId } = await requireReport(this.db, actor, reportId);
    await this.acts.change({ roomId, write: async room => this.handle(room, actor, await requireReport(room.tx, actor, reportId), decision) });
  }

  private async handle(room: ActingRoom, actor: SignedIn, report: Report, decision: Decision): Promise<ActDone> {
    if (report.roomId !== room.roomId) throw notFound();
    if (report.isHandled) throw new DomainError('CONFLICT', 'rooms:error.handledAlready');
    await this.carryOut(room, actor, report, decision);
    const { roomId, reportedId, messageId, questionId, isAnonymous } = report;
    const handled = await room.tx.query<{ id: string }>(sql`update room_report set outcome = ${decision.outcome}, handled_at = ${room.now}::timestamptz, handled_by = ${actor.accountId}::uuid, words = ''
      where room_id = ${roomId}::uuid and reported_id = ${reportedId}::uuid and message_id is not distinct from ${messageId}::uuid and question_id is not distinct from ${questionId}::uuid and handled_at is null returning id`);
    if (messageId) await dropUnreported(room.tx, messageId);
    room.tx.emit('room.reportsHandled', { reportIds: handled.map(({ id }) => id), roomId });
    await this.log.write(room.tx, { roomId, by: actor.accountId, act: 'REPORT_HANDLED', ...(!isAnonymous && { person: reportedId }), detail: { outcome: decision.outcome } });
    return { id: report.id, revision: room.revision };
  }

  /**
   * Tells who judges it who asked an anonymous question: an act of its own, which is logged, without the name. Twice is once.
   * @throws DomainError NOT_FOUND when it is not theirs to judge, CONFLICT when it was handled.
   */
  async reveal(actor: SignedIn, reportId: string): Promise<void> {
    const { roomId } = await requireReport(this.db, actor, reportId);
    await this.acts.change({
      roomId,
      write: async room => {
        const report = await requireReport(room.tx, actor, reportId);
        if (report.isHandled) throw new DomainError('CONFLICT', 'rooms:error.handledAlready');
        if (report.isAnonymous && !report.isRevealed) {
          await room.tx.query(sql`update room_report set revealed_to = array_append(revealed_to, ${actor.accountId}::uuid) where room_id = ${roomId}::uuid and question_id = ${report.questionId}::uuid and handled_at is null`);
          await this.log.write(room.tx, { roomId, by: actor.accountId, act: 'ASKER_REVEALED' });
        }
        return { id: reportId, revision: room.revision };
      },
    });
  }

  private async carryOut(room: ActingRoom, actor: SignedIn, report: Report, { outcome, until }: Decision): Promise<void> {
    const { messageId, questionId, reportedId, toStaff } = report;
    if (outcome === 'DISMISSED') return;
    if (outcome === 'MESSAGE_DELETED') return takeDown(room, messageId);
    if (outcome === 'QUESTION_DISMISSED') return dismiss(room, questionId);
    // Who is muted or removed is known to every moderator: nobody is named so by accident.
    if (report.isAnonymous && !report.isRevealed) throw new DomainError('CONFLICT', 'rooms:error.askerConcealed');
    const { moderates } = await requireStanding(room, reportedId);
    if (moderates && !toStaff) throw new DomainError('CONFLICT', 'rooms:error.moderatorStays');
    const again = await room.tx.one(sql`select 1 from room_restraint where room_id = ${room.roomId}::uuid and account_id = ${reportedId}::uuid and kind = ${outcome} and ended_at is null and until is not distinct from ${until}::timestamptz`);
    if (!again) await this.restraints.lay(room, { by: actor.accountId, accountId: reportedId, restraint: outcome, until: until === null ? null : new Date(until) });
  }
}

async function takeDown(room: ActingRoom, messageId: string | null): Promise<void> {
  const said = messageId && (await saidIn(room.tx, room.roomId, messageId));
  if (!said) throw badField('outcome', 'rooms:error.noMessage');
  if (!said.isDeleted) await emptyMessage(room, said.id);
}

async function dismiss(room: ActingRoom, questionId: string | null): Promise<void> {
  if (!questionId) throw badField('outcome', 'rooms:error.noQuestion');
  const { id, state } = await requireQuestion(room, null, questionId);
  if (state !== 'DISMISSED' && state !== 'WITHDRAWN') await bring(room, { id }, 'DISMISSED', null);
}

async function requireReport(db: Queryable, actor: SignedIn, id: string): Promise<Report> {
  const report = await db.one<Report>(sql`select id, room_id as "roomId", reported_id as "reportedId", message_id as "messageId", question_id as "questionId", is_anonymous as "isAnonymous", ${actor.accountId}::uuid = any(revealed_to) as "isRevealed", programme_id as "programmeId", to_staff as "toStaff", handled_at is not null as "isHandled" from room_report where id = ${id}::uuid`);
  if (!report || !(await reportPolicy.allows(db, actor, 'see', report))) throw notFound();
  return report;
}
