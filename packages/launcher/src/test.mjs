/** `npm test`, and `npm run check` without the browser: everything, even after a failure. The last line is the count over all. */
import { checks } from './checks.mjs';
import { single, sum, words } from './count.mjs';
import { describe } from './problem.mjs';
import { bringRedis } from './redis.mjs';
import { install } from './setup.mjs';
import { elapsed, seconds, step } from './steps.mjs';
import { endToolsOnSignals } from './workspace.mjs';

/** @param {string[]} args @returns {Promise<number>} the exit code */
export async function main(args) {
  const browser = !args.includes('--no-browser');
  endToolsOnSignals();
  try {
    await step('Packages installed', install);
  } catch (error) {
    console.error(describe(error));
    console.log(`\n${words(single(false))}`);
    return 1;
  }
  const redis = await step('Redis for the tests', async () => {
    const found = await bringRedis();
    return found.brought || found.lacking ? found : false;
  });
  if (redis && redis.lacking) console.log(`           ${redis.lacking}.`);
  const total = await runAll(browser);
  console.log(`\nAll of it in ${elapsed()}\n${words(total)}`);
  return total.failed ? 1 : 0;
}

/** @param {boolean} browser */
async function runAll(browser) {
  const lines = [];
  const counts = [];
  for (const { name, check } of checks({ browser })) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const count = await check().catch(error => {
      console.log(describe(error));
      return single(false);
    });
    const line = `${seconds(Date.now() - start)}  ${name}: ${words(count)}`;
    console.log(line);
    lines.push(line);
    counts.push(count);
  }
  console.log(`\n${lines.join('\n')}`);
  return sum(counts);
}
