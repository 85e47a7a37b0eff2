import { Module } from '@nestjs/common';
import { MatchingReader } from './matching.reader.ts';
import { MatchingResolver } from './matching.resolver.ts';
import { MatchingService } from './matching.service.ts';
import './own-data.ts';

/** Who is worth meeting, and why. */
@Module({ providers: [MatchingReader, MatchingService, MatchingResolver] })
export class MatchingModule {}
