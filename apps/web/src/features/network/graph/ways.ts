import type { TieGraph } from './ties.ts';

/** A shortest way from one person to another. */
export interface Way {
  /** Both ends and who stands between, in order. */
  readonly people: readonly number[];
  /** The ties from each to the next: one fewer than people. */
  readonly ties: readonly number[];
  /** How many ways are as short, this one among them. */
  readonly equallyShort: number;
}

/** Of all shortest ways over the first `ties` ties, the one over the earliest ties from the end backwards; undefined where there is none. */
export function shortestWay(network: TieGraph, from: number, to: number, ties: number): Way | undefined {
  const distance = new Int32Array(network.size).fill(-1);
  const ways = new Float64Array(network.size);
  distance[from] = 0;
  ways[from] = 1;
  const queue = [from];
  for (let at = 0; at < queue.length && distance[to] === -1; at++) {
    const person = queue[at] ?? 0;
    const next = (distance[person] ?? 0) + 1;
    network.around(person, ties, other => {
      if (distance[other] === -1) {
        distance[other] = next;
        queue.push(other);
      }
    });
  }
  if (distance[to] === -1) return undefined;
  countWays(network, queue, distance, ways, ties);
  return { ...walkBack(network, to, distance, ties), equallyShort: ways[to] ?? 1 };
}

/** How many shortest ways lead to each, in the order of distance. */
function countWays(network: TieGraph, inOrder: readonly number[], distance: Int32Array, ways: Float64Array, ties: number): void {
  for (const person of inOrder) {
    const next = (distance[person] ?? 0) + 1;
    network.around(person, ties, other => {
      if (distance[other] === next) ways[other] = (ways[other] ?? 0) + (ways[person] ?? 0);
    });
  }
}

function walkBack(network: TieGraph, to: number, distance: Int32Array, ties: number): Pick<Way, 'people' | 'ties'> {
  const people = [to];
  const taken: number[] = [];
  for (let person = to; (distance[person] ?? 0) > 0;) {
    const nearer = (distance[person] ?? 0) - 1;
    let before = -1;
    network.around(person, ties, (other, tie) => {
      if (distance[other] !== nearer) return false;
      before = other;
      taken.push(tie);
      return true;
    });
    if (before < 0) break;
    people.push(before);
    person = before;
  }
  return { people: people.toReversed(), ties: taken.toReversed() };
}
