import { MeasuredSearchDocument } from '@cohortium/schema';
import { distinct, type Page } from '../lib/beside.ts';
import { at, documentBy, flatten, limitBy, none } from './requests.ts';

const firstNames = ['Noa', 'Dana', 'Omar', 'Layla', 'Ruth', 'Marie', 'Luc', 'Elena', 'Tomer', 'Karim'];
const lastNames = ['Levi', 'Haddad', 'Mizrahi', 'Khoury', 'Peretz', 'Friedman', 'Mansour', 'Dubois', 'Bennett', 'Azulay'];
const words = ['data', 'school', 'water', 'budget', 'language', 'housing', 'transport', 'energy'];
const first = 24;

const firstName = (n: number): string => at(firstNames, n, '');
const lastName = (n: number): string => at(lastNames, n * 3, '');
const slipped = (word: string): string => word.replace(/(.)(.)(.*)/, '$2$1$3');

/** What people type: a name, the beginning of one, a name with a slip in it, words of headlines, offers and work, a name with a number that is nobody else's. */
export const typed: Readonly<Record<string, (n: number) => string>> = {
  'a name': n => `${firstName(n)} ${lastName(n)}`,
  'the beginning of a name': n => `${firstName(n)} ${lastName(n).slice(0, 3)}`,
  'a slip in a name': n => `${firstName(n)} ${slipped(lastName(n))}`,
  'words of many': n => `${at(words, n, '')} ${at(words, n + 1 + (n % 5), '')}`,
  'one person': n => `${at(lastNames, n, '').slice(0, 4)} ${(n * 97) % 9000}`,
};

/** Text search for people, as one types it. */
export function search(kinds: readonly string[] = Object.keys(typed)): Page {
  const page = none();
  for (let n = 0; n < distinct; n++) {
    const text = typed[at(kinds, n, '')]?.(Math.floor(n / kinds.length)) ?? '';
    page.ours.push(documentBy(n, MeasuredSearchDocument, { text, first }));
    page.limit.push(limitBy(n, '/search', { text, first }));
  }
  const plain = (answer: unknown): unknown => flatten('people')({ data: (answer as { data: { search: object } }).data.search });
  return { name: `text search, 24 people${kinds.length === 1 ? `: ${kinds[0]}` : ''}`, ...page, plain };
}
