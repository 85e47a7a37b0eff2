import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { admin, any, authorize, definePolicy, role } from '../../../kernel/authz/policy.ts';
import { Database } from '../../../kernel/database/database.ts';
import { and, or, raw, sql, type Sql } from '../../../kernel/database/sql.ts';
import { forbidden, parseId } from '../../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../../kernel/graphql/page.types.ts';
import { readList, readPage, requireRow, type Answer } from '../../../kernel/read/page.ts';
import type { Selection } from '../../../kernel/read/selection.ts';
import { roomPolicy } from '../room.policy.ts';
import { reportShape, sameCase } from './report.shape.ts';

const queuePolicy = definePolicy<'programmeId'>()({ see: any(role('programmeId', 'STAFF'), admin) });
/** The first of those about the same stands for all. */
const firstOfCase: Sql = sql`not exists (select 1 from room_report earlier where ${sameCase(raw('earlier'), raw('t0'))} and earlier.id < t0.id)`;
const oldestFirst = [{ by: raw('t0.created_at'), type: 'timestamptz' as const }, { by: raw('t0.id'), type: 'uuid' as const }];
const newestFirst = oldestFirst.map(key => ({ ...key, descending: true }));

@Injectable()
export class ReportReader {
  constructor(private readonly db: Database) {}

  /** What waits in a room, the oldest first. @throws DomainError NOT_FOUND without a grant, FORBIDDEN for who does not moderate it. */
  async ofRoom(actor: SignedIn, roomId: string, selection: Selection): Promise<Answer[]> {
    const id = parseId(roomId);
    await authorize(this.db, roomPolicy, actor, 'moderate', { id, state: 'OPEN' });
    const where = and([sql`t0.room_id = ${id}::uuid and t0.handled_at is null and not t0.to_staff`, firstOfCase]);
    return readList(this.db, reportShape, actor, selection, where, sql`t0.created_at, t0.id`);
  }

  /** A programme's reports for its staff, waiting or handled; admins also find those that belong to no programme. @throws DomainError FORBIDDEN for all others. */
  async ofProgramme(actor: SignedIn, programmeId: string, isHandled: boolean, page: PageArgs, selection: Selection): Promise<Answer> {
    const id = parseId(programmeId);
    if (!(await queuePolicy.allows(this.db, actor, 'see', { programmeId: id }))) throw forbidden();
    const mine = or([sql`t0.programme_id = ${id}::uuid`, ...(actor.isAdmin ? [raw('t0.programme_id is null')] : [])]);
    const where = and([mine, isHandled ? raw('t0.handled_at is not null') : raw('t0.handled_at is null'), firstOfCase]);
    return readPage(this.db, { shape: reportShape, actor, selection, where, order: isHandled ? newestFirst : oldestFirst, ...page });
  }

  /** One, for who may judge it. @throws DomainError NOT_FOUND for all others. */
  require(actor: SignedIn, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, reportShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }
}
