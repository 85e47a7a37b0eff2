import { expect, test } from '@jest/globals';
import { describe, known, Problem } from './problem.mjs';

test('the same words of the system mean another thing from another partner', () => {
  const words = 'connect ECONNREFUSED 127.0.0.1:9';
  expect(known(words, 'registry')).toMatch(/registry/);
  expect(known('This database holds data of its own', 'database')).toMatch(/COHORTIUM_DEMO/);
  expect(known(words, 'this machine')).toBeNull();
});

test('a full disk is told from words that a tool has wrapped', () => {
  expect(known('│ failed to write: no\n│     space left on device (os error 28)', 'registry')).toMatch(/disk is full/);
});

test('a problem is one line; what nobody foresaw keeps its stack', () => {
  expect(describe(new Problem('Port 3000 is taken.'))).toBe('\nPort 3000 is taken.');
  expect(describe(new TypeError('x is not a function'))).toMatch(/problem\.spec/);
});
