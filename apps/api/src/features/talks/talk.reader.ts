import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, raw, sql } from '../../kernel/database/sql.ts';
import { parseId } from '../../kernel/errors/domain-error.ts';
import { readList, readRow, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { isAhead, otherOf, waitsForMe } from './talk.policy.ts';
import { calendarFeedShape, talkShape } from './talk.shape.ts';

@Injectable()
export class TalkReader {
  constructor(private readonly db: Database) {}

  /** The reader's talks that lie ahead, the soonest first: with one member, or that wait for the reader. */
  ahead(actor: SignedIn, withId: string | null, waiting: boolean, selection: Selection): Promise<Answer[]> {
    const me = sql`${actor.accountId}::uuid`;
    const where = and([
      sql`t0.id in (select k.id from talk k where k.a_id = ${me} union all select k.id from talk k where k.b_id = ${me})`, isAhead(actor, raw('t0')),
      ...(withId === null ? [] : [sql`${otherOf(actor, raw('t0'))} = ${parseId(withId)}::uuid`]), ...(waiting ? [waitsForMe(actor, raw('t0'))] : []),
    ]);
    return readList(this.db, talkShape, actor, selection, where, raw('coalesce(t0.starts_at, t0.slots[1], t0.changed_at), t0.id'));
  }

  require(actor: SignedIn, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, talkShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  calendar(actor: SignedIn, selection: Selection): Promise<Answer | null> {
    return readRow(this.db, calendarFeedShape, actor, selection, sql`t0.member_id = ${actor.accountId}::uuid`);
  }
}
