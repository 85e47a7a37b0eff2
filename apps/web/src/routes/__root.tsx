import { useQuery, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, redirect, useMatches, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { officesQuery, viewerQuery } from '../features/session/index.ts';
import { loadTexts, setLanguage } from '../shared/i18n/index.ts';
import { CrashPage, PlainFrame, Shell } from '../shared/shell/index.ts';
import { ThreadLoader } from '../shared/ui/ThreadLoader.tsx';
import { Toasts } from '../shared/ui/Toasts.tsx';
import { nextAddress, ViewerContext } from '../shared/viewer/index.ts';

export interface RouterContext {
  queryClient: QueryClient;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context, matches, location }) => {
    void loadTexts(...matches.flatMap(match => match.staticData.texts ?? []));
    const viewer = await context.queryClient.ensureQueryData(viewerQuery);
    const open = matches.some(match => match.staticData.open);
    if (!viewer && !open) redirect({ to: '/sign-in', search: nextAddress(location.href), throw: true });
    if (viewer) await setLanguage(viewer.locale);
  },
  component: Root,
  errorComponent: props => <PlainFrame onLanguage={language => void setLanguage(language)}><CrashPage {...props} /></PlainFrame>,
});

function Root() {
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  const { data: programmes } = useQuery({ ...officesQuery, enabled: viewer !== null });
  const navigate = useNavigate();
  const plain = useMatches({ select: matches => matches.some(match => match.staticData.frame === 'plain') });
  const actions = {
    offices: programmes?.programmes.filter(programme => programme.viewerCan.invite) ?? [],
    onLanguage: (language: string) => void setLanguage(language),
  };
  const page = (
    <Suspense fallback={<ThreadLoader />}>
      <Outlet />
    </Suspense>
  );
  return (
    <ViewerContext value={viewer}>
      {plain ? <PlainFrame {...actions}>{page}</PlainFrame> : <Shell {...actions} onSearch={q => void navigate({ to: '/people', search: q ? { q } : {} })}>{page}</Shell>}
      <Toasts />
    </ViewerContext>
  );
}
