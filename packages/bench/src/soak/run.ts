import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { smoke, whole, type Finding, type Line } from './line.ts';
import { flood, overload } from './lines/crowd.ts';
import { cuts } from './lines/cuts.ts';
import { database, server } from './lines/kills.ts';
import { nodes } from './lines/nodes.ts';

const lines: readonly Line[] = [server, database, cuts, nodes, overload, flood];

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

async function findingsOf(line: Line): Promise<Finding[]> {
  try {
    return await line.run(scale);
  } catch (error) {
    return [{ name: line.key, held: false, words: `fell over: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }];
  }
}

const found: (Finding & { key: string })[] = [];
for (const line of lines.filter(({ key }) => !wanted || wanted.includes(key))) {
  const began = performance.now();
  for (const finding of await findingsOf(line)) {
    found.push({ key: line.key, ...finding });
    console.log(`${finding.held ? 'held  ' : 'FAILED'}  ${finding.name}\n        ${finding.words}`);
  }
  console.log(`        ${((performance.now() - began) / 1000).toFixed(0)} s; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
}
const file = flag('json');
if (file) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
console.log(`\n${found.filter(({ held }) => held).length} of ${found.length} held`);
process.exit(found.every(({ held }) => held) ? 0 : 1);
