import { createFileRoute } from '@tanstack/react-router';
import { devicesQuery, settingsQuery } from '../features/identity/queries.ts';
import { SettingsPage } from '../features/identity/SettingsPage.tsx';

export const Route = createFileRoute('/settings')({
  staticData: { texts: ['identity'] },
  loader: ({ context }) => Promise.all([context.queryClient.ensureQueryData(settingsQuery), context.queryClient.ensureQueryData(devicesQuery)]),
  component: SettingsPage,
});
