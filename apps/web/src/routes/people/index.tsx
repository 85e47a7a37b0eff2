import { createFileRoute } from '@tanstack/react-router';
import { readPeopleSearch } from '../../features/people/people-search.ts';
import { PeoplePage } from '../../features/people/PeoplePage.tsx';
import { facetsQuery, peopleQuery } from '../../features/people/queries.ts';
import { SaveSearch } from '../../features/saved-searches/index.ts';
import { onEntering } from '../../shared/ui/on-entering.ts';
import { useWhileHere } from '../../shared/ui/use-while-here.ts';

export const Route = createFileRoute('/people/')({
  staticData: { texts: ['people', 'connections', 'searches'] },
  validateSearch: readPeopleSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, cause }) => onEntering(cause, Promise.all([context.queryClient.ensureQueryData(facetsQuery), context.queryClient.prefetchInfiniteQuery(peopleQuery(deps))])),
  component: function People() {
    const navigate = Route.useNavigate();
    const whileHere = useWhileHere();
    const search = Route.useSearch();
    return <PeoplePage search={search} keeping={<SaveSearch search={search} />} onSearch={next => whileHere(() => navigate({ search: readPeopleSearch({ ...next }), replace: true, resetScroll: false }))} />;
  },
});
