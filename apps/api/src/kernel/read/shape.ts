import { audiences } from '@cohortium/contract';
import type { Actor } from '../authz/actor.ts';
import { and, empty, join, name, raw, snakeCase, sql, type Sql } from '../database/sql.ts';
import { forActor } from './for-actor.ts';
import type { Selection } from './selection.ts';

/** What a field's SQL may lean on. */
export interface FieldContext {
  /** The row's alias: `${row}.title`. */
  readonly row: Sql;
  readonly actor: Actor;
  readonly args: Readonly<Record<string, unknown>>;
}
/** What the SQL of a nested row may lean on besides. */
export interface ItemContext extends FieldContext {
  /** The nested row's alias. */
  readonly item: Sql;
}

interface Nested {
  readonly shape: () => Shape;
  /** Joins between the nested row and this one, when the condition alone does not do. */
  readonly join?: (c: ItemContext) => Sql;
  readonly where: (c: ItemContext) => Sql;
  readonly order?: (c: ItemContext) => Sql;
  readonly limit?: number;
}

export type Field =
  | { readonly kind: 'value'; readonly sql: (c: FieldContext) => Sql }
  | ({ readonly kind: 'one' } & Nested)
  | ({ readonly kind: 'many' } & Nested)
  | { readonly kind: 'group'; readonly when?: (c: FieldContext) => Sql; readonly fields: Readonly<Record<string, Field>> };

/** A field told by an expression. */
export const value = (expression: (c: FieldContext) => Sql): Field => ({ kind: 'value', sql: expression });
/** A column of the row, named as the field unless said otherwise. */
export const column = (columnName: string): Field => value(({ row }) => sql`${row}.${name(columnName)}`);
/** A column with a moment in time, in ISO 8601, UTC. */
export const instant = (columnName: string): Field => value(({ row }) => instantSql(sql`${row}.${name(columnName)}`));
/** A text that staff translate, in the reader's language. */
export const said = (columnName: string): Field => value(({ row, actor }) => sql`said(${row}.${name(columnName)}, ${actor.locale})`);
/** A smallint column with an audience's rank, as its name. */
export const audienceName = (columnName: string): Field => value(({ row }) => sql`(${raw(`'{${audiences.join(',')}}'::text[]`)})[${row}.${name(columnName)} + 1]`);
/** One other row, or null. Rows the reader may not see are not there. */
export const one = (nested: Nested): Field => ({ kind: 'one', ...nested });
/** Other rows, at most `limit` (100 unless said otherwise). */
export const many = (nested: Nested): Field => ({ kind: 'many', ...nested });
/** An object made of this same row; null unless `when` holds. */
export const group = (fields: Record<string, Field>, when?: (c: FieldContext) => Sql): Field => ({ kind: 'group', fields, ...(when && { when }) });

export const instantSql = (moment: Sql): Sql => sql`to_char(${moment} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

interface ShapeOptions {
  /** Its table; the row has an `id` unless it is never paged. */
  readonly table: string;
  /** Who may see a row, wherever it is reached from. */
  readonly visible?: (c: { row: Sql; actor: Actor }) => Sql;
  /** Expressions worked out once a row, read by fields as `${once(row)}.name`. */
  readonly once?: Readonly<Record<string, (c: { row: Sql; actor: Actor }) => Sql>>;
}

const shapes = new Map<string, Shape>();
/** All shapes by the name of their GraphQL type; the schema is checked against them at boot. */
export const allShapes = (): ReadonlyMap<string, Shape> => shapes;

/** For each field of a GraphQL type, the SQL that gives it. Other features may add fields of their own. */
export class Shape {
  readonly fields: Record<string, Field>;

  constructor(
    readonly type: string,
    readonly options: ShapeOptions,
    fields: Record<string, Field>,
  ) {
    this.fields = { ...fields };
    shapes.set(type, this);
  }

  /** Contributes a field from another feature. @throws Error when the field is there already. */
  add(field: string, how: Field): void {
    if (field in this.fields) throw new Error(`${this.type}.${field} is there already`);
    this.fields[field] = how;
  }

  /** `member t0 cross join lateral (…) t0_once`: the row, with what is worked out once. */
  from(row: Sql, actor: Actor): Sql {
    const computed = Object.entries(this.options.once ?? {}).map(([field, expression]) => sql`${expression({ row, actor })} as ${name(snakeCase(field))}`);
    const lateral = computed.length ? sql` cross join lateral (select ${join(computed, ', ')} offset 0) ${once(row)}` : empty;
    return sql`${name(this.options.table)} ${row}${lateral}`;
  }

  visible(row: Sql, actor: Actor): Sql {
    return this.options.visible?.({ row, actor }) ?? raw('true');
  }

  /** A JSON object of the selected fields of `row`. */
  object(row: Sql, actor: Actor, selection: Selection): Sql {
    const made = (someone: Actor): Sql => objectOf(this.type, this.fields, { row, actor: someone, args: {} }, selection.below);
    return selection.isFixed ? forActor(selection.below, actor, made) : made(actor);
  }
}

/** The alias of what is worked out once for the row. */
export const once = (row: Sql): Sql => raw(`${row.text}_once`);

function objectOf(type: string, fields: Readonly<Record<string, Field>>, context: FieldContext, selections: readonly Selection[]): Sql {
  const pairs = selections.map(selection => {
    const key = raw(`'${checkedKey(selection.key)}'`);
    if (selection.field === '__typename') return sql`${key}, ${raw(`'${type}'::text`)}`;
    const field = fields[selection.field];
    if (!field) throw new Error(`${type}.${selection.field} has no shape`);
    return sql`${key}, ${fieldSql(type, field, { ...context, args: selection.args }, selection)}`;
  });
  return pairs.length ? sql`json_build_object(${join(pairs, ', ')})` : raw(`'{}'::json`);
}

/** GraphQL names only; anything else never reaches SQL as text. */
function checkedKey(key: string): string {
  if (!/^[_A-Za-z][_0-9A-Za-z]*$/.test(key)) throw new Error('Not a GraphQL name');
  return key;
}

function fieldSql(type: string, field: Field, context: FieldContext, selection: Selection): Sql {
  switch (field.kind) {
    case 'value': return field.sql(context);
    case 'group': {
      const object = objectOf(`${type}.${selection.field}`, field.fields, context, selection.below);
      return field.when ? sql`case when ${field.when(context)} then ${object} end` : object;
    }
    case 'one': return sql`(${nestedRows(field, context, selection)} limit 1)`;
    case 'many': return sql`(select coalesce(json_agg(rows.o), '[]'::json) from (${nestedRows(field, context, selection)} limit ${raw(String(field.limit ?? 100))}) rows)`;
  }
}

function nestedRows(nested: Nested, context: FieldContext, selection: Selection): Sql {
  const shape = nested.shape();
  const item = nextAlias(context.row);
  const inner: ItemContext = { ...context, item };
  const joins = nested.join ? sql` ${nested.join(inner)}` : empty;
  const order = nested.order ? sql` order by ${nested.order(inner)}` : empty;
  const where = and([nested.where(inner), shape.visible(item, context.actor)]);
  return sql`select ${shape.object(item, context.actor, selection)} as o from ${shape.from(item, context.actor)}${joins} where ${where}${order}`;
}

/** Aliases count the depth: t0, t1, t2. Siblings share one; they never see each other. */
const nextAlias = (row: Sql): Sql => raw(`t${Number(row.text.slice(1)) + 1}`);
/** The alias of a statement's outermost row. */
export const rootAlias: Sql = raw('t0');
