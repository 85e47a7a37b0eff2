import { insightGap, insightLimits } from '@cohortium/contract';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { GapInput, GapProposalType, GapType, IntroduceAcrossInput } from './gap.graphql.ts';
import { GapReader } from './gap.reader.ts';
import { GapService } from './gap.service.ts';

@Resolver()
export class GapResolver {
  constructor(
    private readonly reader: GapReader,
    private readonly service: GapService,
  ) {}

  @Query(() => [GapType], { description: `Gaps that the staff of a programme work on, the latest first: at most ${insightLimits.gaps}. For its staff.` })
  gaps(@CurrentActor() actor: Actor, @Args('programmeId', { type: () => ID }) programmeId: string, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.gaps(actor, programmeId, selection);
  }

  @Query(() => [GapProposalType], { description: `Whom to introduce across a gap, the best pairs first, nobody in two: from what every member may see. At most ${insightLimits.proposals}. For staff.` })
  gapProposals(@CurrentActor() actor: Actor, @Args('gap') gap: GapInput, @Args('first', { type: () => Int, nullable: true }) first: number | null, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.proposals(actor, parseInput(insightGap, gap, 'gap'), first ?? insightLimits.usualProposals, selection);
  }

  @Mutation(() => [GapType], { description: 'Introduces pairs across a gap: each person is asked, and may decline untold. Kept in the log. Answers all gaps.' })
  async introduceAcrossGap(@CurrentActor() actor: Actor, @Args('input') input: IntroduceAcrossInput, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.gaps(actor, await this.service.introduce(actor, input), selection);
  }
}
