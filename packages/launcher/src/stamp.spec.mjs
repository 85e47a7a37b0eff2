import { afterAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from './stamp.mjs';

const base = mkdtempSync(join(tmpdir(), 'cohortium stamp '));
afterAll(() => rmSync(base, { recursive: true, force: true }));
mkdirSync(join(base, 'src/deep'), { recursive: true });
mkdirSync(join(base, 'src/dist'));
writeFileSync(join(base, 'src/deep/a.ts'), 'one');

test('content and names count; dates, tests and what was built do not', () => {
  const first = digest(['src', 'absent'], base);
  utimesSync(join(base, 'src/deep/a.ts'), 1, 1);
  writeFileSync(join(base, 'src/dist/a.js'), 'built');
  writeFileSync(join(base, 'src/deep/a.spec.ts'), 'test');
  expect(digest(['src', 'absent'], base)).toBe(first);
  writeFileSync(join(base, 'src/deep/a.ts'), 'two');
  const second = digest(['src', 'absent'], base);
  expect(second).not.toBe(first);
  writeFileSync(join(base, 'src/deep/b.ts'), '');
  expect(digest(['src', 'absent'], base)).not.toBe(second);
});
