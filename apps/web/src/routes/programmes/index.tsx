import { createFileRoute } from '@tanstack/react-router';
import { ProgrammesPage } from '../../features/programmes/ProgrammesPage.tsx';
import { programmesQuery } from '../../features/programmes/queries.ts';

export const Route = createFileRoute('/programmes/')({
  staticData: { texts: ['programmes'] },
  loader: ({ context }) => context.queryClient.ensureQueryData(programmesQuery),
  component: ProgrammesPage,
});
