import { dice } from './dice.ts';
import type { Suggests } from './measures.ts';
import type { Network } from './network.ts';
import type { Shown } from './shown.ts';

const common = (one: readonly string[], other: readonly string[]): number => one.reduce((sum, word) => sum + Number(other.includes(word)), 0);

/** Everyone not yet known, by a score; the equal by lot, so that no one gains by standing first in a table. */
export function byScore(score: (viewer: Shown, other: Shown, at: number, otherAt: number, network: Network) => number): Suggests {
  return network => network.people.map((viewer, at) => {
    const lot = dice(network.seed * 7919 + at);
    return network.people
      .map((other, otherAt) => ({ otherAt, score: score(viewer, other, at, otherAt, network), lot: lot.next() }))
      .filter(({ otherAt }) => otherAt !== at && !network.ties[at]?.has(otherAt))
      .toSorted((a, b) => b.score - a.score || a.lot - b.lot)
      .map(({ otherAt }) => otherAt);
  });
}

/** What ours is measured against. */
export const baselines: Readonly<Record<string, Suggests>> = {
  // Every word in common counts one, whatever it says: the matching that products sell.
  'tag overlap': byScore((viewer, other) => common([...viewer.offers, ...viewer.needs, ...viewer.openTo, viewer.sector], [...other.offers, ...other.needs, ...other.openTo, other.sector])),
  // A fairer rival than the first: only offers that meet needs count.
  'offers meeting needs': byScore((viewer, other) => common(viewer.needs, other.offers) + common(viewer.offers, other.needs)),
  popularity: byScore((_viewer, _other, _at, otherAt, network) => network.ties[otherAt]?.size ?? 0),
  random: byScore(() => 0),
};

/** The product's first rule, before this measure existed: fixed weights for each kind of reason. */
export const firstRule: Suggests = byScore((viewer, other, at, otherAt, network) =>
  10 * common(viewer.needs, other.offers) + 7 * common(viewer.offers, other.needs)
  + ([...(network.ties[at] ?? [])].some(friend => network.ties[friend]?.has(otherAt)) ? 4 : 0)
  + (viewer.place !== null && viewer.place === other.place ? 2 : 0) + Number(viewer.sector === other.sector) + Number(viewer.cohort !== other.cohort));
