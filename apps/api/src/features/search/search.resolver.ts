import { findingLimits } from '@cohortium/contract';
import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentActor, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { SearchType } from './search.graphql.ts';
import { SearchReader } from './search.reader.ts';
import { SimilarPeopleReader, SimilarPersonType } from './similar-people.ts';

/** The statement answered this kind's page already, under the key it was asked by; a resolver only declares which part may be asked for. */
const page = (answer: Answer, info: GraphQLResolveInfo): unknown => answer[info.path.key];

@Resolver(() => SearchType)
export class SearchResolver {
  constructor(
    private readonly reader: SearchReader,
    private readonly similar: SimilarPeopleReader,
  ) {}

  @Query(() => SearchType, { description: 'Finds people, ideas, organisations, sessions and messages that the reader may see.' })
  search(
    @CurrentActor() actor: Actor,
    @Args('text', { type: () => String, description: `Words or their beginnings, all of them wanted; in any script, without accents, points and letter forms; slips forgiven where little is found as typed. At most ${findingLimits.text} characters.` }) text: string,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    return this.reader.search(actor, text, selection);
  }

  @Query(() => [SimilarPersonType], { description: 'People like a member, by what the reader is shown of both: most alike first. Empty when they show no skills.' })
  similarPeople(
    @CurrentActor() actor: Actor,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('first', { type: () => Int, nullable: true, description: `At most ${findingLimits.similar}; ${findingLimits.similarFew} unless said otherwise.` }) first: number | null,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    return this.similar.similarTo(actor, memberId, first, selection);
  }

  @ResolveField()
  people(@Parent() answer: Answer, @Args() _: PageArgs, @Info() info: GraphQLResolveInfo): unknown {
    return page(answer, info);
  }

  @ResolveField()
  ideas(@Parent() answer: Answer, @Args() _: PageArgs, @Info() info: GraphQLResolveInfo): unknown {
    return page(answer, info);
  }

  @ResolveField()
  organisations(@Parent() answer: Answer, @Args() _: PageArgs, @Info() info: GraphQLResolveInfo): unknown {
    return page(answer, info);
  }

  @ResolveField()
  sessions(@Parent() answer: Answer, @Args() _: PageArgs, @Info() info: GraphQLResolveInfo): unknown {
    return page(answer, info);
  }

  @ResolveField()
  messages(@Parent() answer: Answer, @Args() _: PageArgs, @Info() info: GraphQLResolveInfo): unknown {
    return page(answer, info);
  }
}
