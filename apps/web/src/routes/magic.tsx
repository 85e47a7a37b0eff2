import { createFileRoute } from '@tanstack/react-router';
import { MagicPage } from '../features/identity/MagicPage.tsx';
import { tokenSearch } from '../features/identity/token-search.ts';

export const Route = createFileRoute('/magic')({
  staticData: { frame: 'plain', open: true, texts: ['identity'] },
  validateSearch: tokenSearch,
  component: function Magic() {
    return <MagicPage token={Route.useSearch().token} />;
  },
});
