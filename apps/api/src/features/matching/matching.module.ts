import { Module } from '@nestjs/common';
import { MatchingReader } from './matching.reader.ts';
import { MatchingResolver } from './matching.resolver.ts';
import { MatchingService } from './matching.service.ts';
import { NightlySuggestions } from './nightly-suggestions.ts';
import './own-data.ts';
import { MatchingPolicyReader } from './policy.reader.ts';
import { MatchingPolicyResolver } from './policy.resolver.ts';
import { MatchingPolicyService } from './policy.service.ts';

/** Who is worth meeting, and why; and how a programme wants it. */
@Module({ providers: [MatchingReader, MatchingService, MatchingResolver, MatchingPolicyReader, MatchingPolicyService, MatchingPolicyResolver, NightlySuggestions] })
export class MatchingModule {}
