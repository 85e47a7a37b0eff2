/** A failure that the person at the terminal can mend. Its message is one line that says how. */
export class Problem extends Error {}

/** @type {[RegExp, string][]} what tools and the system say, and what it means for the person */
const KNOWN = [
  [/ENOSPC|No space left on device|disk quota exceeded|EDQUOT/i, 'The disk is full: free at least 2 GB and run the command again.'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_(META_)?FETCH|error sending request|dns error|tcp connect|UNABLE_TO_\w*CERT\w*|SELF_SIGNED/i,
    'The package registry cannot be reached: check the network and proxy (npm config get registry) and run the command again.'],
  [/EACCES|EPERM|EROFS/, 'A file cannot be written: check who owns this folder and your home, and run the command again.'],
];

/** The one line for a tool's output, or null when it tells nothing we know.
 * @param {string} output */
export function known(output) {
  const flowing = output.replace(/[\s│]+/g, ' ');
  return KNOWN.find(([sign]) => sign.test(flowing))?.[1] ?? null;
}

/** @param {unknown} error */
export function describe(error) {
  if (error instanceof Problem) return `\n${error.message}`;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `${String(error.code)} ` : '';
  const line = known(code + error.message);
  return line ? `\n${line}\n(${error.message})` : `\n${error.stack ?? error.message}`;
}
