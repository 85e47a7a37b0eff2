import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { AllowPublicFieldsDocument, UpdateProfileDocument } from '@cohortium/schema';
import { as, make, server } from '../../../test/index.ts';

// Read when the server starts, before the first test.
const webDir = mkdtempSync(join(tmpdir(), 'web-'));
writeFileSync(join(webDir, 'index.html'), '<html><head><title>Cohortium</title><!--head--></head><body></body></html>');
process.env['WEB_DIR'] = webDir;

const open = async (url: string) => {
  const { body, headers, statusCode } = await server().inject({ url });
  return { body, robots: headers['x-robots-tag'], statusCode };
};

test('the page of a public profile names the member to whoever shows the link, and to no searching machine', async () => {
  const { ana, ben, programme } = await make.cohort('ana', 'ben');
  const staff = await make.person('Staff', { roles: { [programme.id]: 'STAFF' } });
  await as(staff).run(AllowPublicFieldsDocument, { programmeId: programme.id, allowed: true });
  await as(ana).run(UpdateProfileDocument, { input: { version: 1, name: `Ana "</title><script>$'$&`, headline: 'Keeper of lighthouses', audiences: { headline: 'PUBLIC' } } });
  const page = await open(`/people/${ana.id}?as=MEMBERS`);
  expect(page).toMatchObject({ statusCode: 200, robots: 'noindex' });
  expect(page.body).toContain('<meta property="og:title" content="Ana &#34;&#60;/title&#62;&#60;script&#62;$&#39;$&#38;">');
  expect(page.body).toContain('<meta name="description" content="Keeper of lighthouses">');
  expect(page.body).toContain('<meta name="robots" content="noindex">');
  const hidden = (await open(`/people/${ben.id}`)).body;
  expect(hidden).not.toContain('og:title');
  for (const path of ['/people/nobody', '/people/%00', '/people/', '/ideas/x', '/']) expect((await open(path)).body).toBe(hidden);
  await as(ana).run(UpdateProfileDocument, { input: { version: 2, audiences: { headline: 'CONNECTIONS', bio: 'PUBLIC' } } });
  expect((await open(`/people/${ana.id}`)).body).not.toContain('lighthouses');
});
