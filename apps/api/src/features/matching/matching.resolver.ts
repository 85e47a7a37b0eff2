import { matchingLimits } from '@cohortium/contract';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MatchingReader } from './matching.reader.ts';
import { MatchingService } from './matching.service.ts';
import { SuggestionType } from './suggestion.graphql.ts';

@Resolver()
export class MatchingResolver {
  constructor(
    private readonly reader: MatchingReader,
    private readonly service: MatchingService,
  ) {}

  @Query(() => [SuggestionType], { description: `People worth meeting, other cohorts first, each with reasons the reader can check. At most ${matchingLimits.mostSuggestions}.` })
  worthMeeting(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, description: `${matchingLimits.suggestions} unless said otherwise.` }) first: number | null,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.worthMeeting(actor, first, selection);
  }

  @Mutation(() => Boolean, { description: 'Waves a suggestion away, for good. True when it is so.' })
  async dismissSuggestion(@CurrentActor() actor: Actor, @Args('memberId', { type: () => ID }) memberId: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.dismiss(actor, memberId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes a dismissal back. True when it is so.' })
  async restoreSuggestion(@CurrentActor() actor: Actor, @Args('memberId', { type: () => ID }) memberId: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.restore(actor, memberId);
    return true;
  }
}
