import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import './own-data.ts';
import { SavedSearchReader } from './saved-search.reader.ts';
import { SavedSearchResolver } from './saved-search.resolver.ts';
import { SavedSearchService } from './saved-search.service.ts';
import { SearchWatch } from './search-watch.ts';
import './saved-search.events.ts';

/** Searches of the directory that members keep, and that find new people for them. */
@Module({ imports: [IdentityModule], providers: [SavedSearchReader, SavedSearchService, SavedSearchResolver, SearchWatch] })
export class SavedSearchesModule {}
