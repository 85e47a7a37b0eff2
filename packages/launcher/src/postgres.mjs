/**
 * An embedded PostgreSQL 18 for start, development and tests. It outlives a killed Node on purpose, so that nothing
 * acknowledged is lost with it: the next start adopts it when it still answers, and otherwise starts it anew.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive, answers, freePort, readPostmaster, servesCluster, until } from './postgres-process.mjs';
import { reachableFolder, serverBinaries, serverIdentity } from './postgres-runner.mjs';
import { known, Problem } from './problem.mjs';

/**
 * @typedef {object} PostgresOptions
 * @property {string} dataDir folder of its own for cluster, password and log; made when absent
 * @property {number} [port] on 127.0.0.1; a free one otherwise. A server that is adopted keeps the port it has
 * @property {boolean} [durable] false only for tests: commits do not wait for the disk
 * @property {Record<string, string>} [settings] further server settings
 * @property {(line: string) => void} [log]
 *
 * @typedef {object} Postgres
 * @property {string} url of the database `cohortium`, as its owner, who may create further databases
 * @property {number} pid
 * @property {number} port
 * @property {string} folder where cluster and log really are
 * @property {boolean} adopted it was running already
 * @property {() => Promise<void>} stop lets running transactions go and waits until the server is gone
 * @property {() => Promise<void>} kill9 ends it as a crash would, for tests of what survives
 * @property {() => string} complaints what it wrote to its log since we know it
 * @property {(listener: () => void) => void} onExit called once when the server ends without `stop`
 */

const OWNER = 'cohortium';
const TEST_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** @param {PostgresOptions} options @returns {Promise<Postgres>} */
export async function startPostgres({ dataDir, port, durable = true, settings = {}, log = () => {} }) {
  const identity = serverIdentity();
  const folder = reachableFolder(dataDir, identity);
  const pgdata = join(folder, 'cluster');
  const logged = logSize(folder);
  const running = await findRunning(pgdata, log);
  if (running) return handle({ ...running, folder, pgdata, logged, adopted: true });
  const binaries = await serverBinaries(identity);
  if (!existsSync(join(pgdata, 'PG_VERSION'))) createCluster(binaries, identity, folder, pgdata);
  const all = { ...(durable ? {} : TEST_SETTINGS), max_connections: '200', ...settings };
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? await freePort();
    const child = launch(binaries.postgres, identity, folder, pgdata, chosen, all);
    if (child.pid && await comesUp(child, pgdata)) {
      return handle({ pid: child.pid, port: chosen, folder, pgdata, logged, adopted: false, child });
    }
    const words = logTail(folder, logged);
    const cause = known(words, 'this machine');
    if (cause) throw new Problem(`${cause} (${pgdata})`);
    if (attempt === 50) throw new Error(`PostgreSQL did not start; its log ends:\n${words}`);
    // The back ends of a killed server may hold its shared memory for a moment, and a free port may just have been taken.
    await new Promise(done => setTimeout(done, 100));
  }
}

/** Finds the live server of this cluster; one that no longer answers is ended.
 * @param {string} pgdata @param {(line: string) => void} log */
async function findRunning(pgdata, log) {
  const found = readPostmaster(pgdata);
  if (!found) return null;
  if (!servesCluster(found.pid, pgdata)) {
    // Its number may now be another process of ours, and PostgreSQL would then refuse to start.
    rmSync(join(pgdata, 'postmaster.pid'), { force: true });
    return null;
  }
  const responds = async () => readPostmaster(pgdata)?.ready === true && await answers(found.port);
  if (await until(responds, 10_000)) {
    log(`Adopted the PostgreSQL that was still running (process ${found.pid}).`);
    return found;
  }
  await endProcess(found.pid);
  return null;
}

/** @param {import('./postgres-runner.mjs').Binaries} binaries @param {import('./postgres-runner.mjs').Identity} identity
 * @param {string} folder @param {string} pgdata */
function createCluster(binaries, identity, folder, pgdata) {
  // Built beside its place and moved at the end, so that an interrupted attempt never looks like a cluster.
  const part = `${pgdata}.part`;
  rmSync(part, { recursive: true, force: true });
  rmSync(pgdata, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    for (const path of [part, passwordFile]) chownSync(path, identity.uid, identity.gid);
  }
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  run(binaries.initdb, ['-D', part, '--encoding=UTF8', `--locale=${locale}`, '--auth=scram-sha-256', `--username=${OWNER}`,
    `--pwfile=${passwordFile}`, '--no-sync', '--no-instructions'], identity, '');
  run(binaries.postgres, ['--single', '-D', part, '-c', 'fsync=off', 'postgres'], identity, `CREATE DATABASE ${OWNER}\n`);
  renameSync(part, pgdata);
}

