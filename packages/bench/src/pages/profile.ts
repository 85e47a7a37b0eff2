import { MeasuredProfileDocument } from '@cohortium/schema';
import type pg from 'pg';
import { distinct, type Page } from '../lib/beside.ts';
import { size } from '../lib/world.ts';
import { documentBy, limitBy, none, readers } from './requests.ts';

/** Profiles of people with ten connections in common with the reader and five ideas. */
export async function profile(client: pg.Client): Promise<Page> {
  const page = none();
  const { rows } = await client.query<{ n: number; id: string }>(`select v.n::int, other.id from ${readers(distinct)}
    cross join lateral (select md5('member' || (${size.viewers} + 1 + v.n % ${size.viewers}))::uuid as id) other
    where other.id <> all(at_odds(s.account_id)) order by v.n`);
  for (const { n, id } of rows) {
    page.ours.push(documentBy(n, MeasuredProfileDocument, { id }));
    page.limit.push(limitBy(n, '/profile', { id }));
  }
  return { name: 'profile, 10 mutual connections, 5 ideas', ...page, plain: answer => (answer as { data: { member: unknown } }).data.member };
}
