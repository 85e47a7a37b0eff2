import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { OrganisationPage, OrganisationType } from './organisation.graphql.ts';
import { OrganisationReader } from './organisation.reader.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(private readonly reader: OrganisationReader) {}

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
