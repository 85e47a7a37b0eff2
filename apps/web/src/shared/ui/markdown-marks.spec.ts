import { expect, test } from '@jest/globals';
import { insertMark } from './markdown-marks.ts';

test('bold goes around what is selected', () => {
  expect(insertMark('bold', 'a word here', 2, 6, 'text')).toEqual({ text: 'a **word** here', from: 4, to: 8 });
});

test('a list begins each selected line', () => {
  expect(insertMark('list', 'one\ntwo', 0, 7, 'text').text).toBe('- one\n- two');
});

test('a link selects its address, ready to be typed over', () => {
  const { text, from, to } = insertMark('link', 'see here', 4, 8, 'text');
  expect(text).toBe('see [here](https://)');
  expect(text.slice(from, to)).toBe('https://');
});
