import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'cohortium-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How the built server ends under these settings alone, and what it says. */
const starting = (env: Record<string, string>) => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../../dist/main.js')], { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8', timeout: 15_000 });
  return { code: status, lines: stderr.trimEnd().split('\n') };
};

test('a server that lacks settings ends at once, with one plain line for each and no stack', () => {
  expect(starting({ NODE_ENV: 'production' })).toEqual({ code: 78, lines: ['DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL'].map(name => expect.stringMatching(new RegExp(`^${name} is missing: give`))) });
});

test('a folder for files that cannot be written stops the start', () => {
  writeFileSync(join(folder, 'file'), '');
  const env = { DATABASE_URL: 'postgres://localhost/x', COHORTIUM_MODE: 'development', FILES_DIR: join(folder, 'file/inside') };
  expect(starting(env)).toEqual({ code: 78, lines: [expect.stringMatching(/^FILES_DIR cannot be used: the server cannot write in .*inside \(ENOTDIR\)/)] });
  expect(starting({ ...env, FILES_DIR: '/proc/cohortium/files' })).toEqual({ code: 78, lines: [expect.stringMatching(/^FILES_DIR cannot be used: .*files \(\w+\)/)] });
});
