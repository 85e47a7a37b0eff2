import { insightLimits } from '@cohortium/contract';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberPage, MemberType } from '../members/index.ts';
import { ConventionOutcomeType, InsightsType } from './insight.graphql.ts';
import { InsightReader } from './insight.reader.ts';
import { InsightService } from './insight.service.ts';

const programmeArg = { type: () => ID };

@Resolver()
export class InsightResolver {
  constructor(
    private readonly reader: InsightReader,
    private readonly service: InsightService,
  ) {}

  @Query(() => InsightsType, { nullable: true, description: "A programme's figures by day and its tables as of last night. Null while they are worked out for the first time: ask again in a moment. For its staff." })
  async insights(@CurrentActor() actor: Actor, @Args('programmeId', programmeArg) programmeId: string): Promise<InsightsType | null> {
    requireSignedIn(actor);
    return (await this.reader.insights(actor, programmeId)) ?? (await this.service.want(programmeId));
  }

  @Query(() => MemberPage, { description: 'People of the programme without a tie to anyone of it, by name. For its staff.' })
  peopleWithoutTies(@CurrentActor() actor: Actor, @Args('programmeId', programmeArg) programmeId: string, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.withoutTies(actor, programmeId, page, selection);
  }

  @Query(() => [MemberType], { description: `People whose leaving would cut at least five others off, those who hold most together first: at most ${insightLimits.keystones}. For staff.` })
  peopleWhoHoldTogether(@CurrentActor() actor: Actor, @Args('programmeId', programmeArg) programmeId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.holdTogether(actor, programmeId, selection);
  }

  @Query(() => [ConventionOutcomeType], { description: `What came of the programme's conventions that have begun, the latest first: at most ${insightLimits.conventions}. For staff.` })
  conventionOutcomes(@CurrentActor() actor: Actor, @Args('programmeId', programmeArg) programmeId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.outcomes(actor, programmeId, selection);
  }
}
