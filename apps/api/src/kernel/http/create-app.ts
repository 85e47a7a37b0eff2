import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import type { Type } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { DomainError } from '../errors/domain-error.ts';
import { trustedRequest } from '../graphql/trusted-documents.ts';
import { measureRequests } from '../health/metrics.ts';
import { FailureFilter } from './failure.filter.ts';
import { serveWebApp } from './web-app.ts';

const bodyLimit = 256 * 1024;

/** Makes the server, ready to listen: what main.ts starts and what tests start. */
export async function createApp(module: Type<object>): Promise<NestFastifyApplication> {
  const { trustedProxies } = new Config(process.env);
  const adapter = new FastifyAdapter({ bodyLimit, trustProxy: (_address: string, hop: number) => hop < trustedProxies, genReqId: () => randomUUID(), forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Logger));
  app.useGlobalFilters(new FailureFilter());
  const config = app.get(Config);
  const server = app.getHttpAdapter().getInstance();
  await server.register(cookie);
  await server.register(helmet, { contentSecurityPolicy: false, strictTransportSecurity: config.secure, crossOriginEmbedderPolicy: false });
  await server.register(compress, { threshold: 1400, encodings: ['br', 'gzip'] });
  measureRequests(server);
  guardGraphQL(app, config);
  await serveWebApp(server, config);
  app.enableShutdownHooks();
  return app;
}

/** Writes come from our own pages only (Origin), and documents are the trusted ones. */
function guardGraphQL(app: NestFastifyApplication, config: Config): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id);
    const { origin } = request.headers;
    const foreign = request.method !== 'GET' && request.method !== 'HEAD' && origin !== undefined && !ownOrigin(origin, request.headers.host, config);
    done(foreign ? new DomainError('FORBIDDEN', 'common:error.origin') : undefined);
  });
  server.addHook('preHandler', (request, _reply, done) => {
    if (request.url.split('?')[0] === '/graphql' && request.method === 'POST') request.body = trustedRequest(request.body, config.mode === 'production');
    done();
  });
}

/** Whether an Origin header names this installation: its public address, or outside production the very host that was asked. */
export function ownOrigin(origin: string, host: string | undefined, config: Config): boolean {
  if (origin === new URL(config.publicUrl).origin) return true;
  return config.mode !== 'production' && origin === `http://${host ?? ''}`;
}
