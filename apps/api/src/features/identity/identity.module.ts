import './identity.events.ts';
import './own-data.ts';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource } from '../../kernel/authz/actor.ts';
import { AccountEntity } from './account.entity.ts';
import { AccountMaker } from './account.maker.ts';
import { AccountResolver } from './account.resolver.ts';
import { AccountService } from './account.service.ts';
import { LinkService } from './link.service.ts';
import { Passwords } from './passwords.ts';
import { SessionOpener } from './session-opener.ts';
import { DeviceReader } from './device.reader.ts';
import { SessionService } from './session.service.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { SignInService } from './sign-in.service.ts';
import { ViewerReader } from './viewer.reader.ts';
import { ViewerResolver } from './viewer.resolver.ts';

/** Accounts and sessions. Global, because every entry point asks who is there. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity])],
  providers: [
    SessionService, { provide: ActorSource, useExisting: SessionService }, DeviceReader, SessionOpener, ViewerReader, ViewerResolver,
    Passwords, LinkService, SignInService, SignInResolver, AccountService, AccountMaker, AccountResolver,
  ],
  exports: [SessionService, ActorSource, SessionOpener, SignInService, Passwords, AccountMaker],
})
export class IdentityModule {}
