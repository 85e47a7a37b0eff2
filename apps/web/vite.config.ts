import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mantineStyles } from './vite/mantine-styles.ts';

/** The API that `vite dev` passes requests on to; in production the API itself serves what is built here. */
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3001';
const passedOn = ['/graphql', '/files', '/avatars', '/mail-catcher', '/health', '/metrics'];

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, routesDirectory: 'src/routes', generatedRouteTree: 'src/route-tree.gen.ts', quoteStyle: 'single' }),
    react(),
    mantineStyles(),
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
    // Declaring a schema does nothing by itself: without this, a limit taken from the contract would bring the whole schema library along.
    rolldownOptions: { treeshake: { manualPureFunctions: ['z', 'line', 'optionalLine', 'prose', 'optionalProse', 'text'] } },
  },
});
