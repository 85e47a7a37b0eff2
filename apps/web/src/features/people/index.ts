export { PeoplePage } from './PeoplePage.tsx';
export { readPeopleSearch, type PeopleSearch } from './people-search.ts';
export { facetsQuery, findSkills, peopleQuery } from './queries.ts';
