import graphology from 'graphology';
import * as communities from 'graphology-communities-louvain';

/** A programme's people and all ties there ever were between them, by numbers: some thirty bytes a tie. */
export interface Network {
  readonly ids: readonly string[];
  /** The newest cohort of each, as a place in `cohorts`. */
  readonly cohort: Int32Array;
  /** The employer's sector of each, as a place in `sectors`; -1 for none. */
  readonly sector: Int32Array;
  readonly cohorts: readonly string[];
  readonly sectors: readonly string[];
  /** 1 where they show their connections to nobody: no figure that has a list of names counts them, since the list leaves them out. */
  readonly keeps: Uint8Array;
  readonly ties: Ties;
}
export interface Ties {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Seconds; `until` is Infinity where it still holds. */
  readonly since: Float64Array;
  readonly until: Float64Array;
  /** 1 where the network's picture shows the tie to one of those who read these figures: they may count it by hand. */
  readonly shown: Uint8Array;
}

/** Neighbours of everyone at one moment: those of `person` are `list[start[person]]` up to `list[start[person + 1]]`. */
export interface Moment {
  readonly size: number;
  readonly start: Int32Array;
  readonly list: Int32Array;
  /** The ties that held. */
  readonly held: Int32Array;
}

const at = (array: Int32Array, place: number): number => array[place] ?? 0;

/** The network as it was at a moment. */
export function momentOf({ ids, ties }: Network, seconds: number): Moment {
  const size = ids.length;
  const held = new Int32Array(ties.a.length);
  let count = 0;
  for (let tie = 0; tie < ties.a.length; tie++) if ((ties.since[tie] ?? Infinity) <= seconds && (ties.until[tie] ?? 0) > seconds) held[count++] = tie;
  const start = new Int32Array(size + 1);
  for (let n = 0; n < count; n++) for (const end of [ties.a, ties.b]) start[at(end, at(held, n)) + 1] = at(start, at(end, at(held, n)) + 1) + 1;
  for (let person = 0; person < size; person++) start[person + 1] = at(start, person) + at(start, person + 1);
  const place = start.slice(0, size);
  const list = new Int32Array(2 * count);
  const put = (from: number, to: number): void => {
    list[at(place, from)] = to;
    place[from] = at(place, from) + 1;
  };
  for (let n = 0; n < count; n++) {
    put(at(ties.a, at(held, n)), at(ties.b, at(held, n)));
    put(at(ties.b, at(held, n)), at(ties.a, at(held, n)));
  }
  return { size, start, list, held: held.slice(0, count) };
}

export const degreeOf = ({ start }: Moment, person: number): number => at(start, person + 1) - at(start, person);

/**
 * How tightly each person's contacts know each other: Burt's constraint, the median over all who have ties; null without any. 1 and more: everyone
 * around knows everyone. Near 0: many stand beside others who have no other way to each other.
 */
export function medianConstraint(moment: Moment): number | null {
  const { size, start, list } = moment;
  const reached = new Float64Array(size);
  const all: number[] = [];
  for (let person = 0; person < size; person++) {
    const degree = degreeOf(moment, person);
    if (!degree) continue;
    for (let n = at(start, person); n < at(start, person + 1); n++) {
      const friend = at(list, n);
      const share = 1 / degree / degreeOf(moment, friend);
      for (let m = at(start, friend); m < at(start, friend + 1); m++) reached[at(list, m)] = (reached[at(list, m)] ?? 0) + share;
    }
    let constraint = 0;
    for (let n = at(start, person); n < at(start, person + 1); n++) constraint += (1 / degree + (reached[at(list, n)] ?? 0)) ** 2;
    all.push(constraint);
    for (let n = at(start, person); n < at(start, person + 1); n++) for (let m = at(start, at(list, n)); m < at(start, at(list, n) + 1); m++) reached[at(list, m)] = 0;
  }
  return all.length ? (all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? null) : null;
}

/** What a walk through the network has learnt of each person. */
class Walk {
  readonly found: Int32Array;
  readonly low: Int32Array;
  readonly below: Int32Array;
  readonly cut: Int32Array;
  readonly widest: Int32Array;
  readonly parent: Int32Array;

