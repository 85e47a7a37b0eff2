import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AvatarController } from './avatar.controller.ts';
import { AvatarService } from './avatar.service.ts';
import { MemberEntity } from './member.entity.ts';
import { MemberReader } from './member.reader.ts';
import { MemberResolver } from './member.resolver.ts';
import { MemberService } from './member.service.ts';
import { PeopleBitsKeeper } from './people-bits-keeper.ts';
import { PeopleFacetsReader } from './people-facets.ts';
import { PublicFieldsService } from './public-fields.service.ts';
import { PublicHead } from './public-head.ts';
import { PublicProfileResolver } from './public-profile.resolver.ts';
import { ProgrammesModule } from '../programmes/index.ts';
import './cohort.fields.ts';
import './own-data.ts';
import './programme.fields.ts';
import './viewer.fields.ts';

/** Profiles and the directory. */
@Module({
  imports: [TypeOrmModule.forFeature([MemberEntity]), ProgrammesModule],
  controllers: [AvatarController],
  providers: [MemberReader, PeopleBitsKeeper, PeopleFacetsReader, MemberService, AvatarService, MemberResolver, PublicFieldsService, PublicHead, PublicProfileResolver],
  exports: [MemberReader, MemberService],
})
export class MembersModule {}
