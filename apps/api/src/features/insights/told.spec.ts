import { describe, expect, test } from '@jest/globals';
import { tellable, tellableGroups, veiled, type Counted } from './told.ts';

/** Chance that is always the same. */
function lots(seed: number): () => number {
  let at = seed;
  return () => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return at / 2 ** 32;
  };
}
const pick = (lot: () => number, to: number): number => Math.floor(lot() * to);

/**
 * Somebody who puts all together: of every count and total they learnt at best where its step lies, and both tables add up to the same ties. For a count, the
 * values for which a whole network exists that would be told exactly so. (Sums of whole numbers reach every value between their ends.)
 */
interface Range { low: number; high: number }
interface Told { cells: Range[][]; totals: Range[]; closed: boolean }
function possible(kinds: readonly Told[], kind: number, side: number, cell: number): number[] {
  const { low = 0, high = 0 } = kinds[kind]?.cells[side]?.[cell] ?? {};
  return Array.from({ length: high - low + 1 }, (_, n) => low + n).filter(value => {
    let all = { low: 0, high: Infinity };
    for (const [n, { cells, totals, closed }] of kinds.entries()) {
      let sum = { low: 0, high: 0 };
      for (const [m, counts] of cells.entries()) {
        const [low, high] = counts.reduce(([a, b], count, at) => (n === kind && m === side && at === cell ? [a + value, b + value] : [a + count.low, b + count.high]), [0, 0] as [number, number]);
        const total = { low: Math.max(low, totals[m]?.low ?? 0), high: Math.min(high, totals[m]?.high ?? Infinity) };
        if (total.low > total.high) return false;
        sum = { low: sum.low + total.low, high: sum.high + total.high };
      }
      all = { low: Math.max(all.low, sum.low), high: Math.min(all.high, closed ? sum.high : Infinity) };
    }
    return all.low <= all.high;
  });
}
const five = (count: number): number => Math.max(0, Math.floor(count / 5) * 5);
const added = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
/** A total that is told by itself lies in its own moved step; else it is the sum of what the table tells, and no less than that. */
const totalRange = (total: number, counts: readonly { count: number; told: number }[], moved: number): Range => {
  const sum = added(counts.map(({ count }) => count)) - moved;
  return total === five(sum) && total !== added(counts.map(one => one.told)) ? { low: Math.max(0, sum), high: sum + 4 } : { low: total, high: Infinity };
};

describe('nothing that is held back can be worked out', () => {
  test('from any two tables of one network and their totals, the most unlucky ones included', () => {
    const lot = lots(41);
    let hidden = 0;
    const givenAway: Told[][] = [];
    for (let round = 0; round < 1500; round++) {
      const [groups, others] = [1 + pick(lot, 4), 1 + pick(lot, 4)];
      // Tables whose counts lie at the ends of their steps are the ones that give each other away.
      const count = (): number => 5 * pick(lot, 3) + (round % 3 ? [0, 4, 4, 3][pick(lot, 4)] ?? 0 : pick(lot, 5));
      const told = (one: number) => veiled(one, pick(lot, 5));
      const moved = () => ({ within: pick(lot, 5), across: pick(lot, 5) });
      const counts = [Array.from({ length: groups }, count), Array.from({ length: (groups * (groups - 1)) / 2 }, count)] as const;
      const first: Counted = { within: counts[0].map(told), across: counts[1].map(told), moved: moved(), besides: 0 };
      let left = added(counts[0]) + added(counts[1]);
      const take = (): number => {
        const taken = Math.min(left, count());
        left -= taken;
        return taken;
      };
      const taken = [Array.from({ length: others }, take), Array.from({ length: (others * (others - 1)) / 2 }, take)] as const;
      const second: Counted = { within: taken[0].map(told), across: taken[1].map(told), moved: moved(), besides: left };
      const may = tellable([first, second]);
      const shown = [first, second].flatMap((kind, n): Told[] => {
        const tells = may[n];
        if (!tells?.table) return [];
        return [{ cells: [[...kind.within], [...kind.across]], totals: [totalRange(tells.within, kind.within, kind.moved.within), totalRange(tells.across, kind.across, kind.moved.across)], closed: kind.besides === 0 }];
      });
      hidden += 2 - shown.length;
      if (shown.some(({ cells }, kind) => cells.some((counts, side) => counts.some(({ low, high }, cell) => possible(shown, kind, side, cell).length < Math.min(3, high - low + 1))))) givenAway.push(shown);
    }
    expect(givenAway).toEqual([]);
    // It holds back where it must, not everywhere.
    expect(hidden).toBeLessThan(400);
  });

  test('by making ties of one\'s own, alone or with an accomplice, until the count turns', () => {
    // What is told day by day while the two make up to twelve ties each, of a count that others have and of steps that begin anywhere.
    const watched = (others: number, moved: number): string => Array.from({ length: 13 }, (_, ours) => [veiled(others + ours, moved, ours).told, veiled(others + 2 * ours, moved, ours).told].join(' ')).join();
    const consistent = new Map<string, Set<number>>();
    for (let others = 0; others < 25; others++) {
      for (let moved = 0; moved < 5; moved++) consistent.set(watched(others, moved), (consistent.get(watched(others, moved)) ?? new Set()).add(others));
    }
    // Only that there is (next to) nothing may be learnt, and of five ways in which the steps may lie only in two.
    expect([...consistent.values()].filter(counts => counts.size < 3 && !counts.has(0) && !counts.has(24))).toEqual([]);
    expect([...consistent.values()].filter(counts => counts.size < 3 && counts.has(0))).toHaveLength(2);
    // Were the steps where everybody knows them, each count would be learnt.
    expect(new Set(Array.from({ length: 25 }, (_, others) => watched(others, 0))).size).toBe(25);
  });

  test('groups of fewer than five people are told only together with others', () => {
    const lot = lots(5);
    for (let round = 0; round < 500; round++) {
      const groups = Array.from({ length: 1 + pick(lot, 8) }, (_, key) => ({ keys: [String(key)], people: 1 + pick(lot, 9) }));
      const may = tellableGroups(groups);
      expect(may.filter(({ keys, people }) => people < 5 || people !== added(keys.map(key => groups[Number(key)]?.people ?? 0)))).toEqual([]);
      const all = added(groups.map(({ people }) => people));
      expect(added(may.map(({ people }) => people))).toBe(all < 5 ? 0 : all);
    }
  });
});
