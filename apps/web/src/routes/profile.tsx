import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { EditProfile } from '../features/profile/EditProfile.tsx';
import { FirstProfile } from '../features/profile/FirstProfile.tsx';
import { myProfileQuery } from '../features/profile/queries.ts';
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
