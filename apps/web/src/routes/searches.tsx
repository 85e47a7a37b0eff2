import { createFileRoute } from '@tanstack/react-router';
import { facetsQuery } from '../features/people/queries.ts';
import { savedSearchesQuery } from '../features/saved-searches/queries.ts';
import { SavedSearchesPage } from '../features/saved-searches/SavedSearchesPage.tsx';

export const Route = createFileRoute('/searches')({
  staticData: { texts: ['searches', 'people'] },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(facetsQuery);
    return context.queryClient.ensureQueryData(savedSearchesQuery);
  },
  component: SavedSearchesPage,
});
