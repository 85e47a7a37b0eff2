import { createFileRoute } from '@tanstack/react-router';
import { MagicPage } from '../features/identity/MagicPage.tsx';
import { tokenSearch } from '../features/identity/token-search.ts';
import { nextAddress } from '../shared/viewer/index.ts';

export const Route = createFileRoute('/magic')({
  staticData: { frame: 'plain', open: true, texts: ['identity'] },
  validateSearch: (search: Record<string, unknown>) => ({ ...tokenSearch(search), ...nextAddress(search['next']) }),
  component: function Magic() {
    const { token, next } = Route.useSearch();
    return <MagicPage token={token} next={next} />;
  },
});
