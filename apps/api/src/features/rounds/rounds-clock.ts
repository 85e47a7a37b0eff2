import { roundsLimits } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { Every } from '../../kernel/events/subscribe.ts';
import './rounds.events.ts';

/** The clocks of the database and of this process may differ by so much: what its moment's job finds due, in seconds. */
const tolerance = 2;
const soonSeconds = roundsLimits.soonMinutes * 60;
/** Nothing went before it for a while: its people are not there yet. */
const beginsSeries = raw(`not exists (select 1 from meeting_round before where before.draw_id = r.draw_id and before.number < r.number and before.ends_at > r.starts_at - interval '${roundsLimits.pause + roundsLimits.soonMinutes} minutes')`);

/** Has the clock look when a round of the plan begins, and before the first of a series. Its minute's round would come too late for people who stand between tables. */
export async function lookAtRounds(tx: Transaction, drawId: string, now: Date): Promise<void> {
  await tx.query(sql`select graphile_worker.add_job('RoundsClock.tellDue', run_at := due.at, job_key := ${`meetings ${drawId} `}::text || due.name)
    from meeting_draw d join meeting_round r on r.draw_id = d.id
    cross join lateral (select convention_instant(d.convention_id, r.starts_at) as begins) moment
    cross join lateral (select moment.begins as at, r.number::text as name union all select moment.begins - make_interval(secs => ${soonSeconds}), r.number || ' soon' where ${beginsSeries}) due
    where d.id = ${drawId}::uuid and due.at > ${now}::timestamptz`);
}

/**
 * Says when rounds begin, and when the first will soon. What is told is marked and said in one transaction: each once, however often this runs. A
 * server that was away tells of a round for as long as it goes on.
 */
@Injectable()
export class RoundsClock {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Every('* * * * *')
  tellDue(): Promise<void> {
    const now = this.clock.now();
    return this.db.transaction(async tx => {
      const soon = await tx.query<{ roundId: string }>(sql`update meeting_round r set told_soon_at = ${now} from meeting_draw d where r.draw_id = d.id and d.published_at is not null and r.told_soon_at is null and ${beginsSeries}
        and convention_instant(d.convention_id, r.starts_at) > ${now}::timestamptz and convention_instant(d.convention_id, r.starts_at) <= ${this.clock.in(soonSeconds + tolerance)}::timestamptz returning r.id as "roundId"`);
      for (const { roundId } of soon) tx.emit('meetings.soon', { roundId });
      const begun = await tx.query<{ roundId: string }>(sql`update meeting_round r set told_at = ${now} from meeting_draw d where d.id = r.draw_id and d.published_at is not null and r.told_at is null
        and convention_instant(d.convention_id, r.starts_at) <= ${this.clock.in(tolerance)}::timestamptz and convention_instant(d.convention_id, r.ends_at) > ${now}::timestamptz returning r.id as "roundId"`);
      for (const { roundId } of begun) tx.emit('meetings.begin', { roundId });
    });
  }
}
