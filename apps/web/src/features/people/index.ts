export { facetsQuery, findSkills, peopleQuery } from './queries.ts';
export { ChosenChips } from './ChosenChips.tsx';
export { useChosen } from './chosen.ts';
export { PeopleFacets } from './PeopleFacets.tsx';
export type { PeopleSearch } from './people-search.ts';
export { chosenIn, filterOf, findsTheSame, searchOf } from './people-search.ts';
