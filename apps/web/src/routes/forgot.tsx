import { createFileRoute } from '@tanstack/react-router';
import { ForgotPage } from '../features/identity/ForgotPage.tsx';
import { installationQuery } from '../features/session/index.ts';

export const Route = createFileRoute('/forgot')({
  staticData: { frame: 'plain', open: true, texts: ['identity', 'demo'] },
  loader: ({ context }) => context.queryClient.ensureQueryData(installationQuery),
  component: ForgotPage,
});
