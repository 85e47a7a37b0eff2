import { MeasuredHistoryDocument } from '@cohortium/schema';
import type pg from 'pg';
import { distinct, type Page } from '../lib/beside.ts';
import { documentBy, flatten, limitBy, none, readers } from './requests.ts';

const first = 50;

/** A room's history: the newest 50 messages, or 50 from further up. */
export async function history(client: pg.Client): Promise<Page> {
  const page = none();
  const { rows } = await client.query<{ n: number; roomId: string }>(`select v.n::int, g.room_id as "roomId" from ${readers(distinct)}
    join lateral (select room_id from room_grant where account_id = s.account_id order by room_id limit 1) g on true order by v.n`);
  for (const { n, roomId } of rows) {
    const before = n % 2 ? 100 + ((n * 37) % 900) : null;
    page.ours.push(documentBy(n, MeasuredHistoryDocument, { roomId, before, first }));
    page.limit.push(limitBy(n, '/history', { roomId, before, first }));
  }
  return { name: "a room's history, 50 messages", ...page, plain: flatten('roomHistory') };
}
