import { expect, test } from '@jest/globals';
import { fewest, Pace, patience } from './pace.ts';

/** How many may be unanswered, as far as a pace tells. */
const roomOf = (pace: Pace): number => Array.from({ length: 5000 }, (_, n) => n).find(n => pace.isFull(n)) ?? Infinity;

test('where those admitted are answered soon, more are let in as more come; where none were turned away, it stays as it was', () => {
  const pace = new Pace();
  const before = roomOf(new Pace());
  for (let batch = 0; batch < 10; batch += 1) pace.hear(100, 20, batch * 20);
  expect(roomOf(pace)).toBe(before);
  // Each look above and here turns someone away.
  for (let batch = 0; batch < 10; batch += 1) {
    pace.isFull(5000);
    pace.hear(100, 20, batch * 20);
  }
  expect(roomOf(pace)).toBeGreaterThan(before * 5);
});

test('where they wait, as many are let in as are answered in time: fewer at once, more by and by, and never none', () => {
  const pace = new Pace();
  for (let now = 0; now <= 1000; now += 50) pace.hear(100, patience, now);
  expect(roomOf(pace)).toBe((100 / 50) * patience);
  pace.hear(5, patience, 1050);
  expect(roomOf(pace)).toBe(fewest);
  for (let batch = 0; batch < 20; batch += 1) pace.hear(5, 10, 1100 + batch);
  expect(roomOf(pace)).toBe(roomOf(new Pace()));
});
