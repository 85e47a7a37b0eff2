import { expect, test } from '@jest/globals';
import { cohortColours, dark, light, sectorColours } from './palette.ts';

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2.2 defines it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

type Name = keyof typeof light;
const texts: [Name, Name][] = (['paper', 'raised', 'sunken'] as const).flatMap(ground =>
  (['ink', 'soft', 'accent', 'live', 'danger', 'good'] as const).map((text): [Name, Name] => [text, ground]));
const pairs: [Name, Name][] = [...texts, ['accentInk', 'accent'], ['accentInk', 'accentHover'], ['liveInk', 'live'], ['dangerInk', 'danger'], ['ink', 'accentSoft'], ['accent', 'accentSoft'], ['accent', 'accentSoftHover'], ['live', 'liveSoft'], ['ink', 'liveSoft'], ['danger', 'dangerSoft'], ['good', 'goodSoft'], ['paper', 'ink']];

test.each([['light', light], ['dark', dark]] as const)('texts stand out in the %s scheme', (_scheme, colours) => {
  const weak = pairs.filter(([text, ground]) => contrast(colours[text], colours[ground]) < 4.5).map(([text, ground]) => `${text} on ${ground}: ${contrast(colours[text], colours[ground]).toFixed(2)}`);
  expect(weak).toEqual([]);
});

test.each([['light', light], ['dark', dark]] as const)('edges of fields stand out in the %s scheme', (_scheme, { edge, paper, raised }) => {
  expect(Math.min(contrast(edge, paper), contrast(edge, raised))).toBeGreaterThanOrEqual(3);
});

test.each([['light', light], ['dark', dark]] as const)('sectors and cohorts can be read in the %s scheme', (scheme, { paper, raised }) => {
  const weak = [...sectorColours[scheme], ...cohortColours[scheme]].filter(colour => Math.min(contrast(colour, paper), contrast(colour, raised)) < 4.5);
  expect(weak).toEqual([]);
});
