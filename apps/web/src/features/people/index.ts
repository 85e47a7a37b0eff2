export { facetsQuery, findSkills, peopleQuery } from './queries.ts';
export { PeopleFilters } from './PeopleFilters.tsx';
export type { PeopleSearch } from './people-search.ts';
