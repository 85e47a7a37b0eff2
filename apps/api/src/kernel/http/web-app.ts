import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import type { PageHeads } from './page-heads.ts';
import { localeOf } from './session-cookie.ts';

const apiPaths = /^\/(graphql|socket\.io|files|avatars|attachments|transcripts|health|metrics|mail-catcher|exports)(\/|$|\?)/;

/** What members show to whoever has the link is not for searching machines. */
const noIndex = '<meta name="robots" content="noindex">';

/** The page's security policy; scripts and styles run by the nonce of this one answer. */
const policy = (nonce: string): string => [
  "default-src 'self'", `script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'", "img-src 'self' data: blob:",
  "font-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "worker-src 'self'", "manifest-src 'self'",
].join('; ');

/** Serves the built web app: assets for a year, and its shell for every address that is not the API's. */
export async function serveWebApp(server: FastifyInstance, config: Config, heads: PageHeads): Promise<void> {
  const root = resolve(config.webDir ?? join(import.meta.dirname, '../../../../web/dist'));
  if (!existsSync(join(root, 'index.html'))) return;
  const shell = readFileSync(join(root, 'index.html'), 'utf8');
  // Names of assets change with their content; the icon's does not, and the shell is only ever served filled.
  await server.register(staticFiles, { root: join(root, 'assets'), prefix: '/assets/', wildcard: false, index: false, immutable: true, maxAge: '365d' });
  server.get('/favicon.svg', (_request, reply) => reply.sendFile('favicon.svg', root, { maxAge: '1d', immutable: false }));
  const sendShell = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (request.method !== 'GET' || apiPaths.test(request.url) || /\.\w{2,5}$/.test(request.url.split('?')[0] ?? '')) {
      return reply.code(404).send({ code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} });
    }
    const nonce = randomBytes(18).toString('base64');
    const head = noIndex + (await heads.markup(request.url.split('?')[0] ?? '', localeOf(request)));
    const page = shell.replaceAll('%CSP_NONCE%', nonce).replace('<!--head-->', () => head);
    return reply.headers({ 'Content-Security-Policy': policy(nonce), 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' }).type('text/html; charset=utf-8').send(page);
  };
  server.get('/', sendShell);
  // Not a not-found handler: Nest sets its own, and Fastify takes one only.
  server.get('/*', sendShell);
}
