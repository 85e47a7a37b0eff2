import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../config/clock.ts';
import { Database, type Queryable } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { DomainError } from '../errors/domain-error.ts';
import { Every } from '../events/subscribe.ts';

/** So many attempts in so many seconds, counted for one subject: an account, a network address. */
export interface Limit {
  /** What is tried: `signIn`, `magicLink`. */
  readonly act: string;
  /** Whose attempts are counted. Kept as a hash: the table tells nobody which addresses were tried. */
  readonly subject: string;
  readonly attempts: number;
  readonly seconds: number;
}

const keyOf = ({ act, subject }: Pick<Limit, 'act' | 'subject'>): string => `${act} ${createHash('sha256').update(subject).digest('base64url').slice(0, 24)}`;

/**
 * Attempts counted in the database, so that all nodes share the count and a restart forgets nothing. Counting is mostly a
 * statement of its own, outside any transaction: what is rolled back was tried all the same. Time is the kernel's clock.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts one attempt against each limit. @throws DomainError RATE_LIMITED with the minutes to wait. */
  count(...limits: Limit[]): Promise<void> {
    return this.countIn(this.db, ...limits);
  }

  /** Counts within a transaction, for what is limited only where it succeeds. */
  async countIn(db: Queryable, ...limits: Limit[]): Promise<void> {
    const now = this.clock.now();
    const keys = limits.map(limit => ({ key: keyOf(limit), most: limit.attempts, until: this.clock.in(limit.seconds) }));
    const over = await db.one<{ until: Date | null }>(sql`
      with counted as (
        insert into attempt as a (key, count, until)
          select l.key, 1, l.until from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as l(key text, until timestamptz) order by l.key
        on conflict (key) do update set
          count = case when a.until <= ${now}::timestamptz then 1 else a.count + 1 end,
          until = case when a.until <= ${now}::timestamptz then excluded.until else a.until end
        returning a.key, a.count, a.until)
      select max(c.until) as until from counted c join jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as l(key text, most int) on l.key = c.key and c.count > l.most`);
    if (!over?.until) return;
    const minutes = Math.max(1, Math.ceil((over.until.getTime() - now.getTime()) / 60_000));
    throw new DomainError('RATE_LIMITED', 'identity:error.tooManyTries', { count: minutes });
  }

  /** Takes attempts back that turned out to be honest: a success clears its account and one try of its address. */
  async forgive(cleared: Pick<Limit, 'act' | 'subject'>, lowered: Pick<Limit, 'act' | 'subject'>): Promise<void> {
    await this.db.query(sql`delete from attempt where key = ${keyOf(cleared)}`);
    await this.db.query(sql`update attempt set count = greatest(count - 1, 0) where key = ${keyOf(lowered)}`);
  }

  @Every('23 3 * * *')
  async tidy(): Promise<void> {
    await this.db.query(sql`delete from attempt where until <= ${this.clock.now()}`);
  }
}
