import { expect, test } from '@jest/globals';
import { readCursor, type KeyType } from './cursor.ts';

const read = (type: KeyType, value: string): string[] => readCursor(Buffer.from(JSON.stringify(['h', value])).toString('base64'), 'h', [type]);

test.each<[KeyType, string]>([
  ['timestamptz', '2026-11-21 09:30:00.123456Z'], ['timestamptz', '2024-02-29 00:00:00Z'], ['timestamp', '2026-11-21 00:00:00'], ['int', '-1'], ['int', '2147483647'],
  ['bigint', '900719925474099'], ['numeric', '0.25'], ['text', ''], ['text collate "und-x-icu"', 'אבי'], ['uuid', '01890000-0000-7000-8000-000000000000'],
])('%s: %s is a key', (type, value) => {
  expect(read(type, value)).toEqual([value]);
});

test.each<[KeyType, string]>([
  ['timestamptz', '2026-02-31 00:00:00Z'], ['timestamptz', '2026-11-21 25:00:00Z'], ['timestamptz', 'infinity'], ['timestamptz', 'now'], ['timestamp', ''], ['int', '2147483648'], ['int', '1e3'],
  ['bigint', '9'.repeat(19)], ['numeric', 'NaN'], ['text', 'a\0'], ['uuid', ''], ['uuid', '01890000-0000-7000-8000-00000000000G'],
])('%s: %s is none', (type, value) => {
  expect(() => read(type, value)).toThrow('common:error.badInput');
});
