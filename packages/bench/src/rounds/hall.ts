import { defaultPolicy, rarity } from '@cohortium/matching';
import type { RoundsOrder } from '../../../../apps/api/src/features/rounds/solver/wishes.ts';
import { dice } from '../matching/dice.ts';
import { generate } from '../matching/network.ts';
import { groupOfName } from '../matching/shown.ts';

/** Rounds of each hall: an hour and a little, as conventions hold them. */
export const rounds = 6;
/** Of a hundred pairs so many must not meet: blocks, colleagues whom staff keep apart, and who is connected already. */
const keptApart = 0.03;

/** A generated hall: people with offers, needs, sectors and cohorts as the networks of `bench -- matching` have them. The same for a seed. */
export function hall(people: number, seed: number): RoundsOrder {
  const network = generate({ name: 'hall', people, cohorts: 6, wordiness: 2.5, truthful: 0.7, reserved: 0.15, active: 2, ties: 3, clannish: 6 }, seed);
  const chance = dice(seed * 31 + people);
  const holders = new Map<string, number>();
  for (const { offers, needs } of network.people) for (const skill of new Set([...offers, ...needs])) holders.set(skill, (holders.get(skill) ?? 0) + 1);
  const never = network.people.flatMap((_, one) => network.people.flatMap((__, other): [number, number][] => (other > one && (network.ties[one]?.has(other) || chance.chance(keptApart)) ? [[one, other]] : [])));
  return {
    people: network.people.map((person, at) => ({ ...person, id: String(at) })), rounds, tables: people,
    skills: [...holders].map(([id, count]) => ({ id, group: groupOfName(id), rarity: rarity(count, people) })),
    policy: defaultPolicy, preferSectors: true, preferCohorts: true, never, together: [], seconds: 60,
  };
}
