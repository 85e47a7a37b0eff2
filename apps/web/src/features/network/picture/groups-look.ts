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
    this.#largest = Math.max(1, ...groups.map(({ people }) => people));
    this.#most = Math.max(1, ...this.#bonds.map(bond => tiesUntil(bond, Infinity)));
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
    return { size: 5 + 27 * Math.sqrt(people / this.#largest), color: this.#colours[place] ?? this.#inks.edge, label: this.#names[place] ?? null, forceLabel: this.dots <= 24 || place === this.#pointed, zIndex: 2 };
  }

  line(place: number): LineLook {
    const bond = this.#bonds[place];
    const ties = bond ? tiesUntil(bond, this.#year) : 0;
    const isNear = bond !== undefined && (bond.a === this.#pointed || bond.b === this.#pointed);
    return { size: 0.8 + 11 * Math.sqrt(ties / this.#most), color: faint(isNear ? this.#inks.accent : this.#inks.edge, isNear ? 0.85 : this.#pointed === undefined ? 0.35 + 0.55 * Math.sqrt(ties / this.#most) : 0.2, this.#inks), hidden: ties === 0, zIndex: isNear ? 2 : 1 };
  }
}
