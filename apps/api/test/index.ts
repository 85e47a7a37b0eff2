/** What a test needs: `make` worlds, act `as` someone through the public API, and wait until `jobsDone`. */
export { aBrowser, as, asAnonymous, RequestFailure } from './as.ts';
export { mailsTo, tokenMailedTo } from './mails.ts';
export { make, type Person } from './make.ts';
export { clock, database, jobsDone, server } from './server.ts';
export { connect, listening, type Line } from './sockets.ts';
