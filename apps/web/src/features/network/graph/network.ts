import { fold, type NetworkPeople } from '@cohortium/contract';

/** Who stands where to whom: for each person, a run of `other` and `tie` between `from[n]` and `from[n + 1]`, the earliest ties first. */
interface Neighbours {
  readonly from: Int32Array;
  readonly other: Int32Array;
  readonly tie: Int32Array;
}

/** The people and ties that the reader may see. Ties stand in the order in which they came to be, so a moment is how many of them there were by then. */
export class SeenNetwork {
  readonly told: NetworkPeople;
  readonly size: number;
  readonly tieCount: number;
  readonly #near: Neighbours;
  readonly #places: ReadonlyMap<string, number>;

  constructor(told: NetworkPeople) {
    this.told = told;
    this.searched = told.names.map((name, place) => fold(`${name} ${told.alsoNamed[place] ?? ''}`));
    this.size = told.ids.length;
    this.tieCount = told.ties.a.length;
    this.#near = neighboursOf(told);
    this.#places = new Map(told.ids.map((id, place) => [id, place]));
  }

  /** The place of a person by id; undefined for one who is not here. */
  placeOf = (id: string | undefined): number | undefined => (id === undefined ? undefined : this.#places.get(id));
  /** Names in all their scripts, as they are searched: without accents and case. */
  readonly searched: readonly string[];
  nameOf = (person: number): string => this.told.names[person] ?? '';
  idOf = (person: number): string => this.told.ids[person] ?? '';

  /** How many ties there were at a moment, in minutes since 1970. */
  tiesBy(minute: number): number {
    const { at } = this.told.ties;
    let [low, high] = [0, at.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] ?? 0) <= minute) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  ends = (tie: number): [number, number] => [this.told.ties.a[tie] ?? 0, this.told.ties.b[tie] ?? 0];

  /** Calls `visit` with each neighbour by the first `ties` ties, until it answers true. */
  around(person: number, ties: number, visit: (other: number, tie: number) => boolean | undefined | void): void {
    const { from, other, tie } = this.#near;
    for (let at = from[person] ?? 0, end = from[person + 1] ?? 0; at < end; at++) {
      const by = tie[at] ?? 0;
      if (by >= ties || visit(other[at] ?? 0, by) === true) return;
    }
  }

  /** How many ties someone has among the first `ties`. */
  degree(person: number, ties: number): number {
    let count = 0;
    this.around(person, ties, () => void count++);
    return count;
  }

  /** The tie between two among the first `ties`; -1 for none. */
  tieBetween(one: number, two: number, ties: number): number {
    let found = -1;
    this.around(one, ties, (other, tie) => {
      if (other === two) found = tie;
      return found >= 0;
    });
    return found;
  }
}

function neighboursOf({ ids, ties: { a, b } }: NetworkPeople): Neighbours {
  const from = new Int32Array(ids.length + 1);
  for (const ends of [a, b]) for (const person of ends) from[person + 1] = (from[person + 1] ?? 0) + 1;
  for (let n = 1; n <= ids.length; n++) from[n] = (from[n] ?? 0) + (from[n - 1] ?? 0);
  const next = from.slice();
  const [other, tie] = [new Int32Array(2 * a.length), new Int32Array(2 * a.length)];
  const put = (person: number, neighbour: number, by: number): void => {
    const at = next[person] ?? 0;
    other[at] = neighbour;
    tie[at] = by;
    next[person] = at + 1;
  };
  for (const [by, one] of a.entries()) {
    const two = b[by] ?? 0;
    put(one, two, by);
    put(two, one, by);
  }
  return { from, other, tie };
}
