import { Global, Module } from '@nestjs/common';
import { Realtime } from './realtime.ts';
import { SocketServer } from './socket-server.ts';

/** Sockets, on the server's own port. */
@Global()
@Module({ providers: [SocketServer, Realtime], exports: [Realtime] })
export class RealtimeModule {}
