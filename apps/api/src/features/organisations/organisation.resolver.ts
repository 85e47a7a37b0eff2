import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { AddOrganisationInput, OrganisationPage, OrganisationType } from './organisation.graphql.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationService } from './organisation.service.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly reader: OrganisationReader,
    private readonly service: OrganisationService,
  ) {}

  @Mutation(() => OrganisationType, { description: 'Adds an employer that is not listed yet; one of the same name is answered instead of doubled.' })
  async addOrganisation(@CurrentActor() actor: Actor, @Args('input') input: AddOrganisationInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.add(actor, input), selection);
  }

  @Query(() => OrganisationPage, { description: 'Organisations by name.' })
  organisations(
    @CurrentActor() actor: Actor,
    @Args('text', { type: () => String, nullable: true, description: 'Part of the name in any language; accents and vowel points do not matter.' }) text: string | null,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.page(actor, text, page, selection);
  }

  @Query(() => OrganisationType)
  organisation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, id, selection);
  }
}
