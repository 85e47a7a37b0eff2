import { Module } from '@nestjs/common';
import { SkillReader } from './skill.reader.ts';
import { SkillResolver } from './skill.resolver.ts';

@Module({ providers: [SkillReader, SkillResolver] })
export class SkillsModule {}
