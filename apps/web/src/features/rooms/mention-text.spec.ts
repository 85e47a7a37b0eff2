import { expect, test } from '@jest/globals';
import { mentionOf } from '@cohortium/contract';
import { asSent, asTyped, mentionBefore, nameFor } from './mention-text.ts';

const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

test('a message is typed by names and sent by ids, there and back', () => {
  const body = `${mentionOf('Ana', id(1))}, ${mentionOf('Ana Green', id(2))} and ${mentionOf('נעמה שקד', id(3))}: (${mentionOf('Dr. O\'Neil+', id(4))})`;
  const { text, mentioned } = asTyped(body);
  expect(text).toBe('@Ana, @Ana Green and @נעמה שקד: (@Dr. O\'Neil+)');
  expect(asSent(text, mentioned)).toBe(body);
});

test('a name that was not chosen, or goes on, stands for nobody', () => {
  const mentioned = new Map([['Ana', id(1)]]);
  expect(asSent('@Anat @Ben ana@example.org @Ana!', mentioned)).toBe(`@Anat @Ben ana@example.org ${mentionOf('Ana', id(1))}!`);
});

test('two people of one name stay two', () => {
  const { text, mentioned } = asTyped(`${mentionOf('Ana', id(1))} ${mentionOf('Ana', id(2))}`);
  expect(text).toBe('@Ana @Ana 2');
  expect([...mentioned.values()]).toEqual([id(1), id(2)]);
  expect(nameFor('Ana', id(1), mentioned)).toBe('Ana');
});

test('a mention is being typed after an @ that begins a word, for three words', () => {
  const at = (text: string) => mentionBefore(text, text.length);
  expect(at('@')).toEqual({ from: 0, words: '' });
  expect(at('Hello @an')).toEqual({ from: 6, words: 'an' });
  expect(at('(@נעמה ש')).toEqual({ from: 1, words: 'נעמה ש' });
  for (const text of ['ana@ex', 'Hello', '@one two three four', '@ana,']) expect(at(text)).toBeNull();
  expect(mentionBefore('@ana and more', 3)).toEqual({ from: 0, words: 'an' });
});
