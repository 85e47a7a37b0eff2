/** One Cohortium runs from a checkout at a time; what a killed one left behind is ended first. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { alive, until } from './postgres-process.mjs';
import { Problem } from './problem.mjs';
import { stateFile } from './workspace.mjs';

/** @typedef {{ pid: number, npm: number | undefined, api: number, port: number }} Running */

const file = () => stateFile('running.json');

/** @param {number} api @param {number} port */
export function noteRunning(api, port) {
  writeFileSync(file(), JSON.stringify({ pid: process.pid, npm: npmAbove(), api, port }));
}

/** @returns {void} */
export const noteStopped = () => rmSync(file(), { force: true });

/** Refuses when another one is at work; ends the remains of one whose launcher, or the npm above it, was killed. */
export async function requireAlone() {
  const found = read();
  if (!found) return;
  if (runsOurs(found.pid, 'run.cjs')) {
    if (found.npm === undefined || alive(found.npm)) throw new Problem(`Cohortium runs already from this folder, at http://localhost:${found.port} (process ${found.pid}). Stop it first.`);
    await end(found.pid);
  }
  if (runsOurs(found.api, 'main.js')) await end(found.api);
  noteStopped();
}

/** Calls back when the npm that started us is gone: nobody could stop us with Ctrl-C any more.
 * @param {() => void} abandoned */
export function watchParent(abandoned) {
  const npm = npmAbove();
  if (npm !== undefined) setInterval(() => { if (!alive(npm)) abandoned(); }, 500).unref();
}

/** The npm we run under: our parent, or above the shell it put between. Undefined where that cannot be told. */
function npmAbove() {
  let pid = process.ppid;
  for (let level = 0; level < 2; level++) {
    try {
      if (/^npm[\s\0]/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) return pid;
      pid = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** @returns {Running | null} */
function read() {
  try {
    return JSON.parse(readFileSync(file(), 'utf8'));
  } catch {
    return null;
  }
}

/** A process number may have gone to anyone since it was noted. @param {number} pid @param {string} file */
function runsOurs(pid, file) {
  if (!alive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(file);
  } catch {
    return false;
  }
}

/** @param {number} pid */
async function end(pid) {
  process.kill(pid, 'SIGTERM');
  if (await until(() => !alive(pid), 20_000)) return;
  process.kill(pid, 'SIGKILL');
  await until(() => !alive(pid), 5_000);
}
