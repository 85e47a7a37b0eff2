import { insightLimits } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { ActorSource, type SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Every, OnEvent } from '../../kernel/events/subscribe.ts';
import { hasPicture } from '../network/index.ts';
import { figuresAt } from './figures-beside.ts';
import { cellBetween, type DayFigures, type Figures } from './figures.ts';
import './insight.events.ts';
import type { Network } from './network.ts';
import { readNetwork } from './network.reader.ts';
import { secretOf } from './secret.ts';

interface GapRow { id: string; kind: 'COHORT' | 'SECTOR'; one: string[]; other: string[] }

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The first of each month since the first tie, of the people of today: what is told of the past does not tell who left. */
function monthsBefore({ ids, ties }: Network, now: Date): Date[] {
  const first = ties.since.reduce((least, since) => Math.min(least, since), Infinity);
  const months: Date[] = [];
  for (let back = 0; back < insightLimits.historyMonths && ids.length; back++) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    if (month < now) months.push(month);
    if (month.getTime() / 1000 < first) break;
  }
  return months;
}

/**
 * Writes the figures of every programme, each night: the day's, the tables as they stand, whose leaving would split the network, and how gaps
 * stand. The first time it works out the history from the ties' own dates, so that a programme sees at once how it grew.
 */
@Injectable()
export class NightlyInsights {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly actors: ActorSource,
  ) {}

  /** For all programmes, one after another; twice a day does no harm. */
  @Every('41 3 * * *')
  async renew(): Promise<void> {
    for (const { id } of await this.db.query<{ id: string }>(sql`select id from programme order by id`)) await this.draw(id);
  }

  /** For one programme, whose staff look for the first time. */
  @OnEvent('insights.wanted')
  async begin({ programmeId }: { programmeId: string }): Promise<void> {
    if (!(await this.db.one(sql`select 1 from insight_day where programme_id = ${programmeId} limit 1`))) await this.draw(programmeId);
  }

  /** Works a programme's figures out as of now, and its history where there is none. */
  async draw(programmeId: string): Promise<void> {
    const now = this.clock.now();
    const network = await readNetwork(this.db, programmeId, await this.readersOf(programmeId));
    const known = await this.db.one(sql`select 1 from insight_day where programme_id = ${programmeId} limit 1`);
    const past = known ? [] : monthsBefore(network, now);
    const moments = [...past.map(month => ({ seconds: month.getTime() / 1000, circles: network.ids.length <= insightLimits.circlesInHistory })), { seconds: now.getTime() / 1000, circles: true }];
    const found = await figuresAt({ network, moments, secret: await secretOf(this.db, programmeId) });
    const today = found.at(-1);
    if (!today) return;
    await this.db.transaction(async tx => {
      // Whoever looks first and the night may come together.
      await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`insights ${programmeId}`}::text, 0))`);
      for (const [at, month] of past.entries()) if (found[at]) await this.writeDay(tx, programmeId, dayOf(month), found[at].day);
      await this.writeDay(tx, programmeId, dayOf(now), today.day);
      await this.writeNow(tx, programmeId, dayOf(now), network, today);
      await this.renewGaps(tx, programmeId, today, now);
    });
  }

  /** Whoever is told these figures and has a picture of the network beside them: the programme's staff, and admins. */
  private async readersOf(programmeId: string): Promise<SignedIn[]> {
    const found = await this.db.query<{ id: string }>(sql`select a.id from account a where a.is_admin union select r.member_id from programme_role r where r.programme_id = ${programmeId} and r.role = 'STAFF' and r.ended_at is null`);
    const readers = await Promise.all(found.map(({ id }) => this.actors.ofAccount(id)));
    return readers.flatMap(actor => (actor?.accountId && hasPicture(actor) ? [{ ...actor, accountId: actor.accountId, sessionId: actor.accountId }] : []));
  }

  private async writeDay(tx: Transaction, programmeId: string, day: string, figures: DayFigures): Promise<void> {
    await tx.query(sql`insert into insight_day select r.* from jsonb_populate_record(null::insight_day, ${JSON.stringify({ ...figures, programme_id: programmeId, day })}::jsonb) r
      on conflict (programme_id, day) do update set people = excluded.people, within_cohorts = excluded.within_cohorts, across_cohorts = excluded.across_cohorts, within_sectors = excluded.within_sectors,
        across_sectors = excluded.across_sectors, cohort_chance = excluded.cohort_chance, sector_chance = excluded.sector_chance, no_ties = excluded.no_ties, holds_together = excluded.holds_together,
        tightness = excluded.tightness, communities = excluded.communities, cohort_mix = excluded.cohort_mix, sector_mix = excluded.sector_mix`);
  }

  private async writeNow(tx: Transaction, programmeId: string, day: string, { ids }: Network, { tables, keystones }: Figures): Promise<void> {
    for (const { kind, groups, cells } of tables) {
      await tx.query(sql`insert into insight_table (programme_id, kind, day, groups, cells) values (${programmeId}, ${kind}, ${day}, ${JSON.stringify(groups)}, ${JSON.stringify(cells)})
        on conflict (programme_id, kind) do update set day = excluded.day, groups = excluded.groups, cells = excluded.cells`);
    }
    const people = [...keystones].map(([person, cuts_off]) => ({ member_id: ids[person], cuts_off }));
    await tx.query(sql`delete from insight_keystone where programme_id = ${programmeId}`);
    await tx.query(sql`insert into insight_keystone (programme_id, member_id, cuts_off) select ${programmeId}, r.member_id, r.cuts_off
      from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as r(member_id uuid, cuts_off int) join account a on a.id = r.member_id`);
  }

  /** As their table tells them; where it does not tell these two groups apart tonight, a gap keeps what was told last. */
  private async renewGaps(tx: Transaction, programmeId: string, { tables }: Figures, now: Date): Promise<void> {
    for (const { id, kind, one, other } of await tx.query<GapRow>(sql`select id, kind, one, other from insight_gap where programme_id = ${programmeId}`)) {
      const table = tables.find(each => each.kind === kind);
      const cell = table && cellBetween(table, one, other);
      if (cell) await tx.query(sql`update insight_gap set ties_now = ${cell.ties}, looked_at = ${now} where id = ${id}`);
    }
  }
}
