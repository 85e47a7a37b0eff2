import type { Row } from '../lib/rows.ts';
import { baselines } from './baselines.ts';
import { kinds, reportedSeeds } from './kinds.ts';
import { judge, type Quality, type Suggests } from './measures.ts';
import { generate, type Network } from './network.ts';

const measures = { precision: 'precision at 3', reciprocal: 'reciprocal rank', gini: "exposure's Gini" } as const satisfies Record<keyof Quality, string>;
const measured: readonly (keyof Quality)[] = ['precision', 'reciprocal', 'gini'];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanOf = (all: readonly Quality[]): Quality => ({ precision: mean(all.map(q => q.precision)), reciprocal: mean(all.map(q => q.reciprocal)), gini: mean(all.map(q => q.gini)) });

/** Viewers for whom it is hardest: judged apart, over all networks. Exposure is everyone's and the same as in the last rows. */
const someViewers: Readonly<Record<string, (network: Network, viewer: number) => boolean>> = {
  'viewers who show no need': ({ people }, viewer) => !people[viewer]?.needs.length,
  'viewers who show neither skill nor cause': ({ people }, viewer) => {
    const { offers = [], needs = [], ideas = [], questions = [] } = people[viewer] ?? {};
    return offers.length + needs.length + ideas.length + questions.length === 0;
  },
  'viewers without ties': ({ ties }, viewer) => !ties[viewer]?.size,
};

/** The mean of each way over the seeds, by kind of network and, last, over all. */
export function qualities(ways: Readonly<Record<string, Suggests>>, seeds: readonly number[]): Map<string, Record<string, Quality>> {
  const found = new Map<string, Record<string, Quality>>();
  const all: Record<string, Quality[]> = {};
  const groups = new Map(Object.keys(someViewers).map(group => [group, {} as Record<string, Quality[]>]));
  for (const kind of kinds) {
    const networks = seeds.map(seed => generate(kind, seed));
    const row: Record<string, Quality> = {};
    for (const [name, way] of Object.entries(ways)) {
      const suggested = networks.map(network => ({ network, order: way(network) }));
      const each = suggested.map(({ network, order }) => judge(network, order));
      for (const [group, asked] of Object.entries(someViewers)) ((groups.get(group) ?? {})[name] ??= []).push(...suggested.map(({ network, order }) => judge(network, order, viewer => asked(network, viewer))));
      (all[name] ??= []).push(...each);
      row[name] = meanOf(each);
    }
    found.set(kind.name, row);
  }
  for (const [group, each] of groups) found.set(group, Object.fromEntries(Object.entries(each).map(([name, qualities]) => [name, meanOf(qualities)])));
  found.set('all networks', Object.fromEntries(Object.entries(all).map(([name, each]) => [name, meanOf(each)])));
  return found;
}

const loses = (measure: keyof Quality, ours: number, other: number): boolean => (measure === 'gini' ? ours > other : ours < other);

/** Ours beside each baseline, on the reported seeds: a row for each kind of network and measure. A row in which ours is the worse says so. */
export function qualityRows(ours: Suggests): Row[] {
  const rows: Row[] = [];
  for (const [network, each] of qualities({ ours, ...baselines }, reportedSeeds)) {
    const mine = each['ours'];
    if (!mine) continue;
    for (const [referenceName, theirs] of Object.entries(each)) {
      if (referenceName === 'ours') continue;
      for (const measure of measured) {
        rows.push({
          name: network, unit: measures[measure] + (loses(measure, mine[measure], theirs[measure]) ? ' (ours loses)' : ''),
          ours: mine[measure], reference: theirs[measure], referenceName, ratio: mine[measure] / theirs[measure],
        });
      }
    }
  }
  return rows;
}

const two = (value: number): string => value.toFixed(2);

/** The same as a table for docs/: a line for each network and way; what is better than ours is set in bold. */
export function qualityTable(ours: Suggests): string {
  const lines = ['| network | suggested by | precision at 3 | reciprocal rank | exposure\'s Gini |', '| --- | --- | ---: | ---: | ---: |'];
  for (const [network, each] of qualities({ ours, ...baselines }, reportedSeeds)) {
    for (const [name, quality] of Object.entries(each)) {
      const mine = each['ours'];
      const cells = measured.map(measure => (mine && loses(measure, mine[measure], quality[measure]) ? `**${two(quality[measure])}**` : two(quality[measure])));
      lines.push(`| ${name === 'ours' ? network : ''} | ${name} | ${cells.join(' | ')} |`);
    }
  }
  return lines.join('\n');
}
