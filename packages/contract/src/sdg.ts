import { z } from 'zod';

/** For each of the 17 Sustainable Development Goals: how many numbered targets it has, and the letters of its means of implementation. */
const targets: readonly (readonly [numbered: number, letters: string])[] = [
  [5, 'ab'], [5, 'abc'], [9, 'abcd'], [7, 'abc'], [6, 'abc'], [6, 'ab'], [3, 'ab'], [10, 'ab'], [5, 'abc'],
  [7, 'abc'], [7, 'abc'], [8, 'abc'], [3, 'ab'], [7, 'abc'], [9, 'abc'], [10, 'ab'], [19, ''],
];

/** The goals, `'1'` to `'17'`. */
export const sdgGoals: readonly string[] = targets.map((_, index) => String(index + 1));

/** The targets of a goal: `'16.1'` … `'16.10'`, `'16.a'`, `'16.b'`; none for what is no goal. */
export function sdgTargetsOf(goal: string): string[] {
  const [numbered = 0, letters = ''] = targets[Number(goal) - 1] ?? [];
  return [...Array.from({ length: numbered }, (_, index) => String(index + 1)), ...letters].map(part => `${goal}.${part}`);
}

const known = new Set(sdgGoals.flatMap(goal => [goal, ...sdgTargetsOf(goal)]));

/** A goal (`'16'`) or one of the 169 targets (`'16.6'`, `'16.a'`). */
export const sdg = z.string({ error: 'common:error.required' }).refine(code => known.has(code), { error: 'common:error.sdg' });

/** The goal that a code belongs to: `'16.6'` is of `'16'`. */
export const sdgGoalOf = (code: string): string => code.split('.')[0] ?? code;
