import { expect, test } from '@jest/globals';
import { cohortDash, cohortIndex, initialsOf } from './identity-marks.ts';

test.each([
  ['Dana Levi', 'DL'],
  ['Dr. Anne-Marie van der Berg', 'AB'],
  ['דנה לוי', 'דל'],
  ['ד״ר יוסי כהן', 'יכ'],
  ['عمر حداد', 'ع'],
  ['Ruth', 'R'],
  ['  ', ''],
  ['42', ''],
])('the drawn face of %j shows %j', (name, initials) => expect(initialsOf(name)).toBe(initials));

test('a cohort keeps its colour, and eight colours have eight lines', () => {
  expect(cohortIndex('0193-a')).toBe(cohortIndex('0193-a'));
  expect(new Set(Array.from({ length: 8 }, (_, at) => cohortDash(at))).size).toBe(8);
});
