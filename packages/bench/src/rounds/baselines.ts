import { pairKey, type Group, type RoundsTask } from '../../../../apps/api/src/features/rounds/solver/task.ts';
import { dice } from '../matching/dice.ts';

type Order = (open: readonly (readonly [number, number])[]) => readonly (readonly [number, number])[];

/** Round by round, pairs in some order: who is free and has not met sits down. Whoever is left joins a pair as a third, the first that may be. */
function taking(task: RoundsTask, order: Order): Group[][] {
  const met = new Set<number>();
  const may = (one: number, other: number): boolean => (task.wishes[pairKey(task.people, one, other)] ?? 0) > 0 && !met.has(pairKey(task.people, one, other));
  const pairs: [number, number][] = [];
  for (let one = 0; one < task.people; one++) for (let other = one + 1; other < task.people; other++) pairs.push([one, other]);
  return Array.from({ length: task.rounds }, () => {
    const free = new Set(Array.from({ length: task.people }, (_, person) => person));
    const groups: number[][] = [];
    for (const [one, other] of order(pairs.filter(pair => may(...pair)))) {
      if (!free.has(one) || !free.has(other)) continue;
      free.delete(one);
      free.delete(other);
      groups.push([one, other]);
    }
    for (const person of free) groups.find(group => group.length === 2 && group.every(other => may(person, other)))?.push(person);
    for (const group of groups) for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) met.add(pairKey(task.people, one, other));
    return groups;
  });
}

/** The best pair that is left first: what a careful person does by hand, or a short programme. */
export const greedy = (task: RoundsTask): Group[][] => {
  const worth = ([one, other]: readonly [number, number]): number => task.wishes[pairKey(task.people, one, other)] ?? 0;
  return taking(task, open => open.toSorted((a, b) => worth(b) - worth(a)));
};

/** Whoever sits down first: names drawn from a hat, without repeats and without whom one must not meet. */
export const random = (seed: number) => (task: RoundsTask): Group[][] => {
  const lot = dice(seed);
  return taking(task, open => open.map(pair => ({ pair, at: lot.next() })).toSorted((a, b) => a.at - b.at).map(({ pair }) => pair));
};
