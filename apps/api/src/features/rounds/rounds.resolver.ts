import { MeetingPairKind } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberPage } from '../members/index.ts';
import { MeetingPairType, MeetingRoundsType, MyMeetingType, SetUpRoundsInput } from './rounds.graphql.ts';
import { RoundsReader } from './rounds.reader.ts';
import { RoundsService } from './rounds.service.ts';

const conventionIdArg = () => Args('conventionId', { type: () => ID });

@Resolver(() => MeetingRoundsType)
export class RoundsResolver {
  constructor(
    private readonly reader: RoundsReader,
    private readonly service: RoundsService,
  ) {}

  @Query(() => [MyMeetingType], { description: "The reader's own meetings at a convention, by round; none before a plan is published." })
  myMeetings(@CurrentActor() actor: Actor, @conventionIdArg() conventionId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.mine(actor, conventionId, selection);
  }

  @Query(() => MemberPage, { description: 'Who takes part in meeting rounds, or comes to the hall and does not; by name. For staff.' })
  meetingPeople(@CurrentActor() actor: Actor, @conventionIdArg() conventionId: string, @Args('takesPart', { type: () => Boolean }) takesPart: boolean, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.people(actor, conventionId, takesPart, page, selection);
  }

  @Query(() => [MeetingPairType], { description: 'Pairs that staff want to meet, or keep apart. For staff.' })
  meetingPairs(@CurrentActor() actor: Actor, @conventionIdArg() conventionId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.pairs(actor, conventionId, selection);
  }

  @Mutation(() => MeetingRoundsType, { description: 'Decides on rounds, times, tables and preferences. For staff.' })
  async setUpRounds(@CurrentActor() actor: Actor, @Args('input', { type: () => SetUpRoundsInput }) input: SetUpRoundsInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.setUp(actor, input), selection);
  }

  @Mutation(() => MeetingRoundsType, { description: 'Says whether someone takes part: the reader, or by staff anyone who comes to the hall.' })
  async takePartInMeetings(
    @CurrentActor() actor: Actor,
    @conventionIdArg() conventionId: string,
    @Args('takesPart', { type: () => Boolean }) takesPart: boolean,
    @Args('memberId', { type: () => ID, nullable: true, description: 'The reader, unless staff name somebody.' }) memberId: string | null,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.takePart(actor, conventionId, takesPart, memberId ?? null), selection);
  }

  @Mutation(() => [MeetingPairType], { description: 'Wishes that two people meet, or do not; without a kind the wish is taken back. For staff.' })
  async wishForPair(
    @CurrentActor() actor: Actor,
    @conventionIdArg() conventionId: string,
    @Args('oneId', { type: () => ID }) oneId: string,
    @Args('otherId', { type: () => ID }) otherId: string,
    @Args('kind', { type: () => MeetingPairKind, nullable: true }) kind: MeetingPairKind | null,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.pairs(actor, await this.service.wishForPair(actor, { conventionId, oneId, otherId, kind }), selection);
  }

  @Mutation(() => MeetingRoundsType, { description: 'Asks for a plan; it is worked out meanwhile, and told as the draft. Rounds that began stay as they are. For staff.' })
  async drawUpMeetings(@CurrentActor() actor: Actor, @conventionIdArg() conventionId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.ask(actor, conventionId), selection);
  }

  @Mutation(() => MeetingRoundsType, { description: 'Throws away the plan that is not published. For staff.' })
  async discardMeetingDraft(@CurrentActor() actor: Actor, @conventionIdArg() conventionId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.discard(actor, conventionId), selection);
  }

  @Mutation(() => MeetingRoundsType, { description: 'Publishes the plan that was looked at: everyone in it is told. For staff.' })
  async publishMeetings(@CurrentActor() actor: Actor, @conventionIdArg() conventionId: string, @Args('drawId', { type: () => ID }) drawId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.publish(actor, conventionId, drawId), selection);
  }
}
