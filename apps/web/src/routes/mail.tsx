import { createFileRoute } from '@tanstack/react-router';
import { MailPage } from '../features/mail-catcher/MailPage.tsx';
import { caughtMailsQuery } from '../features/mail-catcher/queries.ts';

export const Route = createFileRoute('/mail')({
  staticData: { open: true, texts: ['demo'] },
  validateSearch: (search: Record<string, unknown>): { id?: string } => (typeof search['id'] === 'string' ? { id: search['id'] } : {}),
  loader: ({ context }) => context.queryClient.ensureInfiniteQueryData(caughtMailsQuery),
  component: function Mail() {
    return <MailPage id={Route.useSearch().id} />;
  },
});
