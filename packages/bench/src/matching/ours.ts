import { defaultPolicy, nearness, rarity, score, spread, weights, type Between, type Weights, type Wishes, type World } from '@cohortium/matching';
import { dice } from './dice.ts';
import type { Suggests } from './measures.ts';
import type { Network } from './network.ts';
import { groupOfName, type Shown } from './shown.ts';

function worldOf(people: readonly Shown[]): World {
  const holders = new Map<string, number>();
  for (const { offers, needs } of people) for (const skill of new Set([...offers, ...needs])) holders.set(skill, (holders.get(skill) ?? 0) + 1);
  const near = nearness(people.map(({ ideas }) => ideas));
  return { groupOf: skill => groupOfName(String(skill)), rarity: skill => rarity(holders.get(String(skill)) ?? 0, people.length), near: idea => near.get(idea) };
}

/** How little two cohorts know each other, by the ties between them and those there would be by chance. */
function apartness({ people, ties }: Network): (one: string, other: string) => number {
  const degree = new Map<string, number>();
  const between = new Map<string, number>();
  let all = 0;
  for (const [at, friends] of ties.entries()) {
    for (const friend of friends) {
      const [a, b] = [people[at]?.cohort ?? '', people[friend]?.cohort ?? ''];
      degree.set(a, (degree.get(a) ?? 0) + 1);
      between.set(`${a} ${b}`, (between.get(`${a} ${b}`) ?? 0) + 1);
      all++;
    }
  }
  return (one, other) => {
    const expected = ((degree.get(one) ?? 0) * (degree.get(other) ?? 0)) / Math.max(1, all);
    return expected ? Math.max(0, 1 - (between.get(`${one} ${other}`) ?? 0) / expected) : 1;
  };
}

const mutualOf = ({ ties }: Network, one: number, other: number): number => [...(ties[one] ?? [])].filter(friend => ties[other]?.has(friend)).length;

/** Everyone's score of everyone not yet known, with a lot so small that it only parts the equal. */
export function wishesOf(network: Network, w: Weights): Wishes[] {
  const facts = network.people;
  const world = worldOf(network.people);
  const apart = apartness(network);
  return facts.map((me, at) => {
    const lot = dice(network.seed * 104_729 + at);
    const candidates = facts.flatMap((_, other) => (other === at || network.ties[at]?.has(other) ? [] : [other]));
    const scores = candidates.map(other => {
      const them = facts[other];
      const between: Between = { mutual: mutualOf(network, at, other), apart: apart(network.people[at]?.cohort ?? '', network.people[other]?.cohort ?? ''), like: null, first: false };
      return (them ? score(me, them, between, world, defaultPolicy, undefined, w) : 0) + lot.next() / 1000;
    });
    return { candidates, scores };
  });
}

/** Ours: the product's own score and its fair shares, by the policy that holds where staff decided nothing. */
export const ours: Suggests = network => {
  const wishes = wishesOf(network, weights);
  const { prices, suggested } = spread(wishes, { each: 3, most: () => defaultPolicy.mostShown, rounds: 60 });
  return wishes.map((wish, viewer) => {
    const first = suggested[viewer] ?? [];
    const value = new Map(Array.from(wish.candidates, (person, at) => [person, (wish.scores[at] ?? 0) - (prices[person] ?? 0)]));
    return [...first, ...[...value].filter(([person]) => !first.includes(person)).toSorted((a, b) => b[1] - a[1]).map(([person]) => person)];
  });
};

/** The score alone, without fair shares: what the weights are tuned by. */
export const unshared = (w: Weights): Suggests => network => wishesOf(network, w).map(wish =>
  Array.from(wish.candidates, (person, at) => ({ person, score: wish.scores[at] ?? 0 })).toSorted((a, b) => b.score - a.score).map(({ person }) => person));
