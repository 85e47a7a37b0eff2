import { giniOf } from '@cohortium/matching';
import type { Network } from './network.ts';

/** A way to suggest people: for each person, the others in the order in which they would be suggested; those they know are left out. */
export type Suggests = (network: Network) => readonly (readonly number[])[];

export interface Quality {
  /** Of the three suggested, the share with whom work would have gone well. */
  precision: number;
  /** One over the rank of the first such person. */
  reciprocal: number;
  /** How unevenly people are among others' first three: 0 all alike, 1 one is shown to everyone. */
  gini: number;
}

export const shownAtOnce = 3;

const mean = (values: readonly number[]): number => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0);

/** Judges suggestions by the hidden truth, as those `asked` would. Who has no partner at all cannot be served and is not asked, but is counted in the exposure. */
export function judge(network: Network, suggested: ReturnType<Suggests>, asked: (viewer: number) => boolean = () => true): Quality {
  const exposure = network.people.map(() => 0);
  const [precisions, reciprocals]: [number[], number[]] = [[], []];
  for (const [viewer, order] of suggested.entries()) {
    const first = order.slice(0, shownAtOnce);
    for (const person of first) exposure[person] = (exposure[person] ?? 0) + 1;
    const partners = network.partners[viewer];
    if (!partners?.size || !asked(viewer)) continue;
    precisions.push(first.filter(person => partners.has(person)).length / shownAtOnce);
    const at = order.findIndex(person => partners.has(person));
    reciprocals.push(at < 0 ? 0 : 1 / (at + 1));
  }
  return { precision: mean(precisions), reciprocal: mean(reciprocals), gini: giniOf(exposure) };
}
