import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromJest, fromPlaywright, single, sum, words } from './count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cohortium count '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param {unknown} content */
function file(content) {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const jest = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2, numPendingTests: 3, numTodoTests: 1 };

test('counts add up over all tools', () => {
  const all = sum([single(true), single(false), fromJest(file(jest), 1), fromPlaywright(file({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } }), 1)]);
  expect(words(all)).toBe('13 passed, 6 failed, 6 skipped');
});

test('a tool that left no report, half of one, or ended badly without a failed test has failed', () => {
  const clean = { ...jest, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  expect(fromJest(join(folder, 'absent.json'), 0).failed).toBe(1);
  expect(fromJest(file('{"numPassed'), 0).failed).toBe(1);
  expect(fromJest(file(clean), 0).failed).toBe(0);
  expect(fromJest(file(clean), 137).failed).toBe(1);
  expect(fromPlaywright(join(folder, 'absent.json'), 0).failed).toBe(1);
});
