import { inferSettings } from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate';

/** What is to be arranged: the more two things have to do with each other, the closer they come to stand. */
export interface Arranged {
  readonly size: number;
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  /** Where each begins: those of a group near each other. */
  readonly group: ArrayLike<number>;
  readonly groups: number;
}

const numbersEach = 10;
const turn = Math.PI * (3 - Math.sqrt(5));

/** How many steps are worth taking: few people settle slowly, many cost much. */
export const stepsFor = (size: number): number => Math.round(Math.min(700, Math.max(220, 900_000 / Math.max(1, size))));

/**
 * Arranges people by their ties (ForceAtlas2). It begins from what everyone can work out, the groups around a circle, and takes a fixed number of steps with no
 * chance in it: the same network stands in the same way today and tomorrow. It is worked out where it is looked at, from the ties this reader may
 * see: an arrangement made of all ties would show by nearness what is hidden.
 */
export class Arrangement {
  readonly #arranged: Arranged;
  readonly #people: Float32Array;
  readonly #ties: Float32Array;
  readonly #tied: number[] = [];
  readonly #settings: Parameters<typeof iterate>[0];

  constructor(arranged: Arranged) {
    this.#arranged = arranged;
    const places = this.places();
    this.#people = this.beginnings(places);
    this.#ties = new Float32Array(3 * arranged.a.length);
    for (let tie = 0; tie < arranged.a.length; tie++) {
      this.#ties.set([numbersEach * (places[arranged.a[tie] ?? 0] ?? 0), numbersEach * (places[arranged.b[tie] ?? 0] ?? 0), 1], 3 * tie);
      for (const end of [arranged.a[tie] ?? 0, arranged.b[tie] ?? 0]) {
        const at = numbersEach * (places[end] ?? 0) + 6;
        this.#people[at] = (this.#people[at] ?? 1) + 1;
      }
    }
    this.#settings = { linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false, edgeWeightInfluence: 1, scalingRatio: 1, strongGravityMode: true, gravity: 0.05, slowDown: 1, barnesHutOptimize: false, barnesHutTheta: 0.5,
      ...inferSettings(Math.max(1, this.#tied.length)) };
    Object.assign(this.#settings, { strongGravityMode: true, gravity: 0.08, scalingRatio: 8, barnesHutOptimize: this.#tied.length > 800, barnesHutTheta: 0.8 });
  }

  step(): void {
    if (this.#ties.length) iterate(this.#settings, this.#people, this.#ties);
  }

  /** x and y of each; those who have no ties stand in rings around the others. */
  positions(): Float32Array {
    const found = new Float32Array(2 * this.#arranged.size);
    let far = 1;
    for (const [place, person] of this.#tied.entries()) {
      const [x, y] = [this.#people[numbersEach * place] ?? 0, this.#people[numbersEach * place + 1] ?? 0];
      found.set([x, y], 2 * person);
      far = Math.max(far, Math.hypot(x, y));
    }
    this.ring(found, far);
    return found;
  }

  private places(): Int32Array {
    const { size, a, b } = this.#arranged;
    const isTied = new Uint8Array(size);
    for (const ends of [a, b]) for (let tie = 0; tie < ends.length; tie++) isTied[ends[tie] ?? 0] = 1;
    const places = new Int32Array(size).fill(-1);
    for (let person = 0; person < size; person++) if (isTied[person]) places[person] = this.#tied.push(person) - 1;
    return places;
  }

  private beginnings(places: Int32Array): Float32Array {
    const { size, group, groups } = this.#arranged;
    const people = new Float32Array(numbersEach * this.#tied.length);
    const seen = new Int32Array(groups);
    const reach = 10 * Math.sqrt(this.#tied.length + 1);
    for (let person = 0; person < size; person++) {
      const place = places[person] ?? -1;
      if (place < 0) continue;
      const of = group[person] ?? 0;
      const nth = seen[of] ?? 0;
      seen[of] = nth + 1;
      const [around, out] = [(2 * Math.PI * of) / Math.max(1, groups), 3 * Math.sqrt(nth)];
      people.set([reach * Math.cos(around) + out * Math.cos(nth * turn), reach * Math.sin(around) + out * Math.sin(nth * turn), 0, 0, 0, 0, 1, 1, 1, 0], numbersEach * place);
    }
    return people;
  }

  private ring(found: Float32Array, far: number): void {
    const { size, group } = this.#arranged;
    const tied = new Set(this.#tied);
    const alone = Array.from({ length: size }, (_, person) => person).filter(person => !tied.has(person)).toSorted((one, other) => (group[one] ?? 0) - (group[other] ?? 0) || one - other);
    if (!alone.length) return;
    const gap = Math.max(far / 40, far / (2 * Math.sqrt(size)));
    for (let next = 0, radius = this.#tied.length ? far * 1.12 : far / 3; next < alone.length; radius += gap) {
      const count = Math.min(alone.length - next, Math.max(3, Math.floor((2 * Math.PI * radius) / gap)));
      for (let at = 0; at < count; at++, next++) {
        const angle = (2 * Math.PI * at) / count;
        found.set([radius * Math.cos(angle), radius * Math.sin(angle)], 2 * (alone[next] ?? 0));
      }
    }
  }
}
