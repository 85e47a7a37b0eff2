import { insightLimits, type InsightGapInput, type InsightKind } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { askedAt, type SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { badField, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readList, readPage, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { byName, memberShape } from '../members/index.ts';
import { programmePolicy } from '../programmes/index.ts';
import { keepsTies } from '../ties/index.ts';
import { cellBetween, type Cell, type DayFigures, type Table } from './figures.ts';
import type { InsightDayType, InsightsType } from './insight.graphql.ts';
import { outcomeShape } from './outcome.shape.ts';
import { secretOf } from './secret.ts';
import { likely, type Group } from './told.ts';

interface TableRow { kind: InsightKind; groups: (Group & { names: string[] })[]; cells: Cell[] }

/** With fewer ties a share would say more of two or three people than of the network. */
const fewestForShares = 20;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A share of two told counts. */
function shareOf(part: number, rest: number): number | null {
  return part + rest < fewestForShares ? null : hundredths(likely(part) / (likely(part) + likely(rest)));
}

/** The day as it is answered: all of it follows from what is told. */
export function answerOf({ day, ...of }: DayFigures & { day: string }): InsightDayType {
  const ties = of.within_cohorts + of.across_cohorts;
  const pairs = (of.people * (of.people - 1)) / 2;
  return {
    day, people: of.people, ties, density: ties && pairs ? Math.round(((likely(of.within_cohorts) + likely(of.across_cohorts)) / pairs) * 1000) / 1000 : null,
    acrossCohorts: shareOf(of.across_cohorts, of.within_cohorts), acrossCohortsByChance: hundredths(of.cohort_chance), acrossSectors: shareOf(of.across_sectors, of.within_sectors),
    acrossSectorsByChance: hundredths(of.sector_chance), withoutTies: of.no_ties, holdTogether: of.holds_together, tightness: of.tightness, circles: of.communities, cohortMix: of.cohort_mix, sectorMix: of.sector_mix,
  };
}

/** The names of cohorts, by their ids, in the reader's language. */
export const namesOf = (actor: SignedIn, keys: Sql): Sql =>
  sql`(select coalesce(json_agg(said(c.name, ${actor.locale}) order by c.year desc, c.id), '[]'::json) from cohort c where c.id::text in (select jsonb_array_elements_text(${keys})))`;

@Injectable()
export class InsightReader {
  constructor(private readonly db: Database) {}

  /** A programme's figures as far as they are worked out; null before that. @throws DomainError FORBIDDEN for all but its staff. */
  async insights(actor: SignedIn, programmeId: string): Promise<InsightsType | null> {
    const id = await this.requireStaff(actor, programmeId);
    const days = await this.db.query<{ o: DayFigures & { day: string } }>(sql`select to_jsonb(latest) as o from (select * from insight_day d where d.programme_id = ${id}::uuid order by d.day desc limit ${raw(String(insightLimits.days))}) latest order by latest.day`);
    const tables = await this.db.query<TableRow>(sql`select t.kind, t.cells, (select coalesce(json_agg(json_build_object('keys', g.value -> 'keys', 'people', g.value -> 'people', 'names', ${namesOf(actor, raw("g.value -> 'keys'"))}) order by g.ordinality), '[]'::json)
      from jsonb_array_elements(t.groups) with ordinality g) as groups from insight_table t where t.programme_id = ${id}::uuid order by t.kind`);
    if (!days.length) return null;
    return { days: days.map(({ o }) => answerOf(o)), tables: tables.map(({ kind, groups, cells }) => ({ kind, groups: groups.map(({ keys, names, people }) => ({ keys: [...keys], names, people })), cells: [...cells] })) };
  }

  /** People of the programme without a tie to anyone of it, by name: for its staff. Nobody across a block is on it, nor who shows their connections to nobody. */
  async withoutTies(actor: SignedIn, programmeId: string, page: PageArgs, selection: Selection): Promise<Answer> {
    const id = await this.requireStaff(actor, programmeId);
    const programmes = sql`array[${id}::uuid]`;
    const where = sql`not t0.is_guest and not ${keepsTies(raw('t0.id'))} and in_programme(t0.id, ${programmes}) and not exists (select 1 from connections_of(t0.id) other(id) where in_programme(other.id, ${programmes}))`;
    return readPage(this.db, { shape: memberShape, actor, selection, where, order: byName, metered: true, ...page });
  }

  /** Whose leaving would cut the most others off, as it stood last night. For staff. */
  async holdTogether(actor: SignedIn, programmeId: string, selection: Selection): Promise<Answer[]> {
    const id = await this.requireStaff(actor, programmeId);
    return readList(this.db, memberShape, actor, selection, sql`not ${keepsTies(raw('t0.id'))}`, raw('keystone.cuts_off desc, t0.name collate "und-x-icu", t0.id'),
      sql`join (select k.member_id, k.cuts_off from insight_keystone k where k.programme_id = ${id}::uuid order by k.cuts_off desc, k.member_id limit ${raw(String(insightLimits.keystones))}) keystone on keystone.member_id = t0.id`);
  }

  /** What came of the conventions that have begun, the latest first. For staff. */
  async outcomes(actor: SignedIn, programmeId: string, selection: Selection): Promise<Answer[]> {
    const id = await this.requireStaff(actor, programmeId);
    await secretOf(this.db, id);
    return readList(this.db, outcomeShape, actor, selection, sql`t0.id in (select c.id from convention c where c.programme_id = ${id}::uuid and c.starts_on <= (${askedAt(actor)} + interval '1 day')::date order by c.starts_on desc, c.id limit ${raw(String(insightLimits.conventions))})`, raw('t0.starts_on desc, t0.id'));
  }

  /**
   * The ties between two groups, as the table of last night tells them. @throws DomainError BAD_INPUT for what are not two groups of that table: of groups
   * put together at will, each of too few, sums could be had that no table tells.
   */
  async requireGap({ programmeId, kind, one, other }: InsightGapInput): Promise<number> {
    const table = await this.db.one<Pick<Table, 'groups' | 'cells'>>(sql`select groups, cells from insight_table where programme_id = ${programmeId} and kind = ${kind}`);
    const cell = table && cellBetween(table, one, other);
    if (!cell) throw badField('one', 'common:error.unknownId');
    return cell.ties;
  }

  /** @throws DomainError NOT_FOUND for no programme, FORBIDDEN for all but its staff and admins. */
  async requireStaff(actor: SignedIn, programmeId: string): Promise<string> {
    const programme = await this.db.one<{ id: string }>(sql`select id from programme where id = ${parseId(programmeId)}`);
    await authorize(this.db, programmePolicy, actor, 'setUp', programme);
    if (!programme) throw notFound();
    return programme.id;
  }
}
