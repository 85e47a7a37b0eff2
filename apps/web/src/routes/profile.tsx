import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { EditProfile, FirstProfile, myProfileQuery } from '../features/profile/index.ts';
import { NotFoundPage } from '../shared/shell/index.ts';

export const Route = createFileRoute('/profile')({
  staticData: { texts: ['people'] },
  loader: ({ context }) => context.queryClient.ensureQueryData(myProfileQuery),
  component: function OwnProfile() {
    const profile = useSuspenseQuery(myProfileQuery).data.viewer?.profile;
    if (!profile) return <NotFoundPage />;
    return profile.profileCompletedAt ? <EditProfile key={profile.version} profile={profile} /> : <FirstProfile profile={profile} />;
  },
});
