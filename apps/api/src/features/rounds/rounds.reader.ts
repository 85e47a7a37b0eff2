import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { notFound, parseId } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readList, readPage, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { reasonsWith } from '../matching/index.ts';
import { byName, memberShape } from '../members/index.ts';
import { drawnBy, meetingPairShape, meetingRoundsShape, myMeetingShape } from './rounds.shape.ts';

@Injectable()
export class RoundsReader {
  constructor(private readonly db: Database) {}

  /** What staff decided on a convention's rounds. @throws DomainError NOT_FOUND where nothing is decided. */
  require(actor: SignedIn, conventionId: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, meetingRoundsShape, actor, selection, sql`t0.id = ${parseId(conventionId)}::uuid`);
  }

  /** The reader's own meetings of the plan that holds, by round. */
  async mine(actor: SignedIn, conventionId: string, selection: Selection): Promise<Answer[]> {
    const id = parseId(conventionId);
    const met = await this.db.query<{ id: string }>(sql`select distinct other.member_id as id from meeting_draw d join meeting_round r on r.draw_id = d.id join meeting_group g on g.round_id = r.id
      join meeting_seat mine on mine.group_id = g.id and mine.member_id = ${actor.accountId}::uuid join meeting_seat other on other.group_id = g.id and other.member_id <> mine.member_id
      where d.convention_id = ${id}::uuid and d.published_at is not null`);
    const told = Object.fromEntries((await reasonsWith(this.db, actor, met.map(one => one.id))).map(({ id: person, reasons }) => [person, reasons]));
    const joins = sql`join meeting_round round on round.id = t0.round_id join meeting_draw d on d.id = round.draw_id and d.convention_id = ${id}::uuid and d.published_at is not null
      cross join (select ${JSON.stringify(told)}::jsonb as reasons) told`;
    return readList(this.db, myMeetingShape, actor, selection, sql`true`, raw('round.number'), joins);
  }

  /** Who takes part, or could and does not; for staff, by name. */
  async people(actor: SignedIn, conventionId: string, takesPart: boolean, page: PageArgs, selection: Selection): Promise<Answer> {
    const id = await this.requireDrawn(actor, conventionId);
    const where = sql`not t0.is_guest and t0.id in (select r.member_id from registration r where r.convention_id = ${id}::uuid and r.cancelled_at is null and r.attendance = 'ONSITE') and takes_part_in_meetings(${id}::uuid, t0.id) = ${takesPart}`;
    return readPage(this.db, { shape: memberShape, actor, selection, where, order: byName, ...page });
  }

  /** The pairs that staff named. */
  async pairs(actor: SignedIn, conventionId: string, selection: Selection): Promise<Answer[]> {
    const id = await this.requireDrawn(actor, conventionId);
    return readList(this.db, meetingPairShape, actor, selection, sql`t0.convention_id = ${id}::uuid`, raw('t0.kind desc, t0.one_id, t0.other_id'));
  }

  private async requireDrawn(actor: SignedIn, conventionId: string): Promise<string> {
    const id = parseId(conventionId);
    if (!(await this.db.one(sql`select 1 where ${drawnBy(actor, sql`${id}::uuid`)}`))) throw notFound();
    return id;
  }
}
