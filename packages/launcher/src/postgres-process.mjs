/** What can be known of a PostgreSQL server from outside, without a client library: this runs before anything is installed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {{ pid: number, port: number, ready: boolean }} Postmaster */

/** The postmaster that says it works in this cluster, read from its lock file; null when there is none.
 * @param {string} pgdata @returns {Postmaster | null} */
export function readPostmaster(pgdata) {
  try {
    const lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Whether a process runs; a zombie that nobody has reaped does not. @param {number} pid */
export function alive(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Whether this process is the server of this cluster: after a crash its number may have gone to anyone.
 * @param {number} pid @param {string} pgdata */
export function servesCluster(pid, pgdata) {
  if (!alive(pid)) return false;
  try {
    const command = process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(pgdata);
  } catch {
    return false;
  }
}

/** Whether a PostgreSQL answers on this port: it replies to a request for TLS with one letter.
 * @param {number} port @param {number} [patience] in milliseconds @returns {Promise<boolean>} */
export function answers(port, patience = 1_000) {
  return new Promise(done => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (/** @type {boolean} */ answer) => { socket.destroy(); done(answer); };
    socket.setTimeout(patience, () => end(false));
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
    socket.on('data', data => end(data[0] === 0x4e || data[0] === 0x53));
    socket.on('connect', () => socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])));
  });
}

/** @param {() => boolean | Promise<boolean>} condition @param {number} patience in milliseconds */
export async function until(condition, patience) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await condition()) return true;
    await wait(25);
  }
  return false;
}

/** A port on 127.0.0.1 that nobody listens on just now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
