/** `npm run dev`: both apps, each reloaded when its sources change. The web on PORT (3000), the API on the port after it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fillOnce, migrate, requireFreePort, wantedPort } from './api.mjs';
import { keepPostgres } from './keep-running.mjs';
import { noteRunning, noteStopped, requireAlone } from './only-one.mjs';
import { describe } from './problem.mjs';
import { apiEnvironment, chooseMode } from './settings.mjs';
import { build, install } from './setup.mjs';
import { step } from './steps.mjs';
import { node24, root, stateFile, toolEnvironment } from './workspace.mjs';

const api = join(root, 'apps/api');
const web = join(root, 'apps/web');

/** Ends with Ctrl-C, or when one of its parts does. @returns {Promise<number>} */
export async function main() {
  const mode = chooseMode(process.env);
  const port = wantedPort();
  await requireAlone();
  await requireFreePort(port, 'npm run dev');
  await requireFreePort(port + 1, 'npm run dev');
  await step('Packages installed', install);
  await step('API and web app built', build);
  const database = process.env.DATABASE_URL ? null
    : await step('PostgreSQL', () => keepPostgres({ dataDir: stateFile('postgres') }, console.log, error => console.error(describe(error))));
  const env = { LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn', ...apiEnvironment({ databaseUrl: process.env.DATABASE_URL ?? database?.url ?? '', port: port + 1, mode }) };
  try {
    await step('Database migrated', () => migrate(env));
    if (database) await step('Demonstration data', () => fillOnce(database.url, env));
    console.log(`\n  http://localhost:${port} reloads as you edit; the API is on ${port + 1}. A new migration runs at the next npm run dev.\n`);
    noteRunning(process.pid, port);
    return await untilOneEnds(port, { ...env, PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${port}` });
  } finally {
    await database?.stop();
    noteStopped();
  }
}

/** @param {number} port @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
async function untilOneEnds(port, env) {
  const swc = ['src', '--out-dir', 'dist', '--strip-leading-paths', '--config-file', '.swcrc', '--watch', '--quiet'];
  const children = [
    part(api, join(api, 'node_modules/.bin/swc'), swc, env),
    part(api, node24, ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/main.js'], env),
    part(web, node24, [join(web, 'node_modules/vite/bin/vite.js')], { WEB_PORT: String(port), API_URL: `http://127.0.0.1:${port + 1}` }),
  ];
  const stop = () => children.forEach(child => child.kill('SIGTERM'));
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const ends = children.map(child => new Promise(done => child.on('exit', done)));
  await Promise.race(ends);
  stop();
  await Promise.all(ends);
  return 0;
}

/** @param {string} folder @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} env */
function part(folder, command, args, env) {
  return spawn(command, args, { cwd: folder, env: toolEnvironment(folder, env), stdio: 'inherit' });
}
