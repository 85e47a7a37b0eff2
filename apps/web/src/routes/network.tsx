import { createFileRoute } from '@tanstack/react-router';
import { NetworkPage } from '../features/network/index.ts';
import { readNetworkSearch } from '../features/network/network-search.ts';
import { networkQuery } from '../features/network/queries.ts';

export const Route = createFileRoute('/network')({
  staticData: { texts: ['network', 'connections'] },
  validateSearch: readNetworkSearch,
  loaderDeps: ({ search: { programme, cohort, sector, organisation } }) => ({ programme, cohort, sector, organisation }),
  loader: ({ context, deps: { programme, cohort, sector, organisation } }) => void context.queryClient.prefetchQuery(networkQuery(readNetworkSearch({ programme, cohort, sector, organisation }))),
  component: function Network() {
    const navigate = Route.useNavigate();
    return <NetworkPage search={Route.useSearch()} onSearch={search => void navigate({ search: readNetworkSearch({ ...search }), replace: true, resetScroll: false })} />;
  },
});
