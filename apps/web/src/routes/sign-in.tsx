import { createFileRoute, redirect } from '@tanstack/react-router';
import { installationQuery, viewerQuery } from '../features/session/index.ts';
import { SignInPage } from '../features/session/SignInPage.tsx';
import { nextAddress } from '../shared/viewer/index.ts';

interface SignInSearch {
  next?: string;
  /** Shows the page also to someone signed in: in a demonstration one changes who one is. */
  other?: boolean;
}

export const Route = createFileRoute('/sign-in')({
  staticData: { frame: 'plain', open: true, texts: ['identity', 'demo'] },
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({ ...nextAddress(search['next']), ...(search['other'] === true && { other: true }) }),
  beforeLoad: async ({ context, search }) => {
    const viewer = await context.queryClient.ensureQueryData(viewerQuery);
    if (viewer && !search.other) throw redirect({ href: search.next ?? '/' });
  },
  loader: ({ context }) => context.queryClient.ensureQueryData(installationQuery),
  component: function SignIn() {
    return <SignInPage next={Route.useSearch().next} />;
  },
});
