import { mayMeet, score, type Between, type Key, type Wishes, type World } from '@cohortium/matching';
import { policyOf, type NightPerson, type NightWorld } from './night-world.ts';

/** Candidates weighed in full for each member, and how many of them are there by lot: so that nobody is shown to no one. */
const kept = { found: 50, byLot: 12, holders: 600, neighbours: 30, carers: 150, friends: 200 } as const;

/** A lot of each pair's, as a share of the score: where many fit alike, they are not all sent to the same. */
const lots = 0.05;

interface Holders {
  readonly offers: ReadonlyMap<Key, Int32Array>;
  readonly needs: ReadonlyMap<Key, Int32Array>;
  readonly ideas: ReadonlyMap<Key, Int32Array>;
  readonly skillsOf: ReadonlyMap<Key, readonly Key[]>;
  readonly programme: ReadonlyMap<number, Int32Array>;
}

function gathered(people: readonly NightPerson[], keysOf: (person: NightPerson) => readonly Key[]): Map<Key, Int32Array> {
  const lists = new Map<Key, number[]>();
  for (const [at, person] of people.entries()) {
    for (const key of keysOf(person)) {
      const list = lists.get(key);
      if (list) list.push(at);
      else lists.set(key, [at]);
    }
  }
  return new Map([...lists].map(([key, list]) => [key, Int32Array.from(list)]));
}

function holdersIn({ people, groupOf }: NightWorld): Holders {
  const skillsOf = new Map<Key, Key[]>();
  for (const [skill, group] of groupOf) skillsOf.set(group, [...(skillsOf.get(group) ?? []), skill]);
  const programme = gathered(people, ({ programmes }) => programmes);
  return {
    offers: gathered(people, ({ facts }) => facts.offers), needs: gathered(people, ({ facts }) => facts.needs), ideas: gathered(people, ({ facts }) => facts.ideas), skillsOf,
    programme: new Map([...programme].map(([key, list]) => [Number(key), list])),
  };
}

const none = new Int32Array(0);

/** A place to begin that differs by viewer and thing: of very many holders each viewer meets others. */
const startOf = (viewer: number, key: number): number => (Math.imul(viewer + 1, 0x9e3779b1) ^ Math.imul(key + 1, 0x85ebca6b)) >>> 0;

/** Adds points to those it finds; reads its list from a lot's place, around, up to a bound. */
class Tally {
  readonly points: Float32Array;
  readonly mutual: Uint16Array;
  /** Who must not be suggested to the one looked at now: 1. */
  readonly closed: Uint8Array;
  private readonly touched: number[] = [];

  constructor(size: number) {
    this.points = new Float32Array(size);
    this.mutual = new Uint16Array(size);
    this.closed = new Uint8Array(size);
  }

  add(person: number, points: number): void {
    if (this.points[person] === 0) this.touched.push(person);
    this.points[person] = (this.points[person] ?? 0) + points;
  }

  addAll(list: Int32Array | undefined, viewer: number, most: number, points: number): void {
    if (!list) return;
    // The same part of every list: who stands in two of them is then found in both.
    const start = Math.floor((startOf(viewer, 0) / 2 ** 32) * list.length);
    for (let n = 0, end = Math.min(most, list.length); n < end; n++) this.add(list[(start + n) % list.length] ?? 0, points);
  }

  /** The best so far; forgets everything but common acquaintances. */
  take(count: number): number[] {
    const best = this.best(count);
    for (const person of this.touched) this.points[person] = 0;
    this.touched.length = 0;
    return best;
  }

  /** Of thousands some dozens: kept in order while passing, since sorting them all was most of the work. */
  private best(count: number): number[] {
    const best: number[] = [];
    let least = -1;
    for (const person of this.touched) {
      const points = this.points[person] ?? 0;
      if (points <= least || this.closed[person]) continue;
      let place = Math.min(best.length, count - 1);
      for (; place > 0 && (this.points[best[place - 1] ?? 0] ?? 0) < points; place--) best[place] = best[place - 1] ?? 0;
      best[place] = person;
      if (best.length === count) least = this.points[best[count - 1] ?? 0] ?? 0;
    }
    return best;
  }
}

