/** `npm start`: from a bare checkout to a served page, and back to nothing on Ctrl-C. */
import { writeFileSync } from 'node:fs';
import { fillOnce, migrate, requireFreePort, untilReady, wantedPort } from './api.mjs';
import { keepApi, keepPostgres } from './keep-running.mjs';
import { noteRunning, noteStopped, requireAlone, watchParent } from './only-one.mjs';
import { apiEnvironment, chooseMode } from './settings.mjs';
import { build, install } from './setup.mjs';
import { describe, known, Problem } from './problem.mjs';
import { elapsed, step } from './steps.mjs';
import { stateFile, stopTools } from './workspace.mjs';

const say = (/** @type {string} */ line) => console.log(`  ${new Date().toTimeString().slice(0, 8)}  ${line}`);

/** @typedef {{ stop(): Promise<void> }} Part */

/** Never returns by itself: the process ends with a signal, or when a part cannot be kept running. */
export async function main() {
  const mode = chooseMode(process.env);
  const port = wantedPort();
  await requireAlone();
  await requireFreePort(port, 'npm start');
  console.log(`\nCohortium, ${mode}\n`);
  /** @type {Part[]} */
  const parts = [];
  const end = ending(parts);
  try {
    await bringUp(parts, port, mode, end);
  } catch (error) {
    await end(1, describe(error));
  }
  await new Promise(() => {});
}

/** @param {Part[]} parts @param {number} port @param {import('./settings.mjs').Mode} mode
 * @param {(code: number, why: string) => Promise<void>} end */
async function bringUp(parts, port, mode, end) {
  await step('Packages installed', install);
  await step('API and web app built', build);
  const postgres = process.env.DATABASE_URL ? null : await step('PostgreSQL', () => ownDatabase(parts, end));
  const databaseUrl = postgres?.url ?? process.env.DATABASE_URL ?? '';
  const env = apiEnvironment({ databaseUrl, port, mode });
  await step('Database migrated', () => migrate(env).catch(error => blame(postgres, error)));
  if (wantsDemonstration(postgres !== null, mode)) await step('Demonstration data', () => fillOnce(postgres?.url, env).catch(error => blame(postgres, error)));
  await step('Server', () => server(parts, env, port, mode, end));
  welcome(port, mode, postgres !== null);
}

/** Who talks to a database that dies only sees the connection go: the cause stands in the database's own log.
 * @param {{ complaints(): string } | null} postgres @param {unknown} error @returns {never} */
function blame(postgres, error) {
  const cause = postgres && known(postgres.complaints(), 'this machine');
  throw cause ? new Problem(cause) : error;
}

/** @param {Part[]} parts in the order of their start; they stop in the opposite one */
function ending(parts) {
  let ending = false;
  const end = async (/** @type {number} */ code, /** @type {string} */ why) => {
    if (ending) return;
    ending = true;
    (code === 0 ? console.log : console.error)(`\n${why.trim()}`);
    stopTools();
    for (const part of parts.toReversed()) await part.stop();
    noteStopped();
    process.exit(code);
  };
  process.on('SIGINT', () => void end(0, 'Stopping.'));
  process.on('SIGTERM', () => void end(0, 'Stopping.'));
  process.on('SIGHUP', () => void end(0, 'Stopping.'));
  watchParent(() => void end(0, 'Stopping: the npm that started this is gone.'));
  return end;
}

/** @param {Part[]} parts @param {(code: number, why: string) => Promise<void>} end */
async function ownDatabase(parts, end) {
  const postgres = await keepPostgres({ dataDir: stateFile('postgres') }, say, error => void end(1, describe(error)));
  parts.push(postgres);
  return postgres;
}

/** @param {boolean} own @param {string} mode */
function wantsDemonstration(own, mode) {
  return own ? mode === 'demonstration' && process.env.COHORTIUM_DEMO !== 'none' : process.env.COHORTIUM_DEMO === 'fill';
}

/** @param {Part[]} parts @param {NodeJS.ProcessEnv} env @param {number} port @param {string} mode
 * @param {(code: number, why: string) => Promise<void>} end */
async function server(parts, env, port, mode, end) {
  // An operator's log belongs on the output; a newcomer's terminal is for the address.
  const logFile = mode === 'production' ? undefined : stateFile('api.log');
  if (logFile) writeFileSync(logFile, '');
  const api = keepApi({ env, logFile }, {
    started: ({ pid }) => noteRunning(pid, port), say, gaveUp: error => void end(1, describe(error)),
  });
  parts.push(api);
  await untilReady(api.current, port, logFile);
}

/** @param {number} port @param {string} mode @param {boolean} own */
function welcome(port, mode, own) {
  const address = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  console.log(`\n  Ready after ${elapsed()}:  ${address}\n`);
  if (mode === 'demonstration') {
    console.log(`  This is a demonstration: on the first page, sign in with one click as a member, a programme manager or an admin.`);
    console.log(`  E-mails it would send are at ${address}/mail. Everything is kept in .cohortium/; npm run demo:reset starts afresh.`);
  }
  console.log(`  Ctrl-C stops it${own ? ', the database too' : ''}.\n`);
}
