import { talkLimits as limits, type AskFreeTimes } from '@cohortium/contract';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Config } from '../../kernel/config/config.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError } from '../../kernel/errors/domain-error.ts';
import { NotRead, readOutward } from '../../kernel/http/outward.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { Turns } from '../../kernel/limits/turns.ts';
import { SecretBox } from '../../kernel/secrets/secret-box.ts';
import { busyTimes, NoCalendar, type Span } from './busy-times.ts';
import { freeStarts } from './free-starts.ts';

const day = 24 * 3600;
/** Read at the same time, and waiting: each fills a processor for a moment. */
const turns = new Turns(2, 20);

/** Sealed for its owner alone: put into another's row, it opens nothing. */
const placeOf = (memberId: string): string => `calendar_feed ${memberId}`;

/** A member's own calendar: its address is kept sealed to be asked, and told to nobody. What is read is kept nowhere. */
@Injectable()
export class CalendarService implements OnApplicationBootstrap {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly attempts: Attempts,
    private readonly box: SecretBox,
  ) {}

  /** Seals addresses that a version before kept as text. */
  async onApplicationBootstrap(): Promise<void> {
    await this.db.transaction(async tx => {
      for (const { memberId, address } of await tx.query<{ memberId: string; address: string }>(sql`select member_id as "memberId", address from calendar_feed where address is not null for update skip locked`)) {
        await tx.query(sql`update calendar_feed set sealed = ${this.box.seal(address, placeOf(memberId))}, address = null where member_id = ${memberId}`);
      }
    });
  }

  /** Keeps an address that a calendar was read from. @throws DomainError BAD_INPUT saying what is wrong with it, RATE_LIMITED. */
  async keep(actor: SignedIn, address: string): Promise<void> {
    await this.busy(actor, address).catch((error: unknown) => {
      throw error instanceof DomainError && error.code === 'CONFLICT' ? badField('address', error.reason, error.args) : error;
    });
    await this.db.transaction(tx => tx.query(sql`insert into calendar_feed (member_id, sealed, host, since) values (${actor.accountId}::uuid, ${this.box.seal(address, placeOf(actor.accountId))}, ${new URL(address).host}, ${this.clock.now()})
      on conflict (member_id) do update set address = null, sealed = excluded.sealed, host = excluded.host, since = excluded.since`));
  }

  async forget(actor: SignedIn): Promise<void> {
    await this.db.transaction(tx => tx.query(sql`delete from calendar_feed where member_id = ${actor.accountId}::uuid`));
  }

  /** When the actor is free, by their calendar and the talks they agreed on. @throws DomainError NOT_FOUND without a calendar, CONFLICT when it cannot be read now or was sealed by another key. */
  async freeTimes(actor: SignedIn, { minutes, zone, weekdays }: AskFreeTimes): Promise<Date[]> {
    const feed = await this.db.one<{ address: string | null; sealed: Buffer | null }>(sql`select address, sealed from calendar_feed where member_id = ${actor.accountId}::uuid`);
    if (!feed) throw new DomainError('NOT_FOUND', 'talks:error.noCalendar');
    const address = feed.address ?? (feed.sealed && this.box.open(feed.sealed, placeOf(actor.accountId)));
    if (!address) throw new DomainError('CONFLICT', 'talks:error.giveAgain');
    const [busy, talks] = await Promise.all([this.busy(actor, address, zone), this.agreed(actor)]);
    return freeStarts({ from: this.clock.now(), days: limits.freeDays, minutes, zone, weekdays, busy: [...busy, ...talks], most: limits.freeTimes });
  }

  private async agreed(actor: SignedIn): Promise<Span[]> {
    const rows = await this.db.query<{ from: Date; minutes: number }>(sql`select starts_at as from, minutes from talk where ${actor.accountId}::uuid in (a_id, b_id) and state = 'AGREED' and starts_at > ${this.clock.in(-day)}::timestamptz`);
    return rows.map(({ from, minutes }) => [from.getTime(), from.getTime() + minutes * 60_000]);
  }

  private async busy(actor: SignedIn, address: string, zone = 'UTC'): Promise<Span[]> {
    await this.attempts.count({ act: 'calendarFeed', subject: actor.accountId, attempts: limits.feedAnHour, seconds: 3600 });
    const inside = this.config.feedsFromPrivateNetworks;
    try {
      return await turns.take(async () => busyTimes(await readOutward(address, { bytes: limits.feedBytes, time: limits.feedTime, ...(inside && { mayAsk: () => true, plain: true }) }), this.clock.now(), this.clock.in((limits.freeDays + 1) * day), zone));
    } catch (error) {
      if (error instanceof NotRead) throw new DomainError('CONFLICT', error.why === 'tooLarge' ? 'talks:error.tooLarge' : 'talks:error.unreachable');
      if (error instanceof NoCalendar) throw new DomainError('CONFLICT', 'talks:error.noSuchCalendar');
      throw error;
    }
  }
}
