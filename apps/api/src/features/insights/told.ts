import { createHash } from 'node:crypto';
import { insightLimits } from '@cohortium/contract';

const { step } = insightLimits;

/** A count in steps of five, rounded down; 0 is "fewer than five". */
export const told = (count: number): number => Math.floor(Math.max(0, count) / step) * step;

/**
 * How far, 0 to 4, the steps of a count are moved: by a secret of the programme, for each count by itself, and always the same. Were they not, whoever
 * knows of one tie made between two days on which a count goes from 20 to 25 would know that it was 24: they could make it themselves.
 */
export type Veil = (count: string) => number;
export const veilOf = (secret: string): Veil => count => (createHash('sha256').update(`${secret} ${count}`).digest()[0] ?? 0) % step;

/** What a told count most likely stands for, in the middle of its moved step: for shares and densities, which are worked out from told counts alone. */
export const likely = (count: number): number => (count === 0 ? 0 : count + step - 1);

/** A count, what is told of it, and between what it lies for whoever learnt at best where its steps are: by making ties of their own until it turns. */
export interface Veiled extends Range {
  readonly count: number;
  readonly told: number;
}

/** A count as it is told; `most` are of one person. Where fewer than five would be left without that person, nothing is told: it would tell of them. */
export const veiled = (count: number, moved: number, most = 0): Veiled =>
  ({ count, told: count - moved - most < step ? 0 : told(count - moved), low: Math.max(0, count - moved), high: count - moved + step - 1 });

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

/** No end: more ties than any network has, and small enough to be added up exactly. */
const unknown: Range = { low: 0, high: 1e12 };

/** Concludes whatever follows from sums about what is told, until nothing more does. */
export function concluded(given: ReadonlyMap<string, Range>, sums: readonly Sum[]): ReadonlyMap<string, Range> {
  const known = new Map(given);
  const of = (name: string): Range => known.get(name) ?? unknown;
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
  readonly within: readonly Veiled[];
  /** Of ties between two groups, each pair's. */
  readonly across: readonly Veiled[];
  /** How far the steps of the two totals are moved. */
  readonly moved: Readonly<Record<'within' | 'across', number>>;
  /** Ties of people who are in no group of this kind. */
  readonly besides: number;
}
/** What is told of one kind: its table, unless that would give something away, and the totals beside it. */
export interface Tellable {
  readonly table: boolean;
  readonly within: number;
  readonly across: number;
}

/** Of each count, so many of its five values must stay possible for whoever puts together all that is told; all there are, where it has fewer. */
const leftOpen = 3;
const sides = ['within', 'across'] as const;
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const totalOf = (kind: Counted, side: (typeof sides)[number]): Veiled => veiled(sumOf(kind[side].map(({ count }) => count)), kind.moved[side]);
/** What a table tells of ties, added up. */
const toldIn = (counts: readonly Veiled[]): number => sumOf(counts.map(count => count.told));
const width = ({ low, high }: Range): number => high - low + 1;

/** Whether nothing follows from the tables and totals about any count but what is told of it. */
function tellsNoMore(kinds: readonly Counted[], tellable: readonly Tellable[]): boolean {
  const ranges = new Map<string, Range>();
  const sums: Sum[] = [];
  kinds.forEach((kind, n) => {
    for (const side of sides) {
      const [total, may] = [totalOf(kind, side), tellable[n]];
      // Where it is the sum of the table, nobody can see whether it was told by itself.
      const byItself = may?.[side] === total.told && (!may.table || total.told !== toldIn(kind[side]));
      ranges.set(`${n} ${side}`, byItself ? total : { low: may?.[side] ?? 0, high: unknown.high });
      kind[side].forEach((count, at) => ranges.set(`${n} ${side} ${at}`, may?.table ? count : unknown));
      sums.push({ whole: `${n} ${side}`, parts: kind[side].map((_, at) => `${n} ${side} ${at}`) });
    }
    // That everybody is in some group can be seen from the groups; how many ties those in none have is told nowhere.
    ranges.set(`${n} besides`, kind.besides === 0 ? { low: 0, high: 0 } : unknown);
    sums.push({ whole: 'all', parts: [`${n} within`, `${n} across`, `${n} besides`] });
  });
  const known = concluded(ranges, sums);
  return [...ranges].every(([name, range]) => name.split(' ').length < 3 || width(known.get(name) ?? range) >= Math.min(leftOpen, width(range)));
}

/**
 * What may be told of the tables of one network, which all add up to the same ties. Counts stand in steps of five; where they happen to lie so that a
 * total would give some of them away, the total is told as the sum of what the table tells, which says nothing new; and where the tables give each
 * other away, the later ones are left out that day.
 */
export function tellable(kinds: readonly Counted[]): Tellable[] {
  const natural = kinds.map((kind): Tellable => ({ table: true, within: totalOf(kind, 'within').told, across: totalOf(kind, 'across').told }));
  const ofTables = kinds.map((kind): Tellable => ({ table: true, within: toldIn(kind.within), across: toldIn(kind.across) }));
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
