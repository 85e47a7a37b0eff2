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
import { ActorSource } from '../authz/actor.ts';
import { DirectAnswer } from '../graphql/direct-answer.ts';
import { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { measureRequests } from '../health/metrics.ts';
import { FailureFilter, sendFailure } from './failure.filter.ts';
import { PageHeads } from './page-heads.ts';
import { ownOrigin } from './own-origin.ts';
import { localeOf, sessionTokenOf } from './session-cookie.ts';
import { serveWebApp } from './web-app.ts';

const bodyLimit = 256 * 1024;

/** Nest would replace the handler of failures in Fastify's hooks and parsers by one that forgets their reasons. */
class OneFailureForm extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

/** Makes the server, ready to listen: what main.ts starts and what tests start. */
export async function createApp(module: Type<object>): Promise<NestFastifyApplication> {
  const { trustedProxies } = new Config(process.env);
  const adapter = new OneFailureForm({ bodyLimit, trustProxy: (_address: string, hop: number) => hop < trustedProxies, genReqId: () => randomUUID(), forceCloseConnections: 'idle', allowErrorHandlerOverride: false });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Logger));
  app.useGlobalFilters(new FailureFilter());
  const config = app.get(Config);
  const server = app.getHttpAdapter().getInstance();
  await server.register(cookie);
  await server.register(helmet, { contentSecurityPolicy: false, strictTransportSecurity: config.secure, crossOriginEmbedderPolicy: false });
  await server.register(compress, { threshold: 1400, encodings: ['br', 'gzip'] });
  server.setErrorHandler((error, _request, reply) => sendFailure(error, reply));
  measureRequests(server);
  guardGraphQL(app, config);
  await serveWebApp(server, config, app.get(PageHeads));
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
  const [documents, direct, actors] = [app.get(TrustedDocuments), app.get(DirectAnswer), app.get(ActorSource)];
  server.addHook('preHandler', async (request, reply) => {
    // The route, not the address: `/%67raphql` leads here too.
    if (request.routeOptions.url !== '/graphql') return;
    if (request.method !== 'POST' && config.mode === 'production') throw new DomainError('BAD_INPUT', 'common:error.unknownDocument');
    if (request.method !== 'POST') return;
    const given = request.body;
    request.body = documents.request(given, config.mode === 'production');
    if (!isDirect(given) || !direct.answers(given.documentId)) return;
    const actor = await actors.fromToken(sessionTokenOf(request, config), localeOf(request));
    const answer = await direct.find(given.documentId, given.variables, actor);
    if (answer !== null) return reply.type(answerType(request.headers.accept)).send(answer);
  });
}

const isDirect = (body: unknown): body is { documentId: string; variables?: unknown } => typeof body === 'object' && body !== null && 'documentId' in body && typeof body.documentId === 'string';

/** As Apollo negotiates: the newer media type for those who ask for it. */
const answerType = (accept: string | undefined): string =>
  accept?.includes('application/graphql-response+json') ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8';
