import { Audience } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberPage, MemberType } from './member.graphql.ts';
import { AvatarService } from './avatar.service.ts';
import { MemberReader } from './member.reader.ts';
import { MemberService } from './member.service.ts';
import { PeopleFacetsReader } from './people-facets.ts';
import { PeopleFacetsType } from './people-facets.graphql.ts';
import { PeopleFilter } from './people-filter.ts';
import { UpdateProfileInput } from './update-profile.input.ts';

@Resolver(() => MemberType)
export class MemberResolver {
  constructor(
    private readonly reader: MemberReader,
    private readonly service: MemberService,
    private readonly avatars: AvatarService,
    private readonly facets: PeopleFacetsReader,
  ) {}

  @Query(() => MemberPage, { description: 'The directory: people by name, as the reader may see them.' })
  people(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => PeopleFilter, nullable: true }) filter: PeopleFilter | null,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    return this.reader.people(actor, filter, page, selection);
  }

  @Query(() => PeopleFacetsType, { description: 'By what a list of the directory can be narrowed further, with counts over what the reader may see.' })
  peopleFacets(@CurrentActor() actor: Actor, @Args('filter', { type: () => PeopleFilter, nullable: true }) filter: PeopleFilter | null, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.facets.facets(actor, filter, selection);
  }

  @Query(() => MemberType)
  member(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.reader.require(actor, id, selection);
  }

  @Query(() => MemberType, { description: 'The reader\'s own profile, as people of that audience see it.' })
  myProfileSeenBy(
    @CurrentActor() actor: Actor,
    @Args('audience', { type: () => Audience, description: 'CONNECTIONS, COHORTS or MEMBERS; `publicProfile` is what visitors see.' }) audience: Audience,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.seenBy(actor, audience, selection);
  }

  @Mutation(() => MemberType, { description: 'Changes the reader\'s own profile; absent fields stay. CONFLICT when it changed meanwhile in another window.' })
  async updateProfile(@CurrentActor() actor: Actor, @Args('input') input: UpdateProfileInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    await this.service.update(actor, input);
    return this.reader.require(actor, actor.accountId, selection);
  }

  @Mutation(() => MemberType, { description: 'Takes the picture away; the drawn one stands in.' })
  async removeAvatar(@CurrentActor() actor: Actor, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    await this.avatars.remove(actor);
    return this.reader.require(actor, actor.accountId, selection);
  }
}
