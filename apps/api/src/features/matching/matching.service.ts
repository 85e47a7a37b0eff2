import { matchingLimits } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { memberPolicy } from '../members/index.ts';

const day = 24 * 60 * 60;

/** What members say of their suggestions. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Waves a suggestion away: for some weeks, or for good. The last word holds. @throws DomainError NOT_FOUND for whom the actor may not see. */
  dismiss(actor: SignedIn, memberId: string, forGood: boolean): Promise<void> {
    return this.db.transaction(async tx => {
      const id = await this.requireOther(tx, actor, memberId);
      const until = forGood ? null : this.clock.in(matchingLimits.notNowDays * day);
      await tx.query(sql`insert into match_dismissal (member_id, dismissed_id, dismissed_at, until) values (${actor.accountId}, ${id}, ${this.clock.now()}, ${until}::timestamptz)
        on conflict (member_id, dismissed_id) do update set dismissed_at = excluded.dismissed_at, until = excluded.until`);
      await tx.query(sql`delete from match_liking where member_id = ${actor.accountId} and liked_id = ${id}`);
    });
  }

  /** Takes a dismissal back. */
  restore(actor: SignedIn, memberId: string): Promise<void> {
    const id = parseId(memberId);
    return this.db.transaction(async tx => {
      await tx.query(sql`delete from match_dismissal where member_id = ${actor.accountId} and dismissed_id = ${id}`);
    });
  }

  /** Asks for more people who offer what this one offers. @throws DomainError NOT_FOUND for whom the actor may not see. */
  like(actor: SignedIn, memberId: string): Promise<void> {
    return this.db.transaction(async tx => {
      const id = await this.requireOther(tx, actor, memberId);
      await tx.query(sql`insert into match_liking (member_id, liked_id, since) values (${actor.accountId}, ${id}, ${this.clock.now()}) on conflict do nothing`);
    });
  }

  /** Takes that back. */
  unlike(actor: SignedIn, memberId: string): Promise<void> {
    const id = parseId(memberId);
    return this.db.transaction(async tx => {
      await tx.query(sql`delete from match_liking where member_id = ${actor.accountId} and liked_id = ${id}`);
    });
  }

  private async requireOther(tx: Transaction, actor: SignedIn, memberId: string): Promise<string> {
    const id = parseId(memberId);
    if (!(await tx.one(sql`select 1 from member m where m.id = ${id} and m.id <> ${actor.accountId} and ${memberPolicy.sql(actor, 'see', raw('m'))}`))) throw notFound();
    return id;
  }
}
