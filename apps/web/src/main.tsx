import 'virtual:mantine-styles';
import './shared/theme/fonts.css';
import './shared/theme/base.css';
import './shared/theme/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followOtherWindows, viewerQuery } from './features/session/index.ts';
import { createAppRouter } from './router.tsx';
import { whenUnauthenticated, createQueryClient } from './shared/graphql/index.ts';
import { bundledCatalogue } from './shared/i18n/catalogues.ts';
import { startTexts } from './shared/i18n/index.ts';
import { keepFocus } from './shared/shell/focus-keeper.ts';
import { nextAddress } from './shared/viewer/index.ts';
import { connection } from './shared/socket/index.ts';
import { ThemeProvider } from './shared/theme/ThemeProvider.tsx';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
whenUnauthenticated(() => {
  queryClient.removeQueries({ queryKey: viewerQuery.queryKey });
  // Several answers may say so at once: the first of them knows where the reader was.
  const here = router.history.location;
  if (here.pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: nextAddress(here.href) });
});
connection.watch(() => {
  if (connection.state() === 'online') void queryClient.invalidateQueries({ refetchType: 'active' });
});
followOtherWindows();

const reloadedAt = 'cohortium.reloadedAt';
// A tab left open over a new release asks for parts that are gone: it loads the page anew, once.
window.addEventListener('vite:preloadError', event => {
  if (Date.now() - Number(sessionStorage.getItem(reloadedAt)) < 60_000) return;
  event.preventDefault();
  sessionStorage.setItem(reloadedAt, String(Date.now()));
  window.location.reload();
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
keepFocus(root);
await startTexts(bundledCatalogue);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
