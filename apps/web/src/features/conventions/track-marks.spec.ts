import { expect, test } from '@jest/globals';
import { contrast, inkOn, letterOf } from './track-marks.ts';

test('a letter reads on whatever colour staff choose', () => {
  for (let red = 0; red < 256; red += 15) for (let green = 0; green < 256; green += 15) for (let blue = 0; blue < 256; blue += 15) {
    const colour = `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`;
    expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
  }
});

test('tracks are lettered in the reader\'s alphabet', () => {
  expect([letterOf(0, 'en'), letterOf(2, 'he'), letterOf(0, 'fr'), letterOf(12, 'en')]).toEqual(['A', 'ג', 'A', '13']);
});
