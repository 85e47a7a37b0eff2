import { afterAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alive, answers, until } from './postgres-process.mjs';
import { startPostgres } from './postgres.mjs';

/** Open to the server's account when we are root. */
const folder = mkdtempSync(join(tmpdir(), 'cohortium postgres '));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const options = { dataDir: join(folder, 'data'), durable: false };

test('a server starts, answers, stops, and starts again with the same password', async () => {
  const first = await startPostgres(options);
  expect(await answers(first.port)).toBe(true);
  await first.stop();
  expect(await answers(first.port)).toBe(false);
  const second = await startPostgres({ ...options, port: first.port });
  expect(second.url).toBe(first.url);
  await second.stop();
});

test('a server whose Node was killed is adopted', async () => {
  const script = `import { startPostgres } from ${JSON.stringify(new URL('./postgres.mjs', import.meta.url).href)};
    const { pid } = await startPostgres(${JSON.stringify(options)});
    console.log(pid); setInterval(() => {}, 1000);`;
  const node = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise(done => node.stdout.once('data', data => done(Number(data))));
  node.kill('SIGKILL');
  const found = await startPostgres(options);
  expect([found.pid, found.adopted]).toEqual([pid, true]);
  await found.stop();
  expect(alive(found.pid)).toBe(false);
});

test('a killed server is noticed and starts anew on its port', async () => {
  const first = await startPostgres(options);
  let noticed = false;
  first.onExit(() => { noticed = true; });
  process.kill(first.pid, 'SIGKILL');
  expect(await until(() => noticed, 2_000)).toBe(true);
  const second = await startPostgres({ ...options, port: first.port });
  expect(second.port).toBe(first.port);
  expect(second.pid).not.toBe(first.pid);
  await second.stop();
});

test('a data folder that another version made is told, and left as it is', async () => {
  const version = join(folder, 'data/cluster/PG_VERSION');
  const made = readFileSync(version, 'utf8');
  writeFileSync(version, '17\n');
  await expect(startPostgres(options)).rejects.toThrow(/made by another version of PostgreSQL/);
  writeFileSync(version, made);
  await (await startPostgres(options)).stop();
});

test('a data folder that the server cannot read is told', async () => {
  const cluster = join(folder, 'data/cluster');
  chmodSync(cluster, 0o777);
  await expect(startPostgres(options)).rejects.toThrow(/A file cannot be written: check who owns this folder/);
  chmodSync(cluster, 0o700);
});
