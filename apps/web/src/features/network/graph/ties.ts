/** Who is tied to whom, without who they are: what ways, bridges and circles are worked out from, here or beside the page. */
export interface Tied {
  readonly size: number;
  /** Places of the two people of each tie, in the order in which ties came to be. */
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
}

/** Who stands where to whom: for each person, a run of `other` and `tie` between `from[n]` and `from[n + 1]`, the earliest ties first. */
interface Neighbours {
  readonly from: Int32Array;
  readonly other: Int32Array;
  readonly tie: Int32Array;
}

/** People by their places, and the ties between them. A moment is how many ties there were by then. */
export class TieGraph implements Tied {
  readonly size: number;
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly #near: Neighbours;

  constructor({ size, a, b }: Tied) {
    this.size = size;
    this.a = a;
    this.b = b;
    this.#near = neighboursOf({ size, a, b });
  }

  ends = (tie: number): [number, number] => [this.a[tie] ?? 0, this.b[tie] ?? 0];

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
}

function neighboursOf({ size, a, b }: Tied): Neighbours {
  const from = new Int32Array(size + 1);
  const count = a.length;
  for (let by = 0; by < count; by++) for (const person of [a[by] ?? 0, b[by] ?? 0]) from[person + 1] = (from[person + 1] ?? 0) + 1;
  for (let n = 1; n <= size; n++) from[n] = (from[n] ?? 0) + (from[n - 1] ?? 0);
  const next = from.slice();
  const [other, tie] = [new Int32Array(2 * count), new Int32Array(2 * count)];
  const put = (person: number, neighbour: number, by: number): void => {
    const at = next[person] ?? 0;
    other[at] = neighbour;
    tie[at] = by;
    next[person] = at + 1;
  };
  for (let by = 0; by < count; by++) {
    const [one, two] = [a[by] ?? 0, b[by] ?? 0];
    put(one, two, by);
    put(two, one, by);
  }
  return { from, other, tie };
}
