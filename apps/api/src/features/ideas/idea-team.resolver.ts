import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { IdeaTeamService } from './idea-team.service.ts';
import { IdeaType, JoinRequestPage } from './idea.graphql.ts';
import { AskToJoinInput } from './idea.inputs.ts';
import { IdeaReader } from './idea.reader.ts';

const idArg = { type: () => ID };

@Resolver()
export class IdeaTeamResolver {
  constructor(
    private readonly reader: IdeaReader,
    private readonly team: IdeaTeamService,
  ) {}

  @Query(() => JoinRequestPage, { description: 'Requests to join that wait for the reader\'s decision, oldest first.' })
  joinRequestsForMe(@CurrentActor() actor: Actor, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.joinRequestsFor(actor, page, selection);
  }

  @Mutation(() => IdeaType, { description: 'Asks for a place in a role.' })
  async askToJoin(@CurrentActor() actor: Actor, @Args('input') input: AskToJoinInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.team.ask(actor, input), selection);
  }

  @Mutation(() => IdeaType)
  async withdrawJoinRequest(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.team.withdrawRequest(actor, id), selection);
  }

  @Mutation(() => IdeaType, { description: 'Takes who asked onto the team and into its room. CONFLICT when the role is filled.' })
  async acceptJoinRequest(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.team.accept(actor, id), selection);
  }

  @Mutation(() => IdeaType)
  async declineJoinRequest(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.team.decline(actor, id), selection);
  }

  @Mutation(() => IdeaType, { description: 'Undoes an acceptance or a refusal within some minutes.' })
  async reopenJoinRequest(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.team.reopen(actor, id), selection);
  }

  @Mutation(() => IdeaType, { nullable: true, description: 'Leaves the team; null when the idea is then no longer the reader\'s to see.' })
  async leaveTeam(@CurrentActor() actor: Actor, @Args('ideaId', idArg) ideaId: string, @CurrentSelection() selection: Selection): Promise<Answer | null> {
    requireSignedIn(actor);
    return this.reader.find(actor, await this.team.leave(actor, ideaId), selection);
  }

  @Mutation(() => IdeaType)
  async removeFromTeam(@CurrentActor() actor: Actor, @Args('teamMemberId', idArg) teamMemberId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.team.remove(actor, teamMemberId), selection);
  }

  @Mutation(() => IdeaType, { description: 'Says whether someone on the team decides, beside the author, who joins.' })
  async nameTeamLead(@CurrentActor() actor: Actor, @Args('teamMemberId', idArg) teamMemberId: string, @Args('leads', { type: () => Boolean }) leads: boolean, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.team.nameLead(actor, teamMemberId, leads), selection);
  }

  @Mutation(() => IdeaType, { description: 'Undoes a leaving or a removal within some minutes, by whoever did it.' })
  async putBackOnTeam(@CurrentActor() actor: Actor, @Args('teamMemberId', idArg) teamMemberId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.team.putBack(actor, teamMemberId), selection);
  }
}
