import { IdeaOrder } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { IdeaFilter } from './idea-filter.ts';
import { IdeaPage, IdeaRolePage, IdeaType, WithdrawnIdeaType } from './idea.graphql.ts';
import { ChangeIdeaStageInput, ProposeIdeaInput, UpdateIdeaInput } from './idea.inputs.ts';
import { IdeaReader } from './idea.reader.ts';
import { IdeaService } from './idea.service.ts';

@Resolver(() => IdeaType)
export class IdeaResolver {
  constructor(
    private readonly reader: IdeaReader,
    private readonly service: IdeaService,
  ) {}

  @Query(() => IdeaPage, { description: 'Ideas that the reader may see.' })
  ideas(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => IdeaFilter, nullable: true }) filter: IdeaFilter | null,
    @Args('order', { type: () => IdeaOrder, defaultValue: IdeaOrder.NEWEST }) order: IdeaOrder,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.ideas(actor, filter ?? {}, order, page, selection);
  }

  @Query(() => IdeaType)
  idea(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, id, selection);
  }

  @Query(() => IdeaRolePage, { description: 'Open roles for which the reader offers the skill, newest idea first; without their own ideas and those they asked already.' })
  ideasThatNeedMe(@CurrentActor() actor: Actor, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.rolesThatNeedMe(actor, page, selection);
  }

  @Mutation(() => IdeaType)
  async proposeIdea(@CurrentActor() actor: Actor, @Args('input') input: ProposeIdeaInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.propose(actor, input), selection);
  }

  @Mutation(() => IdeaType, { description: 'Replaces text and roles. CONFLICT when the version is not the one stored.' })
  async updateIdea(@CurrentActor() actor: Actor, @Args('input') input: UpdateIdeaInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.update(actor, input), selection);
  }

  @Mutation(() => IdeaType)
  async changeIdeaStage(@CurrentActor() actor: Actor, @Args('input') input: ChangeIdeaStageInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.changeStage(actor, input), selection);
  }

  @Mutation(() => WithdrawnIdeaType, { description: 'Takes an idea back; restorable for some minutes.' })
  withdrawIdea(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<{ id: string; restorableUntil: Date }> {
    requireSignedIn(actor);
    return this.service.withdraw(actor, id);
  }

  @Mutation(() => IdeaType, { description: 'Undoes a withdrawal.' })
  async restoreIdea(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.restore(actor, id), selection);
  }
}
