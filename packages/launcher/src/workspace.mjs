/** Where things are in this checkout, and how its tools are run. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { known, Problem } from './problem.mjs';

export const root = resolve(fileURLToPath(import.meta.url), '../../../..');
/** Everything that this checkout keeps for itself: database, uploads, logs, stamps. Never committed. */
export const state = join(root, '.cohortium');
/** Node 24, brought by the installation. The binary itself, so that signals reach it and nothing between. */
export const node24 = join(root, 'node_modules/node/bin/node');

/** Node keeps what it compiled: a later start of the server takes a second less, and tools begin sooner. */
export const keepCompiled = { NODE_COMPILE_CACHE: join(state, 'compile-cache') };

/** @param {string} name @returns the path of a file in `.cohortium/` */
export function stateFile(name) {
  mkdirSync(state, { recursive: true });
  return join(state, name);
}

/** The environment in which a package's tools are found, Node 24 first.
 * @param {string} folder @param {NodeJS.ProcessEnv} [extra] @returns {NodeJS.ProcessEnv} */
export function toolEnvironment(folder, extra = {}) {
  const bins = [join(root, 'node_modules/node/bin'), join(folder, 'node_modules/.bin'), join(root, 'node_modules/.bin')];
  return { ...process.env, ...keepCompiled, ...extra, PATH: [...bins, process.env.PATH].join(delimiter) };
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the tools that are at work, when the command they serve is told to stop. */
export function stopTools() {
  for (const child of running) child.kill('SIGINT');
}

/** For commands that keep nothing running of their own. */
export function endToolsOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      stopTools();
      process.exit(1);
    });
  }
}

/** With this code (sysexits' EX_CONFIG) the server's programs end when settings are missing or wrong; what they say tells which. */
export const WRONG_SETTINGS = 78;

/** @typedef {{ code: number, output: string }} Outcome */

/** Runs a tool in a folder of the workspace and keeps what it says, also in `.cohortium/<log>.log`.
 * @param {string} folder @param {string} command @param {string[]} args
 * @param {{ log?: string, env?: NodeJS.ProcessEnv, shell?: boolean, patient?: boolean }} [options] `patient`: takes the processor only where
 *   nobody else wants it @returns {Promise<Outcome>} */
export function run(folder, command, args, { env = {}, log, shell = false, patient = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: folder, env: toolEnvironment(folder, env), shell, stdio: ['ignore', 'pipe', 'pipe'] });
    if (patient) giveWay(child);
    const chunks = /** @type {Buffer[]} */ ([]);
    running.add(child);
    child.stdout.on('data', data => chunks.push(data));
    child.stderr.on('data', data => chunks.push(data));
    child.on('error', failed);
    child.on('close', code => {
      running.delete(child);
      const output = Buffer.concat(chunks).toString();
      try {
        if (log) writeFileSync(stateFile(`${log}.log`), output);
        done({ code: code ?? 1, output });
      } catch (error) {
        // A full disk has no room for the log that would tell of it.
        failed(error);
      }
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function giveWay(child) {
  try {
    if (child.pid) setPriority(child.pid, 10);
  } catch {
    // It ended already, or the system knows no such thing: then it runs like any other.
  }
}

/** Like `run`, for what must succeed: otherwise the person is told in one line, with the log's end when it is nothing known.
 * @param {string} what a sentence's beginning: "The web app could not be built" @param {string} folder @param {string} command
 * @param {string[]} args @param {{ log: string, partner?: import('./problem.mjs').Partner, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<string>} */
export async function must(what, folder, command, args, options) {
  const { code, output } = await run(folder, command, args, options);
  if (code === 0) return output;
  if (code === WRONG_SETTINGS) throw new Problem(output.trim());
  const line = known(output, options.partner ?? 'this machine');
  const tail = output.trimEnd().split('\n').slice(-25).join('\n');
  throw new Problem(line ?? `${tail}\n\n${what}; all it said is in ${join(state, `${options.log}.log`)}.`);
}

/** Runs a tool whose output the person should see as it comes. @returns {Promise<number>} its exit code
 * @param {string} folder @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
export function show(folder, command, args, env = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: folder, env: toolEnvironment(folder, env), stdio: ['ignore', 'inherit', 'inherit'] });
    running.add(child);
    child.on('error', failed);
    child.on('close', (code, signal) => {
      running.delete(child);
      if (signal || code) console.error(`${command} ended with ${signal ?? code}.`);
      done(code ?? 1);
    });
  });
}

/** A script of a package's package.json, run without starting pnpm for it.
 * @param {string} folder @param {string} name @returns {string} */
export function script(folder, name) {
  const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts?.[name];
  if (!found) throw new Problem(`${folder} has no script ${name}.`);
  return found;
}
