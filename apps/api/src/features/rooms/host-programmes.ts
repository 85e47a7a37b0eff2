import type { Queryable } from '../../kernel/database/database.ts';
import { join, raw, sql, type Sql } from '../../kernel/database/sql.ts';

const hosts = new Map<string, (hostId: Sql) => Sql>();

/** A host says to which programme its rooms belong: by a subquery on its own tables, once, where its module is loaded. Its staff then hear of what is done there. */
export function addHostProgramme(hostKind: string, programmeOf: (hostId: Sql) => Sql): void {
  if (!/^[A-Z_]{1,40}$/.test(hostKind)) throw new Error(`Not the name of a kind of host: ${hostKind}`);
  if (hosts.has(hostKind)) throw new Error(`${hostKind} has said so already`);
  hosts.set(hostKind, programmeOf);
}

/** The programme of a room's host (uuid), or null. */
export function programmeSql(room: Sql): Sql {
  if (!hosts.size) return raw('null::uuid');
  const cases = [...hosts].map(([kind, programmeOf]) => sql`when ${raw(`'${kind}'`)} then ${programmeOf(sql`${room}.host_id`)}`);
  return sql`case ${room}.host_kind ${join(cases, ' ')} end`;
}

/** What the audit log says of a room. */
export interface RoomFacts {
  readonly programmeId: string | null;
  readonly title: string;
}

export async function factsOfRoom(db: Queryable, roomId: string): Promise<RoomFacts> {
  const facts = await db.one<RoomFacts>(sql`select ${programmeSql(raw('r'))} as "programmeId", said(r.title, 'en') as title from room r where r.id = ${roomId}::uuid`);
  return facts ?? { programmeId: null, title: '' };
}
