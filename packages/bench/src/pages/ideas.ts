import { MeasuredIdeasDocument } from '@cohortium/schema';
import type pg from 'pg';
import { distinct, type Page } from '../lib/beside.ts';
import type { Server } from '../lib/processes.ts';
import { at, documentBy, endOfFirst, flatten, ids, limitBy, none } from './requests.ts';

const first = 24;

interface IdeaFilter {
  programmeId?: string;
  cohortIds?: string[];
}

/** Moment and id of the last idea, as our cursor keeps them. */
function keysIn(cursor: string | undefined): { afterAt: string | null; afterId: string | null } {
  const [, afterAt = null, afterId = null] = cursor ? (JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as string[]) : [];
  return { afterAt, afterId };
}

/** The feed of ideas: all, of a programme, of a cohort; for every fourth request the page after. */
export async function ideas(client: pg.Client, ours: Server): Promise<Page> {
  const programmes = await ids(client, 'select id from programme order by slug');
  const cohorts = await ids(client, 'select id from cohort order by id');
  const filters: ((n: number) => IdeaFilter)[] = [() => ({}), n => ({ programmeId: at(programmes, n, '') }), n => ({ cohortIds: [at(cohorts, n, '')] })];
  const page = none();
  for (let n = 0; n < distinct; n++) {
    const filter = filters[n % filters.length]?.(n) ?? {};
    const after = n % 4 ? null : await endOfFirst(ours, documentBy(n, MeasuredIdeasDocument, { filter, first }), 'ideas');
    const { programmeId = null, cohortIds: [cohortId = null] = [] } = filter;
    page.ours.push(documentBy(n, MeasuredIdeasDocument, { filter, first, after: after?.cursor ?? null }));
    page.limit.push(limitBy(n, '/ideas', { programmeId, cohortId, first, ...keysIn(after?.cursor) }));
  }
  return { name: 'feed of ideas, 24', ...page, plain: flatten('ideas') };
}
