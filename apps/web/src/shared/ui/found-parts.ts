import { fold } from '@cohortium/contract';
import { plainWords } from './plain-words.ts';

/** A piece of a text, and whether it is one of the words searched for. */
export interface FoundPart {
  text: string;
  isFound: boolean;
}

type Fits = (part: string, word: string) => boolean;

/** How many letters must change for one word to be the beginning of another. */
function slips(part: string, word: string): number {
  let row = Array.from({ length: part.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...word].entries()) {
    const next = [at + 1];
    for (let column = 1; column < row.length; column++) {
      next.push(Math.min((next[column - 1] ?? 0) + 1, (row[column] ?? 0) + 1, (row[column - 1] ?? 0) + (part[column - 1] === letter ? 0 : 1)));
    }
    row = next;
  }
  return Math.min(...row);
}

const begins: Fits = (part, word) => part.startsWith(word);
/** One slip in a word of five letters, two in one of eight: about what the search forgives. */
const nearly: Fits = (part, word) => word.length >= 5 && slips(part, word) <= (word.length >= 8 ? 2 : 1);

const marked = (text: string, words: readonly string[], fits: Fits): FoundPart[] =>
  text.split(/([\p{L}\p{N}\p{M}]+)/u).filter(part => part !== '').map(part => ({ text: part, isFound: words.some(word => fits(fold(part), word)) }));

/** A text in pieces, those that begin as one of the folded words marked, or that nearly do where none does; compared as the search does. */
export function markedParts(text: string, words: readonly string[]): FoundPart[] {
  const parts = marked(text, words, begins);
  return parts.some(({ isFound }) => isFound) ? parts : marked(text, words, nearly);
}

/** Whether any word searched for stands in the text. */
export const isFoundIn = (text: string, words: readonly string[]): boolean => markedParts(text, words).some(({ isFound }) => isFound);

/** The part of a longer text where the words stand, with some of what is around them. */
export function foundParts(body: string, words: readonly string[], around = 60): FoundPart[] {
  const parts = markedParts(plainWords(body), words);
  const first = parts.findIndex(({ isFound }) => isFound);
  let [from, length] = [Math.max(first, 0), 0];
  while (from > 0 && length < around) length += parts[(from -= 1)]?.text.length ?? 0;
  return from > 0 ? [{ text: '… ', isFound: false }, ...parts.slice(from)] : parts;
}
