import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startStack, type Stack } from '@cohortium/launcher/stack';
import { InvitationPreviewDocument, RequestPasswordResetDocument } from '@cohortium/schema';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ name: 'away', demonstration: false, durable: false, mode: 'development', env: { LOG_LEVEL: 'fatal' } });
}, 60_000);
afterAll(() => stack?.stop(), 30_000);

const ask = async (documentId: string, variables = {}): Promise<string> => {
  const response = await fetch(`${stack.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: 'session=made-up' }, body: JSON.stringify({ documentId, variables }) });
  return response.text();
};
const read = (): Promise<string> => ask(InvitationPreviewDocument.__meta__.hash, { token: 'made-up' });
const write = (): Promise<string> => ask(RequestPasswordResetDocument.__meta__.hash, { email: 'ana@example.org' });
const status = async (path: string): Promise<number> => (await fetch(`${stack.url}${path}`)).status;

test('while the database is away, questions and verbs are answered: try again; with the database all is as before', async () => {
  const before = [await read(), await write()];
  expect(before[1]).toBe('{"data":{"requestPasswordReset":true}}\n');
  await stack.database.kill9();
  for (const answer of [await read(), await write()]) expect(answer).toMatch(/"code":"UNAVAILABLE","reason":"common:error\.unavailable"/);
  expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503]);
  await stack.database.restart();
  expect([await read(), await write()]).toEqual(before);
}, 60_000);
