/** Redis is only for the tests of several nodes: brought where that is allowed, and done without where it is not. */
import { spawnSync } from 'node:child_process';
import { run, root } from './workspace.mjs';

const APT = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
const PATIENCE = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20', '-o', 'DPkg::Lock::Timeout=30'];
const WITHOUT = 'the tests of several nodes are skipped';

/** Whether a redis-server in the path runs: a file of that name may be anything. */
const runs = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** Debian's redis-server, unless one is here. Never fails: it says in one line why the tests will do without.
 * @returns {Promise<{ brought: boolean, lacking?: string }>} */
export async function bringRedis() {
  if (runs()) return { brought: false };
  if (process.env.REDIS_URL) return { brought: false, lacking: 'No redis-server here: REDIS_URL is used, and the test that kills Redis is skipped' };
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return lacking('install it with this system’s package manager');
  if (process.getuid?.() !== 0) return lacking('install it as root: apt-get install redis-server');
  const install = () => run(root, 'apt-get', [...PATIENCE, 'install', '--yes', '--no-install-recommends', 'redis-server'], { log: 'redis', env: APT });
  // A new image has no lists of packages yet, an old one has lists of what is gone.
  if ((await install()).code !== 0) {
    await run(root, 'apt-get', [...PATIENCE, 'update'], { log: 'redis', env: APT });
    await install();
  }
  return runs() ? { brought: true } : lacking('apt-get could not install it (.cohortium/redis.log)');
}

/** @param {string} remedy */
const lacking = remedy => ({ brought: false, lacking: `No redis-server here, so ${WITHOUT}: ${remedy}` });
