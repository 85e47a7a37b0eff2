import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { memberPolicy } from '../members/index.ts';

@Injectable()
export class MatchingService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Waves a suggestion away; it does not come back by itself. @throws DomainError NOT_FOUND for whom the actor may not see. */
  dismiss(actor: SignedIn, memberId: string): Promise<void> {
    const id = parseId(memberId);
    return this.db.transaction(async tx => {
      if (!(await tx.one(sql`select 1 from member m where m.id = ${id} and m.id <> ${actor.accountId} and ${memberPolicy.sql(actor, 'see', raw('m'))}`))) throw notFound();
      await tx.query(sql`insert into match_dismissal (member_id, dismissed_id, dismissed_at) values (${actor.accountId}, ${id}, ${this.clock.now()}) on conflict do nothing`);
    });
  }

  /** Takes a dismissal back. */
  restore(actor: SignedIn, memberId: string): Promise<void> {
    const id = parseId(memberId);
    return this.db.transaction(async tx => {
      await tx.query(sql`delete from match_dismissal where member_id = ${actor.accountId} and dismissed_id = ${id}`);
    });
  }
}
