import { expect, test } from '@jest/globals';
import { fold } from '@cohortium/contract';
import fc from 'fast-check';
import { database } from '../../../test/index.ts';
import { sql } from './sql.ts';

const letters = fc.constantFrom(...'aZÉéñßøŁđıİςΣ שׁלםןךףץךּ ابأإآةىؤئـَّٱ ﷺﬀﬁ ǆ ﬃ 你好 Жй\u200Bé'.normalize('NFC'));

test('the database folds a text as TypeScript does', async () => {
  const samples = fc.sample(fc.array(letters, { maxLength: 12 }).map(list => list.join('')), 500);
  const rows = await database().query<{ raw: string; folded: string }>(sql`select raw, folded(raw) from unnest(${samples}::text[]) raw`);
  expect(rows.map(row => [row.raw, row.folded])).toEqual(rows.map(row => [row.raw, fold(row.raw)]));
});

test('a name is found whatever its accents, points and letter forms', () => {
  expect(['José', 'שָׁלוֹם', 'أحمد', 'Straße'].map(fold)).toEqual(['jose', 'שלומ', 'احمد', 'strasse']);
});
