import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { deviceOf } from './device.ts';
import type { DeviceType } from './identity.graphql.ts';

@Injectable()
export class DeviceReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** One's own sessions that are still open, this one first; at most 100. */
  async list(actor: SignedIn): Promise<DeviceType[]> {
    const rows = await this.db.query<{ id: string; userAgent: string; createdAt: Date; lastSeenAt: Date }>(sql`select id, user_agent as "userAgent", created_at as "createdAt", last_seen_at as "lastSeenAt"
      from session where account_id = ${actor.accountId} and revoked_at is null and expires_at > ${this.clock.now()} order by id = ${actor.sessionId} desc, last_seen_at desc limit 100`);
    return rows.map(({ id, userAgent, createdAt, lastSeenAt }) => ({ id, ...deviceOf(userAgent), createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString(), isCurrent: id === actor.sessionId }));
  }
}
