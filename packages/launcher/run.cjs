/* The first step of every root script. Written for very old Nodes, so that they too are told what to do. */
'use strict';
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error('Cohortium needs Node 20 or later, and this is Node ' + process.versions.node + '. Install one from https://nodejs.org and run the command again.');
  process.exit(1);
}
import('./src/' + process.argv[2] + '.mjs').then(function (command) {
  return command.main(process.argv.slice(3));
}).then(function (code) {
  if (code !== undefined) process.exit(code);
}, function (error) {
  return import('./src/problem.mjs').then(function (problem) {
    console.error(problem.describe(error));
    process.exit(1);
  });
});
