import { Module } from '@nestjs/common';
import { MemberReader } from './member.reader.ts';
import { MemberResolver } from './member.resolver.ts';
import './viewer.fields.ts';

/** Profiles and the directory. */
@Module({ providers: [MemberReader, MemberResolver], exports: [MemberReader] })
export class MembersModule {}
