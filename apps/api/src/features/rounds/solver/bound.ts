import type { Highs } from 'highs';
import { best, type Edge } from './program.ts';
import { pairKey } from './task.ts';

/** What no plan of so many rounds can pass, with the meetings that would reach it. */
export interface Bound {
  readonly worth: number;
  /** Meetings of the relaxed plan (at least half of one), by pair. */
  readonly meetings: ReadonlySet<number>;
  /** Whether the bound is proved: time may run out first. */
  readonly isProved: boolean;
}

type Worth = (one: number, other: number) => number;

/** For each person the pairs worth most, and their neighbours in number: a sparse beginning in which everyone finds somebody. */
export function promising(people: number, worth: Worth, each: number, ring: number): Set<number> {
  const found = new Set<number>();
  for (let one = 0; one < people; one++) {
    const others = Array.from({ length: people }, (_, other) => other).filter(other => other !== one && worth(one, other) > 0);
    // Of equals each takes others, the ones after itself: else all would ask for the same few.
    const after = (other: number): number => (other - one + people) % people;
    others.sort((a, b) => worth(one, b) - worth(one, a) || after(a) - after(b));
    for (const other of others.slice(0, each)) found.add(pairKey(people, one, other));
    for (const other of others.toSorted((a, b) => after(a) - after(b)).slice(0, ring)) found.add(pairKey(people, one, other));
  }
  return found;
}

export const edgesOf = (people: number, keys: Iterable<number>, worth: Worth): Edge[] =>
  [...keys].map(key => ({ one: Math.floor(key / people), other: key % people, worth: worth(Math.floor(key / people), key % people) }));

/**
 * Solves the relaxed plan: each pair at most once, each person at most once a round, rounds not yet told apart. Begins with promising pairs and
 * lets in those that its prices show to be missing, until none is: then it is the best over all pairs, without ever having held them all.
 */
export function relaxed(highs: Highs, people: number, rounds: number, worth: Worth, seconds: number): Bound {
  const ends = Date.now() + seconds * 1000;
  const keys = promising(people, worth, rounds + 8, 2);
  for (;;) {
    const edges = edgesOf(people, keys, worth);
    const { chosen, prices, worth: total, isOptimal } = best(highs, { people, edges, meetings: rounds, whole: false, seconds: (ends - Date.now()) / 1000 });
    const missing = isOptimal ? missingPairs(people, worth, prices, keys) : [];
    const meetings = new Set(edges.flatMap(({ one, other }, at) => ((chosen[at] ?? 0) >= 0.5 ? [pairKey(people, one, other)] : [])));
    if (!missing.length || Date.now() > ends) return { worth: total, meetings, isProved: isOptimal && !missing.length };
    for (const key of missing) keys.add(key);
  }
}

/** Pairs worth more than what their two people's time is worth elsewhere; the most promising first, some thousands at a time. */
function missingPairs(people: number, worth: Worth, prices: Float64Array, known: ReadonlySet<number>): number[] {
  // The sign of a dual is the solver's convention; all are of one sign here.
  const sign = prices.reduce((sum, price) => sum + price, 0) < 0 ? -1 : 1;
  const found: [gain: number, key: number][] = [];
  for (let one = 0; one < people; one++) {
    for (let other = one + 1; other < people; other++) {
      const value = worth(one, other);
      const gain = value - sign * ((prices[one] ?? 0) + (prices[other] ?? 0));
      const key = one * people + other;
      if (value > 0 && gain > 1e-6 && !known.has(key)) found.push([gain, key]);
    }
  }
  return found.sort((a, b) => b[0] - a[0]).slice(0, 20 * people).map(([, key]) => key);
}
