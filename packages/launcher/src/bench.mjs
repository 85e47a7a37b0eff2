/** `npm run bench -- NAME [--json FILE]`: runs packages/bench/src/NAME.ts, whose `run()` gives the rows, and prints them. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from './problem.mjs';
import { build, install } from './setup.mjs';
import { step } from './steps.mjs';
import { endToolsOnSignals, node24, root, show, stateFile } from './workspace.mjs';

/** @param {string[]} args @returns {Promise<number>} the exit code */
export async function main(args) {
  endToolsOnSignals();
  const at = args.indexOf('--json');
  const json = at < 0 ? undefined : args[at + 1];
  const name = args.find((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (!name || (at >= 0 && !json)) throw new Problem('Say which measurement, and perhaps where its rows go: npm run bench -- pages --json FILE');
  const file = join(root, `packages/bench/src/${name}.ts`);
  if (!existsSync(file)) throw new Problem(`There is no measurement packages/bench/src/${name}.ts.`);
  await step('Packages installed', install);
  await step('API and web app built', build);
  const target = json ? resolve(process.env.INIT_CWD ?? process.cwd(), json) : stateFile(`bench-${name}.json`);
  if (json) writeFileSync(target, '[]\n');
  return show(join(root, 'packages/bench'), node24, [join(root, 'packages/launcher/src/bench-rows.mjs'), file, target]);
}
