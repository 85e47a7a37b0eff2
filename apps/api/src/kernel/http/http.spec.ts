import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ViewerDocument } from '@cohortium/schema';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { make, server } from '../../../test/index.ts';
import { AppModule } from '../../app.module.ts';
import { createApp } from './create-app.ts';

const json = { 'content-type': 'application/json' };
const post = (payload: string, headers: Record<string, string> = json) => server().inject({ method: 'POST', url: '/graphql', headers, payload });

test.each([
  ['no JSON', '{'], ['null', 'null'], ['an array', '[]'], ['a number', '7'], ['nothing', ''], ['no query', '{}'], ['an unknown document', '{"documentId":"nonsense"}'], ['a query of another kind', '{"query":7}'],
  ['a syntax error', '{"query":"{"}'], ['an unknown field', '{"query":"{ nothing }"}'], ['variables that are none', '{"query":"{ viewer { id } }","variables":7}'], ['a deep query', JSON.stringify({ query: `{ programmes ${'{ cohorts { programme '.repeat(20)} { id } ${'} }'.repeat(20)} }` })],
  ['many tokens', JSON.stringify({ query: `{ ${'viewer { id } '.repeat(3000)} }` })], ['a NUL', '{"query":"{ programme(slug: \\"\\u0000\\") { id } }"}'], ['a huge body', `{"query":"${'x'.repeat(300_000)}"}`],
])('%s is refused, never a fault of ours', async (_, payload) => {
  const response = await post(payload);
  expect(response.statusCode).toBeGreaterThanOrEqual(200);
  expect(response.statusCode).toBeLessThan(500);
  expect(response.body).not.toContain('INTERNAL');
});

test('an unknown document names its reason in the form of all failures', async () => {
  const response = await post('{"documentId":"nonsense"}');
  expect([response.statusCode, response.json()]).toEqual([400, { code: 'BAD_INPUT', reason: 'common:error.unknownDocument', args: {} }]);
});

test('a foreign origin writes nothing', async () => {
  const ana = await make.person();
  const payload = JSON.stringify({ documentId: ViewerDocument.__meta__.hash });
  const foreign = await post(payload, { ...json, cookie: ana.cookie, origin: 'https://elsewhere.example' });
  expect([foreign.statusCode, foreign.json()]).toEqual([403, { code: 'FORBIDDEN', reason: 'common:error.origin', args: {} }]);
  expect((await post(payload, { ...json, cookie: ana.cookie, origin: 'http://localhost:80' })).statusCode).toBe(200);
});

test('a page of another site cannot send a plain form', async () => {
  const response = await post('query=%7Bviewer%7Bid%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' });
  expect(response.statusCode).toBeGreaterThanOrEqual(400);
  expect(response.statusCode).toBeLessThan(500);
});

test('supervisors and monitors are answered', async () => {
  expect((await server().inject('/health/live')).json()).toEqual({ status: 'live' });
  expect((await server().inject('/health/ready')).json()).toEqual({ status: 'ready' });
  expect((await server().inject('/metrics')).body).toContain('http_request_seconds');
});

test('every answer names its request, so that a log line can be found', async () => {
  const [one, other] = [await server().inject('/health/live'), await server().inject('/health/live')];
  expect(one.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id']);
});

let production: NestFastifyApplication;
beforeAll(async () => {
  Object.assign(process.env, { COHORTIUM_MODE: 'production', PUBLIC_URL: 'http://localhost', SMTP_URL: 'smtp://localhost:9' });
  production = await createApp(AppModule);
  process.env['COHORTIUM_MODE'] = 'development';
  delete process.env['PUBLIC_URL'];
  delete process.env['SMTP_URL'];
  await production.init();
  await production.getHttpAdapter().getInstance().ready();
}, 30_000);
afterAll(() => production.close());

test.each([
  ['by POST', { method: 'POST', url: '/graphql', payload: { query: '{ viewer { id } }' } }],
  ['by GET', { method: 'GET', url: '/graphql?query=%7Bviewer%7Bid%7D%7D' }],
  ['at the address written otherwise', { method: 'POST', url: '/%67raphql', payload: { query: '{ viewer { id } }' } }],
  ['beside a query string', { method: 'POST', url: '/graphql?x=1', payload: { query: '{ viewer { id } }' } }],
] as const)('production runs no document but its own, %s', async (_, request) => {
  const response = await production.inject({ ...request, headers: { ...json, 'apollo-require-preflight': 'yes' } });
  expect(response.json()).toMatchObject({ code: 'BAD_INPUT', reason: 'common:error.unknownDocument' });
});

test('production runs its own documents', async () => {
  const response = await production.inject({ method: 'POST', url: '/graphql', headers: json, payload: { documentId: ViewerDocument.__meta__.hash } });
  expect(response.json()).toMatchObject({ data: { viewer: null } });
});
