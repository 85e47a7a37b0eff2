import { createFileRoute } from '@tanstack/react-router';
import { openingsPages, ToursPage } from '../../features/tours/index.ts';
import { readTourSearch } from '../../features/tours/tour-search.ts';

export const Route = createFileRoute('/tours/')({
  staticData: { texts: ['secondments'] },
  validateSearch: readTourSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(openingsPages(deps)),
  component: function Tours() {
    return <ToursPage search={Route.useSearch()} />;
  },
});
