import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ViewerDocument } from '@cohortium/schema';
import { database } from '../../../test/index.ts';
import { AppModule } from '../../app.module.ts';
import { sql } from '../database/sql.ts';
import { createApp } from '../http/create-app.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Documents as earlier builds had them: none of them is in this one. */
const earlier = {
  query: 'query BeforeTheUpgrade { viewer { id email } }',
  verb: 'mutation BeforeTheUpgrade($email: String!) { requestMagicLink(email: $email) }',
  gone: 'query BeforeTheUpgrade { viewer { id shoeSize } }',
  old: 'query LongBefore { viewer { id } }',
};

let upgraded: NestFastifyApplication;
beforeAll(async () => {
  const rows = Object.entries(earlier).map(([name, body]) => ({ hash: hashOf(body), body, days: name === 'old' ? 31 : 29 }));
  await database().query(sql`insert into trusted_document (hash, body, last_build_at) select hash, body, now() - make_interval(days => days) from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(hash text, body text, days int)`);
  await database().query(sql`update trusted_document set last_build_at = now() - interval '5 days' where hash = ${ViewerDocument.__meta__.hash}`);
  Object.assign(process.env, { COHORTIUM_MODE: 'production', PUBLIC_URL: 'http://localhost', SMTP_URL: 'smtp://localhost:9' });
  upgraded = await createApp(AppModule);
  await upgraded.init();
  await upgraded.getHttpAdapter().getInstance().ready();
  process.env['COHORTIUM_MODE'] = 'development';
  delete process.env['PUBLIC_URL'];
  delete process.env['SMTP_URL'];
}, 30_000);
afterAll(() => upgraded?.close());

const run = async (name: keyof typeof earlier, variables = {}): Promise<unknown> =>
  (await upgraded.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { documentId: hashOf(earlier[name]), variables } })).json();
const unknownDocument = { code: 'BAD_INPUT', reason: 'common:error.unknownDocument' };

test('a tab left open over an upgrade goes on: documents of the build before are executed', async () => {
  expect(await run('query')).toEqual({ data: { viewer: null } });
  expect(await run('verb', { email: 'ana@example.org' })).toEqual({ data: { requestMagicLink: true } });
});

test('a document that asks for what is gone is an unknown one, each time', async () => {
  expect(await run('gone')).toMatchObject(unknownDocument);
  expect(await run('gone')).toMatchObject(unknownDocument);
});

test('after a month without a server of its build, a document is unknown and forgotten', async () => {
  expect(await run('old')).toMatchObject(unknownDocument);
  expect(await database().query(sql`select 1 from trusted_document where hash = ${hashOf(earlier.old)}`)).toEqual([]);
});

test('a server notes that its own documents serve today', async () => {
  expect(await database().one(sql`select last_build_at > now() - interval '1 minute' as today from trusted_document where hash = ${ViewerDocument.__meta__.hash}`)).toEqual({ today: true });
});

test('no text can be put under the hash of another', async () => {
  await expect(database().query(sql`insert into trusted_document (hash, body) values (${'0'.repeat(64)}, 'query Other { viewer { id } }')`)).rejects.toThrow(/check constraint/);
});
