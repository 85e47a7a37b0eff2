import { insightLimits } from '@cohortium/contract';

const { step } = insightLimits;

/** What is told of a count: it stands in steps of five, rounded down; 0 is "fewer than five". So nothing is exact, and nothing can be taken from anything. */
export const told = (count: number): number => Math.floor(Math.max(0, count) / step) * step;

/** What a told count most likely stands for: for shares and densities, which are worked out from told counts alone. */
export const likely = (count: number): number => (count === 0 ? 0 : count + (step - 1) / 2);

/** What anyone may conclude of a number: from `low` to `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A sum that is known to hold: the parts make the whole. */
interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Concludes whatever follows from sums about what is told, until nothing more does. */
export function concluded(given: ReadonlyMap<string, Range>, sums: readonly Sum[]): ReadonlyMap<string, Range> {
  const known = new Map(given);
  const of = (name: string): Range => known.get(name) ?? { low: 0, high: Number.MAX_SAFE_INTEGER };
  const narrow = (name: string, low: number, high: number): boolean => {
    const before = of(name);
    const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
    known.set(name, after);
    return after.low > before.low || after.high < before.high;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const { whole, parts } of sums) {
      const [low, high] = [parts.reduce((sum, part) => sum + of(part).low, 0), parts.reduce((sum, part) => sum + of(part).high, 0)];
      if (narrow(whole, low, high)) changed = true;
      for (const part of parts) if (narrow(part, of(whole).low - (high - of(part).high), of(whole).high - (low - of(part).low))) changed = true;
    }
  }
  return known;
}

/** Counts of one kind: the pairs of groups, by what they add up to. */
export interface Counted {
  /** Of ties within one group, each group's. */
  readonly within: readonly number[];
  /** Of ties between two groups, each pair's. */
  readonly across: readonly number[];
  /** Ties of people who are in no group of this kind. */
  readonly besides: number;
}
/** What is told of one kind: its table, unless that would give something away, and the totals beside it. */
export interface Tellable {
  readonly table: boolean;
  readonly within: number;
  readonly across: number;
}

/** Of each count told as fewer than five, so many of its five values must stay possible for whoever puts together all that is told. */
const leftOpen = 3;
const sides = ['within', 'across'] as const;
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const unknown: Range = { low: 0, high: Number.MAX_SAFE_INTEGER };

/** Whether nothing follows from the tables and totals about any count but what is told of it. */
function tellsNoMore(kinds: readonly Counted[], tellable: readonly Tellable[]): boolean {
  const ranges = new Map<string, Range>();
  const sums: Sum[] = [];
  kinds.forEach((kind, n) => {
    for (const side of sides) {
      const total = tellable[n]?.[side] ?? 0;
      const exact = total === told(sumOf(kind[side]));
      ranges.set(`${n} ${side}`, { low: total, high: exact ? total + step - 1 : unknown.high });
      kind[side].forEach((count, at) => ranges.set(`${n} ${side} ${at}`, tellable[n]?.table ? { low: told(count), high: told(count) + step - 1 } : unknown));
      sums.push({ whole: `${n} ${side}`, parts: kind[side].map((_, at) => `${n} ${side} ${at}`) });
    }
    // That everybody is in some group can be seen from the groups; how many ties those in none have is told nowhere.
    ranges.set(`${n} besides`, kind.besides === 0 ? { low: 0, high: 0 } : unknown);
    sums.push({ whole: 'all', parts: [`${n} within`, `${n} across`, `${n} besides`] });
  });
  const known = concluded(ranges, sums);
  return [...ranges].every(([name, { low, high }]) => name.split(' ').length < 3 || high === unknown.high || (known.get(name)?.high ?? high) - (known.get(name)?.low ?? low) + 1 >= leftOpen);
}

/**
 * What may be told of the tables of one network, which all add up to the same ties. Counts stand in steps of five; where they happen to lie so that a
 * total would give some of them away, the total is told as the sum of what the table tells, which says nothing new; and where the tables give each
 * other away, the later ones are left out that day.
 */
export function tellable(kinds: readonly Counted[]): Tellable[] {
  const natural = kinds.map((kind): Tellable => ({ table: true, within: told(sumOf(kind.within)), across: told(sumOf(kind.across)) }));
  const ofTables = kinds.map((kind): Tellable => ({ table: true, within: sumOf(kind.within.map(told)), across: sumOf(kind.across.map(told)) }));
  const attempts = [natural, ofTables, ...kinds.map((_, kept) => ofTables.map((one, n) => (n < kinds.length - 1 - kept ? one : { table: false, within: 0, across: 0 })))];
  return attempts.find(attempt => tellsNoMore(kinds, attempt)) ?? kinds.map(() => ({ table: false, within: 0, across: 0 }));
}

export interface Group {
  /** A cohort's id, or a sector; several where small ones are told together. */
  readonly keys: readonly string[];
  readonly people: number;
}

/** Groups that may be told apart: those of fewer than five people are told together, with the next smallest if need be. */
export function tellableGroups(groups: readonly Group[]): Group[] {
  const bySize = groups.toSorted((a, b) => a.people - b.people);
  const together: Group[] = [];
  const count = (): number => together.reduce((sum, { people }) => sum + people, 0);
  while (bySize[0] && (bySize[0].people < step || (together.length > 0 && count() < step))) together.push(...bySize.splice(0, 1));
  const apart = new Set(bySize);
  const kept = groups.filter(group => apart.has(group));
  return together.length && count() >= step ? [...kept, { keys: together.flatMap(({ keys }) => keys), people: count() }] : kept;
}
