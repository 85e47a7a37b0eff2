import { createFileRoute } from '@tanstack/react-router';
import { devicesQuery, SettingsPage, settingsQuery } from '../features/identity/SettingsPage.tsx';

export const Route = createFileRoute('/settings')({
  staticData: { texts: ['identity'] },
  loader: ({ context }) => Promise.all([context.queryClient.ensureQueryData(settingsQuery), context.queryClient.ensureQueryData(devicesQuery)]),
  component: SettingsPage,
});
