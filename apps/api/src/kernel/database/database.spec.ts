import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { fold } from '@cohortium/contract';
import fc from 'fast-check';
import { database } from '../../../test/index.ts';
import { sql } from './sql.ts';

const letters = fc.constantFrom(...'aZÉéñßøŁđıİςΣ שׁלםןךףץךּ ابأإآةىؤئـَّٱ ﷺﬀﬁ ǆ ﬃ ײוי״׳\'"’ءۀہکی٣۴ħ 你好 Жй\u200Bé'.normalize('NFC'));

test('the database folds a text as TypeScript does', async () => {
  const samples = fc.sample(fc.array(letters, { maxLength: 12 }).map(list => list.join('')), 500);
  const rows = await database().query<{ raw: string; folded: string }>(sql`select raw, folded(raw) from unnest(${samples}::text[]) raw`);
  expect(rows.map(row => [row.raw, row.folded])).toEqual(rows.map(row => [row.raw, fold(row.raw)]));
});

test('a name is found whatever its accents, points and letter forms', () => {
  expect(['José', 'שָׁלוֹם', 'أحمد', 'Straße'].map(fold)).toEqual(['jose', 'שלומ', 'احمد', 'strasse']);
  expect(['צה״ל', "צה'ל", 'ﬥשׁם', 'قراءة', 'فاطمة', 'ﻓﺎﻃﻤﺔ', 'کریم', '٢٠٢٦'].map(fold)).toEqual(['צהל', 'צהל', 'לשמ', 'قراه', 'فاطمه', 'فاطمه', 'كريم', '2026']);
});

test('a brief transaction is whole or not at all, also when what fails is answered to nobody', async () => {
  const db = database();
  const roomId = randomUUID();
  const open = sql`insert into room (id, kind, host_kind, host_id, title) values (${roomId}::uuid, 'GROUP', 'TEST', ${roomId}, '{"en": "Brief"}')`;
  const count = async (): Promise<number> => (await db.query(sql`select 1 from room where id = ${roomId}::uuid`)).length;
  await expect(db.brief(async tx => {
    tx.send(open);
    tx.send(open);
    return 'done';
  })).rejects.toMatchObject({ code: '23505' });
  expect(await count()).toBe(0);
  await expect(db.brief(async tx => {
    await tx.query(sql`select 1 / 0`).catch(() => undefined);
    tx.send(open);
  })).rejects.toThrow();
  expect(await count()).toBe(0);
  const seen = await db.brief(async tx => {
    tx.send(open);
    return (await tx.query(sql`select 1 from room where id = ${roomId}::uuid`)).length;
  });
  expect([seen, await count()]).toEqual([1, 1]);
});
