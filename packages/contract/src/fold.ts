const marks = /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0621\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g;
const ligatures: readonly [string, string][] = [['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['þ', 'th'], ['ﬀ', 'ff'], ['װ', 'וו'], ['ױ', 'וי'], ['ײ', 'יי']];
/** Geresh and gershayim within a Hebrew word, however they were typed: צה״ל is צה"ל is צהל. */
const gershayim = /(?<=[א-ת])["'׳״’”](?=[א-ת])/g;
const from = 'øłđðħŧıςךםןףץىیکہەۃةٱ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
const to = 'olddhtiσכמנפצييكهههها01234567890123456789';

/**
 * A text as search compares it: lower case, without accents, vowel points, hamzas and letter forms, in any script; its digits are 0 to 9.
 * The database's `folded()` is the same function (migration Search); a test compares the two.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFKD').replace(marks, '').toLowerCase();
  const plain = ligatures.reduce((folded, [ligature, letters]) => folded.replaceAll(ligature, letters), lower).replace(gershayim, '');
  return [...plain].map(letter => (from.includes(letter) ? (to[from.indexOf(letter)] ?? letter) : letter)).join('');
}

/** The words of a search, folded; at most eight, each of at most 40 characters. */
export const searchWords = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8).map(word => word.slice(0, 40));

/** Of words of so many letters, slips are mended while they are still being typed. */
const [typedFrom, typedUpTo] = [5, 15];

/** The word that is being typed: how it may begin if one letter of it was left out, put in, exchanged with the next or hit wrong, as patterns for LIKE. */
export function slipsWhileTyping(words: readonly string[]): string[] {
  const letters = [...(words.at(-1) ?? '')];
  if (letters.length < typedFrom || letters.length > typedUpTo || letters.some(letter => /\p{N}/u.test(letter))) return [];
  const part = (from: number, to?: number): string => letters.slice(from, to).join('');
  return letters.flatMap((letter, at) => [
    `${part(0, at)}_${part(at)}%`, `${part(0, at)}_${part(at + 1)}%`, `${part(0, at)}${part(at + 1)}%`, `${part(0, at)}${letters[at + 1] ?? ''}${letter}${part(at + 2)}%`,
  ]);
}
