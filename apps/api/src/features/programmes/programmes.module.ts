import { Module } from '@nestjs/common';
import { ProgrammeReader } from './programme.reader.ts';
import { ProgrammeResolver } from './programme.resolver.ts';

@Module({ providers: [ProgrammeReader, ProgrammeResolver] })
export class ProgrammesModule {}
