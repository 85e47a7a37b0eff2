import { createFileRoute } from '@tanstack/react-router';
import { readIdeaSearch } from '../../features/ideas/idea-search.ts';
import { IdeasPage } from '../../features/ideas/IdeasPage.tsx';
import { homesQuery, ideasPages } from '../../features/ideas/queries.ts';

export const Route = createFileRoute('/ideas/')({
  staticData: { texts: ['ideas'] },
  validateSearch: readIdeaSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(ideasPages(deps));
    await context.queryClient.ensureQueryData(homesQuery);
  },
  component: function Ideas() { return <IdeasPage search={Route.useSearch()} />; },
});
