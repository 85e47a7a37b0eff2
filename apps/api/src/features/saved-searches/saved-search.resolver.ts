import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { ChangeSearchInput, SavedSearchType, SaveSearchInput } from './saved-search.graphql.ts';
import { SavedSearchReader } from './saved-search.reader.ts';
import { SavedSearchService } from './saved-search.service.ts';

const Id = () => Args('id', { type: () => ID });

@Resolver()
export class SavedSearchResolver {
  constructor(
    private readonly reader: SavedSearchReader,
    private readonly service: SavedSearchService,
  ) {}

  @Query(() => [SavedSearchType], { description: "The reader's saved searches, the last saved first." })
  savedSearches(@CurrentActor() actor: Actor, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.mine(actor, selection);
  }

  @Mutation(() => SavedSearchType, { description: 'Keeps a search of the directory; the same filter again only changes its name.' })
  async saveSearch(@CurrentActor() actor: Actor, @Args('input') input: SaveSearchInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.save(actor, input), selection);
  }

  @Mutation(() => SavedSearchType, { description: 'Renames it, or has it tell of new people or not.' })
  async changeSavedSearch(@CurrentActor() actor: Actor, @Id() id: string, @Args('input') input: ChangeSearchInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.change(actor, id, input), selection);
  }

  @Mutation(() => SavedSearchType, { description: 'The reader opened it: whom it had found is not new any more.' })
  async lookAtSavedSearch(@CurrentActor() actor: Actor, @Id() id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.service.lookAt(actor, id), selection);
  }

  @Mutation(() => Boolean, { description: 'Deletes it. Always true.' })
  async deleteSavedSearch(@CurrentActor() actor: Actor, @Id() id: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.delete(actor, id);
    return true;
  }
}
