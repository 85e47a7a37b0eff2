/** From a bare checkout to built apps. Every step is skipped when nothing it reads has changed. */
import { existsSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { known, Problem } from './problem.mjs';
import { whenChanged } from './stamp.mjs';
import { must, root, run, script } from './workspace.mjs';

/** The one place that says which pnpm: it is brought by npx, never installed. */
const PNPM = 'pnpm@12.20.0';
const MANIFESTS = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json',
  ...['api', 'web', 'e2e'].map(name => `apps/${name}/package.json`),
  ...['bench', 'contract', 'i18n', 'launcher', 'matching', 'schema'].map(name => `packages/${name}/package.json`)];
const SHARED = ['packages/contract', 'packages/i18n', 'packages/matching', 'packages/schema', 'pnpm-lock.yaml', 'tsconfig.base.json'];
const GIGABYTE = 1024 ** 3;

/** Fails fast where the registry is away: npm's own patience is minutes. @type {NodeJS.ProcessEnv} */
const INSTALL = {
  ...Object.fromEntries(['npm', 'pnpm'].flatMap(tool => [[`${tool}_config_fetch_retries`, '2'],
    [`${tool}_config_fetch_retry_mintimeout`, '1000'], [`${tool}_config_fetch_retry_maxtimeout`, '5000']])),
  npm_config_loglevel: 'error', npm_config_update_notifier: 'false',
};

/** The workspace as a whole: pnpm's filters were measured to make a first installation slower, not faster. */
export function install() {
  return whenChanged('install', MANIFESTS, 'node_modules/node/bin/node', async () => {
    // A first installation takes a gigabyte here and some more in the home; a later one changes a part of it.
    const needed = existsSync(join(root, 'node_modules/.pnpm')) ? 0.3 : 1.5;
    const { bavail, bsize } = statfsSync(root);
    if (bavail * bsize < needed * GIGABYTE) throw new Problem('The disk is nearly full: free at least 2 GB and run the command again.');
    const flags = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
    const args = ['--yes', PNPM, ...flags];
    const first = await run(root, 'npx', args, { log: 'install', env: INSTALL });
    if (first.code === 0) return;
    const cause = known(first.output, 'registry');
    if (cause) throw new Problem(cause);
    // An installation that was cut off may leave folders that pnpm cannot use: once more from the start.
    rmSync(join(root, 'node_modules'), { recursive: true, force: true });
    await must('The packages could not be installed', root, 'npx', args, { log: 'install', partner: 'registry', env: INSTALL });
  });
}

/** Both apps at once: one core each. */
export async function build() {
  const made = await Promise.all([buildApi(), buildWeb()]);
  return made.includes(true);
}

function buildApi() {
  const folder = join(root, 'apps/api');
  const paths = ['apps/api/src', 'apps/api/.swcrc', 'apps/api/package.json', 'pnpm-lock.yaml'];
  return whenChanged('api', paths, 'apps/api/dist/main.js', () => {
    // What was removed from the sources, a migration for one, must not live on in the build.
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    return must('The API could not be built', folder, script(folder, 'build'), [], { log: 'build-api', shell: true });
  });
}

function buildWeb() {
  const folder = join(root, 'apps/web');
  return whenChanged('web', ['apps/web', ...SHARED], 'apps/web/dist/index.html', () =>
    must('The web app could not be built', folder, script(folder, 'build'), [], { log: 'build-web', shell: true }));
}
