import type { TieGraph } from './ties.ts';

/** Someone by whom two groups reach each other. */
export interface Bridge {
  readonly person: number;
  /** The share of the shortest ways between the groups that lead over them, 0 to 1. */
  readonly share: number;
  /** Their ties to the one group and to the other. */
  readonly toOne: number;
  readonly toOther: number;
}

export interface Between {
  /** The people most ways lead over, at most `bridgesShown`. */
  readonly bridges: readonly Bridge[];
  /** Ties that run from one group straight to the other. */
  readonly direct: number;
  /** Pairs, one of each group, that reach each other. */
  readonly pairs: number;
  /** Worked out from so many people of the first group; fewer than it has in large networks. */
  readonly askedFrom: number;
}

const bridgesShown = 8;
/** Ways are counted from at most so many people: beyond, evenly taken ones stand for the others. */
const mostSources = 400;

/** Spreads `list` evenly to at most `most`. */
const evenly = (list: readonly number[], most: number): number[] => (list.length <= most ? [...list] : Array.from({ length: most }, (_, n) => list[Math.floor((n * list.length) / most)] ?? 0));

/** What one search from a person leaves behind; used again for the next. */
interface Search {
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  readonly over: Float64Array;
  readonly order: number[];
}

/**
 * Who connects two groups, by betweenness among them: of all shortest ways from a person of the one to a person of the other, which share leads over
 * someone (Brandes' count, with only the other group as its ends). `side` is 1 for people of the one, 2 for those of the other, 0 for all others.
 */
export function whoConnects(network: TieGraph, side: Int8Array, ties: number): Between {
  const ones: number[] = [];
  for (let person = 0; person < network.size; person++) if (side[person] === 1) ones.push(person);
  const sources = evenly(ones, mostSources);
  const load = new Float64Array(network.size);
  const search: Search = { distance: new Int32Array(network.size), ways: new Float64Array(network.size), over: new Float64Array(network.size), order: [] };
  let pairs = 0;
  for (const source of sources) pairs += searchFrom(network, source, side, ties, search, load);
  return { bridges: bridgesOf(network, load, pairs, side, ties), direct: directTies(network, side, ties), pairs: Math.round(pairs * (ones.length / Math.max(1, sources.length))), askedFrom: sources.length };
}

/** Adds to `load` how much of the ways from `source` to the other group lead over each; answers how many of that group it reaches. */
function searchFrom(network: TieGraph, source: number, side: Int8Array, ties: number, { distance, ways, over, order }: Search, load: Float64Array): number {
  distance.fill(-1);
  ways.fill(0);
  over.fill(0);
  order.length = 0;
  distance[source] = 0;
  ways[source] = 1;
  order.push(source);
  for (let at = 0; at < order.length; at++) {
    const person = order[at] ?? 0;
    const next = (distance[person] ?? 0) + 1;
    network.around(person, ties, other => {
      if (distance[other] === -1) {
        distance[other] = next;
        order.push(other);
      }
      if (distance[other] === next) ways[other] = (ways[other] ?? 0) + (ways[person] ?? 0);
    });
  }
  let reached = 0;
  for (let at = order.length - 1; at > 0; at--) {
    const person = order[at] ?? 0;
    const ends = side[person] === 2 ? 1 : 0;
    reached += ends;
    const share = ((over[person] ?? 0) + ends) / (ways[person] ?? 1);
    network.around(person, ties, other => {
      if (distance[other] === (distance[person] ?? 0) - 1) over[other] = (over[other] ?? 0) + (ways[other] ?? 0) * share;
    });
    load[person] = (load[person] ?? 0) + (over[person] ?? 0);
  }
  return reached;
}

function bridgesOf(network: TieGraph, load: Float64Array, pairs: number, side: Int8Array, ties: number): Bridge[] {
  if (!pairs) return [];
  const carrying = Array.from(load.keys()).filter(person => (load[person] ?? 0) > 1e-9);
  return carrying.toSorted((one, other) => (load[other] ?? 0) - (load[one] ?? 0) || one - other).slice(0, bridgesShown).map(person => {
    const to = [0, 0, 0];
    network.around(person, ties, other => {
      const at = side[other] ?? 0;
      to[at] = (to[at] ?? 0) + 1;
    });
    return { person, share: (load[person] ?? 0) / pairs, toOne: to[1] ?? 0, toOther: to[2] ?? 0 };
  });
}

function directTies({ a, b }: TieGraph, side: Int8Array, ties: number): number {
  let count = 0;
  for (let tie = 0; tie < ties; tie++) {
    const [one, other] = [side[a[tie] ?? 0] ?? 0, side[b[tie] ?? 0] ?? 0];
    if (one && other && one !== other) count++;
  }
  return count;
}
