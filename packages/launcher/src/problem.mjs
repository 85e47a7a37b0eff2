/** A failure that the person at the terminal can mend. Its message is one line that says how. */
export class Problem extends Error {}

/** What is wrong with a database the server's own programs say (apps/api/src/kernel/database/unusable.ts).
 * @typedef {'registry' | 'database' | 'this machine'} Partner whom a step talks to: the same words of the system mean another thing */

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_(META_)?FETCH|error sending request|dns error|tcp connect|UNABLE_TO_\w*CERT\w*|SELF_SIGNED/i;

/** @type {[RegExp, Partner | null, string][]} what tools and the system say, and what it means for the person */
const KNOWN = [
  [/ENOSPC|No space left on device|disk quota exceeded|EDQUOT/i, null, 'The disk is full: free at least 2 GB and run the command again.'],
  [UNREACHABLE, 'registry', 'The package registry cannot be reached: check the network and proxy (npm config get registry) and run the command again.'],
  [/holds data of its own/, 'database', 'The database of DATABASE_URL holds data already; the demonstration only goes into an empty one. Unset COHORTIUM_DEMO.'],
  [/database files are incompatible with server|is not compatible with this version/i, null, 'The data folder was made by another version of PostgreSQL: go back to the version of Cohortium that made it, or move .cohortium/postgres away to begin anew.'],
  [/EACCES|EPERM|EROFS|Permission denied|Read-only file system|has wrong ownership|has invalid permissions/i, null, 'A file cannot be written: check who owns this folder and your home, and run the command again.'],
  [/ENOTDIR|EEXIST/, null, 'A file stands where a folder should be: move it away and run the command again.'],
];

/** The one line for a tool's output, or null when it tells nothing we know.
 * @param {string} output @param {Partner} partner */
export function known(output, partner) {
  const flowing = output.replace(/[\s│]+/g, ' ');
  return KNOWN.find(([sign, whose]) => (whose === null || whose === partner) && sign.test(flowing))?.[2] ?? null;
}

/** @param {unknown} error */
export function describe(error) {
  if (error instanceof Problem) return `\n${error.message}`;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `${String(error.code)} ` : '';
  const line = known(code + error.message, 'this machine');
  if (!line) return `\n${error.stack ?? error.message}`;
  // Which file it was, where that is short to say.
  return `\n${line}${error.message.includes('\n') ? '' : ` (${error.message})`}`;
}
