export { connection, useConnection, type ConnectionState } from './connection.ts';
export { closeSocket, socketOf } from './socket.ts';
