/** `npm run demo:reset`: the demonstration as on the first day. Touches nothing but this checkout's own data. */
import { rmSync } from 'node:fs';
import { requireAlone } from './only-one.mjs';
import { startPostgres } from './postgres.mjs';
import { install } from './setup.mjs';
import { step } from './steps.mjs';
import { stateFile } from './workspace.mjs';

/** @returns {Promise<number>} the exit code */
export async function main() {
  await requireAlone();
  await step('Packages installed', install);
  await step('Demonstration data removed', async () => {
    // Started, so that one a kill left behind is found and stopped, and its folder known.
    const postgres = await startPostgres({ dataDir: stateFile('postgres') });
    await postgres.stop();
    for (const path of [postgres.folder, stateFile('postgres'), stateFile('files'), stateFile('filled.stamp')]) rmSync(path, { recursive: true, force: true });
  });
  console.log('\nThe next npm start (or npm run dev) fills it in anew.');
  return 0;
}
