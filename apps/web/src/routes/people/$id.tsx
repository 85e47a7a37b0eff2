import { createFileRoute } from '@tanstack/react-router';
import { onlookers, type Onlooker } from '../../features/profile/onlookers.ts';
import { ProfilePage } from '../../features/profile/ProfilePage.tsx';
import { memberQuery } from '../../features/profile/queries.ts';

export const Route = createFileRoute('/people/$id')({
  staticData: { texts: ['people', 'connections', 'ideas'] },
  validateSearch: (search: Record<string, unknown>): { as?: Onlooker } => {
    const as = onlookers.find(onlooker => onlooker === search['as']);
    return as ? { as } : {};
  },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(memberQuery(params.id)),
  component: function Person() {
    return <ProfilePage id={Route.useParams().id} seenAs={Route.useSearch().as} />;
  },
});
