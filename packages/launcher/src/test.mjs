/** `npm test`, and `npm run check` without the browser: everything, even after a failure. The last line is the count over all. */
import { stages } from './checks.mjs';
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
  /** @type {{ line: string, count: import('./count.mjs').Count }[]} */
  const found = [];
  for (const { beside = [], ...shown } of stages({ browser })) {
    console.log(`\n── ${shown.name}${beside.length ? `; at its side: ${beside.map(({ name }) => name).join(', ')}` : ''}`);
    const [first, others] = await Promise.all([told(shown), inTurn(beside)]);
    found.push(first, ...others);
  }
  console.log(`\n${found.map(({ line }) => line).join('\n')}`);
  return sum(found.map(({ count }) => count));
}

/** @param {import('./checks.mjs').Check[]} checks */
async function inTurn(checks) {
  const found = [];
  for (const check of checks) found.push(await told(check));
  return found;
}

/** @param {import('./checks.mjs').Check} one */
async function told({ name, check }) {
  const start = Date.now();
  const count = await check().catch(error => {
    console.log(describe(error));
    return single(false);
  });
  const line = `${seconds(Date.now() - start)}  ${name}: ${words(count)}`;
  console.log(line);
  return { line, count };
}
