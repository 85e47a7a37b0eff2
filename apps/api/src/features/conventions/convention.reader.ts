import { paging, type Phase } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { askedAt, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { notFound, parseId, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readList, readPage, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { byName, memberShape } from '../members/index.ts';
import { conventionPolicy } from './convention.policy.ts';
import { conventionShape, sessionEnd, sessionShape, sessionStart } from './convention.shape.ts';

/** The day it is where the convention is held. */
const today = (actor: Actor): Sql => sql`(${askedAt(actor)} at time zone t0.time_zone)::date`;

@Injectable()
export class ConventionReader {
  constructor(private readonly db: Database) {}

  /** Conventions: those to come and running by their first day, soonest first; past ones latest first. */
  page(actor: Actor, phases: readonly Phase[] | null, page: PageArgs, selection: Selection): Promise<Answer> {
    const over = phases?.length === 1 && phases[0] === 'OVER';
    const phase = sql`case when ${today(actor)} < t0.starts_on then 'TO_COME' when ${today(actor)} <= t0.ends_on then 'NOW' else 'OVER' end`;
    const where = phases ? sql`${phase} = any(${[...phases]}::text[])` : sql`true`;
    const order = [{ by: raw('t0.starts_on::timestamp'), type: 'timestamp' as const, descending: over || !phases }, { by: raw('t0.id'), type: 'uuid' as const }];
    return readPage(this.db, { shape: conventionShape, actor, selection, where, order, ...page });
  }

  /** By its name in addresses, or by its id: what others keep of a convention is the id. */
  requireBySlug(actor: Actor, slug: string, selection: Selection): Promise<Answer> {
    const asked = wellFormedIds([slug]).length ? sql`t0.id = ${slug}::uuid` : sql`t0.slug = ${slug.replaceAll('\0', '')}`;
    return requireRow(this.db, conventionShape, actor, selection, asked);
  }

  /** Who takes part in a convention, by name. @throws DomainError NOT_FOUND for who may not know. */
  async people(actor: Actor, conventionId: string, page: PageArgs, selection: Selection): Promise<Answer> {
    const id = parseId(conventionId);
    const may = await this.db.one(sql`select 1 from convention c where c.id = ${id} and ${conventionPolicy.sql(actor, 'seePeople', raw('c'))}`);
    if (!may) throw notFound();
    const where = sql`t0.id in (select r.member_id from registration r where r.convention_id = ${id} and r.cancelled_at is null)`;
    return readPage(this.db, { shape: memberShape, actor, selection, where, order: byName, ...page, metered: true });
  }

  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, conventionShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  requireSession(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, sessionShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** Sessions of conventions the reader takes part in: those on now, then those of the next two days; at most `first`. */
  async mySessions(actor: Actor, first: number, selection: Selection): Promise<Answer[]> {
    const mine = sql`(registered_for(t0.convention_id, ${actor.accountId}::uuid) or exists (select 1 from session_role sr where sr.session_id = t0.id and sr.member_id = ${actor.accountId}::uuid))`;
    const soon = sql`${sessionEnd(raw('t0'))} > ${askedAt(actor)} and ${sessionStart(raw('t0'))} < ${askedAt(actor)} + interval '2 days'`;
    const rows = await readList(this.db, sessionShape, actor, selection, sql`${mine} and ${soon}`, sql`${sessionStart(raw('t0'))}, t0.id`);
    return rows.slice(0, Math.max(1, Math.min(first, paging.maxSize)));
  }
}
