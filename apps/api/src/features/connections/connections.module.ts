import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.ts';
import { ConnectionReader } from './connection.reader.ts';
import { ConnectionResolver } from './connection.resolver.ts';
import { ConnectionService } from './connection.service.ts';
import './member.fields.ts';
import './own-data.ts';

/** Requests to connect, connections and blocks; what is between the reader and a member. */
@Module({ imports: [MembersModule], providers: [ConnectionReader, ConnectionResolver, ConnectionService] })
export class ConnectionsModule {}
