import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { InstallationDocument, SignInAsPersonaDocument } from '@cohortium/schema';
import { AppModule } from '../../app.module.ts';
import { Config } from '../../kernel/config/config.ts';
import { sql } from '../../kernel/database/sql.ts';
import { createApp } from '../../kernel/http/create-app.ts';
import { asAnonymous, database, make } from '../../../test/index.ts';
import { personas } from '../content/personas.ts';

const [persona] = personas;
if (!persona) throw new Error('The demonstration has personas');
const key = persona.slug;
const servers: Partial<Record<'production' | 'demonstration', NestFastifyApplication>> = {};

/** The same database under servers started otherwise. */
beforeAll(async () => {
  await make.person(persona.name, { email: persona.email });
  Object.assign(process.env, { PUBLIC_URL: 'http://localhost', SMTP_URL: 'smtp://localhost:9' });
  for (const mode of ['production', 'demonstration'] as const) {
    process.env['COHORTIUM_MODE'] = mode;
    const app = await createApp(AppModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    servers[mode] = app;
  }
}, 30_000);

afterAll(async () => {
  for (const app of Object.values(servers)) await app.close();
  process.env['COHORTIUM_MODE'] = 'development';
  delete process.env['PUBLIC_URL'];
  delete process.env['SMTP_URL'];
});

async function ask(mode: keyof typeof servers, hash: string, variables = {}): Promise<{ body: string; cookies: number }> {
  const response = await servers[mode]?.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { documentId: hash, variables } });
  return { body: response?.body ?? '', cookies: response?.cookies.length ?? 0 };
}
const signIn = (mode: keyof typeof servers) => ask(mode, SignInAsPersonaDocument.__meta__.hash, { key });
const setDemonstration = (on: boolean) => database().query(sql`update installation set demonstration = ${on}`);

test('a demonstration needs the server and the database: only then one click signs in', async () => {
  await setDemonstration(false);
  expect(await signIn('demonstration')).toMatchObject({ body: expect.stringContaining('NOT_FOUND'), cookies: 0 });
  await setDemonstration(true);
  expect(await signIn('demonstration')).toMatchObject({ body: expect.stringContaining(persona.email), cookies: 1 });
  expect((await ask('demonstration', InstallationDocument.__meta__.hash)).body).toContain(key);
});

test('production never signs anyone in so, whatever its database says, and offers nobody', async () => {
  await setDemonstration(true);
  expect(await signIn('production')).toMatchObject({ body: expect.stringContaining('NOT_FOUND'), cookies: 0 });
  const { body } = await ask('production', InstallationDocument.__meta__.hash);
  expect(body).toContain('"demonstration":false');
  expect(body).toContain('"personas":[]');
});

test('neither does a developer\'s server', async () => {
  await setDemonstration(true);
  expect(await asAnonymous().refused(SignInAsPersonaDocument, { key })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await asAnonymous().run(InstallationDocument)).toMatchObject({ installation: { demonstration: false, catchesMail: true }, personas: [] });
});

test('a server under NODE_ENV=production refuses to start as a demonstration', () => {
  expect(() => new Config({ DATABASE_URL: 'postgres://localhost/x', NODE_ENV: 'production', COHORTIUM_MODE: 'demonstration' })).toThrow('demonstration');
});

test('an unknown persona is not found', async () => {
  await setDemonstration(true);
  expect(await ask('demonstration', SignInAsPersonaDocument.__meta__.hash, { key: 'nobody' })).toMatchObject({ body: expect.stringContaining('NOT_FOUND'), cookies: 0 });
});
