import { askForOpening, audienceRank, closeOpening, postOpening, secondmentDates, updateOpening, type PostOpening } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, forbidden, notFound, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import './secondment.events.ts';
import { askPolicy, openingPolicy } from './secondment.policy.ts';

interface Opening {
  id: string;
  authorId: string;
  closedAt: Date | null;
  version: number;
}

const conflict = (reason: string): DomainError => new DomainError('CONFLICT', `secondments:error.${reason}`);

/** Openings for tours of service, who asks for one, and when members are open to one. */
@Injectable()
export class SecondmentService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  post(actor: SignedIn, given: unknown): Promise<string> {
    const input = parseInput(postOpening, given);
    if (actor.kind !== 'member') throw forbidden();
    return this.db.transaction(async tx => {
      await requireKnown(tx, input);
      const made = await tx.one<{ id: string }>(sql`insert into secondment_opening (author_id, organisation_id, title, about, place, lang, starts_on, ends_on, share, skill_ids, idempotency_key, created_at)
        values (${actor.accountId}, ${input.organisationId}, ${input.title}, ${input.about}, ${input.place}, ${input.lang ?? actor.locale}, ${input.startsOn}::date, ${input.endsOn}::date, ${input.share}, ${input.skillIds}::uuid[], ${input.idempotencyKey ?? null}, ${this.clock.now()})
        on conflict (author_id, idempotency_key) do update set author_id = excluded.author_id returning id`);
      if (!made) throw new Error('Nothing was posted');
      return made.id;
    });
  }

  /** @throws DomainError CONFLICT when it was changed since it was read. */
  update(actor: SignedIn, given: unknown): Promise<string> {
    const input = parseInput(updateOpening, given);
    return this.db.transaction(async tx => {
      const opening = await this.require(tx, actor, input.id, 'edit');
      if (opening.version !== input.version) throw conflict('changedMeanwhile');
      await requireKnown(tx, input);
      await tx.query(sql`update secondment_opening set organisation_id = ${input.organisationId}, title = ${input.title}, about = ${input.about}, place = ${input.place}, starts_on = ${input.startsOn}::date, ends_on = ${input.endsOn}::date,
        share = ${input.share}, skill_ids = ${input.skillIds}::uuid[], lang = coalesce(${input.lang ?? null}, lang), version = version + 1 where id = ${opening.id}`);
      return opening.id;
    });
  }

  /** Closes it, with what came of it. */
  close(actor: SignedIn, given: unknown): Promise<string> {
    const { id, outcome } = parseInput(closeOpening, given);
    return this.db.transaction(async tx => {
      const opening = await this.require(tx, actor, id, 'edit');
      await tx.query(sql`update secondment_opening set outcome = ${outcome}, closed_at = ${this.clock.now()}, version = version + 1 where id = ${opening.id}`);
      return opening.id;
    });
  }

  /** Opens it again. */
  reopen(actor: SignedIn, id: string): Promise<string> {
    return this.db.transaction(async tx => {
      const opening = await this.require(tx, actor, parseId(id), 'edit');
      await tx.query(sql`update secondment_opening set outcome = null, closed_at = null, version = version + 1 where id = ${opening.id}`);
      return opening.id;
    });
  }

  /** Says that one would take it. Asked again after a withdrawal, the new note counts; a refusal stays. */
  ask(actor: SignedIn, given: unknown): Promise<string> {
    const { openingId, note } = parseInput(askForOpening, given);
    return this.db.transaction(async tx => {
      const opening = await this.require(tx, actor, openingId, 'see');
      if (opening.closedAt) throw conflict('closed');
      await authorize(tx, openingPolicy, actor, 'ask', opening);
      const asked = await tx.one<{ id: string }>(sql`insert into secondment_ask (opening_id, member_id, note, asked_at) values (${opening.id}, ${actor.accountId}, ${note}, ${this.clock.now()})
        on conflict (opening_id, member_id) do update set note = excluded.note, asked_at = excluded.asked_at, state = 'ASKED' where secondment_ask.state = 'WITHDRAWN' returning id`);
      if (asked) tx.emit('secondment.asked', { openingId: opening.id, askId: asked.id, memberId: actor.accountId });
      return opening.id;
    });
  }

  /** Takes one's own wish back. */
  withdraw(actor: SignedIn, openingId: string): Promise<string> {
    return this.db.transaction(async tx => {
      const opening = await this.require(tx, actor, parseId(openingId), 'see');
      await tx.query(sql`update secondment_ask set state = 'WITHDRAWN' where opening_id = ${opening.id} and member_id = ${actor.accountId} and state = 'ASKED'`);
      return opening.id;
    });
  }

  /** Answers somebody who would take it. */
  answer(actor: SignedIn, askId: string, accepts: boolean): Promise<string> {
    return this.db.transaction(async tx => {
      const ask = await tx.one<{ id: string; openingId: string; memberId: string }>(sql`select id, opening_id as "openingId", member_id as "memberId" from secondment_ask where id = ${parseId(askId)} and state <> 'WITHDRAWN'`);
      await authorize(tx, askPolicy, actor, 'see', ask);
      if (!ask) throw notFound();
      // The opening is held before its asks, here as everywhere; what was taken back meanwhile is left as it is.
      const opening = await this.require(tx, actor, ask.openingId, 'edit');
      const answer = accepts ? 'ACCEPTED' : 'DECLINED';
      const changed = await tx.one(sql`update secondment_ask set state = ${answer} where id = ${ask.id} and state not in ('WITHDRAWN', ${answer}) returning id`);
      if (changed) tx.emit('secondment.answered', { openingId: opening.id, askId: ask.id, memberId: ask.memberId });
      return opening.id;
    });
  }

  /** Says when one is open to a secondment, or (with null) no longer. */
  setDates(actor: SignedIn, given: unknown): Promise<void> {
    const dates = given == null ? null : parseInput(secondmentDates, given, 'dates');
    if (actor.kind !== 'member') throw forbidden();
    return this.db.transaction(async tx => {
      await tx.query(dates
        ? sql`insert into secondment_dates (member_id, starts_on, ends_on, share, audience) values (${actor.accountId}, ${dates.startsOn}::date, ${dates.endsOn}::date, ${dates.share}, ${audienceRank[dates.audience]})
          on conflict (member_id) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on, share = excluded.share, audience = excluded.audience`
        : sql`delete from secondment_dates where member_id = ${actor.accountId}`);
    });
  }

  private async require(tx: Transaction, actor: SignedIn, id: string, rule: 'see' | 'edit'): Promise<Opening> {
    const opening = await tx.one<Opening>(sql`select id, author_id as "authorId", closed_at as "closedAt", version from secondment_opening where id = ${id} for update`);
    await authorize(tx, openingPolicy, actor, rule, opening);
    if (!opening) throw notFound();
    return opening;
  }
}

/** The employer and the skills are known ones. */
async function requireKnown(tx: Transaction, { organisationId, skillIds }: Pick<PostOpening, 'organisationId' | 'skillIds'>): Promise<void> {
  const found = await tx.one<{ organisation: boolean; skills: number }>(sql`select exists (select 1 from organisation where id = ${organisationId}) as organisation, (select count(*)::int from skill where id = any(${skillIds}::uuid[])) as skills`);
  if (!found?.organisation) throw badField('organisationId', 'common:error.unknownId');
  if (found.skills !== skillIds.length) throw badField('skillIds', 'common:error.unknownId');
}
