import { createHash } from 'node:crypto';
import { paging } from '@cohortium/contract';
import type { Actor } from '../authz/actor.ts';
import type { Queryable } from '../database/database.ts';
import { and, empty, join, name, or, raw, sql, type Sql } from '../database/sql.ts';
import { badField, notFound } from '../errors/domain-error.ts';
import { readings } from '../limits/readings.ts';
import { readCursor, type KeyType } from './cursor.ts';
import type { Selection } from './selection.ts';
import { rootAlias, type Shape } from './shape.ts';

/** One part of a list's order. The expression is never null; the last key is unique. */
export interface OrderKey {
  readonly by: Sql;
  readonly type: KeyType;
  readonly descending?: boolean;
}

export interface PageRequest {
  readonly shape: Shape;
  readonly actor: Actor;
  readonly selection: Selection;
  /** Joins beside the row `t0`, for its condition and order. */
  readonly join?: Sql;
  /** The condition over the row `t0`; the shape's own visibility is added. */
  readonly where: Sql;
  readonly order: readonly OrderKey[];
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  /** The rows are people of whom the reader may see only so many in a day (kernel/limits): they are counted, and refused beyond that. */
  readonly metered?: boolean;
}

/** What a page's statement answers: exactly the JSON of the GraphQL type, by response keys. */
export type Answer = Record<string, unknown>;

function size(first: number | null | undefined): number {
  const asked = first ?? paging.defaultSize;
  if (!Number.isInteger(asked) || asked < 1 || asked > paging.maxSize) throw badField('first', 'common:error.pageSize', { max: paging.maxSize });
  return asked;
}

/**
 * How many rows, for the statement. The usual sizes are written out: PostgreSQL then knows how little is asked for, finds its general plan as
 * good as one made for these values, and plans once instead of each time. Odd sizes stay a parameter, so that nobody fills its memory with plans.
 */
const rowCount = (count: number, page: number): Sql => (page % 10 === 0 || page === paging.defaultSize || page <= 6 ? raw(String(count)) : sql`${count}::int`);

/** Binds a cursor to its list: one from another filter or reader is refused, not misread. The moment of asking is no part of it: the next page is asked later. */
function listHash({ shape, join: joined = empty, where, order }: PageRequest): string {
  const told = ({ text, values }: Sql): unknown[] => [text, values.map(part => (part instanceof Date ? 'now' : part))];
  const asked = JSON.stringify([shape.type, ...told(where), ...told(joined), order.map(key => key.by.text)]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 10);
}

/**
 * What follows the cursor: `(a, b) > (x, y)`, by which the index is entered where the page begins; spelled out where keys run in different
 * directions, which no row can say.
 */
function beyond(order: readonly OrderKey[], values: readonly string[]): Sql {
  const at = (index: number): Sql => sql`${values[index] ?? ''}::text::${raw(order[index]?.type ?? 'text')}`;
  const after = (key: OrderKey | undefined): Sql => raw(key?.descending ? '<' : '>');
  if (order.every(key => key.descending === order[0]?.descending)) return sql`(${join(order.map(key => key.by))}) ${after(order[0])} (${join(order.map((_, index) => at(index)))})`;
  return or(order.map((key, index) => {
    const equal = order.slice(0, index).map((earlier, position) => sql`${earlier.by} = ${at(position)}`);
    return and([...equal, sql`${key.by} ${after(key)} ${at(index)}`]);
  }));
}

/** Text that keeps a moment's microseconds, so that a cursor never skips nor repeats. */
const keyText = (key: OrderKey): Sql => (key.type === 'timestamptz' ? sql`(${key.by} at time zone 'utc')::text || 'Z'` : sql`(${key.by})::text`);

/** The one statement of a page: rows after the cursor, whether more follow, and the count up to 1,000; whose rows they are besides, where that is counted. */
export function pageStatement(request: PageRequest): Sql {
  const { shape, actor, selection, order, metered = false } = request;
  if (metered) readings.check(actor);
  const limit = size(request.first);
  const hash = listHash(request);
  const rows = and([request.where, shape.visible(rootAlias, actor)]);
  const from = sql`${name(shape.options.table)} ${rootAlias}${request.join ? sql` ${request.join}` : empty}`;
  const after = request.after ? sql` and ${beyond(order, readCursor(request.after, hash, order.map(key => key.type)))}` : empty;
  const orderBy = join(order.map(key => sql`${key.by}${raw(key.descending ? ' desc' : '')}`), ', ');
  const cursor = sql`translate(encode(convert_to(json_build_array(${hash}::text, ${join(order.map(keyText), ', ')})::text, 'UTF8'), 'base64'), E'\n', '')`;
  const page = sql`with page as materialized (select t0.id, ${cursor} as cursor, row_number() over (order by ${orderBy}) as n from ${from} where ${rows}${after} order by ${orderBy} limit ${rowCount(limit + 1, limit)})`;
  const parts = selection.below.map(child => sql`${raw(`'${child.key}'`)}, ${partOf(request, child, limit, sql`select 1 from ${from} where ${rows}`)}`);
  const told = metered ? sql`, ${readings.entriesOf(sql`select page.id from page where page.n <= ${rowCount(limit, limit)}`)} as entries` : empty;
  return sql`${page} select ${objectOf(parts)} as answer${told}`;
}

