import { MeasuredDirectoryDocument } from '@cohortium/schema';
import type pg from 'pg';
import { distinct, type Page } from '../lib/beside.ts';
import type { Server } from '../lib/processes.ts';
import { at, documentBy, endOfFirst, flatten, ids, limitBy, none } from './requests.ts';

const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'];
const first = 24;

/** The directory filtered by a sector and a skill: first pages and, for every third request, the page after. */
export async function directory(client: pg.Client, ours: Server): Promise<Page> {
  const skills = await ids(client, 'select id from skill order by key');
  const page = none();
  for (let n = 0; n < distinct; n++) {
    const [skill, sector] = [at(skills, n * 7, ''), at(sectors, n, '')];
    const filter = { offers: [skill], sectors: [sector] };
    const after = n % 3 ? null : await endOfFirst(ours, documentBy(n, MeasuredDirectoryDocument, { filter, first }), 'people');
    page.ours.push(documentBy(n, MeasuredDirectoryDocument, { filter, first, after: after?.cursor ?? null }));
    page.limit.push(limitBy(n, '/directory', { skill, sector, first, afterName: after?.last.name ?? null, afterId: after?.last.id ?? null }));
  }
  return { name: 'directory by sector and skill, 24 people', ...page, plain: flatten('people') };
}
