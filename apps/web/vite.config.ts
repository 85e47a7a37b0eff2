import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstJavaScript } from './vite/first-javascript.ts';
import { mantineStyles } from './vite/mantine-styles.ts';

/** The API that `vite dev` passes requests on to; in production the API itself serves what is built here. */
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3001';
const passedOn = ['/graphql', '/files', '/avatars', '/attachments', '/transcripts', '/mail-catcher', '/health', '/metrics'];

/**
 * Parts of the libraries and of our own code that stand on every page. A module brings all that it imports, so nothing here may import values of
 * the contract, whose schemas come later.
 */
const everyPage = new RegExp([
  'node_modules/(?:react|react-dom|scheduler|use-sync-external-store|i18next|react-i18next/dist/es/(?!Trans|IcuTrans)|clsx)/',
  'node_modules/@tanstack/(?:history|store|react-store|router-core|react-router|query-core|react-query)/',
  'node_modules/@mantine/core/(?:esm/core|esm/components/(?:Button|ActionIcon|UnstyledButton|Loader|Transition|Text|Anchor|CloseButton))/',
  'packages/(?:i18n|schema)/src/',
  // What a route declares before its page is asked for: its address, search and loader. Their pages end in a query and stay apart.
  'web/src/(?:routes/[^?]+\\.tsx$|router\\.tsx$|main\\.tsx$|route-tree\\.gen\\.ts$)',
  'web/src/features/[^/]+/(?:queries|home-queries|tabs|people-search|idea-search|network-search)\\.ts$',
  'web/src/features/(?:session/(?:viewer|use-session|installation|DemoBanner)|rooms/(?:UnreadRooms|use-resumed-outbox|room-wire))',
  'web/src/shared/(?:graphql|i18n|theme|viewer|socket|offline/database|shell/(?!AccountDropdown))',
  'web/src/shared/ui/(?:Avatar|Logo|PageHeader|ThreadMark|ThreadLoader|Toasts|toast|links|use-or-say|EmptyState)\\b',
].join('|'));

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, routesDirectory: 'src/routes', generatedRouteTree: 'src/route-tree.gen.ts', quoteStyle: 'single' }),
    react(),
    mantineStyles(),
    firstJavaScript(),
  ],
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    strictPort: true,
    proxy: {
      ...Object.fromEntries(passedOn.map(path => [path, { target: api }])),
      '/socket.io': { target: api, ws: true },
    },
  },
  /** The API puts a fresh nonce in place of this mark each time it serves the page; without it the page's policy refuses its own scripts. */
  html: { cspNonce: '%CSP_NONCE%' },
  build: {
    target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false, sourcemap: false,
    rolldownOptions: {
      // Declaring a schema does nothing by itself: without this, a limit taken from the contract would bring the whole schema library along.
      treeshake: { manualPureFunctions: ['z', 'line', 'optionalLine', 'prose', 'optionalProse', 'text'] },
      output: {
        codeSplitting: {
          groups: [
            // What every page needs comes in one file: dozens of small ones pack worse and cost a request each.
            { name: 'frame', test: everyPage },
          ],
        },
      },
    },
  },
});
