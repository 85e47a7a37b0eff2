import { matchingLimits } from '@cohortium/contract';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MatchingReader } from './matching.reader.ts';
import { MatchingService } from './matching.service.ts';
import { MatchReasonType, PutAsideType, SuggestionType } from './suggestion.graphql.ts';

const memberArg = { type: () => ID };

@Resolver()
export class MatchingResolver {
  constructor(
    private readonly reader: MatchingReader,
    private readonly service: MatchingService,
  ) {}

  @Query(() => [SuggestionType], { description: `People worth meeting, each with reasons the reader can check. At most ${matchingLimits.mostSuggestions}.` })
  worthMeeting(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, description: `${matchingLimits.suggestions} unless said otherwise.` }) first: number | null,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.worthMeeting(actor, first, selection);
  }

  @Query(() => [MatchReasonType], { description: 'What the reader and a member have in common, the weightiest first; with `withId`, what two others have in common as far as every member may see it: `withId` then stands for the reader in each reason.' })
  sharedGround(
    @CurrentActor() actor: Actor, @Args('memberId', memberArg) memberId: string, @Args('withId', { type: () => ID, nullable: true }) withId: string | null | undefined, @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.sharedGround(actor, memberId, withId ?? null, selection);
  }

  @Query(() => [PutAsideType], { description: `Whom the reader does not want to be shown, the latest first: at most ${matchingLimits.putAside}.` })
  putAside(@CurrentActor() actor: Actor, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.putAside(actor, selection);
  }

  @Mutation(() => Boolean, { description: `Waves a suggestion away: for ${matchingLimits.notNowDays} days, or for good. True when it is so.` })
  async dismissSuggestion(
    @CurrentActor() actor: Actor,
    @Args('memberId', memberArg) memberId: string,
    @Args('forGood', { type: () => Boolean, nullable: true, description: 'False unless said otherwise.' }) forGood: boolean | null,
  ): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.dismiss(actor, memberId, forGood ?? false);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes a dismissal back. True when it is so.' })
  async restoreSuggestion(@CurrentActor() actor: Actor, @Args('memberId', memberArg) memberId: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.restore(actor, memberId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Asks for more people who offer what this one is seen to offer. True when it is so.' })
  async moreLikeThis(@CurrentActor() actor: Actor, @Args('memberId', memberArg) memberId: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.like(actor, memberId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes the wish for more like this one back. True when it is so.' })
  async noMoreLikeThis(@CurrentActor() actor: Actor, @Args('memberId', memberArg) memberId: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.unlike(actor, memberId);
    return true;
  }
}
