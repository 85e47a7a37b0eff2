import { introduce, IntroductionPart } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { IntroduceInput, IntroductionPage, IntroductionType } from './introduction.graphql.ts';
import { IntroductionReader } from './introduction.reader.ts';
import { IntroductionService } from './introduction.service.ts';

@Resolver()
export class IntroductionResolver {
  constructor(
    private readonly reader: IntroductionReader,
    private readonly service: IntroductionService,
  ) {}

  @Query(() => IntroductionPage, { description: 'Introductions of the reader\'s, the latest first.' })
  introductions(@CurrentActor() actor: Actor, @Args('part', { type: () => IntroductionPart }) part: IntroductionPart, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.page(actor, part, page, selection);
  }

  @Mutation(() => IntroductionType, { description: 'Proposes to two people that they meet; each is asked for themselves. For who is connected to both, and staff of a programme of either. Once is as good as twice.' })
  async introduce(@CurrentActor() actor: Actor, @Args('input') input: IntroduceInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.propose(actor, parseInput(introduce, input)), selection);
  }

  @Mutation(() => IntroductionType, { nullable: true, description: 'Consents to be introduced, or would rather not: nobody else is told, and it is gone from the reader\'s list (null). When both consent they are connected, and their room opens with the introducer\'s words.' })
  async answerIntroduction(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('consents', { type: () => Boolean }) consents: boolean, @CurrentSelection() selection: Selection): Promise<Answer | null> {
    requireSignedIn(actor);
    await this.service.answer(actor, id, consents);
    return this.reader.find(actor, id, selection);
  }

  @Mutation(() => Boolean, { description: 'Takes back an introduction one proposed. True when it is so.' })
  async withdrawIntroduction(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.withdraw(actor, id);
    return true;
  }
}
