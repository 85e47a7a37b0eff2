import type { Highs } from 'highs';
import { edgesOf, promising, relaxed } from './bound.ts';
import { best, solver, type Edge } from './program.ts';
import { pairKey, type Group, type RoundsPlan, type RoundsTask } from './task.ts';

/** What a pair counts beside its wish: that the relaxed plan has it, and that staff want it. */
const planned = 3;
/** Pairs looked at for each person in a round, and more when somebody would be left over. */
const looked = [16, 64] as const;
/** What being the third, or left over, once more costs beside what it costs anyway. */
const again = 60;

/** What stands after some rounds. */
class Standing {
  readonly met = new Set<number>();
  readonly extra: Int32Array;
  readonly waiting: Set<number>;
  readonly task: RoundsTask;

  constructor(task: RoundsTask) {
    this.task = task;
    this.extra = new Int32Array(task.people);
    this.waiting = new Set(task.together.map(([one, other]) => this.key(one, other)).filter(key => task.wishes[key]));
  }

  key = (one: number, other: number): number => pairKey(this.task.people, one, other);
  /** 0 for who must not meet, or met in an earlier round. */
  worth = (one: number, other: number): number => {
    const key = this.key(one, other);
    return this.met.has(key) ? 0 : (this.task.wishes[key] ?? 0);
  };

  take(group: Group): void {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        this.met.add(this.key(one, other));
        this.waiting.delete(this.key(one, other));
      }
    }
  }
}

/** Plans all rounds. `tell` hears how far it is, 0 to 1. */
export async function planRounds(task: RoundsTask, tell: (share: number) => void = () => undefined): Promise<RoundsPlan> {
  const highs = await solver();
  const ends = Date.now() + task.seconds * 1000;
  const left = (): number => (ends - Date.now()) / 1000;
  const standing = new Standing(task);
  const bound = relaxed(highs, task.people, task.rounds, standing.worth, left() / 3);
  tell(0.3);
  const crossing = relaxed(highs, task.people, task.rounds, (one, other) => (standing.worth(one, other) > 0 ? (task.crosses[standing.key(one, other)] ?? 0) : 0), left() / 4);
  tell(0.4);
  const rounds: Group[][] = [];
  const sittingOut: number[][] = [];
  for (let round = 0; round < task.rounds; round++) {
    const { groups, out } = oneRound(highs, standing, bound.meetings, left() / (task.rounds - round));
    rounds.push(groups);
    sittingOut.push(out);
    tell(0.4 + (0.6 * (round + 1)) / task.rounds);
  }
  return { rounds, sittingOut, unmet: task.together.filter(([one, other]) => !standing.met.has(standing.key(one, other))), ...measured(task, rounds, bound.worth, crossing.isProved ? crossing.worth : Infinity) };
}

function measured(task: RoundsTask, rounds: readonly (readonly Group[])[], bound: number, crossingBound: number): Pick<RoundsPlan, 'crossing' | 'crossingBound' | 'share'> {
  const groups = rounds.flat();
  const joins = (group: Group): boolean => group.some((one, at) => group.slice(at + 1).some(other => task.crosses[pairKey(task.people, one, other)] === 1));
  // The third of a group is no meeting of the relaxed plan: measured are pairs, and each group of three may join sectors by its third.
  const worth = groups.reduce((sum, [one = 0, other = 0]) => sum + (task.wishes[pairKey(task.people, one, other)] ?? 0), 0);
  const threes = groups.filter(group => group.length > 2).length;
  return { crossing: groups.filter(joins).length, crossingBound: Math.min(groups.length, Math.floor(crossingBound + 1e-6) + threes), share: bound > 0 ? Math.min(1, worth / bound) : 1 };
}

function oneRound(highs: Highs, standing: Standing, plan: ReadonlySet<number>, seconds: number): { groups: Group[]; out: number[] } {
  const { people } = standing.task;
  let pairs: Group[] = [];
  for (const each of looked) {
    const found = pairsOf(highs, standing, plan, each, seconds / 2);
    if (found.length > pairs.length) pairs = found;
    if (pairs.length >= Math.floor(people / 2)) break;
  }
  pairs = filled(standing, pairs);
  pairs.forEach(pair => standing.take(pair));
  return withThirds(standing, pairs);
}

/** The best pairs of a round: a matching of the greatest worth, in which meeting nobody costs more than any meeting gives. */
function pairsOf(highs: Highs, standing: Standing, plan: ReadonlySet<number>, each: number, seconds: number): Group[] {
  const { people, wishes } = standing.task;
  if (seconds <= 0) return [];
  const most = wishes.reduce((top, wish) => Math.max(top, wish), 1);
  const keys = promising(people, standing.worth, each, each >> 2);
  for (const key of [...plan, ...standing.waiting]) if (!standing.met.has(key)) keys.add(key);
  const edges: Edge[] = edgesOf(people, keys, (one, other) => {
    const key = standing.key(one, other);
    return standing.worth(one, other) + (plan.has(key) ? planned : 0) + (standing.waiting.has(key) ? 3 * most : 0);
  });
  const idle = Array.from(standing.extra, times => 2 * most + again * times);
  const { chosen } = best(highs, { people, edges, meetings: 1, idle, whole: true, seconds });
  return edges.filter((_, at) => (chosen[at] ?? 0) > 0.5).map(({ one, other }) => [one, other]);
}

/** Pairs off who is left over, the best first: where time ran out, or the pairs looked at did not do for all. */
function filled(standing: Standing, pairs: readonly Group[]): Group[] {
  const free = new Set(Array.from({ length: standing.task.people }, (_, person) => person));
  for (const person of pairs.flat()) free.delete(person);
  const rest = [...free];
  const open = rest.flatMap((one, at) => rest.slice(at + 1).map(other => ({ pair: [one, other], worth: standing.worth(one, other) }))).filter(({ worth }) => worth > 0);
  open.sort((a, b) => b.worth - a.worth);
  const more = open.flatMap(({ pair }) => {
    if (!pair.every(person => free.has(person))) return [];
    pair.forEach(person => free.delete(person));
    return [pair];
  });
  return [...pairs, ...more];
}

/** Whoever is left over joins the pair that suits best and whom they have not met; where none does, they sit this round out. */
function withThirds(standing: Standing, pairs: readonly Group[]): { groups: Group[]; out: number[] } {
  const groups = [...pairs];
  const out: number[] = [];
  const taken = new Set(pairs.flat());
  for (let person = 0; person < standing.task.people; person++) {
    if (taken.has(person)) continue;
    standing.extra[person] = (standing.extra[person] ?? 0) + 1;
    const ways = groups.map((group, at) => ({ at, group, worths: group.map(other => standing.worth(person, other)) })).filter(({ group, worths }) => group.length === 2 && worths.every(worth => worth > 0));
    const [way] = ways.toSorted((a, b) => sum(b.worths) - sum(a.worths));
    if (!way) {
      out.push(person);
      continue;
    }
    const group = [...way.group, person];
    groups[way.at] = group;
    standing.take(group);
  }
  return { groups, out };
}

const sum = (worths: readonly number[]): number => worths.reduce((total, worth) => total + worth, 0);
