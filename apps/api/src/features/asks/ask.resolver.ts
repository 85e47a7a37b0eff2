import { offerHelp, postAsk } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { AskType, OfferHelpInput, PostAskInput } from './ask.graphql.ts';
import { AskReader } from './ask.reader.ts';
import { AskService } from './ask.service.ts';

@Resolver()
export class AskResolver {
  constructor(
    private readonly reader: AskReader,
    private readonly service: AskService,
  ) {}

  @Query(() => [AskType], { description: 'Open asks of others in the reader\'s programmes: what the reader offers first, what they answered last. At most 100.' })
  asks(@CurrentActor() actor: Actor, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.forMe(actor, selection);
  }

  @Query(() => [AskType], { description: 'A programme\'s asks, the open before the closed. For its staff.' })
  programmeAsks(@CurrentActor() actor: Actor, @Args('programmeId', { type: () => ID }) programmeId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.ofProgramme(actor, programmeId, selection);
  }

  @Mutation(() => AskType, { description: 'Asks a programme\'s members for help. For its staff.' })
  async postAsk(@CurrentActor() actor: Actor, @Args('input') input: PostAskInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.post(actor, parseInput(postAsk, input)), selection);
  }

  @Mutation(() => AskType, { description: 'Closes an ask, or opens it again. For the programme\'s staff.' })
  async setAskOpen(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('isOpen', { type: () => Boolean }) isOpen: boolean, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.setOpen(actor, id, isOpen), selection);
  }

  @Mutation(() => AskType, { description: 'Offers help: the first words of a conversation with who asks. Once is as good as twice.' })
  async offerHelp(@CurrentActor() actor: Actor, @Args('input') input: OfferHelpInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.offer(actor, parseInput(offerHelp, input)), selection);
  }
}
