/** Keeps a server and its database running: what dies is started again, and what is told to stop stops in order. */
import { setTimeout as wait } from 'node:timers/promises';
import { startApi } from './api.mjs';
import { startPostgres } from './postgres.mjs';
import { WRONG_SETTINGS } from './workspace.mjs';

/** @typedef {import('./postgres.mjs').Postgres} Postgres */
/** @typedef {import('./postgres.mjs').PostgresOptions} PostgresOptions */

const RAPID = 5_000;
const RAPID_DEATHS = 5;

/** The database under one name through all its deaths: its port and password stay the same.
 * @param {PostgresOptions} options @param {(line: string) => void} say @param {(error: unknown) => void} gaveUp */
export async function keepPostgres(options, say, gaveUp) {
  let stopping = false;
  let current = await startPostgres({ ...options, log: say });
  const watch = (/** @type {Postgres} */ server) => server.onExit(() => void revive());
  const revive = async () => {
    if (stopping) return;
    say('PostgreSQL ended unexpectedly; starting it again.');
    try {
      current = await startPostgres({ ...options, port: current.port, log: say });
      watch(current);
      if (stopping) await current.stop();
    } catch (error) {
      gaveUp(error);
    }
  };
  watch(current);
  return {
    url: current.url,
    get pid() { return current.pid; },
    complaints: () => current.complaints(),
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}

/** @param {import('./api.mjs').ApiOptions} options @param {{ started: (api: import('./api.mjs').Api) => void,
 *   say: (line: string) => void, gaveUp: (error: unknown) => void }} on */
export function keepApi(options, { started, say, gaveUp }) {
  let stopping = false;
  let deaths = 0;
  let current = startApi(options);
  const watch = async () => {
    for (;;) {
      const begun = Date.now();
      started(current);
      const how = await current.exited;
      if (stopping) return;
      // What is wrong with its settings does not pass by itself; who waits for it to be ready tells.
      if (how === WRONG_SETTINGS && deaths === 0) return;
      deaths = Date.now() - begun < RAPID ? deaths + 1 : 1;
      if (deaths > RAPID_DEATHS) {
        gaveUp(new Error(`The server ended ${deaths} times in a row (${how}).`));
        return;
      }
      say(`The server ended unexpectedly (${how}); starting it again.`);
      await wait(deaths === 1 ? 0 : 500 * deaths);
      if (stopping) return;
      current = startApi(options);
    }
  };
  void watch();
  return {
    get current() { return current; },
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
