/** `npm run e2e -- NAME…`: browser stories by the names of their files in apps/e2e; without a name, all of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from './checks.mjs';
import { words } from './count.mjs';
import { Problem } from './problem.mjs';
import { build, install } from './setup.mjs';
import { step } from './steps.mjs';
import { endToolsOnSignals, root } from './workspace.mjs';

/** @param {string[]} names @returns {Promise<number>} the exit code */
export async function main(names) {
  endToolsOnSignals();
  for (const name of names) {
    if (!existsSync(join(root, `apps/e2e/${name}.spec.ts`))) throw new Problem(`There is no browser story apps/e2e/${name}.spec.ts.`);
  }
  await step('Packages installed', install);
  await step('API and web app built', build);
  const count = await playwright(names);
  console.log(`\n${words(count)}`);
  return count.failed ? 1 : 0;
}
