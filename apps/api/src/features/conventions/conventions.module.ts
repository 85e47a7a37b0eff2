import { Module } from '@nestjs/common';
import { RoomsModule } from '../rooms/index.ts';
import { ConventionReader } from './convention.reader.ts';
import { ConventionResolver } from './convention.resolver.ts';
import { ConventionService } from './convention.service.ts';
import './programme.fields.ts';

/** Conventions, their sessions, and who takes part. */
@Module({ imports: [RoomsModule], providers: [ConventionReader, ConventionService, ConventionResolver], exports: [ConventionReader] })
export class ConventionsModule {}
