import { planRounds } from '../../../apps/api/src/features/rounds/solver/plan.ts';
import { pairKey, type Group, type RoundsPlan, type RoundsTask } from '../../../apps/api/src/features/rounds/solver/task.ts';
import { wishesOf } from '../../../apps/api/src/features/rounds/solver/wishes.ts';
import { median, type Row } from './lib/rows.ts';
import { greedy, random } from './rounds/baselines.ts';
import { hall, rounds } from './rounds/hall.ts';

const sizes = [20, 100, 400];
const seeds = [7001, 7002, 7003];

/** What a plan came to. */
interface Outcome {
  /** Of the bound that no plan can pass, by what the meetings are worth (0 to 1). */
  readonly share: number;
  /** Of all groups, those in which two sectors meet, as a share of what could (0 to 1). */
  readonly crossing: number;
  readonly repeats: number;
  /** Meetings of those who must not meet. */
  readonly forbidden: number;
  /** Of a hundred seats, those that stay empty for want of somebody. */
  readonly leftOver: number;
  readonly seconds: number;
}
type Ways = Readonly<Record<string, (task: RoundsTask) => readonly (readonly Group[])[]>>;

/** Judges groups by the wishes alone, whoever made them: pairs for the worth, as the bound has it. */
function judged(task: RoundsTask, groups: readonly (readonly Group[])[], bound: { worth: number; crossing: number }, seconds: number): Outcome {
  const pairs = groups.flatMap(round => round.flatMap(group => group.flatMap((one, at) => group.slice(at + 1).map(other => pairKey(task.people, one, other)))));
  const all = groups.flat();
  const worth = all.reduce((sum, [one = 0, other = 0]) => sum + (task.wishes[pairKey(task.people, one, other)] ?? 0), 0);
  const crosses = all.filter(group => group.some((one, at) => group.slice(at + 1).some(other => task.crosses[pairKey(task.people, one, other)] === 1))).length;
  const seated = all.reduce((sum, group) => sum + group.length, 0);
  return {
    share: worth / bound.worth, crossing: crosses / bound.crossing, repeats: pairs.length - new Set(pairs).size, forbidden: pairs.filter(key => !task.wishes[key]).length,
    leftOver: 100 - (100 * seated) / (task.people * task.rounds), seconds,
  };
}

/** What the meetings of a plan are worth, and by its share the bound. */
function boundOf(task: RoundsTask, { rounds: planned, share, crossingBound }: RoundsPlan): { worth: number; crossing: number } {
  const worth = planned.flat().reduce((sum, [one = 0, other = 0]) => sum + (task.wishes[pairKey(task.people, one, other)] ?? 0), 0);
  return { worth: worth / share, crossing: crossingBound };
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1e6];
}

/** Each way's outcome for a generated hall; ours tells the bound. */
async function measured(people: number, seed: number): Promise<Record<string, Outcome>> {
  const task = wishesOf(hall(people, seed));
  const [plan, seconds] = await timed(() => planRounds(task));
  const bound = boundOf(task, plan);
  const ways: Ways = { greedy, random: random(seed) };
  const others: [string, Outcome][] = [];
  for (const [name, way] of Object.entries(ways)) {
    const [groups, took] = await timed(() => way(task));
    others.push([name, judged(task, groups, bound, took)]);
  }
  return { ours: judged(task, plan.rounds, bound, seconds), ...Object.fromEntries(others) };
}

const units: Readonly<Record<keyof Outcome, string>> = {
  share: 'share of the proved bound', crossing: 'meetings across sectors, of what is possible', repeats: 'repeats', forbidden: 'meetings that must not be', leftOver: 'empty seats, %', seconds: 'processor seconds',
};
const measures: readonly (keyof Outcome)[] = ['share', 'crossing', 'repeats', 'forbidden', 'leftOver', 'seconds'];
const digits: Readonly<Partial<Record<keyof Outcome, number>>> = { repeats: 0, forbidden: 0, leftOver: 1, seconds: 2 };

/** Meeting rounds by the solver beside its bound, beside a greedy plan and one by lot. Prints the table that docs/matching.md keeps. */
export async function run(): Promise<Row[]> {
  // The first plan compiles the solver.
  await measured(sizes[0] ?? 20, 1);
  const rows: Row[] = [];
  const lines = [`| people, ${rounds} rounds | planned by | ${measures.map(measure => units[measure]).join(' | ')} |`, `| --- | --- |${' ---: |'.repeat(measures.length)}`];
  for (const people of sizes) {
    const all: Record<string, Outcome>[] = [];
    for (const seed of seeds) all.push(await measured(people, seed));
    const of = (name: string, measure: keyof Outcome): number => median(all.map(each => each[name]?.[measure] ?? NaN));
    for (const name of ['ours', 'greedy', 'random']) {
      lines.push(`| ${name === 'ours' ? people : ''} | ${name} | ${measures.map(measure => (digits[measure] === undefined ? `${(100 * of(name, measure)).toFixed(2)} %` : of(name, measure).toFixed(digits[measure]))).join(' | ')} |`);
      if (name !== 'ours') rows.push(...measures.map((measure): Row => ({ name: `${people} people`, unit: units[measure], ours: of('ours', measure), reference: of(name, measure), referenceName: name, ratio: of('ours', measure) / of(name, measure) })));
    }
  }
  console.log(`${lines.join('\n')}\n`);
  return rows;
}
