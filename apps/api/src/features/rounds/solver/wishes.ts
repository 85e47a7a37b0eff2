import { score, worldOf, type Between, type Facts, type KnownSkill, type Policy } from '@cohortium/matching';
import type { RoundsTask } from './task.ts';

/** Someone who takes part, as every member may see them. */
export interface Participant extends Facts {
  readonly id: string;
}

/** What a plan is asked for, as one thread hands it to another. */
export interface RoundsOrder {
  readonly people: readonly Participant[];
  readonly rounds: number;
  readonly tables: number;
  readonly skills: readonly KnownSkill[];
  readonly policy: Policy;
  readonly preferSectors: boolean;
  readonly preferCohorts: boolean;
  /** Pairs of places in `people` that must not meet: blocked, kept apart, connected where staff leave those out, or met in a round that is over. */
  readonly never: readonly (readonly [number, number])[];
  readonly together: readonly (readonly [number, number])[];
  readonly seconds: number;
}

/** Points of a pair: sectors before cohorts before all that the two could do for each other; colleagues, who meet anyway, last. */
const worth = { any: 600, sectors: 3000, cohorts: 400, mostScore: 200, perPoint: 5, colleagues: -550 } as const;
const between: Between = { mutual: 0, apart: 0, like: null, first: false };

const differ = (one: Participant, other: Participant): boolean => one.sector !== null && other.sector !== null && one.sector !== other.sector;
const apart = (one: Participant, other: Participant): boolean => one.cohorts.length > 0 && other.cohorts.length > 0 && !one.cohorts.some(cohort => other.cohorts.includes(cohort));

/** Weighs every pair by the product's scoring function, each from the other's side too. */
export function wishesOf(order: RoundsOrder): RoundsTask {
  const { people, policy, preferSectors, preferCohorts } = order;
  const world = worldOf(order.skills);
  const count = people.length;
  const wishes = new Float64Array(count * count);
  const crosses = new Uint8Array(count * count);
  const forbidden = new Set(order.never.flatMap(([one, other]) => [one * count + other, other * count + one]));
  for (const [at, one] of people.entries()) {
    for (const [next, other] of people.entries()) {
      if (next <= at) continue;
      const both = [at * count + next, next * count + at] as const;
      const joins = differ(one, other);
      const fit = (score(one, other, between, world, policy) + score(other, one, between, world, policy)) / 2;
      const colleagues = one.organisation !== null && one.organisation === other.organisation;
      const points = worth.any + (joins && preferSectors ? worth.sectors : 0) + (preferCohorts && apart(one, other) ? worth.cohorts : 0) + Math.min(worth.mostScore, Math.round(worth.perPoint * fit)) + (colleagues ? worth.colleagues : 0);
      for (const key of both) {
        wishes[key] = forbidden.has(key) ? 0 : points;
        crosses[key] = joins ? 1 : 0;
      }
    }
  }
  return { people: count, rounds: order.rounds, wishes, crosses, together: order.together, seconds: order.seconds };
}
