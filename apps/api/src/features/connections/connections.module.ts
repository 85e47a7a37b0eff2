import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.ts';
import { ConnectionReader } from './connection.reader.ts';
import { ConnectionResolver } from './connection.resolver.ts';
import { ConnectionService } from './connection.service.ts';
import { ConnectionAudienceService } from './connection-audience.service.ts';
import './member.fields.ts';
import './own-data.ts';
import './viewer.fields.ts';

/** Requests to connect, connections and blocks; what is between the reader and a member. */
@Module({ imports: [MembersModule], providers: [ConnectionAudienceService, ConnectionReader, ConnectionResolver, ConnectionService], exports: [ConnectionService] })
export class ConnectionsModule {}
