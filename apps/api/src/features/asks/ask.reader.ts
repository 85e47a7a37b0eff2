import { askLimits } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { parseId } from '../../kernel/errors/domain-error.ts';
import { readList, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { programmePolicy } from '../programmes/index.ts';
import { askShape, fits, ofMine, roomOf } from './ask.shape.ts';

const row = raw('t0');

@Injectable()
export class AskReader {
  constructor(private readonly db: Database) {}

  /** Open asks of others in the reader's programmes: those not answered yet first, and of these what the reader offers, then the latest. */
  forMe(actor: Actor, selection: Selection): Promise<Answer[]> {
    return readList(this.db, askShape, actor, selection, sql`t0.closed_at is null and ${ofMine(row, actor)} and t0.author_id <> ${actor.accountId}::uuid`, sql`${roomOf(row, actor)} is not null, ${fits(row, actor)} desc, t0.asked_at desc, t0.id`);
  }

  /** A programme's asks, the open before the closed. @throws DomainError FORBIDDEN for all but its staff. */
  async ofProgramme(actor: Actor, programmeId: string, selection: Selection): Promise<Answer[]> {
    const id = parseId(programmeId);
    await authorize(this.db, programmePolicy, actor, 'setUp', await this.db.one<{ id: string }>(sql`select id from programme where id = ${id}`));
    const lately = sql`(t0.closed_at is null or t0.id in (select k.id from ask k where k.programme_id = ${id}::uuid and k.closed_at is not null order by k.closed_at desc limit ${raw(String(askLimits.closed))}))`;
    return readList(this.db, askShape, actor, selection, sql`t0.programme_id = ${id}::uuid and ${lately}`, raw('t0.closed_at desc nulls first, t0.asked_at desc, t0.id'));
  }

  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, askShape, actor, selection, sql`t0.id = ${id}::uuid`);
  }
}
