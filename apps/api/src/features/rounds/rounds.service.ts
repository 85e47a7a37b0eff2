import { roundsLimits, setUpRounds, wishForPair } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../kernel/audit/audit.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import { conventionPolicy } from '../conventions/index.ts';
import './rounds.events.ts';
import { participantsSql } from './participants.ts';
import { lookAtRounds } from './rounds-clock.ts';
import { roundsPolicy } from './rounds.policy.ts';
import { roundsLeft } from './series.ts';

interface Convention {
  id: string;
  programmeId: string;
}

const conflict = (reason: string, args: Record<string, number> = {}): DomainError => new DomainError('CONFLICT', `rounds:error.${reason}`, args);

/** What staff decide on a convention's meeting rounds, and who says whether they take part. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Sets rounds, times, tables and preferences. @throws DomainError CONFLICT when a colleague decided meanwhile. */
  setUp(actor: SignedIn, given: unknown): Promise<string> {
    const input = parseInput(setUpRounds, given);
    return this.db.transaction(async tx => {
      const { id } = await this.requireDrawn(tx, actor, input.conventionId);
      const held = await tx.one<{ version: number }>(sql`select version from meeting_rounds where id = ${id}`);
      if ((held?.version ?? 0) !== input.version) throw conflict('changedMeanwhile');
      const places = await tx.query(sql`select 1 from convention_place where convention_id = ${id} and id = any(${input.tables.map(({ placeId }) => placeId)}::uuid[])`);
      if (places.length !== input.tables.length) throw badField('tables', 'common:error.unknownId');
      await tx.query(sql`insert into meeting_rounds (id, rounds, minutes, pause, starts_at, everyone, prefer_sectors, prefer_cohorts, leave_out_connected)
        values (${id}, ${input.rounds}, ${input.minutes}, ${input.pause}, ${input.startsAt}::timestamp, ${input.everyone}, ${input.preferSectors}, ${input.preferCohorts}, ${input.leaveOutConnected})
        on conflict (id) do update set rounds = excluded.rounds, minutes = excluded.minutes, pause = excluded.pause, starts_at = excluded.starts_at, everyone = excluded.everyone, prefer_sectors = excluded.prefer_sectors,
          prefer_cohorts = excluded.prefer_cohorts, leave_out_connected = excluded.leave_out_connected, version = meeting_rounds.version + 1`);
      await tx.query(sql`delete from meeting_tables where convention_id = ${id}`);
      await tx.query(sql`insert into meeting_tables (convention_id, place_id, tables, position)
        select ${id}, t."placeId", t.tables, t.position from jsonb_to_recordset(${JSON.stringify(input.tables.map((table, position) => ({ ...table, position })))}::jsonb) as t("placeId" uuid, tables smallint, position smallint)`);
      return id;
    });
  }

  /** Says whether someone takes part: oneself, or staff for a late-comer or someone who did not come. Only who comes to the hall can. */
  takePart(actor: SignedIn, conventionId: string, takesPart: boolean, memberId: string | null): Promise<string> {
    return this.db.transaction(async tx => {
      const convention = await this.require(tx, actor, conventionId);
      const person = memberId === null ? actor.accountId : parseId(memberId);
      if (person !== actor.accountId) await authorize(tx, roundsPolicy, actor, 'draw', convention);
      const chosen = await tx.one(sql`insert into meeting_choice (convention_id, member_id, takes_part, chosen_at) select r.convention_id, r.member_id, ${takesPart}, ${this.clock.now()}
        from registration r join member m on m.id = r.member_id and not m.is_guest join meeting_rounds mr on mr.id = r.convention_id where r.convention_id = ${convention.id} and r.member_id = ${person} and r.cancelled_at is null and r.attendance = 'ONSITE'
        on conflict (convention_id, member_id) do update set takes_part = excluded.takes_part, chosen_at = excluded.chosen_at returning 1`);
      if (!chosen) throw conflict('notInTheHall');
      return convention.id;
    });
  }

  /** Wishes that two people meet, or do not; without a kind the wish is gone. */
  wishForPair(actor: SignedIn, given: unknown): Promise<string> {
    const { conventionId, oneId, otherId, kind = null } = parseInput(wishForPair, given);
    return this.db.transaction(async tx => {
      const { id } = await this.requireDrawn(tx, actor, conventionId);
      if (oneId === otherId) throw badField('otherId', 'rounds:error.samePerson');
      const [one, other] = [oneId, otherId].toSorted();
      await tx.query(sql`delete from meeting_pair where convention_id = ${id} and one_id = ${one} and other_id = ${other}`);
      if (!kind) return id;
      const { count = 0 } = (await tx.one<{ count: number }>(sql`select count(*)::int as count from meeting_pair where convention_id = ${id}`)) ?? {};
      if (count >= roundsLimits.pairs) throw conflict('tooManyPairs', { max: roundsLimits.pairs });
      const made = await tx.one(sql`insert into meeting_pair (convention_id, one_id, other_id, kind) select ${id}, ${one}, ${other}, ${kind}
        from meeting_rounds mr where mr.id = ${id} and (select count(*) from registration r where r.convention_id = ${id} and r.cancelled_at is null and r.member_id in (${one}, ${other})) = 2 returning 1`);
      if (!made) throw badField('otherId', 'common:error.unknownId');
      return id;
    });
  }

  /** Asks for a plan, in place of one that was not published. Rounds that began stay as they are. */
  ask(actor: SignedIn, conventionId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { id } = await this.requireDrawn(tx, actor, conventionId);
      const people = (await tx.query(participantsSql(id))).length;
      const found = await tx.one<{ tables: number; left: number }>(sql`select (select coalesce(sum(mt.tables), 0)::int from meeting_tables mt where mt.convention_id = mr.id) as tables,
        ${roundsLeft(raw('mr'), this.clock.now())} as left
        from meeting_rounds mr where mr.id = ${id}`);
      if (!found) throw notFound();
      if (people < 2) throw conflict('tooFewPeople');
      if (people > roundsLimits.people) throw conflict('tooManyPeople', { max: roundsLimits.people });
      if (found.left < 1) throw conflict('allBegan');
      const needed = Math.floor(people / 2);
      if (found.tables < needed) throw conflict('moreTables', { needed, tables: found.tables });
      await tx.query(sql`delete from meeting_draw where convention_id = ${id} and published_at is null`);
      const draw = await tx.one<{ id: string }>(sql`insert into meeting_draw (convention_id, state, asked_at, asked_by) values (${id}, 'WORKING', ${this.clock.now()}, ${actor.accountId}) returning id`);
      if (draw) tx.emit('meetings.asked', { drawId: draw.id });
      return id;
    });
  }

  /** Publishes the plan that was looked at; the one before it is gone. @throws DomainError CONFLICT when another plan stands there by now. */
  publish(actor: SignedIn, conventionId: string, drawId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { id, programmeId } = await this.requireDrawn(tx, actor, conventionId);
      const draw = await tx.one<{ isReady: boolean }>(sql`select state = 'READY' as "isReady" from meeting_draw where id = ${parseId(drawId)} and convention_id = ${id} and published_at is null`);
      if (!draw?.isReady) throw conflict('changedMeanwhile');
      // Rounds that began are the same in both plans, and were told.
      await tx.query(sql`update meeting_round r set told_at = old.told_at from meeting_round old join meeting_draw d on d.id = old.draw_id and d.convention_id = ${id} and d.published_at is not null
        where r.draw_id = ${drawId} and r.number = old.number and r.starts_at = old.starts_at and old.told_at is not null`);
      await tx.query(sql`delete from meeting_draw where convention_id = ${id} and published_at is not null`);
      await tx.query(sql`update meeting_draw set published_at = ${this.clock.now()} where id = ${drawId}`);
      await this.audit.write(tx, { by: actor.accountId, act: 'MEETINGS_PUBLISHED', programmeId, subject: { kind: 'CONVENTION', id } });
      await lookAtRounds(tx, drawId, this.clock.now());
      tx.emit('meetings.published', { conventionId: id, drawId });
      return id;
    });
  }

  /** Throws a plan away that was not published; one that is being worked out is not waited for. */
  discard(actor: SignedIn, conventionId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const { id } = await this.requireDrawn(tx, actor, conventionId);
      await tx.query(sql`delete from meeting_draw where convention_id = ${id} and published_at is null`);
      return id;
    });
  }

  /** A convention that the actor sees. Held, so that two of its staff decide one after the other. */
  private async require(tx: Transaction, actor: SignedIn, id: string): Promise<Convention> {
    const convention = await tx.one<Convention>(sql`select c.id, c.programme_id as "programmeId" from convention c where c.id = ${parseId(id)} and ${conventionPolicy.sql(actor, 'see', raw('c'))} for update`);
    if (!convention) throw notFound();
    return convention;
  }

  private async requireDrawn(tx: Transaction, actor: SignedIn, id: string): Promise<Convention> {
    const convention = await this.require(tx, actor, id);
    await authorize(tx, roundsPolicy, actor, 'draw', convention);
    return convention;
  }
}
