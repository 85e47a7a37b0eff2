import { createFileRoute } from '@tanstack/react-router';
import { InvitationPage } from '../features/identity/InvitationPage.tsx';
import { tokenSearch } from '../features/identity/token-search.ts';

export const Route = createFileRoute('/invitation')({
  staticData: { frame: 'plain', open: true, texts: ['identity'] },
  validateSearch: tokenSearch,
  component: function Invitation() {
    return <InvitationPage token={Route.useSearch().token} />;
  },
});
