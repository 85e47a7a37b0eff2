import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource } from '../../kernel/authz/actor.ts';
import { AccountEntity } from './account.entity.ts';
import { SessionService } from './session.service.ts';
import { ViewerReader } from './viewer.reader.ts';
import { ViewerResolver } from './viewer.resolver.ts';

/** Accounts and sessions. Global, because every entry point asks who is there. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity])],
  providers: [SessionService, { provide: ActorSource, useExisting: SessionService }, ViewerReader, ViewerResolver],
  exports: [SessionService, ActorSource],
})
export class IdentityModule {}
