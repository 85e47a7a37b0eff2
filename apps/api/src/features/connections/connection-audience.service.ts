import { audienceRank, showConnectionsTo, type Audience } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';

/** Whom a member shows their connections to. A tie is told only where both of its two allow it (docs/adr/0031). */
@Injectable()
export class ConnectionAudienceService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Chooses it; holds at once, everywhere. */
  async choose(actor: SignedIn, given: Audience): Promise<Audience> {
    const audience = parseInput(showConnectionsTo, given, 'audience');
    await this.db.query(sql`insert into connection_audience (member_id, audience, chosen_at) values (${actor.accountId}, ${audienceRank[audience]}, ${this.clock.now()})
      on conflict (member_id) do update set audience = excluded.audience, chosen_at = excluded.chosen_at`);
    return audience;
  }
}
