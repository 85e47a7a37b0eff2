import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.ts';
import { EventsModule } from '../events/events.module.ts';
import { Database } from './database.ts';
import { Listener } from './listener.ts';
import { SnakeNaming } from './naming.ts';

/** The role the application works under: it owns nothing, and cannot change the audit log (docs/adr). */
export const applicationRole = 'cohortium_app';

@Global()
@Module({
  imports: [
    EventsModule,
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres',
        url: config.databaseUrl,
        autoLoadEntities: true,
        namingStrategy: new SnakeNaming(),
        synchronize: false,
        // Migrations make the extensions; the application's role may not, and TypeORM would try at each start.
        installExtensions: false,
        retryAttempts: 20,
        retryDelay: 500,
        poolErrorHandler: () => undefined,
        // `pipeline`: what is asked on one connection is sent at once, and not only when what was asked before is answered.
        extra: { pipeline: true, max: config.databasePool, options: `-c role=${applicationRole}`, application_name: 'cohortium', keepAlive: true, connectionTimeoutMillis: 5000 },
      }),
    }),
  ],
  providers: [Database, Listener],
  exports: [Database, Listener],
})
export class DatabaseModule {}
