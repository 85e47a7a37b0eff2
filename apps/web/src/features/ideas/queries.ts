import { FindSkillsDocument, IdeaCommentsDocument, IdeaDocument, IdeaHomesDocument, IdeasDocument, IdeasThatNeedMeDocument, JoinRequestsForMeDocument, type IdeaQuery } from '@cohortium/schema';
import type { QueryClient } from '@tanstack/react-query';
import { execute, gqlPages, gqlQuery, refresh } from '../../shared/graphql/index.ts';
import type { Pickable } from '../../shared/ui/SearchPicker.tsx';
import { requestOf, type IdeaSearch } from './idea-search.ts';

/** An idea as its page shows it. */
export type WholeIdea = IdeaQuery['idea'];

const pageSize = 24;

export const ideaQuery = (id: string) => gqlQuery(IdeaDocument, { id });
export const ideasPages = (search: IdeaSearch) => gqlPages(IdeasDocument, { ...requestOf(search), first: pageSize }, page => page.ideas.pageInfo);
export const commentPages = (ideaId: string) => gqlPages(IdeaCommentsDocument, { ideaId, first: 50 }, page => page.ideaComments.pageInfo);
/** Programmes and cohorts, for filters and for choosing where an idea belongs. */
export const homesQuery = { ...gqlQuery(IdeaHomesDocument, {}), staleTime: 10 * 60_000 };
export const skillsQuery = (ids: readonly string[]) => gqlQuery(FindSkillsDocument, { ids: [...ids] });

/** Skills by typing, for pickers: none when it fails. */
export async function searchSkills(words: string, signal: AbortSignal): Promise<readonly Pickable[]> {
  try {
    const { skills } = await execute(FindSkillsDocument, { text: words || null }, signal);
    return skills.map(skill => ({ id: skill.id, name: skill.name, hint: skill.group.name }));
  } catch {
    return [];
  }
}

/** Puts an idea that a change answered with on its page, and marks the lists that show it as old. */
export function keepIdea(queryClient: QueryClient, idea: WholeIdea): void {
  queryClient.setQueryData(ideaQuery(idea.id).queryKey, { idea });
  void refreshLists(queryClient);
}

export const refreshLists = (queryClient: QueryClient): Promise<void> => refresh(queryClient, IdeasDocument, IdeasThatNeedMeDocument, JoinRequestsForMeDocument);
