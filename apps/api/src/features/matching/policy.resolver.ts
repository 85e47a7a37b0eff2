import { matchingLimits } from '@cohortium/contract';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberType } from '../members/index.ts';
import { MatchingExampleType, MatchingNightType, MatchingPolicyInput, MatchingPolicyType } from './policy.graphql.ts';
import { MatchingPolicyReader } from './policy.reader.ts';
import { MatchingPolicyService } from './policy.service.ts';

const programmeArg = { type: () => ID };

@Resolver()
export class MatchingPolicyResolver {
  constructor(
    private readonly reader: MatchingPolicyReader,
    private readonly service: MatchingPolicyService,
  ) {}

  @Query(() => [MatchingPolicyType], { description: `A programme's policy on suggestions, the version that holds first: at most ${matchingLimits.policyVersions}. For its staff.` })
  matchingPolicies(@CurrentActor() actor: Actor, @Args('programmeId', programmeArg) programmeId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.versions(actor, programmeId, selection);
  }

  @Query(() => MatchingExampleType, { description: 'What a policy would change for an example member of the programme. For its staff.' })
  matchingExample(
    @CurrentActor() actor: Actor,
    @Args('programmeId', programmeArg) programmeId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('policy') policy: MatchingPolicyInput,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.example(actor, programmeId, memberId, policy, selection);
  }

  @Query(() => MatchingNightType, { nullable: true, description: 'The last night that shared suggestions out; null before the first. For staff.' })
  matchingNight(@CurrentActor() actor: Actor, @Args('programmeId', programmeArg) programmeId: string): Promise<MatchingNightType | null> {
    requireSignedIn(actor);
    return this.reader.night(actor, programmeId);
  }

  @Query(() => [MemberType], { description: 'Whom newcomers of the programme are suggested first, in this order. For its staff.' })
  firstToMeet(@CurrentActor() actor: Actor, @Args('programmeId', programmeArg) programmeId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.first(actor, programmeId, selection);
  }

  @Mutation(() => [MatchingPolicyType], { description: 'Sets the policy after the version that was read; CONFLICT when a colleague decided meanwhile. For staff; kept in the log. Answers all versions.' })
  async setMatchingPolicy(
    @CurrentActor() actor: Actor,
    @Args('programmeId', programmeArg) programmeId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('policy') policy: MatchingPolicyInput,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.versions(actor, await this.service.set(actor, programmeId, version, policy), selection);
  }

  @Mutation(() => [MemberType], { description: `Names whom newcomers are suggested first, in place of those before: at most ${matchingLimits.firstToMeet} of the programme's members and team. For its staff.` })
  async nameFirstToMeet(
    @CurrentActor() actor: Actor,
    @Args('programmeId', programmeArg) programmeId: string,
    @Args('memberIds', { type: () => [ID] }) memberIds: string[],
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.first(actor, await this.service.nameFirst(actor, programmeId, memberIds), selection);
  }
}
