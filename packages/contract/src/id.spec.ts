import { expect, test } from '@jest/globals';
import { id } from './text.ts';

test('one id is one text, however it is written', () => {
  const small = '01890000-0000-7000-8000-00000000abcd';
  expect(id.parse(small.toUpperCase())).toBe(small);
  expect(id.safeParse('nonsense').error?.issues[0]?.message).toBe('common:error.unknownId');
});
