import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { smoke, whole, type Finding, type Line } from './line.ts';
import { flood, overload } from './lines/crowd.ts';
import { cuts } from './lines/cuts.ts';
import { deaf } from './lines/deaf.ts';
import { doors } from './lines/doors.ts';
import { database, server } from './lines/kills.ts';
import { nodes } from './lines/nodes.ts';
import { nonsense } from './lines/nonsense.ts';

const lines: readonly Line[] = [server, database, cuts, nodes, doors, nonsense, deaf, overload, flood];

/** Flags: `--smoke` a little of each; `--part 0.1` that share of kills, cuts and seconds; `--only server,nodes`; `--json FILE`. */
const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const part = Number(flag('part') ?? 1);
const some = (count: number): number => Math.max(1, Math.round(count * part));
const scale = process.argv.includes('--smoke') ? smoke
  : { ...whole, serverKills: some(whole.serverKills), databaseKills: some(whole.databaseKills), cuts: some(whole.cuts), seconds: Math.max(3, some(whole.seconds)) };
const wanted = flag('only')?.split(',');

/** Milliseconds after which a line has failed, whatever it is waiting for, and after which the whole has: it ends by itself. */
const [longest, longestInAll] = [15 * 60_000, 29 * 60_000];
const began = performance.now();
const timeLeft = (): number => longestInAll - (performance.now() - began);

async function findingsOf(line: Line): Promise<Finding[]> {
  if (timeLeft() <= 0) return [{ name: line.key, held: false, words: 'no time was left for it' }];
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('It did not end')), Math.min(longest, timeLeft())).unref());
  try {
    return await Promise.race([line.run(scale), late]);
  } catch (error) {
    return [{ name: line.key, held: false, words: `fell over: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }];
  }
}

const file = flag('json');
const found: (Finding & { key: string })[] = [];
for (const line of lines.filter(({ key }) => !wanted || wanted.includes(key))) {
  const lineBegan = performance.now();
  for (const finding of await findingsOf(line)) {
    found.push({ key: line.key, ...finding });
    console.log(`${finding.held ? 'held  ' : 'FAILED'}  ${finding.name}\n        ${finding.words}`);
  }
  if (file) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  console.log(`        ${((performance.now() - lineBegan) / 1000).toFixed(0)} s; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
}
console.log(`\n${found.filter(({ held }) => held).length} of ${found.length} held, in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
process.exit(found.every(({ held }) => held) ? 0 : 1);
