import { expect, test } from '@jest/globals';
import { mentionedIn, mentionOf, mentionsAtMost } from './mentions.ts';

const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

test('whoever is mentioned is found, each once, whatever their name holds', () => {
  const names = ['Ana', 'נעמה שקד', 'a]b[c', '😀', 'x\ny'];
  const body = names.map((name, n) => `${mentionOf(name, id(n))} and ${mentionOf(name, id(n))}`).join(', ');
  expect(mentionedIn(body)).toEqual(names.map((_, n) => id(n)));
});

test('a link to a person is no mention, nor is a name; and there is a bound', () => {
  expect(mentionedIn(`[Ana](/people/${id(1)}) @Ana [@Ana](https://example.org/people/${id(1)}) [@Ana](/people/1)`)).toEqual([]);
  expect(mentionedIn(Array.from({ length: 30 }, (_, n) => mentionOf('Ana', id(n))).join(''))).toHaveLength(mentionsAtMost);
});
