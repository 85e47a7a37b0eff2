import { FindOrganisationsDocument, FindSkillsDocument, MySecondmentDatesDocument, SecondmentOpeningDocument, SecondmentOpeningsDocument, SecondmentsForMeDocument, type OpeningFilter, type WholeOpeningFragment } from '@cohortium/schema';
import type { QueryClient } from '@tanstack/react-query';
import { execute, gqlPages, gqlQuery, refresh } from '../../shared/graphql/index.ts';
import type { Pickable } from '../../shared/ui/SearchPicker.tsx';
import type { TourSearch } from './tour-search.ts';

const filterOf = ({ q, skills, sectors, from, until, show }: TourSearch): OpeningFilter => ({ text: q ?? null, skillIds: skills ?? null, sectors: sectors ?? null, from: from ?? null, until: until ?? null, fitsMe: show === 'fits' || null, mine: show === 'mine' || null });

export const openingsPages = (search: TourSearch) => gqlPages(SecondmentOpeningsDocument, { filter: filterOf(search), first: 24 }, page => page.secondmentOpenings.pageInfo);
export const openingQuery = (id: string) => gqlQuery(SecondmentOpeningDocument, { id });
export const myDatesQuery = gqlQuery(MySecondmentDatesDocument, {});
export const toursForMeQuery = gqlQuery(SecondmentsForMeDocument, { first: 3 });
export const skillNamesQuery = (ids: readonly string[]) => gqlQuery(FindSkillsDocument, { ids: [...ids] });

/** Skills by typing: none when it fails. */
export async function searchSkills(words: string, signal: AbortSignal): Promise<readonly Pickable[]> {
  return execute(FindSkillsDocument, { text: words || null }, signal).then(({ skills }) => skills.map(({ id, name, group }) => ({ id, name, hint: group.name })), () => []);
}

/** Employers by typing: none when it fails. */
export async function searchOrganisations(words: string, signal: AbortSignal): Promise<readonly Pickable[]> {
  return execute(FindOrganisationsDocument, { text: words.slice(0, 80) || null, first: 20 }, signal).then(({ organisations }) => organisations.nodes.map(({ id, name, place }) => ({ id, name, hint: place || undefined })), () => []);
}

/** Puts an opening that a change answered with on its page, and marks the lists as old. */
export function keepOpening(queryClient: QueryClient, opening: WholeOpeningFragment): void {
  queryClient.setQueryData(openingQuery(opening.id).queryKey, { secondmentOpening: opening });
  void refresh(queryClient, SecondmentOpeningsDocument, SecondmentsForMeDocument);
}
