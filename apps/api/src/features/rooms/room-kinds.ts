import { raw, name, sql, type Sql } from '../../kernel/database/sql.ts';

/**
 * A kind of room item. Its table has `id`, `room_id` and `revision` (with an index on `(room_id, revision)`): that is all it takes for its rows
 * to travel in frames, to heal in `room:after` and to come with the first load.
 */
export interface ItemKind {
  /** In capitals: `QUESTION`. */
  readonly kind: string;
  readonly table: string;
  /** A JSON object of what everyone in the room may know; kind, id and revision are added. */
  readonly json: (row: Sql) => Sql;
  /** Whose words it carries (uuid): those at odds with them get a place-holder. Null is nobody's: what is anonymous must give null, or a block would tell who it was. */
  readonly author?: (row: Sql) => Sql;
  /** Fields of `json` that moderators do without when they are at odds with the author; without it they get a place-holder like everyone. */
  readonly veil?: Readonly<Record<string, string | null>>;
  /** Fields of `json` that hold an account's id: each is null to those at odds with that person, and the rest stays. */
  readonly people?: readonly string[];
  /** The column that holds the message or question whose words it carries along: when that changes, it is told anew. */
  readonly about?: string;
  /** Whether it is for moderators and `owner` only: everyone else gets a place-holder. */
  readonly restricted?: (row: Sql) => Sql;
  /** Who sees it while it is restricted, beside moderators (uuid). */
  readonly owner?: (row: Sql) => Sql;
}

/** A kind of what is someone's own (a vote): its table has `room_id`, `account_id` and `revision`, and its rows are emptied rather than deleted. */
export interface MineKind {
  readonly kind: string;
  readonly table: string;
  /** What it is about (uuid). */
  readonly about: (row: Sql) => Sql;
  /** A JSON object; kind, id and revision are added. */
  readonly json: (row: Sql) => Sql;
  /** It comes with the messages it is about, so that the first load need not bring it. */
  readonly withMessages?: boolean;
}

const items = new Map<string, ItemKind>();
const mines = new Map<string, MineKind>();

function add<Kind extends { kind: string }>(kinds: Map<string, Kind>, kind: Kind): () => void {
  if (!/^[A-Z_]{1,40}$/.test(kind.kind)) throw new Error(`Not the name of a kind: ${kind.kind}`);
  if (kinds.has(kind.kind)) throw new Error(`${kind.kind} is there already`);
  kinds.set(kind.kind, kind);
  return () => void kinds.delete(kind.kind);
}

/** What moderators read in place of someone's words with whom they have a block; undefined where nothing of the item is for them. */
export const veilOf = (kind: string): ItemKind['veil'] => items.get(kind)?.veil;

/** Declares a kind of item, once, where its module is loaded. @returns takes it back: for a kind that only a test knows. */
export const addItemKind = (kind: ItemKind): (() => void) => add(items, kind);
export const addMineKind = (kind: MineKind): (() => void) => add(mines, kind);
export const itemKinds = (): readonly ItemKind[] => [...items.values()];
export const mineKinds = (): readonly MineKind[] => [...mines.values()];

const text = (word: string): Sql => raw(`'${word}'`);
const row = raw('t');

/** An item as it leaves the database: with what decides who may read it. */
export interface StoredItem {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
  readonly author: string | null;
  readonly owner: string | null;
  readonly restricted: boolean;
  readonly people: readonly string[];
  readonly face: Readonly<Record<string, unknown>>;
}

function itemRows({ kind, table, json, author, people, restricted, owner }: ItemKind, where: Sql, tail: Sql): Sql {
  return sql`(select t.revision, json_build_object('kind', ${text(kind)}, 'id', t.id, 'revision', t.revision, 'author', ${author?.(row) ?? raw('null')},
    'owner', ${owner?.(row) ?? raw('null')}, 'restricted', ${restricted?.(row) ?? raw('false')}, 'people', ${raw(`'${JSON.stringify(people ?? [])}'::json`)}, 'face', ${json(row)}) as o from ${name(table)} t where ${where} ${tail})`;
}

function gathered(parts: readonly Sql[]): Sql {
  const [first, ...others] = parts;
  if (!first) return raw(`'[]'::json`);
  const union = others.reduce((left, right) => sql`${left} union all ${right}`, first);
  return sql`(select coalesce(json_agg(found.o order by found.revision), '[]'::json) from (${union}) found)`;
}

/** A JSON array of the room's items that changed after a revision, the first `limit` of each kind. */
export const itemsAfterSql = (room: Sql, revision: number, limit: Sql): Sql =>
  gathered([...items.values()].map(kind => itemRows(kind, sql`t.room_id = ${room} and t.revision > ${revision}::int`, sql`order by t.revision limit ${limit}`)));

/** A JSON array of these items. */
export const itemsSql = (changed: ReadonlyMap<string, readonly string[]>): Sql => gathered([...changed].map(([kind, ids]) => {
  const known = items.get(kind);
  if (!known) throw new Error(`${kind} is no kind of item`);
  return itemRows(known, sql`t.id = any(${[...ids]}::uuid[])`, raw(''));
}));

/** A JSON array of what is someone's own in the room and changed after a revision, the first `limit` of each kind. */
export const mineAfterSql = (kinds: readonly MineKind[], room: Sql, accountId: string, revision: number, limit: Sql): Sql =>
  gathered(kinds.map(({ kind, table, about, json }) => sql`(select t.revision, jsonb_build_object('kind', ${text(kind)}, 'id', ${about(row)}, 'revision', t.revision) || ${json(row)}::jsonb as o
    from ${name(table)} t where t.account_id = ${accountId}::uuid and t.room_id = ${room} and t.revision > ${revision}::int order by t.revision limit ${limit})`));
