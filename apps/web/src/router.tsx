import { createRouter } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { routeTree } from './route-tree.gen.ts';
import { CrashPage, focusHeadingOnNavigation, NotFoundPage } from './shared/shell/index.ts';
import { ThreadLoader } from './shared/ui/ThreadLoader.tsx';

/** Routes by file; a link's page is fetched as soon as the pointer rests on it. */
export function createAppRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: ThreadLoader,
    defaultPendingMs: 400,
    defaultPendingMinMs: 200,
  });
  focusHeadingOnNavigation(router);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** `plain` for pages before sign-in, `none` for a screen that is looked at from afar; all others stand in the shell. */
    frame?: 'shell' | 'plain' | 'none';
    /** Also for visitors who are not signed in. */
    open?: boolean;
    /** Namespaces of texts that the page needs, fetched along with its code. */
    texts?: readonly import('@cohortium/i18n').Namespace[];
  }
}
