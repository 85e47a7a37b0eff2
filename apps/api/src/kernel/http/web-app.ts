import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';

const apiPaths = /^\/(graphql|socket\.io|files|avatars|health|metrics|mail-catcher)(\/|$|\?)/;

/** The page's security policy; scripts and styles run by the nonce of this one answer. */
const policy = (nonce: string): string => [
  "default-src 'self'", `script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'", "img-src 'self' data: blob:",
  "font-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "worker-src 'self'", "manifest-src 'self'",
].join('; ');

/** Serves the built web app: assets for a year, and its shell for every address that is not the API's. */
export async function serveWebApp(server: FastifyInstance, config: Config): Promise<void> {
  const root = resolve(config.webDir ?? join(import.meta.dirname, '../../../../web/dist'));
  if (!existsSync(join(root, 'index.html'))) return;
  const shell = readFileSync(join(root, 'index.html'), 'utf8');
  // Names of assets change with their content; the icon's does not, and the shell is only ever served filled.
  await server.register(staticFiles, { root: join(root, 'assets'), prefix: '/assets/', wildcard: false, index: false, immutable: true, maxAge: '365d' });
  server.get('/favicon.svg', (_request, reply) => reply.sendFile('favicon.svg', root, { maxAge: '1d', immutable: false }));
  const sendShell = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (request.method !== 'GET' || apiPaths.test(request.url) || /\.\w{2,5}$/.test(request.url.split('?')[0] ?? '')) {
      return reply.code(404).send({ code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} });
    }
    const nonce = randomBytes(18).toString('base64');
    return reply.header('Content-Security-Policy', policy(nonce)).header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(shell.replaceAll('%CSP_NONCE%', nonce));
  };
  server.get('/', sendShell);
  // Not a not-found handler: Nest sets its own, and Fastify takes one only.
  server.get('/*', sendShell);
}