function look(viewer: number, world: NightWorld, holders: Holders, tally: Tally): void {
  const { facts, ties } = world.people[viewer] ?? { facts: null, ties: none };
  if (!facts) return;
  const rare = (skill: Key): number => world.rarity.get(skill) ?? 1;
  for (const skill of facts.needs) tally.addAll(holders.offers.get(skill), viewer, kept.holders, 10 * rare(skill));
  for (const skill of facts.offers) tally.addAll(holders.needs.get(skill), viewer, kept.holders, 8 * rare(skill));
  for (const skill of facts.needs) for (const other of holders.skillsOf.get(world.groupOf.get(skill) ?? -1) ?? []) if (other !== skill) tally.addAll(holders.offers.get(other), viewer, kept.neighbours, 1.5);
  for (const idea of facts.ideas) {
    tally.addAll(holders.ideas.get(idea), viewer, kept.carers, 5);
    for (const [close, likeness] of world.near.get(idea) ?? []) tally.addAll(holders.ideas.get(close), viewer, kept.carers, 3 * likeness);
  }
  for (const tie of ties.subarray(0, kept.friends)) for (const friend of (world.people[tie]?.ties ?? none).subarray(0, kept.friends)) {
    tally.add(friend, 1.5);
    tally.mutual[friend] = (tally.mutual[friend] ?? 0) + 1;
  }
}

/** Some by lot: of the own programme, and of all. */
function byLot(viewer: number, { people }: NightWorld, { programme }: Holders): number[] {
  const own = programme.get(people[viewer]?.programmes[0] ?? -1);
  return Array.from({ length: kept.byLot }, (_, n) => {
    const list = n % 2 ? own : undefined;
    const place = startOf(viewer, n);
    return list ? (list[place % list.length] ?? 0) : place % people.length;
  });
}

function apartOf({ apart }: NightWorld, mine: readonly Key[], theirs: readonly Key[]): number {
  let least = 1;
  for (const one of mine) for (const other of theirs) least = Math.min(least, apart.get(one)?.get(other) ?? 0);
  return mine.length && theirs.length ? least : 0;
}

function weigh(viewer: number, others: readonly number[], world: NightWorld, known: World, tally: Tally): Wishes {
  const me = world.people[viewer];
  const candidates: number[] = [];
  const scores: number[] = [];
  for (const other of others) {
    const them = world.people[other];
    if (!me || !them) continue;
    const shared = me.programmes.find(programme => them.programmes.includes(programme));
    const mine = policyOf(world, shared ?? me.programmes[0]);
    if (!mayMeet(me.facts, them.facts, shared !== undefined, mine, policyOf(world, shared ?? them.programmes[0]))) continue;
    const between: Between = { mutual: tally.mutual[other] ?? 0, apart: apartOf(world, me.facts.cohorts, them.facts.cohorts), like: null, first: false };
    candidates.push(other);
    scores.push(score(me.facts, them.facts, between, known, mine) * (1 + lots * (startOf(viewer, other) / 2 ** 32)));
  }
  return { candidates: Int32Array.from(candidates), scores: Float32Array.from(scores) };
}

function close({ closed }: Tally, viewer: number, never: Int32Array, to: 0 | 1): void {
  closed[viewer] = to;
  for (const person of never) closed[person] = to;
}

/** Everyone's possible suggestions, weighed by the product's one scoring function. Yields now and then, so that the server can do its other work between. */
export function* wishesOf(world: NightWorld): Generator<undefined, Wishes[]> {
  const holders = holdersIn(world);
  const tally = new Tally(world.people.length);
  const known: World = { groupOf: skill => world.groupOf.get(skill), rarity: skill => world.rarity.get(skill) ?? 1, near: idea => world.near.get(idea) };
  const wishes: Wishes[] = [];
  for (const [viewer, { never }] of world.people.entries()) {
    look(viewer, world, holders, tally);
    close(tally, viewer, never, 1);
    const others = new Set([...tally.take(kept.found), ...byLot(viewer, world, holders).filter(person => !tally.closed[person])]);
    close(tally, viewer, never, 0);
    wishes.push(weigh(viewer, [...others], world, known, tally));
    forgetMutual(viewer, world, tally);
    if (viewer % 10 === 0) yield;
  }
  return wishes;
}

function forgetMutual(viewer: number, { people }: NightWorld, { mutual }: Tally): void {
  for (const tie of (people[viewer]?.ties ?? none).subarray(0, kept.friends)) for (const friend of people[tie]?.ties ?? none) mutual[friend] = 0;
}