function partOf({ shape, actor }: PageRequest, child: Selection, limit: number, counted: Sql): Sql {
  switch (child.field) {
    case 'nodes': return sql`(select coalesce(json_agg(rows.o order by rows.n), '[]'::json) from (select page.n, ${shape.object(rootAlias, actor, child)} as o
      from page join ${shape.from(rootAlias, actor)} on t0.id = page.id where page.n <= ${rowCount(limit, limit)}) rows)`;
    case 'pageInfo': return objectFor(child, {
      hasNextPage: sql`(select count(*) > ${rowCount(limit, limit)} from page)`,
      endCursor: sql`(select page.cursor from page where page.n <= ${rowCount(limit, limit)} order by page.n desc limit 1)`,
    });
    case 'count': {
      const upTo = raw(String(paging.countUpTo));
      const total = sql`(select count(*) from (${counted} limit ${upTo} + 1) counted)`;
      return objectFor(child, { value: sql`least(${total}, ${upTo})`, more: sql`${total} > ${upTo}` });
    }
    case '__typename': return raw(`'${shape.type}Page'::text`);
    default: throw new Error(`A page has no ${child.field}`);
  }
}

function objectFor(selection: Selection, fields: Record<string, Sql>): Sql {
  const pairs = selection.below.map(child => sql`${raw(`'${child.key}'`)}, ${fields[child.field] ?? raw(`null::text`)}`);
  return objectOf(pairs);
}

/** Nothing is asked for when only `__typename` is, which the look-ahead leaves to graphql-js. */
const objectOf = (pairs: readonly Sql[]): Sql => (pairs.length ? sql`json_build_object(${join([...pairs], ', ')})` : raw(`'{}'::json`));

/** The statement for one row, by a condition over `t0`. */
export function rowStatement(shape: Shape, actor: Actor, selection: Selection, where: Sql, { metered = false }: { metered?: boolean } = {}): Sql {
  const told = metered ? sql`, ${readings.entriesOf(raw('select t0.id'))} as entries` : empty;
  return sql`select ${shape.object(rootAlias, actor, selection)} as answer${told} from ${shape.from(rootAlias, actor)} where ${and([where, shape.visible(rootAlias, actor)])} limit 1`;
}

/** Answers a page with one statement. */
export const readPage = (db: Queryable, request: PageRequest): Promise<Answer> => readStatement(db, pageStatement(request), request.actor);

/** Runs a statement that answers one JSON object; where it tells whose entries the reader is shown, they are counted. @throws DomainError NOT_FOUND when it answers none. */
export async function readStatement(db: Queryable, statement: Sql, actor?: Actor): Promise<Answer> {
  const found = await db.one<{ answer: Answer | null; entries?: string | null }>(statement);
  if (!found?.answer) throw notFound();
  if (actor) readings.count(actor, found.entries ?? null);
  return found.answer;
}

/** Answers one row, or null. */
export async function readRow(db: Queryable, shape: Shape, actor: Actor, selection: Selection, where: Sql): Promise<Answer | null> {
  return (await db.one<{ answer: Answer }>(rowStatement(shape, actor, selection, where)))?.answer ?? null;
}

/** Answers one row. @throws DomainError NOT_FOUND when there is none that the actor may see. */
export async function requireRow(db: Queryable, shape: Shape, actor: Actor, selection: Selection, where: Sql): Promise<Answer> {
  const found = await readRow(db, shape, actor, selection, where);
  if (!found) throw notFound();
  return found;
}

/** Answers all rows of a short, bounded list (at most 100). */
export async function readList(db: Queryable, shape: Shape, actor: Actor, selection: Selection, where: Sql, order: Sql, joins: Sql = empty): Promise<Answer[]> {
  const rows = await db.query<{ answer: Answer }>(sql`select ${shape.object(rootAlias, actor, selection)} as answer from ${shape.from(rootAlias, actor)} ${joins}
    where ${and([where, shape.visible(rootAlias, actor)])} order by ${order} limit ${raw(String(paging.maxSize))}`);
  return rows.map(row => row.answer);
}
