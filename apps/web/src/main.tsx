import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './shared/theme/fonts.css';
import './shared/theme/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppRouter } from './router.tsx';
import { configureGraphql, createQueryClient } from './shared/graphql/index.ts';
import { bundledCatalogue } from './shared/i18n/catalogues.ts';
import { startTexts } from './shared/i18n/index.ts';
import { ThemeProvider } from './shared/theme/ThemeProvider.tsx';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
configureGraphql({ sendsText: import.meta.env.DEV, onUnauthenticated: () => void router.navigate({ to: '/sign-in', search: { next: router.state.location.href } }) });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
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
