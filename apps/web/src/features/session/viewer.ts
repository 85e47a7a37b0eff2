import { OfficesDocument, ViewerDocument, type ViewerQuery } from '@cohortium/schema';
import { queryOptions } from '@tanstack/react-query';
import { execute, gqlQuery, keyOf } from '../../shared/graphql/index.ts';
import type { Viewer } from '../../shared/viewer/index.ts';

function viewerOf({ viewer }: ViewerQuery): Viewer | null {
  if (!viewer) return null;
  return {
    id: viewer.id,
    name: viewer.profile?.name || viewer.email,
    avatarUrl: viewer.profile?.avatarUrl ?? null,
    isAdmin: viewer.isAdmin,
    locale: viewer.locale,
    profileDone: viewer.profile?.profileCompletedAt != null,
  };
}

/** Who is signed in. Asked once for all pages; `refresh(queryClient, ViewerDocument)` after signing in or out and after changes of the profile. */
export const viewerQuery = queryOptions({
  queryKey: [keyOf(ViewerDocument)] as const,
  queryFn: async ({ signal }) => viewerOf(await execute(ViewerDocument, {}, signal)),
  staleTime: 5 * 60_000,
});

/** The programmes with what the viewer may do in each: the account's menu leads to the offices they work in. */
export const officesQuery = { ...gqlQuery(OfficesDocument, {}), staleTime: 30 * 60_000 };
