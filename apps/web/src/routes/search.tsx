import { createFileRoute } from '@tanstack/react-router';
import { readFindSearch } from '../features/search/kinds.ts';
import { SearchPage } from '../features/search/SearchPage.tsx';
import { useWhileHere } from '../shared/ui/use-while-here.ts';

export const Route = createFileRoute('/search')({
  staticData: { texts: ['search'] },
  validateSearch: readFindSearch,
  component: function Search() {
    const search = Route.useSearch();
    const navigate = Route.useNavigate();
    const whileHere = useWhileHere();
    return <SearchPage search={search} onWords={q => whileHere(() => navigate({ search: readFindSearch({ ...search, q }), replace: true, resetScroll: false }))} />;
  },
});
