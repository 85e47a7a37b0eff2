import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Tied } from './ties.ts';

/** Fewer than so many are no circle, but people between circles. */
const smallest = 3;

/**
 * Circles: people with more ties among themselves than to others (Louvain's method). Of each person the place of their circle, the largest first; -1 for who has
 * no ties or is in none. The same ties give the same circles.
 */
export function circlesOf({ size, a, b }: Tied): Int32Array {
  const of = new Int32Array(size).fill(-1);
  const graph = new UndirectedGraph();
  for (let tie = 0; tie < a.length; tie++) {
    for (const person of [a[tie] ?? 0, b[tie] ?? 0]) graph.mergeNode(person);
    graph.mergeEdge(a[tie] ?? 0, b[tie] ?? 0);
  }
  if (!graph.size) return of;
  let seed = 7;
  const rng = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const found = new Map<number, number[]>();
  for (const [person, circle] of Object.entries(louvain(graph, { rng }))) {
    const people = found.get(circle);
    if (people) people.push(Number(person));
    else found.set(circle, [Number(person)]);
  }
  const circles = [...found.values()].filter(({ length }) => length >= smallest).toSorted((one, other) => other.length - one.length || Math.min(...one) - Math.min(...other));
  for (const [place, people] of circles.entries()) for (const person of people) of[person] = place;
  return of;
}
