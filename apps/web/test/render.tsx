import { loadCatalogue, namespaces } from '@cohortium/i18n/node';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { configure, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { i18next, setLanguage, startTexts } from '../src/shared/i18n/index.ts';
import { ThemeProvider } from '../src/shared/theme/ThemeProvider.tsx';
import { ViewerContext, type Viewer } from '../src/shared/viewer/index.ts';

/** Two cores that do other things as well need longer than the library's second. */
configure({ asyncUtilTimeout: 5000 });

await startTexts(async (language, namespace) => {
  const known = namespaces.find(one => one === namespace);
  return known ? loadCatalogue(language, known) : {};
});
await i18next.loadNamespaces([...namespaces]);

interface Surroundings {
  language?: string;
  viewer?: Viewer | null;
}

/** Puts a component on a page: theme, texts from the real catalogues, router, queries. What it shows is the product's own text. */
export async function show(node: ReactNode, { language = 'en', viewer = null }: Surroundings = {}): Promise<RenderResult & { user: UserEvent }> {
  await setLanguage(language);
  await i18next.loadNamespaces([...namespaces]);
  const route = createRootRoute({ component: () => <ViewerContext value={viewer}>{node}</ViewerContext> });
  const router = createRouter({ routeTree: route, history: createMemoryHistory(), defaultPendingMinMs: 0 });
  await router.load();
  const shown = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ThemeProvider env="test"><RouterProvider router={router} /></ThemeProvider>
    </QueryClientProvider>,
  );
  return { ...shown, user: userEvent.setup() };
}
