import type { Group } from './task.ts';

/**
 * Gives each group of each round a table, none to two, and lets people sit on where they can: a group takes the table at which one of it sat last.
 * @throws Error when there are fewer tables than groups.
 */
export function seated(rounds: readonly (readonly Group[])[], tables: number): number[][] {
  const sat = new Map<number, number>();
  return rounds.map(groups => {
    if (groups.length > tables) throw new Error('There are fewer tables than groups');
    const taken = new Set<number>();
    const at: (number | undefined)[] = groups.map(group => {
      const table = group.map(person => sat.get(person)).find(last => last !== undefined && !taken.has(last));
      if (table !== undefined) taken.add(table);
      return table;
    });
    let next = 0;
    return groups.map((group, place) => {
      let table = at[place];
      if (table === undefined) {
        while (taken.has(next)) next++;
        table = next;
        taken.add(table);
      }
      for (const person of group) sat.set(person, table);
      return table;
    });
  });
}
