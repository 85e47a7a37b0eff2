import { useWhileHere } from '../shared/ui/use-while-here.ts';
import { createFileRoute } from '@tanstack/react-router';
import { IntroductionsList } from '../features/introductions/index.ts';
import { TalksList } from '../features/talks/index.ts';
import { ConnectionsPage, isConnectionsTab, tabQuery, type ConnectionsTab } from '../features/connections/index.ts';

export const Route = createFileRoute('/connections')({
  staticData: { texts: ['connections', 'introductions', 'talks'] },
  validateSearch: ({ tab, q }: Record<string, unknown>): { tab?: Exclude<ConnectionsTab, 'connections'>; q?: string } => ({
    ...(isConnectionsTab(tab) && tab !== 'connections' && { tab }),
    ...(typeof q === 'string' && q !== '' && { q: q.slice(0, 120) }),
  }),
  loader: ({ context }) => void context.queryClient.prefetchQuery(tabQuery('INCOMING')),
  component: function Connections() {
    const { tab = 'connections', q = '' } = Route.useSearch();
    const navigate = Route.useNavigate();
    const whileHere = useWhileHere();
    return <ConnectionsPage tab={tab} q={q} introductions={<IntroductionsList />} talks={<TalksList />} onSearch={words => whileHere(() => navigate({ search: words ? { q: words } : {}, replace: true }))} />;
  },
});
