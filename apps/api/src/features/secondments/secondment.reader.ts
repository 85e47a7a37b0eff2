import { secondmentLimits } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { badField, parseId, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readList, readPage, readRow, requireRow, type Answer, type OrderKey } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import type { OpeningFilter } from './secondment.graphql.ts';
import { fitPoints, openingShape, secondmentDatesShape } from './secondment.shape.ts';

const newest: OrderKey[] = [{ by: raw('t0.created_at'), type: 'timestamptz', descending: true }, { by: raw('t0.id'), type: 'uuid', descending: true }];
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function day(path: string, text: string): string {
  if (!isDay(text)) throw badField(`filter.${path}`, 'secondments:error.day');
  return text;
}

@Injectable()
export class SecondmentReader {
  constructor(private readonly db: Database) {}

  /** Openings, the newest first. */
  openings(actor: SignedIn, filter: OpeningFilter, page: PageArgs, selection: Selection): Promise<Answer> {
    return readPage(this.db, { shape: openingShape, actor, selection, where: condition(actor, filter), order: newest, ...page });
  }

  /** Open ones that fit the reader by skill, the best first; at most `first`. */
  forMe(actor: SignedIn, first: number, selection: Selection): Promise<Answer[]> {
    const where = sql`t0.closed_at is null and t0.author_id <> ${actor.accountId}::uuid and ${fitsMe(actor)}`;
    return readList(this.db, openingShape, actor, selection, where, sql`${fitPoints(actor, raw('t0'))} desc, t0.created_at desc, t0.id`).then(rows => rows.slice(0, Math.max(1, Math.min(first, secondmentLimits.forMe))));
  }

  require(actor: SignedIn, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, openingShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** When the reader is open to a secondment; null where they said nothing. */
  myDates(actor: SignedIn, selection: Selection): Promise<Answer | null> {
    return readRow(this.db, secondmentDatesShape, actor, selection, sql`t0.member_id = ${actor.accountId}::uuid`);
  }
}

const fitsMe = (actor: SignedIn): Sql => sql`t0.skill_ids && array(select ms.skill_id from member_skill ms where ms.member_id = ${actor.accountId}::uuid and ms.kind = 'OFFER')`;

function condition(actor: SignedIn, { text, skillIds, sectors, from, until, fitsMe: fitting, mine }: OpeningFilter): Sql {
  const words = text?.replaceAll('\0', '').trim().slice(0, secondmentLimits.searchText);
  const has = (value: Sql): Sql => sql`position(folded(${words ?? ''}) in folded(${value})) > 0`;
  return and([
    mine ? sql`t0.author_id = ${actor.accountId}::uuid` : raw('t0.closed_at is null'),
    ...(words ? [sql`(${has(raw('t0.title'))} or ${has(raw('t0.about'))} or ${has(raw('t0.place'))} or exists (select 1 from organisation g where g.id = t0.organisation_id and ${has(sql`said(g.name, ${actor.locale})`)}))`] : []),
    ...(skillIds?.length ? [sql`t0.skill_ids && ${wellFormedIds(skillIds)}::uuid[]`] : []),
    ...(sectors?.length ? [sql`t0.organisation_id in (select g.id from organisation g where g.sector = any(${[...sectors]}::text[]))`] : []),
    ...(from ? [sql`t0.ends_on >= ${day('from', from)}::date`] : []),
    ...(until ? [sql`t0.starts_on <= ${day('until', until)}::date`] : []),
    ...(fitting ? [fitsMe(actor)] : []),
  ]);
}
