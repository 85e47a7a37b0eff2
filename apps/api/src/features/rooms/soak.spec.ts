import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';

interface Finding {
  readonly key: string;
  readonly held: boolean;
  readonly words: string;
}

let findings: Finding[];

/**
 * A little of each line of `npm run soak`, in processes of their own as there. Several nodes are asked in nodes.spec.ts; who floods, says nonsense, does
 * not read or may not come in, in realtime.spec.ts; who is signed out, removed or blocked, in room.spec.ts.
 */
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'soak-')), 'findings.json');
  const run = join(import.meta.dirname, '../../../../../packages/bench/src/soak/run.ts');
  // What did not hold ends it with 1; the findings say what.
  await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', run, '--smoke', '--only', 'server,database,cuts,overload', '--json', file]).catch(() => undefined);
  findings = JSON.parse(readFileSync(file, 'utf8')) as Finding[];
}, 600_000);

const held = (key: string) => (): void => {
  const ofLine = findings.filter(finding => finding.key === key);
  expect(ofLine.length).toBeGreaterThan(0);
  for (const { held: didHold, words } of ofLine) expect(didHold ? 'held' : words).toBe('held');
};

test('the server is killed', held('server'));
test('PostgreSQL is killed', held('database'));
test('clients are cut, one loses the last frame', held('cuts'));
test('of ten times the load what is too much is refused, and all is answered', held('overload'));
