import type { NetworkPeople } from '@cohortium/contract';
import { Names, type AskNames } from './names.ts';
import { TieGraph } from './ties.ts';

const nobody: AskNames = () => Promise.resolve([]);

/** The people and ties that the reader may see. Ties stand in the order in which they came to be, so a moment is how many of them there were by then. */
export class SeenNetwork extends TieGraph {
  readonly told: NetworkPeople;
  readonly tieCount: number;
  readonly names: Names;
  readonly #places: ReadonlyMap<string, number>;

  constructor(told: NetworkPeople, ask: AskNames = nobody) {
    super({ size: told.ids.length, a: told.ties.a, b: told.ties.b });
    this.told = told;
    this.tieCount = told.ties.a.length;
    this.names = new Names(told, ask);
    this.#places = new Map(told.ids.map((id, place) => [id, place]));
  }

  /** The place of a person by id; undefined for one who is not here. */
  placeOf = (id: string | undefined): number | undefined => (id === undefined ? undefined : this.#places.get(id));
  idOf = (person: number): string => this.told.ids[person] ?? '';
  /** Null where it was not told yet. */
  nameOf = (person: number): string | null => this.names.of(this.idOf(person));
  /** The employer's name; undefined where it is not known here. */
  employerOf = (person: number): string | undefined => this.names.employerOf(this.idOf(person)) ?? this.told.organisations[this.told.organisationsOf[person] ?? -1]?.name;

  /** Those who came with their names, so many of them: the reader first. */
  nearest(most: number): number[] {
    const { names, me } = this.told;
    const found = me >= 0 ? [me] : [];
    for (let place = 0; place < names.length && found.length < most; place++) if (place !== me && names[place] !== null) found.push(place);
    return found;
  }

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
}
