const letters: Readonly<Record<string, string>> = { he: 'אבגדהוזחטי', en: 'ABCDEFGHIJ' };

/** The letter of a track's place in the reader's alphabet; a number beyond it. */
export const letterOf = (position: number, language: string): string => (letters[language] ?? letters['en'] ?? '')[position] ?? String(position + 1);

const linear = (part: number): number => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, 1 to 21, as WCAG measures it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** White or ink, whichever reads better on a colour that someone chose: never under 4.5. */
export const inkOn = (colour: string): string => (contrast(colour, '#FFFFFF') >= contrast(colour, '#000000') ? '#FFFFFF' : '#000000');