  constructor(size: number) {
    this.found = new Int32Array(size);
    this.low = new Int32Array(size);
    this.below = new Int32Array(size).fill(1);
    this.cut = new Int32Array(size);
    this.widest = new Int32Array(size);
    this.parent = new Int32Array(size).fill(-1);
  }
}

/**
 * People whose leaving would cut others off (articulation points), with how many: all but the largest part that would be left. One walk, without
 * recursion: the network may be a chain of thousands.
 */
export function cutOffBy({ size, start, list }: Moment): Map<number, number> {
  const walk = new Walk(size);
  const next = start.slice(0, size);
  const cutOff = new Map<number, number>();
  let clock = 0;
  for (let root = 0; root < size; root++) {
    if (walk.found[root]) continue;
    const order: number[] = [root];
    const path: number[] = [root];
    walk.found[root] = walk.low[root] = ++clock;
    for (let person = path.at(-1); person !== undefined; person = path.at(-1)) {
      if (at(next, person) === at(start, person + 1)) {
        path.pop();
        comeBack(walk, person);
        continue;
      }
      const other = at(list, at(next, person));
      next[person] = at(next, person) + 1;
      if (!walk.found[other]) {
        walk.parent[other] = person;
        walk.found[other] = walk.low[other] = ++clock;
        path.push(other);
        order.push(other);
      } else if (other !== at(walk.parent, person)) walk.low[person] = Math.min(at(walk.low, person), at(walk.found, other));
    }
    for (const person of order) {
      const rest = order.length - 1 - at(walk.cut, person);
      const lost = order.length - 1 - Math.max(rest, at(walk.widest, person));
      if (lost > 0) cutOff.set(person, lost);
    }
  }
  return cutOff;
}

/** The walk leaves a person for good: whoever led there learns what hangs on them alone. */
function comeBack(walk: Walk, person: number): void {
  const parent = at(walk.parent, person);
  if (parent < 0) return;
  walk.below[parent] = at(walk.below, parent) + at(walk.below, person);
  walk.low[parent] = Math.min(at(walk.low, parent), at(walk.low, person));
  if (at(walk.low, person) < at(walk.found, parent)) return;
  walk.cut[parent] = at(walk.cut, parent) + at(walk.below, person);
  walk.widest[parent] = Math.max(at(walk.widest, parent), at(walk.below, person));
}

type Louvain = typeof communities.default.default;
const isLouvain = (found: unknown): found is Louvain => typeof found === 'function';

/** The package is CommonJS that exports the function itself; its types speak of a module with a default. */
function requireLouvain(): Louvain {
  const found: unknown = communities.default;
  if (!isLouvain(found)) throw new Error('graphology-communities-louvain exports no function');
  return found;
}
const louvain = requireLouvain();

/** Circles of people with more ties among themselves than to others (Louvain's method), each of five or more. */
export function communitiesOf(moment: Moment, { ties }: Network): number[][] {
  const graph = new graphology.UndirectedGraph();
  for (let person = 0; person < moment.size; person++) if (degreeOf(moment, person)) graph.addNode(person);
  for (const tie of moment.held) graph.mergeEdge(at(ties.a, tie), at(ties.b, tie));
  if (!graph.size) return [];
  // The same network gives the same circles each night.
  let seed = 7;
  const rng = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const circles = new Map<number, number[]>();
  for (const [person, circle] of Object.entries(louvain(graph, { rng }))) {
    const people = circles.get(circle);
    if (people) people.push(Number(person));
    else circles.set(circle, [Number(person)]);
  }
  return [...circles.values()].filter(people => people.length >= 5);
}

/** How likely two of these people are of different groups; those of none are left out. */
export function variety(groups: Int32Array, people: Iterable<number>): number | null {
  const sizes = new Map<number, number>();
  let count = 0;
  for (const person of people) {
    const group = at(groups, person);
    if (group < 0) continue;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
    count++;
  }
  if (count < 2) return null;
  return 1 - [...sizes.values()].reduce((sum, size) => sum + size * (size - 1), 0) / (count * (count - 1));
}
