import { dice, type Dice } from './dice.ts';
import { hiddenTraits, wouldWork, type Hidden } from './hidden.ts';
import type { NetworkKind } from './kinds.ts';
import { shownBy, type Shown } from './shown.ts';

/** A generated network: what people show, whom they know, and, for the measure alone, with whom they would have worked well. */
export interface Network {
  readonly kind: NetworkKind;
  readonly seed: number;
  readonly people: readonly Shown[];
  /** For each person, those they are connected to. */
  readonly ties: readonly ReadonlySet<number>[];
  /** For each person, those not yet known with whom work would have gone well. Decided by hidden traits and luck. */
  readonly partners: readonly ReadonlySet<number>[];
}

/** So many partners has a person on average; someone easy to work with has more, another has none. */
const partnersEach = 15;
const luck = 0.03;

const unlike = (one: Shown, other: Shown): number => Number(one.cohort !== other.cohort) / 2 + Number(one.sector !== other.sector) / 2;

function befriend(ties: Set<number>[], one: number, other: number): boolean {
  if (one === other || ties[one]?.has(other)) return false;
  ties[one]?.add(other);
  ties[other]?.add(one);
  return true;
}

/** Ties come by cohort, by being sociable, by friends of friends; only a few because two fit. */
function makeTies(chance: Dice, kind: NetworkKind, people: readonly Shown[], hidden: readonly Hidden[]): Set<number>[] {
  const ties = people.map(() => new Set<number>());
  const sociable = people.map(() => 0.2 + chance.next() ** 2);
  const wanted = (kind.people * kind.ties) / 2;
  for (let made = 0, tries = 0; made < wanted && tries < 200 * wanted; tries++) {
    const one = chance.weighted(sociable);
    const friend = chance.chance(0.3) ? [...(ties[one] ?? [])].at(-1) : undefined;
    const around = friend === undefined ? [] : [...(ties[friend] ?? [])];
    const other = around.length ? chance.one(around) : chance.weighted(sociable);
    const [a, b] = [people[one], people[other]];
    const [x, y] = [hidden[one], hidden[other]];
    if (!a || !b || !x || !y) continue;
    const likely = (a.cohort === b.cohort ? 1 : 1 / kind.clannish) * (0.4 + 0.6 * Math.min(1, wouldWork(x, y, 0)));
    if (chance.chance(likely) && befriend(ties, one, other)) made++;
  }
  return ties;
}

/** The best pairs of the whole network, whoever they fall to. */
function makePartners(chance: Dice, people: readonly Shown[], hidden: readonly Hidden[], ties: readonly ReadonlySet<number>[]): Set<number>[] {
  const pairs: { a: number; b: number; worth: number }[] = [];
  for (const [a, one] of hidden.entries()) {
    for (let b = a + 1; b < hidden.length; b++) {
      const [other, x, y] = [hidden[b], people[a], people[b]];
      if (!other || !x || !y || ties[a]?.has(b)) continue;
      pairs.push({ a, b, worth: wouldWork(one, other, unlike(x, y)) + luck * chance.normal() });
    }
  }
  const partners = people.map(() => new Set<number>());
  for (const { a, b } of pairs.toSorted((x, y) => y.worth - x.worth).slice(0, (people.length * Math.min(partnersEach, people.length / 10)) / 2)) befriend(partners, a, b);
  return partners;
}

/** The network of a seed, the same each time. */
export function generate(kind: NetworkKind, seed: number): Network {
  const chance = dice(seed);
  const hidden = Array.from({ length: kind.people }, () => hiddenTraits(chance));
  const people = hidden.map(traits => shownBy(chance, traits, kind));
  const ties = makeTies(chance, kind, people, hidden);
  return { kind, seed, people, ties, partners: makePartners(chance, people, hidden, ties) };
}
