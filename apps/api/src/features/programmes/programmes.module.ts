import { Module } from '@nestjs/common';
import { MembershipService } from './membership.service.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { ProgrammeService } from './programme.service.ts';
import { ProgrammeResolver } from './programme.resolver.ts';

@Module({ providers: [ProgrammeReader, ProgrammeService, ProgrammeResolver, MembershipService], exports: [MembershipService, ProgrammeReader, ProgrammeService] })
export class ProgrammesModule {}
