import { createFileRoute } from '@tanstack/react-router';
import { ConventionsPage, conventionsQuery, phasesAhead } from '../../features/conventions/index.ts';

export const Route = createFileRoute('/conventions/')({
  staticData: { texts: ['conventions'] },
  loader: ({ context }) => context.queryClient.prefetchInfiniteQuery(conventionsQuery(phasesAhead)),
  component: ConventionsPage,
});
