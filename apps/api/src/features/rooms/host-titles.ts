import type { Actor } from '../../kernel/authz/actor.ts';
import { join, raw, sql, type Sql } from '../../kernel/database/sql.ts';

/** A title as one reader sees it, or null for the room's own; the room is the alias of its row. */
type TitleOf = (actor: Actor, room: Sql) => Sql;
const hosts = new Map<string, TitleOf>();

/** A host whose rooms have another title for each reader says so, once, where its module is loaded. */
export function addHostTitle(hostKind: string, titleOf: TitleOf): void {
  if (!/^[A-Z_]{1,40}$/.test(hostKind)) throw new Error(`Not the name of a kind of host: ${hostKind}`);
  hosts.set(hostKind, titleOf);
}

/** The title of a room as the reader sees it. */
export function titleSql(actor: Actor, room: Sql): Sql {
  const own = sql`said(${room}.title, ${actor.locale})`;
  if (!hosts.size) return own;
  const cases = [...hosts].map(([kind, titleOf]) => sql`when ${raw(`'${kind}'`)} then coalesce(${titleOf(actor, room)}, ${own})`);
  return sql`case ${room}.host_kind ${join(cases, ' ')} else ${own} end`;
}
