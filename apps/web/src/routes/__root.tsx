import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { loadTexts, setLanguage } from '../shared/i18n/index.ts';
import { PlainFrame, Shell } from '../shared/shell/index.ts';
import { ThreadLoader } from '../shared/ui/ThreadLoader.tsx';
import { ViewerContext, type Viewer } from '../shared/viewer/index.ts';

export interface RouterContext {
  queryClient: QueryClient;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ matches }) => {
    void loadTexts(...matches.flatMap(match => match.staticData.texts ?? []));
  },
  component: Root,
});

function Root() {
  const viewer: Viewer | null = null;
  const navigate = useNavigate();
  const plain = useMatches({ select: matches => matches.some(match => match.staticData.frame === 'plain') });
  const actions = { onLanguage: (language: string) => void setLanguage(language), onSignOut: () => undefined };
  const page = (
    <Suspense fallback={<ThreadLoader />}>
      <Outlet />
    </Suspense>
  );
  return (
    <ViewerContext value={viewer}>
      {plain ? <PlainFrame {...actions}>{page}</PlainFrame> : <Shell {...actions} onSearch={q => void navigate({ to: '/people', search: q ? { q } : {} })}>{page}</Shell>}
    </ViewerContext>
  );
}
