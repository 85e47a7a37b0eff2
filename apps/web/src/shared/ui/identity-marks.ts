const tones = 8;

/** FNV-1a: the same id gives the same colour on every screen and day. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** Which of the eight colours a cohort (or a drawn face) has. */
export const cohortIndex = (id: string): number => hash(id) % tones;

/** Each colour has a line of its own, for eyes that see the colours alike. In parts of a ring of 48. */
const dashes = ['', '4 2', '1.5 1.5', '10 2', '6 2 1 3', '2 4', '14 2 6 2', '22 2'];
export const cohortDash = (index: number): string => dashes[index] ?? '';

const titles = /^(?:dr|prof|mr|ms|mrs|ד״ר|ד"ר|פרופ׳|עו״ד)\.?\s+/iu;

/** One letter of the first name and one of the last; in scripts that join their letters, one only. */
export function initialsOf(name: string): string {
  const words = name.trim().replace(titles, '').split(/\s+/u).filter(word => /\p{L}/u.test(word));
  const first = letterOf(words[0]);
  const last = words.length > 1 ? letterOf(words.at(-1)) : '';
  return /\p{Script=Arabic}/u.test(first) ? first : `${first}${last}`.toLocaleUpperCase();
}

const letterOf = (word: string | undefined): string => /\p{L}/u.exec(word ?? '')?.[0] ?? '';
