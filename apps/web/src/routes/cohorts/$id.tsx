import { createFileRoute } from '@tanstack/react-router';
import { CohortPage } from '../../features/programmes/CohortPage.tsx';
import { cohortQuery } from '../../features/programmes/queries.ts';

export const Route = createFileRoute('/cohorts/$id')({
  staticData: { texts: ['programmes', 'people', 'connections', 'conventions', 'ideas'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(cohortQuery(params.id)),
  component: function Cohort() {
    return <CohortPage id={Route.useParams().id} />;
  },
});
