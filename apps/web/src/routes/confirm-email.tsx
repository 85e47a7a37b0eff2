import { createFileRoute } from '@tanstack/react-router';
import { ConfirmEmailPage } from '../features/identity/ConfirmEmailPage.tsx';
import { tokenSearch } from '../features/identity/token-search.ts';

export const Route = createFileRoute('/confirm-email')({
  staticData: { frame: 'plain', open: true, texts: ['identity'] },
  validateSearch: tokenSearch,
  component: function ConfirmEmail() {
    return <ConfirmEmailPage token={Route.useSearch().token} />;
  },
});
