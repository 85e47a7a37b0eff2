import type { NetworkGroups } from '@cohortium/contract';
import { faint, type DotLook, type Inks, type LineLook, type Look } from './look.ts';

/** What there is between two groups, year by year. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly years: readonly (readonly [year: number, ties: number])[];
}

/** What runs between groups, and within each, by its two places. */
export function bondsOf({ ties }: NetworkGroups): Bond[] {
  const bonds = new Map<string, { a: number; b: number; years: [number, number][] }>();
  for (const [a, b, year, count] of ties) {
    const known = bonds.get(`${a} ${b}`) ?? { a, b, years: [] };
    known.years.push([year, count]);
    bonds.set(`${a} ${b}`, known);
  }
  return [...bonds.values()];
}

/** So many lines are drawn at once, the strongest; of a group that is pointed at, all. */
export const linesAtOnce = 120;

/** Where the dots stand: around a ring, from its top. Named on the left where they are on its left. */
export const angleOf = (place: number, count: number): number => (2 * Math.PI * place) / count - Math.PI / 2;

export const tiesUntil = ({ years }: Bond, until: number): number => years.reduce((sum, [year, ties]) => sum + (year <= until ? ties : 0), 0);

/** Groups as dots as large as they are many, with lines as thick as the ties between them. */
export class GroupsLook implements Look {
  readonly dots: number;
  readonly a: number[];
  readonly b: number[];
  readonly #groups: NetworkGroups['groups'];
  readonly #bonds: readonly Bond[];
  readonly #names: readonly string[];
  readonly #largest: number;
  readonly #most: number;
  readonly #strong: ReadonlySet<number>;
  #colours: readonly string[] = [];
  #inks: Inks;
  #year = Infinity;
  #pointed: number | undefined;

  constructor({ groups }: NetworkGroups, bonds: readonly Bond[], names: readonly string[], colours: readonly (string | null)[], inks: Inks) {
    this.#groups = groups;
    this.#bonds = bonds.filter(({ a, b }) => a !== b);
    this.#names = names;
    this.dots = groups.length;
    this.a = this.#bonds.map(({ a }) => a);
    this.b = this.#bonds.map(({ b }) => b);
    // All smaller groups together are no group: they set no measure, and their lines are drawn when they are pointed at.
    const isRest = groups.map(({ key, merged }) => key === null && merged > 1);
    this.#largest = Math.max(1, ...groups.map(({ people }, place) => (isRest[place] ? 0 : people)));
    const strength = this.#bonds.map(bond => (isRest[bond.a] || isRest[bond.b] ? 0 : tiesUntil(bond, Infinity)));
    this.#most = Math.max(1, ...strength);
    this.#strong = new Set([...strength.keys()].filter(line => (strength[line] ?? 0) > 0).toSorted((one, other) => (strength[other] ?? 0) - (strength[one] ?? 0)).slice(0, linesAtOnce));
    this.#inks = inks;
    this.paint(colours, inks);
  }

  paint(colours: readonly (string | null)[], inks: Inks): void {
    this.#inks = inks;
    this.#colours = colours.map(colour => inks.of(colour));
  }

  show(year: number, pointed: number | undefined): void {
    this.#year = year;
    this.#pointed = pointed;
  }

  dot(place: number): DotLook {
    const people = this.#groups[place]?.people ?? 0;
    const widest = this.dots > 24 ? 6 : 27;
    return { size: 4 + widest * Math.sqrt(Math.min(1, people / this.#largest)), isNamedLeft: Math.cos(angleOf(place, this.dots)) < -0.01, color: this.#colours[place] ?? this.#inks.edge, label: this.#names[place] ?? null, forceLabel: this.dots <= 24 || place === this.#pointed, zIndex: 2 };
  }

  line(place: number): LineLook {
    const bond = this.#bonds[place];
    const ties = bond ? tiesUntil(bond, this.#year) : 0;
    const isNear = bond !== undefined && (bond.a === this.#pointed || bond.b === this.#pointed);
    const share = Math.min(1, ties / this.#most);
    return { size: 0.8 + (this.dots > 24 ? 5 : 11) * Math.sqrt(share), color: faint(isNear ? this.#inks.accent : this.#inks.edge, isNear ? 0.85 : this.#pointed === undefined ? 0.35 + 0.55 * Math.sqrt(share) : 0.2, this.#inks), hidden: ties === 0 || !(isNear || this.#strong.has(place)), zIndex: isNear ? 2 : 1 };
  }
}
