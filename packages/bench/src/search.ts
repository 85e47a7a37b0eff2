import { MeasuredFacetsDocument, MeasuredPaletteDocument } from '@cohortium/schema';
import { compare, distinct, measure } from './lib/beside.ts';
import type { Prepared } from './lib/load.ts';
import { startLimit, startOurs } from './lib/processes.ts';
import { median, type Row } from './lib/rows.ts';
import { openWorld } from './lib/world-database.ts';
import { size, tenth, type Size } from './lib/world.ts';
import { documentBy, search, typed } from './pages/prepared.ts';

const rounds = 3;
const milliseconds = (perSecond: readonly number[]): number => 1000 / median(perSecond);

interface Case {
  readonly name: string;
  readonly ours: readonly Prepared[];
  /** The limit's, where a hand wrote one. */
  readonly limit?: readonly Prepared[];
}

const many = (request: (n: number) => Prepared): Prepared[] => Array.from({ length: distinct }, (_, n) => request(n));
const cases = (): Case[] => [
  ...Object.keys(typed).map(kind => search([kind])),
  { name: 'palette, 5 of each of five kinds', ours: many(n => documentBy(n, MeasuredPaletteDocument, { text: Object.values(typed)[n % 5]?.(n) ?? '' })) },
  { name: 'facets of a sector', ours: many(n => documentBy(n, MeasuredFacetsDocument, { filter: { sectors: [['ACADEMIA', 'PRIVATE'][n % 2]] } })) },
];

interface Measured {
  readonly ours: number;
  readonly limit: number;
}

/** Milliseconds a request, of each case, in a world of that size: the time the whole machine takes, with 16 asking at once. */
async function measured(of: Size): Promise<Map<string, Measured>> {
  const world = await openWorld(line => console.log(line), of);
  const [ours, limit] = [await startOurs(world.url), await startLimit(world.url)];
  try {
    const found = new Map<string, Measured>();
    for (const each of cases()) {
      if ('plain' in each) await compare(search([each.name.split(': ')[1] ?? '']), ours, limit);
      const [mine, theirs]: [number[], number[]] = [[], []];
      for (let round = 0; round <= rounds; round++) {
        const figures = [await measure(ours, each.ours), each.limit && (await measure(limit, each.limit))] as const;
        if (round === 0) continue;
        mine.push(figures[0].perSecond);
        if (figures[1]) theirs.push(figures[1].perSecond);
      }
      found.set(each.name, { ours: milliseconds(mine), limit: milliseconds(theirs) });
    }
    return found;
  } finally {
    ours.stop();
    limit.stop();
    await world.stop();
  }
}

/** Search beside a statement written by hand, and how much dearer it is among 100,000 members than among 10,000 (at most twice, is asked). */
export async function run(): Promise<Row[]> {
  const [few, all] = [await measured(tenth), await measured(size)];
  return [...all].flatMap(([name, { ours, limit }]) => {
    const before = few.get(name)?.ours ?? NaN;
    const beside: Row[] = Number.isFinite(limit) ? [{ name, unit: 'ms a request', ours, reference: limit, referenceName: 'one statement behind a bare HTTP handler', ratio: ours / limit }] : [];
    return [...beside, { name, unit: 'ms a request', ours, reference: before, referenceName: 'the same among 10,000 members', ratio: ours / before }];
  });
}
