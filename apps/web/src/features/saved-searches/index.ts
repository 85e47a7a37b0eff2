export { savedSearchesQuery } from './queries.ts';
export { SaveSearch } from './SaveSearch.tsx';