/** @param {string} command @param {string[]} args @param {import('./postgres-runner.mjs').Identity} identity
 * @param {string} input */
function run(command, args, identity, input) {
  const { status, error, stderr } = spawnSync(command, args, { ...identity, cwd: '/', env: environment(), input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`PostgreSQL could not be set up: ${error?.message ?? stderr.trim()}`);
}

/** Detached, so that Ctrl-C reaches the server last and from us. Its output goes to a file: a pipe would break when Node dies.
 * @param {string} binary @param {import('./postgres-runner.mjs').Identity} identity @param {string} folder @param {string} pgdata
 * @param {number} port @param {Record<string, string>} settings */
function launch(binary, identity, folder, pgdata, port, settings) {
  const output = openSync(join(folder, 'postgres.log'), 'a', 0o600);
  // After a kill it makes sure that all its files are on the disk: one by one takes seconds where others use the disk too, at once a tenth of that.
  const sync = process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {};
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...sync, ...settings };
  const flags = Object.entries(fixed).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binary, ['-D', pgdata, '-p', String(port), ...flags],
    { ...identity, cwd: '/', env: environment(), detached: true, stdio: ['ignore', output, output] });
  child.on('error', () => {});
  closeSync(output);
  child.unref();
  return child;
}

/** Libpq's own variables would change what initdb and the server do. @returns {NodeJS.ProcessEnv} */
function environment() {
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(clean), LC_MESSAGES: 'C' };
}

/** @param {import('node:child_process').ChildProcess} child @param {string} pgdata */
async function comesUp(child, pgdata) {
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const ready = () => {
    const found = readPostmaster(pgdata);
    return found?.pid === child.pid && found?.ready === true;
  };
  // Replaying the log of a long, busy life may take minutes after a kill.
  await until(() => ended() || ready(), 300_000);
  return !ended() && ready();
}

/** @param {{ pid: number, port: number, folder: string, pgdata: string, logged: number, adopted: boolean, child?: import('node:child_process').ChildProcess }} server
 * @returns {Postgres} */
function handle({ pid, port, folder, pgdata, logged, adopted, child }) {
  const password = readFileSync(join(folder, 'password'), 'utf8');
  /** @type {(() => void)[]} */
  const listeners = [];
  let over = false;
  const ended = () => {
    clearInterval(watch);
    if (over) return;
    over = true;
    for (const listener of listeners) listener();
  };
  const watch = setInterval(() => { if (!alive(pid)) ended(); }, 500).unref();
  child?.once('exit', ended);
  return {
    url: `postgres://${OWNER}:${password}@127.0.0.1:${port}/${OWNER}`, pid, port, folder, adopted,
    complaints: () => readFileSync(join(folder, 'postgres.log')).subarray(logged).toString(),
    onExit: listener => void listeners.push(listener),
    kill9: async () => {
      if (servesCluster(pid, pgdata)) process.kill(pid, 'SIGKILL');
      await until(() => !alive(pid), 5_000);
    },
    stop: async () => {
      over = true;
      clearInterval(watch);
      if (servesCluster(pid, pgdata)) await endProcess(pid);
    },
  };
}

/** Fast, then immediate, then by force: the last two leave the replay of the log to the next start.
 * @param {number} pid */
async function endProcess(pid) {
  for (const [signal, patience] of /** @type {const} */ ([['SIGINT', 20_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]])) {
    if (!alive(pid)) return;
    try { process.kill(pid, signal); } catch { return; }
    if (await until(() => !alive(pid), patience)) return;
  }
}

/** @param {string} folder */
const logSize = folder => statSync(join(folder, 'postgres.log'), { throwIfNoEntry: false })?.size ?? 0;

/** The end of what was logged from this place on: an earlier start may have failed of something else. @param {string} folder @param {number} from */
function logTail(folder, from) {
  return readFileSync(join(folder, 'postgres.log')).subarray(from).toString().trimEnd().split('\n').slice(-6).join('\n');
}
