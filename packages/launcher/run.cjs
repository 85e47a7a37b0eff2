/* The first step of every root script. It parses on Nodes as old as they come, so that they too are told what to do. */
'use strict';
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error('Cohortium needs Node 20 or later, and this is Node ' + process.versions.node + '. Install one from https://nodejs.org and run the command again.');
  process.exit(1);
}
require('./src/command.cjs');
