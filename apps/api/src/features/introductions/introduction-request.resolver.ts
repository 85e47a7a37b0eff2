import { askForIntroduction, IntroductionRequestPart } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { AskForIntroductionInput, IntroducerType, IntroductionRequestPage, IntroductionRequestType } from './introduction-request.graphql.ts';
import { IntroductionRequestReader } from './introduction-request.reader.ts';
import { IntroductionRequestService } from './introduction-request.service.ts';

@Resolver()
export class IntroductionRequestResolver {
  constructor(
    private readonly reader: IntroductionRequestReader,
    private readonly service: IntroductionRequestService,
  ) {}

  @Query(() => IntroductionRequestPage, { description: 'Requests to be introduced: that wait for the reader, or that they made; the latest first.' })
  introductionRequests(@CurrentActor() actor: Actor, @Args('part', { type: () => IntroductionRequestPart }) part: IntroductionRequestPart, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.page(actor, part, page, selection);
  }

  @Query(() => [IntroducerType], { description: 'Whom the reader may ask to introduce them to a member: mutual connections that they may see as such, at most 100, by name.' })
  introducers(@CurrentActor() actor: Actor, @Args('memberId', { type: () => ID }) memberId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.introducers(actor, memberId, selection);
  }

  @Mutation(() => IntroductionRequestType, { description: 'Asks one whom both know to introduce the reader to a member. Once is as good as twice.' })
  async askForIntroduction(@CurrentActor() actor: Actor, @Args('input') input: AskForIntroductionInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.ask(actor, parseInput(askForIntroduction, input)), selection);
  }

  @Mutation(() => Boolean, { description: 'Would rather not introduce who asks; nobody is told. True when it is so. To say yes, introduce the two with `requestId`.' })
  async declineIntroductionRequest(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.decline(actor, id);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes back a request one made; the third is asked no more. True when it is so.' })
  async withdrawIntroductionRequest(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.withdraw(actor, id);
    return true;
  }
}
