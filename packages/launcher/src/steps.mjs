/** What the person sees while something is made ready: one line a step, with its time. */
const begun = Date.now();

/** Runs one step and prints it with its time; a step that had nothing to do says so by returning false.
 * @template T @param {string} name @param {() => T | Promise<T>} work @returns {Promise<T>} */
export async function step(name, work) {
  const start = Date.now();
  if (process.stdout.isTTY) process.stdout.write(`  …       ${name}`);
  const clear = process.stdout.isTTY ? '\r\u001B[K' : '';
  try {
    const result = await work();
    console.log(`${clear}  ${seconds(Date.now() - start)}  ${name}${result === false ? ' (as before)' : ''}`);
    return result;
  } catch (error) {
    console.log(`${clear}  ${seconds(Date.now() - start)}  ${name}: failed`);
    throw error;
  }
}

/** Since this command began. */
export const elapsed = () => seconds(Date.now() - begun).trim();

/** @param {number} milliseconds */
export const seconds = milliseconds => `${(milliseconds / 1000).toFixed(1)} s`.padStart(7);
