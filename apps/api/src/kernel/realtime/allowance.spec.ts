import { expect, test } from '@jest/globals';
import { Allowance } from './allowance.ts';

test('points are spent by each for themselves, and come back when their time is over', () => {
  const allowance = new Allowance({ points: 2, seconds: 10 });
  expect([0, 1, 2].map(at => allowance.spend('ana', at))).toEqual([null, null, 10]);
  expect(allowance.spend('ben', 2)).toBeNull();
  expect(allowance.spend('ana', 9001)).toBe(1);
  expect(allowance.spend('ana', 10_000)).toBeNull();
  expect(allowance.spend('ana', 10_001)).toBeNull();
  expect(allowance.spend('ana', 10_002)).toBe(10);
});
