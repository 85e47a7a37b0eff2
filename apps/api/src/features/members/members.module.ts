import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AvatarController } from './avatar.controller.ts';
import { AvatarService } from './avatar.service.ts';
import { MemberEntity } from './member.entity.ts';
import { MemberReader } from './member.reader.ts';
import { MemberResolver } from './member.resolver.ts';
import { MemberService } from './member.service.ts';
import './cohort.fields.ts';
import './programme.fields.ts';
import './viewer.fields.ts';

/** Profiles and the directory. */
@Module({
  imports: [TypeOrmModule.forFeature([MemberEntity])],
  controllers: [AvatarController],
  providers: [MemberReader, MemberService, AvatarService, MemberResolver],
  exports: [MemberReader, MemberService],
})
export class MembersModule {}
