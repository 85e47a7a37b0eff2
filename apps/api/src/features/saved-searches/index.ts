export { savedSearchShape, tellsOfSomeone } from './saved-search.shape.ts';
export { SavedSearchType } from './saved-search.graphql.ts';
export { SavedSearchesModule } from './saved-searches.module.ts';
