/** `npm run soak`: rooms under everything they must withstand, unshortened; prints a table. Flags: see packages/bench/src/soak/run.ts. */
import { join } from 'node:path';
import { bringRedis } from './redis.mjs';
import { build, install } from './setup.mjs';
import { step } from './steps.mjs';
import { endToolsOnSignals, node24, root, show } from './workspace.mjs';

/** @param {string[]} args @returns {Promise<number>} the exit code */
export async function main(args) {
  endToolsOnSignals();
  await step('Packages installed', install);
  const { lacking } = await step('Redis', bringRedis);
  if (lacking) console.log(`           ${lacking}.`);
  await step('API and web app built', build);
  return show(join(root, 'packages/bench'), node24, [join(root, 'packages/bench/src/soak/run.ts'), ...args]);
}
