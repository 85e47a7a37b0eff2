/** A whole Cohortium of its own, database and server, for browser tests and measurements: the built apps, on free ports. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillDemonstration, migrate, startApi, untilReady } from './api.mjs';
import { freePort } from './postgres-process.mjs';
import { startPostgres } from './postgres.mjs';
import { apiEnvironment } from './settings.mjs';
import { stateFile } from './workspace.mjs';

/**
 * @typedef {object} Killable a process of the stack that a test may kill without warning
 * @property {() => number} pid
 * @property {() => Promise<void>} kill9 SIGKILL, and waits until it is gone
 * @property {() => Promise<void>} restart starts it on the same port, and waits until the server is ready
 *
 * @typedef {object} Stack
 * @property {string} url where the page is
 * @property {string} databaseUrl
 * @property {Killable} server
 * @property {Killable} database
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} StackOptions
 * @property {string} name of its folder in `.cohortium/`; what an earlier run left there is removed
 * @property {boolean} [demonstration] fill in the demonstration data (true)
 * @property {boolean} [durable] false: commits do not wait for the disk. True where the database is to be killed (true)
 * @property {import('./settings.mjs').Mode} [mode]
 * @property {string} [run] goes on with the data that a stack of this name and run left; any other starts afresh
 * @property {NodeJS.ProcessEnv} [env] further settings of the server
 * @property {Record<string, string>} [postgres] further settings of PostgreSQL
 * @property {string[]} [nodeOptions]
 */

/** Settings of the person's shell that would make this stack another. @type {NodeJS.ProcessEnv} */
const OTHERS = { NODE_ENV: 'test', PUBLIC_URL: undefined, SMTP_URL: undefined, REDIS_URL: undefined, TRUSTED_PROXIES: undefined };

/** @param {StackOptions} options @returns {Promise<Stack>} */
export async function startStack({ name, demonstration = true, durable = true, mode = 'demonstration', run = '', env = {}, postgres = {}, nodeOptions }) {
  const folder = stateFile(`stack-${name}`);
  const options = { dataDir: join(folder, 'postgres'), durable, settings: postgres };
  const runFile = join(folder, 'run');
  const goesOn = run !== '' && existsSync(runFile) && readFileSync(runFile, 'utf8') === run;
  let database = await startPostgres(options);
  if (!goesOn) {
    await database.stop();
    rmSync(database.folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    database = await startPostgres(options);
  }
  const port = await freePort();
  const settings = { ...OTHERS, ...apiEnvironment({ databaseUrl: database.url, port, mode, filesDir: join(folder, 'files') }), ...env };
  const logFile = join(folder, 'api.log');
  await migrate(settings);
  if (demonstration) await fillDemonstration(settings);
  writeFileSync(runFile, run);
  const start = () => startApi({ env: settings, logFile, nodeOptions });
  let api = start();
  await untilReady(api, port, logFile);
  return {
    url: `http://localhost:${port}`,
    databaseUrl: database.url,
    server: {
      pid: () => api.pid,
      kill9: () => api.stop('SIGKILL'),
      restart: async () => {
        await api.stop();
        api = start();
        await untilReady(api, port, logFile);
      },
    },
    database: {
      pid: () => database.pid,
      kill9: () => database.kill9(),
      restart: async () => {
        await database.stop();
        database = await startPostgres({ ...options, port: database.port });
        await untilReady(api, port, logFile);
      },
    },
    stop: async () => {
      await api.stop();
      await database.stop();
    },
  };
}
