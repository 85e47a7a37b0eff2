import './invitation.events.ts';
import './own-data.ts';
import { Module } from '@nestjs/common';
import { LoungesModule } from '../lounges/index.ts';
import { MembersModule } from '../members/index.ts';
import { ProgrammesModule } from '../programmes/index.ts';
import { AdmissionService } from './admission.service.ts';
import { InvitationReader } from './invitation.reader.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { InvitationSender } from './invitation-sender.ts';
import { InvitationService } from './invitation.service.ts';

/** How people come in. Stands above what they come into: programmes, members and lounges. */
@Module({
  imports: [ProgrammesModule, MembersModule, LoungesModule],
  providers: [InvitationService, InvitationReader, InvitationSender, AdmissionService, InvitationResolver],
})
export class InvitationsModule {}
