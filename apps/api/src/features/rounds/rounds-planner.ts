import { roundsLimits } from '@cohortium/contract';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Queryable } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { openWorld } from '../matching/index.ts';
import { pairsNever, pairsTogether, participantsSql } from './participants.ts';
import './rounds.events.ts';
import { roundsLeft } from './series.ts';
import { runPlan, type SeatedPlan } from './solver/run.ts';
import type { RoundsOrder } from './solver/wishes.ts';

interface Settings {
  conventionId: string;
  programmeId: string;
  /** Those of the present series that have not begun. */
  rounds: number;
  /** When the present series begins. */
  startsAt: string;
  minutes: number;
  pause: number;
  leaveOutConnected: boolean;
  preferSectors: boolean;
  preferCohorts: boolean;
  places: { placeId: string; tables: number }[];
}

/** A round as it is written: groups of member ids, each at a table. */
interface Written {
  number: number;
  /** On the clock of the convention. */
  startsAt: string;
  endsAt: string;
  groups: { placeId: string; table: number; people: string[] }[];
}

/** A wall clock's time so many minutes later. */
const later = (from: string, minutes: number): string => new Date(Date.parse(`${from.replace(' ', 'T')}Z`) + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
const pairsIn = (people: readonly string[]): [string, string][] => people.flatMap((one, at) => people.slice(at + 1).map((other): [string, string] => [one, other]));

/** Works out the plans that staff ask for: who meets whom is the solver's, what it may know and what becomes of its plan is settled here. */
@Injectable()
export class RoundsPlanner {
  private readonly logger = new Logger(RoundsPlanner.name);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @OnEvent('meetings.asked')
  async plan({ drawId }: Events['meetings.asked']): Promise<void> {
    const settings = await this.settingsOf(drawId);
    if (!settings) return;
    try {
      const kept = await this.begun(settings.conventionId);
      const people = await this.db.query<{ id: string }>(participantsSql(settings.conventionId));
      const order = await orderOf(this.db, settings, people.map(({ id }) => id), kept, this.clock.now());
      const seated = await runPlan(order, progress => void this.progress(drawId, progress));
      await this.keep(drawId, settings, kept, order, seated);
    } catch (error) {
      this.logger.error({ err: error, drawId }, 'A plan of meeting rounds failed');
      await this.db.query(sql`update meeting_draw set state = 'FAILED' where id = ${drawId} and state = 'WORKING'`);
    }
  }

  private settingsOf(drawId: string): Promise<Settings | undefined> {
    return this.db.one<Settings>(sql`select mr.id as "conventionId", c.programme_id as "programmeId", ${roundsLeft(raw('mr'), this.clock.now())} as rounds, mr.starts_at::text as "startsAt", mr.minutes, mr.pause, mr.leave_out_connected as "leaveOutConnected", mr.prefer_sectors as "preferSectors", mr.prefer_cohorts as "preferCohorts",
      (select coalesce(json_agg(json_build_object('placeId', mt.place_id, 'tables', mt.tables) order by mt.position), '[]') from meeting_tables mt where mt.convention_id = mr.id) as places
      from meeting_draw d join meeting_rounds mr on mr.id = d.convention_id join convention c on c.id = mr.id where d.id = ${drawId} and d.state = 'WORKING'`);
  }

  /** Rounds of the plan that holds which began already: they stay as and when they are. */
  private begun(conventionId: string): Promise<Written[]> {
    return this.db.query<Written>(sql`select r.number, r.starts_at::text as "startsAt", r.ends_at::text as "endsAt", (select coalesce(json_agg(json_build_object('placeId', g.place_id, 'table', g.table_number, 'people', (select json_agg(ms.member_id) from meeting_seat ms where ms.group_id = g.id))), '[]') from meeting_group g where g.round_id = r.id) as groups
      from meeting_draw d join meeting_round r on r.draw_id = d.id where d.convention_id = ${conventionId} and d.published_at is not null and convention_instant(d.convention_id, r.starts_at) <= ${this.clock.now()} order by r.number`);
  }

  private async progress(drawId: string, progress: number): Promise<void> {
    await this.db.query(sql`update meeting_draw set progress = ${progress} where id = ${drawId} and state = 'WORKING'`).catch(() => undefined);
  }

  /** Writes the plan, unless it is no longer wanted. */
  private async keep(drawId: string, settings: Settings, kept: readonly Written[], order: RoundsOrder, { plan, tables }: SeatedPlan): Promise<void> {
    const spots = settings.places.flatMap(({ placeId, tables: count }) => Array.from({ length: count }, (_, at) => ({ placeId, table: at + 1 })));
    // A series goes on where its last round that began left off; those of former series lie before it.
    const begun = kept.filter(({ startsAt }) => startsAt >= settings.startsAt).length;
    const planned = plan.rounds.map((groups, at): Written => ({
      number: kept.length + at + 1,
      startsAt: later(settings.startsAt, (begun + at) * (settings.minutes + settings.pause)),
      endsAt: later(settings.startsAt, (begun + at) * (settings.minutes + settings.pause) + settings.minutes),
      groups: groups.map((group, place) => ({ ...(spots[tables[at]?.[place] ?? 0] ?? { placeId: '', table: 0 }), people: group.map(person => order.people[person]?.id ?? '') })),
    }));
    const figures = {
      people: order.people.length, groups: plan.rounds.flat().length, crossing: plan.crossing, crossingBound: plan.crossingBound, share: plan.share,
      sittingOut: plan.sittingOut.flat().length, unmet: plan.unmet.length,
    };
    await this.db.transaction(async tx => {
      const wanted = await tx.one(sql`update meeting_draw set state = 'READY', progress = 1, figures = ${JSON.stringify(figures)}::jsonb where id = ${drawId} and state = 'WORKING' returning id`);
      if (wanted) await tx.query(planSql(drawId, [...kept, ...planned]));
    });
  }
}

/** What the solver is given: people by number, as every member may see them. */
async function orderOf(db: Queryable, settings: Settings, ids: readonly string[], kept: readonly Written[], at: Date): Promise<RoundsOrder> {
  const { conventionId, programmeId, leaveOutConnected, preferSectors, preferCohorts, rounds, places } = settings;
  const { people, skills, policy } = await openWorld(db, ids, programmeId, at);
  const numbers = new Map(people.map(({ id }, number) => [id, number]));
  const numbered = (pairs: readonly (readonly [string, string])[]): [number, number][] => pairs.flatMap(([one, other]): [number, number][] => {
    const [first, second] = [numbers.get(one), numbers.get(other)];
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
  const met = kept.flatMap(({ groups }) => groups.flatMap(group => pairsIn(group.people)));
  const never = (await pairsNever(db, conventionId, ids, leaveOutConnected)).map(({ one, other }): [string, string] => [one, other]);
  const together = (await pairsTogether(db, conventionId)).map(({ one, other }): [string, string] => [one, other]).filter(([one, other]) => !met.some(pair => pair.includes(one) && pair.includes(other)));
  return {
    people, skills, policy, preferSectors, preferCohorts, rounds, tables: places.reduce((sum, { tables }) => sum + tables, 0),
    never: numbered([...never, ...met]), together: numbered(together), seconds: roundsLimits.seconds,
  };
}

/** All rounds, groups and seats of a plan by one statement. */
const planSql = (drawId: string, rounds: readonly Written[]) => sql`
  with given as (select r.*, uuidv7() as id from jsonb_to_recordset(${JSON.stringify(rounds)}::jsonb) as r(number smallint, "startsAt" timestamp, "endsAt" timestamp, groups jsonb)),
  round as (insert into meeting_round (id, draw_id, number, starts_at, ends_at)
    select given.id, ${drawId}, given.number, given."startsAt", given."endsAt" from given returning id),
  party as materialized (select uuidv7() as id, given.id as round_id, g."placeId", g."table", g.people from given join round on round.id = given.id cross join lateral jsonb_to_recordset(given.groups) as g("placeId" uuid, "table" smallint, people jsonb)),
  made as (insert into meeting_group (id, round_id, place_id, table_number) select id, round_id, "placeId", "table" from party returning id)
  insert into meeting_seat (group_id, member_id) select made.id, person::uuid from made join party on party.id = made.id cross join lateral jsonb_array_elements_text(party.people) person`;
