import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberPage, MemberType } from './member.graphql.ts';
import { MemberReader } from './member.reader.ts';
import { PeopleFilter } from './people-filter.ts';

@Resolver(() => MemberType)
export class MemberResolver {
  constructor(private readonly reader: MemberReader) {}

  @Query(() => MemberPage, { description: 'The directory: people by name, as the reader may see them.' })
  people(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => PeopleFilter, nullable: true }) filter: PeopleFilter | null,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.people(actor, filter ?? {}, page, selection);
  }

  @Query(() => MemberType)
  member(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, id, selection);
  }
}
