import { expect, test } from '@jest/globals';
import { linkToThing, mentionOf, pathOfThing } from '@cohortium/contract';
import { asSent, asTyped, askedBefore, wordsFor } from './mention-text.ts';

const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

test('a message is typed by names and sent by ids, there and back', () => {
  const body = `${mentionOf('Ana', id(1))}, ${mentionOf('Ana Green', id(2))} and ${mentionOf('נעמה שקד', id(3))}: (${mentionOf('Dr. O\'Neil+', id(4))})`;
  const { text, meant } = asTyped(body);
  expect(text).toBe('@Ana, @Ana Green and @נעמה שקד: (@Dr. O\'Neil+)');
  expect(asSent(text, meant)).toBe(body);
});

test('a name that was not chosen, or goes on, stands for nobody', () => {
  const meant = new Map([['@Ana', mentionOf('Ana', id(1))]]);
  expect(asSent('@Anat @Ben ana@example.org @Ana!', meant)).toBe(`@Anat @Ben ana@example.org ${mentionOf('Ana', id(1))}!`);
});

test('two people of one name stay two', () => {
  const { text, meant } = asTyped(`${mentionOf('Ana', id(1))} ${mentionOf('Ana', id(2))}`);
  expect(text).toBe('@Ana @Ana 2');
  expect([...meant.values()]).toEqual([mentionOf('Ana', id(1)), mentionOf('Ana', id(2))]);
  expect(wordsFor('@Ana', mentionOf('Ana', id(1)), meant)).toBe('@Ana');
});

test('a mention is being typed after an @ that begins a word, for three words', () => {
  const at = (text: string) => askedBefore(text, text.length);
  expect(at('@')).toEqual({ sign: '@', from: 0, words: '' });
  expect(at('Hello @an')).toEqual({ sign: '@', from: 6, words: 'an' });
  expect(at('(@נעמה ש')).toEqual({ sign: '@', from: 1, words: 'נעמה ש' });
  for (const text of ['ana@ex', 'Hello', '@one two three four', '@ana,']) expect(at(text)).toBeNull();
  expect(askedBefore('@ana and more', 3)).toEqual({ sign: '@', from: 0, words: 'an' });
});

test('a thing is typed by its title where that is known, and sent by what was typed first', () => {
  const [boat, secret] = [pathOfThing('IDEA', id(5)), pathOfThing('SESSION', id(6))];
  const body = `${linkToThing('sol', boat)}, ${linkToThing('op', secret)} and ${mentionOf('Ana', id(1))}`;
  const { text, meant } = asTyped(body, new Map(), path => (path === boat ? 'Solar boat (2)' : undefined));
  expect(text).toBe('#Solar boat (2), #op and @Ana');
  expect(asSent(text, meant)).toBe(body);
  expect(asSent('#Solar boat (3) #opera', meant)).toBe('#Solar boat (3) #opera');
});

test('a thing is being looked for after a # that begins a word, but not in a heading', () => {
  const at = (text: string) => askedBefore(text, text.length);
  expect(at('see #sol bo')).toEqual({ sign: '#', from: 4, words: 'sol bo' });
  expect(at('#')).toEqual({ sign: '#', from: 0, words: '' });
  for (const text of ['# Heading', '## Heading', 'C#', 'C#sharp']) expect(at(text)).toBeNull();
});
