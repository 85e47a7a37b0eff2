/** What `npm test` and `npm run check` run, in their order. Each check prints what it found and gives its count. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromJest, fromPlaywright, single, sum } from './count.mjs';
import { build } from './setup.mjs';
import { node24, root, run, show, stateFile } from './workspace.mjs';

/** @typedef {import('./count.mjs').Count} Count */
/** @typedef {{ name: string, check: () => Promise<Count> }} Check */
/** One check whose words come as it says them, and others that run at its side, one after another: each tells what it said when it ends.
 * @typedef {Check & { beside?: Check[] }} Stage */

/** Once the apps are built, tells who needs the API's build to take it as it is: made anew, it would change beneath those at its side.
 * @type {NodeJS.ProcessEnv} */
let built = {};

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);

/** Every package with a tsconfig.json, apps first: they take longest. */
const packages = () => ['apps', 'packages'].flatMap(group => readdirSync(join(root, group)).sort().map(name => `${group}/${name}`))
  .filter(folder => existsSync(join(root, folder, 'tsconfig.json')));

/** One compiler a core: the native one, which finds what the other finds in half the time. What reads our sources by its API still needs the other. @returns {Promise<Count>} */
async function types() {
  const waiting = packages();
  /** @type {Count[]} */
  const counts = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      counts.push(await tool(next, node24, [bin('typescript-native/bin/tsc'), '-p', next]));
    }
  };
  await Promise.all([worker(), worker()]);
  return sum(counts);
}

/** A tool that holds or does not; what it says is shown only when it does not.
 * @param {string} name @param {string} command @param {string[]} args @returns {Promise<Count>} */
async function tool(name, command, args) {
  const { code, output } = await run(root, command, args, { env: built, patient: true });
  if (code !== 0) console.log(`\n${name}:\n${output.trimEnd()}\n`);
  return single(code === 0);
}

/** Who imports whom, and whose SQL names whose tables. @returns {Promise<Count>} */
const dependencyRules = async () => sum([
  await tool('imports', node24, [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), 'apps', 'packages']),
  await tool('tables', node24, [join(root, 'apps/api/test/rules/check-tables.ts')]),
]);

/** @param {string} name @param {string} folder @param {typeof show} [start] @returns {Promise<Count>} */
async function jest(name, folder, start = show) {
  const report = stateFile(`jest-${name}.json`);
  rmSync(report, { force: true });
  const code = await start(join(root, folder), node24, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning',
    bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, '--passWithNoTests'], built);
  return fromJest(report, code);
}

/** Like `show`, but all at once in the end: at the side of what is shown. @type {typeof show} */
async function showAfterwards(folder, command, args, env) {
  const { code, output } = await run(folder, command, args, { env });
  console.log(output.trimEnd());
  return code;
}

/** @param {string[]} names of stories; none means all @returns {Promise<Count>} */
export async function playwright(names = []) {
  const report = stateFile('playwright.json');
  rmSync(report, { force: true });
  const files = names.map(name => `(^|/)${name}\\.spec\\.ts$`);
  const code = await show(join(root, 'apps/e2e'), node24, [join(root, 'apps/e2e/node_modules/@playwright/test/cli.js'), 'test', ...files],
    { PLAYWRIGHT_REPORT: report });
  return fromPlaywright(report, code);
}

/** @returns {Promise<Count>} */
async function builds() {
  await build();
  built = { COHORTIUM_BUILT: '1' };
  return single(true);
}

/** The API's tests wait for servers that start and are killed: what only computes runs meanwhile, the longest of them first.
 * @param {{ browser: boolean }} options @returns {Stage[]} */
export function stages({ browser }) {
  const beside = [
    { name: 'types', check: types },
    { name: 'lint', check: () => tool('lint', bin('.bin/oxlint'), ['--type-aware', '--deny-warnings', '--format=unix', 'apps', 'packages']) },
    { name: 'dependency rules', check: dependencyRules },
    { name: 'committed schema is the emitted one', check: () => tool('schema', node24, [join(root, 'packages/schema/scripts/generate.ts'), '--check']) },
    { name: 'tests of packages', check: () => jest('packages', '.', showAfterwards) },
    { name: 'tests of the web app', check: () => jest('web', 'apps/web', showAfterwards) },
  ];
  return [
    { name: 'build', check: builds },
    { name: 'tests of the API', check: () => jest('api', 'apps/api'), beside },
    ...(browser ? [{ name: 'browser stories', check: () => playwright() }] : []),
  ];
}
