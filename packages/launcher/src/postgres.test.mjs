import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { alive, answers, until } from './postgres-process.mjs';
import { startPostgres } from './postgres.mjs';

/** Open to the server's account when we are root. */
const folder = mkdtempSync(join(tmpdir(), 'cohortium postgres '));
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true, force: true }));
const options = { dataDir: join(folder, 'data'), durable: false };

test('a server starts, answers, stops, and starts again with the same password', async () => {
  const first = await startPostgres(options);
  assert.equal(await answers(first.port), true);
  await first.stop();
  assert.equal(await answers(first.port), false);
  const second = await startPostgres({ ...options, port: first.port });
  assert.equal(second.url, first.url);
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
  assert.deepEqual([found.pid, found.adopted], [pid, true]);
  await found.stop();
  assert.equal(alive(found.pid), false);
});

test('a killed server is noticed and starts anew on its port', async () => {
  const first = await startPostgres(options);
  let noticed = false;
  first.onExit(() => { noticed = true; });
  process.kill(first.pid, 'SIGKILL');
  assert.equal(await until(() => noticed, 2_000), true);
  const second = await startPostgres({ ...options, port: first.port });
  assert.equal(second.port, first.port);
  assert.notEqual(second.pid, first.pid);
  await second.stop();
});
