/** The built API as a child of ours: started, watched, waited for, stopped. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Problem } from './problem.mjs';
import { must, node24, root, stateFile, WRONG_SETTINGS } from './workspace.mjs';

const dist = join(root, 'apps/api/dist');

/**
 * @typedef {object} ApiOptions
 * @property {NodeJS.ProcessEnv} env with DATABASE_URL, PORT and COHORTIUM_MODE at the least
 * @property {string} [logFile] where its structured log goes; to our own output when absent
 * @property {string[]} [nodeOptions]
 *
 * @typedef {object} Api
 * @property {number} pid
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop asks it to end (SIGTERM) and waits; after 15 s by force
 * @property {Promise<number | NodeJS.Signals>} exited how it ended
 */

/** Node lets its space for new objects grow to 100 MB while the server starts, and keeps it. Measured at rest: 300 MB without this, 200 with it.
 * The Dockerfile says the same. */
const SMALL_YOUTH = '--max-semi-space-size=8';

/** @param {ApiOptions} options @returns {Api} */
export function startApi({ env, logFile, nodeOptions = [] }) {
  const output = logFile ? openSync(logFile, 'a') : /** @type {const} */ ('inherit');
  // In a group of its own: Ctrl-C reaches us, and we end the parts in their order.
  const child = spawn(node24, [SMALL_YOUTH, '--import', leash, ...nodeOptions, join(dist, 'main.js')],
    { cwd: join(root, 'apps/api'), env: { ...process.env, ...env }, detached: true, stdio: ['ignore', output, output, 'ipc'] });
  if (typeof output === 'number') closeSync(output);
  /** @type {Promise<number | NodeJS.Signals>} */
  const exited = new Promise(done => {
    child.once('exit', (code, signal) => done(signal ?? code ?? 1));
    child.once('error', () => done(1));
  });
  const stop = async (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await exited;
    clearTimeout(force);
  };
  return { pid: child.pid ?? 0, stop, exited };
}

const leash = pathToFileURL(join(root, 'packages/launcher/src/leash.mjs')).href;

/** Waits until the API says it is ready; when it ends instead, its last words become the failure.
 * @param {Api} api @param {number} port @param {string} [logFile] @param {number} [patience] in milliseconds */
export async function untilReady(api, port, logFile, patience = 60_000) {
  let over = false;
  /** @type {number | NodeJS.Signals | undefined} */
  let how;
  void api.exited.then(end => { over = true; how = end; });
  const end = Date.now() + patience;
  while (!over && Date.now() < end) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(answer => answer.ok, () => false);
    if (ready) return;
    await wait(50);
  }
  if (how === WRONG_SETTINGS) throw new Problem(logFile ? lastLines(logFile) : 'The server ended: what it needs stands above.');
  const words = logFile ? `\n${lastLines(logFile)}` : '';
  throw new Problem(`The server ${over ? 'ended while it started' : 'did not become ready'}.${words}`);
}

/** @param {string} logFile */
function lastLines(logFile) {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}

/** Brings the database to the schema this build expects. @param {NodeJS.ProcessEnv} env */
export const migrate = env => must('The database could not be migrated', join(root, 'apps/api'), node24, [join(dist, 'migrate.js')], { env, log: 'migrate', partner: 'database' });

/** Fills an empty database with the demonstration. @param {NodeJS.ProcessEnv} env */
export const fillDemonstration = env =>
  must('The demonstration data could not be filled in', join(root, 'apps/api'), node24, [join(dist, 'demo/fill.js')], { env, log: 'fill', partner: 'database' });

/** The filling itself refuses a database that holds anything; for our own a stamp spares later starts the question.
 * @param {string | undefined} ownUrl whose password is another for each new cluster @param {NodeJS.ProcessEnv} env */
export async function fillOnce(ownUrl, env) {
  const file = stateFile('filled.stamp');
  const stamp = createHash('sha256').update(ownUrl ? new URL(ownUrl).password : '').digest('hex');
  if (ownUrl && existsSync(file) && readFileSync(file, 'utf8') === stamp) return false;
  await fillDemonstration(env);
  if (ownUrl) writeFileSync(file, stamp);
  return true;
}

/** Whether something listens on the port already. @param {number} port @param {string} host */
function listens(port, host) {
  return new Promise(done => {
    const socket = connect({ port, host });
    const end = (/** @type {boolean} */ taken) => { socket.destroy(); done(taken); };
    socket.setTimeout(500, () => end(false));
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

/** Opens the port for a moment, as the server will. @param {number} port @param {string | undefined} host
 * @returns {Promise<string | undefined>} why it cannot be opened, as the system calls it */
function refusal(port, host) {
  return new Promise(done => {
    const probe = createServer().once('error', error => done('code' in error ? String(error.code) : 'EADDRINUSE'));
    probe.listen({ port, host }, () => probe.close(() => done(undefined)));
  });
}

/** @param {number} port @param {string} command how to choose another */
export async function requireFreePort(port, command) {
  const taken = await Promise.all([listens(port, '127.0.0.1'), listens(port, '::1')]);
  const code = taken.includes(true) ? 'EADDRINUSE' : await refusal(port, process.env.HOST);
  if (code === 'EADDRINUSE') throw new Problem(`Port ${port} is taken by another program: stop that, or choose another port: PORT=${port + 1} ${command}`);
  if (code === 'EACCES') throw new Problem(`Port ${port} may not be opened by this user: choose one from 1024 on: PORT=3000 ${command}`);
  if (code) throw new Problem(`HOST is "${process.env.HOST}", and this machine has no such address (${code}): leave it out, or give one of its own.`);
}

/** The port from PORT, or 3000. */
export function wantedPort() {
  const text = process.env.PORT ?? '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Problem(`PORT is "${text}": give a number from 1 to 65535.`);
  return port;
}
