/* The command named first on the line. A file of its own, because Nodes too old to be served cannot even read `import()`. */
'use strict';
const [name, ...args] = process.argv.slice(2);
import(`./${name}.mjs`).then(command => command.main(args)).then(
  code => { if (code !== undefined) process.exit(code); },
  error => import('./problem.mjs').then(problem => {
    console.error(problem.describe(error));
    process.exit(1);
  }),
);
