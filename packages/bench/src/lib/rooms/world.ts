import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Client } from './line.ts';

/** A measurement's shape: so many rooms, each with so many who listen and so many lines that write. */
export interface Shape {
  readonly name: string;
  readonly rooms: number;
  readonly people: number;
  /** Lines that write in each room; each has one message under way. */
  readonly writers: number;
}
export interface Crowd {
  readonly receivers: Client[];
  readonly writers: Client[];
}

const tokenOf = (room: string, person: number): string => createHash('sha256').update(`${room} ${person}`).digest('base64url');

/** Makes the rooms of a shape, with accounts that are signed in and let in: each person is in one room. */
export async function makeCrowd(databaseUrl: string, { rooms, people, writers }: Shape): Promise<Crowd> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const crowd: Crowd = { receivers: [], writers: [] };
  for (let room = 0; room < rooms; room += 1) {
    const { rows: [opened] } = await client.query<{ id: string }>(`insert into room (kind, host_kind, host_id, title) values ('GROUP', 'BENCH', uuidv7(), '{"en": "Measured"}') returning id`);
    const roomId = opened?.id ?? '';
    const clients = Array.from({ length: people }, (_, person) => ({ roomId, cookie: `session=${tokenOf(roomId, person)}` }));
    const hashes = clients.map(({ cookie }) => createHash('sha256').update(cookie.slice('session='.length)).digest());
    await client.query(`with a as (insert into account (email, email_verified_at) select $1 || '-' || n || '@bench.example', now() from generate_series(1, $2::int) n returning id),
        numbered as (select id, row_number() over () as n from a),
        m as (insert into member (id, name) select id, 'Person ' || n from numbered),
        g as (insert into room_grant (room_id, account_id, via, role) select $1::uuid, id, 'bench', 'MEMBER' from a)
      insert into session (token_hash, account_id, expires_at) select h.hash, p.id, now() + interval '1 day' from numbered p join unnest($3::bytea[]) with ordinality as h(hash, n) on h.n = p.n`, [roomId, people, hashes]);
    crowd.receivers.push(...clients);
    crowd.writers.push(...clients.slice(0, writers));
  }
  await client.query('vacuum analyze');
  await client.end();
  return crowd;
}
