import { createFileRoute } from '@tanstack/react-router';
import { onlookers, type Onlooker } from '../../features/profile/onlookers.ts';
import { ProfilePage } from '../../features/profile/ProfilePage.tsx';
import { memberQuery, publicProfileQuery } from '../../features/profile/queries.ts';
import { VisitorProfile } from '../../features/profile/VisitorProfile.tsx';
import { viewerQuery } from '../../features/session/index.ts';
import { useViewer } from '../../shared/viewer/index.ts';

export const Route = createFileRoute('/people/$id')({
  staticData: { open: true, texts: ['people', 'connections', 'introductions', 'ideas', 'talks'] },
  validateSearch: (search: Record<string, unknown>): { as?: Onlooker } => {
    const as = onlookers.find(onlooker => onlooker === search['as']);
    return as ? { as } : {};
  },
  loader: async ({ context, params }) => {
    const viewer = await context.queryClient.ensureQueryData(viewerQuery);
    await (viewer ? context.queryClient.ensureQueryData(memberQuery(params.id)) : context.queryClient.prefetchQuery(publicProfileQuery(params.id)));
  },
  component: function Person() {
    const [{ id }, { as }] = [Route.useParams(), Route.useSearch()];
    return useViewer() ? <ProfilePage id={id} seenAs={as} /> : <VisitorProfile id={id} />;
  },
});
