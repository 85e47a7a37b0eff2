/** Whether files changed since a step last succeeded: their content decides, since a clone or checkout sets new dates. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stateFile } from './workspace.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.cohortium', 'test-results', 'playwright-report', 'coverage']);

/** One hash over all files under these paths of the checkout, tests excepted; a path that is absent counts as empty.
 * @param {string[]} paths @param {string} [base] */
export function digest(paths, base = root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const path of paths) {
    for (const file of filesUnder(base, path)) hash.update(`\0${file}\0`).update(readFileSync(join(base, file)));
  }
  return hash.digest('hex');
}

/** @param {string} base @param {string} path @returns {Generator<string>} */
function* filesUnder(base, path) {
  const full = join(base, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) { yield path; return; }
  for (const name of readdirSync(full).sort()) {
    if (!SKIPPED.has(name) && !/\.spec\.\w+$/.test(name)) yield* filesUnder(base, `${path}/${name}`);
  }
}

/** Does the work only when the files differ from those of its last success, or `made` is missing.
 * @param {string} name @param {string[]} paths @param {string} made a path the work leaves behind @param {() => Promise<unknown>} work
 * @returns {Promise<boolean>} whether there was anything to do */
export async function whenChanged(name, paths, made, work) {
  const file = stateFile(`${name}.stamp`);
  if (existsSync(join(root, made)) && existsSync(file) && readFileSync(file, 'utf8') === digest(paths)) return false;
  rmSync(file, { force: true });
  await work();
  // After the work, which may itself write some of them (a generated route tree).
  writeFileSync(file, digest(paths));
  return true;
}
