import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const source = readFileSync(new URL('../run.cjs', import.meta.url), 'utf8');

/** What the first step says and does under this Node. @param {string} version */
function under(version) {
  const said = /** @type {string[]} */ ([]);
  const left = new Error('left');
  const exit = (/** @type {number} */ code) => { said.push(`code ${code}`); throw left; };
  try {
    runInNewContext(source, {
      process: { versions: { node: version }, exit }, console: { error: (/** @type {string} */ line) => said.push(line) }, require: (/** @type {string} */ file) => said.push(file),
    });
  } catch (error) {
    if (error !== left) throw error;
  }
  return said;
}

test('a Node that is too old is told what to install, and nothing else is loaded', () => {
  expect(under('18.20.8')).toEqual([expect.stringMatching(/needs Node 20 or later, and this is Node 18\.20\.8\. Install one/), 'code 1']);
  expect(under('6.17.1')).toHaveLength(2);
  expect(under('20.0.0')).toEqual(['./src/command.cjs']);
});

test('the oldest Nodes can read the first step', () => {
  expect(source.replace(/\/\*.*?\*\//gs, '')).not.toMatch(/\bimport\b|=>|`|\b(const|let|class|async|await)\b|\?\.|\.\.\./);
});
