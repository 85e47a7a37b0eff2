/** What the server is told: a demonstration on our own PostgreSQL, or the operator's database. */
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { keepCompiled, root, state } from './workspace.mjs';

/** @typedef {'production' | 'development' | 'demonstration'} Mode */

/** The demonstration signs people in without a password, so it takes more than one forgotten setting to get it:
 * a database of the operator's is never served so unless asked for, and nothing at all is under NODE_ENV=production.
 * @param {NodeJS.ProcessEnv} env @param {Mode} [own] on our own database @returns {Mode} */
export function chooseMode(env, own = 'demonstration') {
  const mode = env.COHORTIUM_MODE ?? (env.DATABASE_URL ? 'production' : own);
  if (mode !== 'production' && mode !== 'development' && mode !== 'demonstration') {
    throw new Problem(`COHORTIUM_MODE is "${mode}": it may be production, development or demonstration.`);
  }
  if (env.NODE_ENV !== 'production') return mode;
  if (mode !== 'production') {
    throw new Problem(`NODE_ENV is production, and a ${mode} must not run there: set DATABASE_URL to your PostgreSQL 18 and leave COHORTIUM_MODE out, or unset NODE_ENV.`);
  }
  if (env.COHORTIUM_DEMO === 'fill') {
    throw new Problem('NODE_ENV is production, and COHORTIUM_DEMO would fill in made-up people: unset one of them.');
  }
  return mode;
}

/** The server's whole environment. Demonstration and development answer this machine only, unless HOST opens them.
 * @param {{ databaseUrl: string, port: number, mode: Mode, filesDir?: string }} settings @returns {Record<string, string>} */
export function apiEnvironment({ databaseUrl, port, mode, filesDir = join(state, 'files') }) {
  return {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    COHORTIUM_MODE: mode,
    HOST: process.env.HOST ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
    FILES_DIR: process.env.FILES_DIR ?? filesDir,
    ...keepCompiled,
    WEB_DIR: process.env.WEB_DIR ?? join(root, 'apps/web/dist'),
  };
}
