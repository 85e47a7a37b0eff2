import { CountFacetsDocument, FindSkillsDocument, PeopleDocument, PeopleFacetsDocument, type FindSkillsQuery } from '@cohortium/schema';
import { execute, gqlPages, gqlQuery } from '../../shared/graphql/index.ts';
import type { Pickable } from '../../shared/ui/SearchPicker.tsx';
import { filterOf, type PeopleSearch } from './people-search.ts';

/** The directory under a search, page by page. */
export const peopleQuery = (search: PeopleSearch) => gqlPages(PeopleDocument, { filter: filterOf(search), first: 24 }, page => page.people.pageInfo);
/** Within what to narrow it, and how many people each value would leave. */
export const countsQuery = (search: PeopleSearch) => gqlQuery(CountFacetsDocument, { filter: filterOf(search) });
export const facetsQuery = gqlQuery(PeopleFacetsDocument, {});

const pickable = ({ id, name, group }: FindSkillsQuery['skills'][number]): Pickable => ({ id, name, hint: group.name });

/** Skills for typing; without words, the taxonomy from its beginning. */
export const findSkills = async (words: string, signal: AbortSignal): Promise<Pickable[]> =>
  (await execute(FindSkillsDocument, { text: words.slice(0, 80) || null }, signal)).skills.map(pickable);

/** Skills by id, for those that stand in an address. */
export const skillsQuery = (ids: readonly string[]) => gqlQuery(FindSkillsDocument, { ids: [...ids] });
