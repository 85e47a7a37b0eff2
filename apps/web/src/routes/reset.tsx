import { createFileRoute } from '@tanstack/react-router';
import { ResetPage } from '../features/identity/ResetPage.tsx';
import { tokenSearch } from '../features/identity/token-search.ts';

export const Route = createFileRoute('/reset')({
  staticData: { frame: 'plain', open: true, texts: ['identity'] },
  validateSearch: tokenSearch,
  component: function Reset() {
    return <ResetPage token={Route.useSearch().token} />;
  },
});
