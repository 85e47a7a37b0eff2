import { pollLimits } from '@cohortium/contract';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../../kernel/authz/actor.ts';
import { badField, parseId } from '../../../kernel/errors/domain-error.ts';
import { CurrentSelection } from '../../../kernel/read/current-selection.ts';
import type { Answer } from '../../../kernel/read/page.ts';
import type { Selection } from '../../../kernel/read/selection.ts';
import { MemberType } from '../../members/index.ts';
import { PollLog } from './poll-log.ts';

@Resolver()
export class PollsResolver {
  constructor(private readonly log: PollLog) {}

  @Query(() => [MemberType], { description: 'Who chose an option of a poll that is not anonymous, by name, at most 100; of those with whom the reader has no block. Only where the reader may see its results.' })
  pollVoters(
    @CurrentActor() actor: Actor,
    @Args('pollId', { type: () => ID }) pollId: string,
    @Args('choice', { type: () => Int, description: 'The option\'s number, from 1; of a scale, the mark.' }) choice: number,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    if (choice < 1 || choice > pollLimits.options) throw badField('choice', 'polls:error.choices');
    return this.log.voters(actor, parseId(pollId), choice, selection);
  }
}
