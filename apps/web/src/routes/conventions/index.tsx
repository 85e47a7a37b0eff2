import { createFileRoute } from '@tanstack/react-router';
import { ConventionsPage } from '../../features/conventions/ConventionsPage.tsx';
import { conventionsQuery, phasesAhead } from '../../features/conventions/queries.ts';

export const Route = createFileRoute('/conventions/')({
  staticData: { texts: ['conventions'] },
  loader: ({ context }) => context.queryClient.prefetchInfiniteQuery(conventionsQuery(phasesAhead)),
  component: ConventionsPage,
});
