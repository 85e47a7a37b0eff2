/** How many checks passed, from whatever each tool leaves behind. A tool that fell over counts as a failure, never as nothing. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/** @param {Count[]} counts @returns {Count} */
export const sum = counts => counts.reduce((all, one) => ({
  passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped,
}), none);

/** @param {Count} count */
export const words = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** One check that held or did not. @param {boolean} held @returns {Count} */
export const single = held => ({ ...none, [held ? 'passed' : 'failed']: 1 });

/** @param {Count} count @param {number} code a tool that ends badly has failed, whatever its report says @returns {Count} */
const believing = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

/** @param {string} file @returns {Record<string, any> | null} */
function report(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Jest's --json file. A file of tests that could not be loaded is a failure of its own. @param {string} file @param {number} code */
export function fromJest(file, code) {
  const found = report(file);
  if (!found) return believing(none, code || 1);
  return believing({
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  }, code);
}

/** Playwright's json reporter. What passed only when tried again has failed. @param {string} file @param {number} code */
export function fromPlaywright(file, code) {
  const stats = report(file)?.stats;
  if (!stats) return believing(none, code || 1);
  return believing({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, code);
}
