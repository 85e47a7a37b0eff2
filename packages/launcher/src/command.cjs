/* The command named first on the line. A file of its own, because Nodes too old to be served cannot even read `import()`. */
'use strict';
const fail = (/** @type {unknown} */ error) => import('./problem.mjs').then(problem => {
  console.error(problem.describe(error));
  process.exit(1);
});
// What is thrown where nobody waits for it (a timer, a child's end) is told in the same words.
process.on('uncaughtException', fail);
const [name, ...args] = process.argv.slice(2);
import(`./${name}.mjs`).then(command => command.main(args)).then(code => {
  if (code !== undefined) process.exit(code);
}).catch(fail);
