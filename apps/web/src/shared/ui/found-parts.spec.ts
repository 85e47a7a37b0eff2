import { expect, test } from '@jest/globals';
import { searchWords } from '@cohortium/contract';
import { foundParts, markedParts } from './found-parts.ts';

const marks = (text: string, asked: string) => markedParts(text, searchWords(asked)).filter(part => part.isFound).map(part => part.text);

test('words are marked by how they begin, whatever their accents, points and case', () => {
  expect(marks('Café culture, cafés and a decaf', 'CAFE')).toEqual(['Café', 'cafés']);
  expect(marks('שָׁלוֹם לכולם', 'שלום')).toEqual(['שָׁלוֹם']);
  expect(marks('Service design for services', 'serv des')).toEqual(['Service', 'design', 'services']);
});

test('where no word begins so, one with a slip is marked, and no short one', () => {
  expect(marks('Public procurement', 'procurment')).toEqual(['procurement']);
  expect(marks('Public procurement', 'porcurment')).toEqual([]);
  expect(marks('Procurement, procurment', 'procurment')).toEqual(['procurment']);
  expect(marks('A cat', 'car')).toEqual([]);
});

test('a long text begins near the first word found', () => {
  const parts = foundParts(`${'word '.repeat(60)}**needle** in hay`, ['needle']);
  expect(parts[0]?.text).toBe('… ');
  expect(parts.map(part => part.text).join('').length).toBeLessThan(100);
  expect(foundParts('no such thing', ['needle']).map(part => part.text).join('')).toBe('no such thing');
});
