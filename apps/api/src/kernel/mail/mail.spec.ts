import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { CaughtMailsDocument, RequestMagicLinkDocument, UpdateSettingsDocument } from '@cohortium/schema';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { as, asAnonymous, database, jobsDone, make, server } from '../../../test/index.ts';
import { sql } from '../database/sql.ts';
import { Mailer } from './mailer.ts';

const received: string[] = [];
let refusals = 0;
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    let raw = '';
    stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
    stream.on('end', () => {
      if (refusals-- > 0) return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
      received.push(raw);
      done();
    });
  },
});
smtp.listen(0, '127.0.0.1');
await once(smtp.server, 'listening');
process.env['SMTP_URL'] = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
process.env['MAIL_FROM'] = 'Cohortium <office@example.org>';

afterAll(async () => {
  delete process.env['SMTP_URL'];
  await new Promise<void>(resolve => smtp.close(() => resolve()));
});

const newest = (): Promise<Email> => PostalMime.parse(received.at(-1) ?? '');
const linkIn = (text: string | undefined): string => /https?:\/\/\S+/.exec(text ?? '')?.[0] ?? '';

test('a link goes out through a real mail server, as HTML and as text, with one button', async () => {
  const ana = await make.person('Ana');
  await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email });
  await jobsDone();
  const mail = await newest();
  expect(mail.from).toMatchObject({ address: 'office@example.org', name: 'Cohortium' });
  expect(mail.to).toMatchObject([{ address: ana.email }]);
  expect(mail.subject).toBe('Sign in to Cohortium');
  const link = linkIn(mail.text);
  expect(link).toMatch(/^http:\/\/localhost:\d+\/magic\?token=[\w-]{43}$/);
  expect(mail.html?.match(/<a [^>]*href="([^"]*)"/g)?.every(anchor => anchor.includes(link))).toBe(true);
  expect(mail.html).toContain('<html lang="en" dir="ltr">');
});

test('Hebrew is written from the right, with its own subject', async () => {
  const ana = await make.person('Ana', { locale: 'he' });
  await as(ana).run(UpdateSettingsDocument, { locale: 'he' });
  await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email });
  await jobsDone();
  const mail = await newest();
  expect(mail.subject).toBe('כניסה אל Cohortium');
  expect(mail.html).toContain('<html lang="he" dir="rtl">');
});

test('names and addresses in an e-mail are text, never mark-up', async () => {
  await database().transaction(async tx => server().get(Mailer).send(tx, { to: 'eve@example.org', locale: 'en', template: 'emailChanged', args: { address: '"<img src=x>"@example.org' } }));
  await jobsDone();
  const mail = await newest();
  expect(mail.html).not.toContain('<img');
  expect(mail.html).toContain('&lt;img src=x&gt;');
  expect(mail.text).toContain('<img src=x>');
});

test('what is rolled back is not mailed', async () => {
  const before = received.length;
  await expect(database().transaction(async tx => {
    server().get(Mailer).send(tx, { to: 'eve@example.org', locale: 'en', template: 'passwordChanged', args: {} });
    throw new Error('changed my mind');
  })).rejects.toThrow('changed my mind');
  await jobsDone();
  expect(received).toHaveLength(before);
});

test('a mail server that is busy gets the mail later', async () => {
  const before = received.length;
  refusals = 1;
  await database().transaction(async tx => server().get(Mailer).send(tx, { to: 'later@example.org', locale: 'en', template: 'passwordChanged', args: {} }));
  await expect(jobsDone()).rejects.toThrow('Try later');
  expect(received).toHaveLength(before);
  await database().query(sql`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), run_at := now())`);
  for (let tries = 0; received.length === before && tries < 200; tries++) await new Promise(resolve => setTimeout(resolve, 50));
  expect(await newest()).toMatchObject({ to: [{ address: 'later@example.org' }] });
});

test('where e-mails are sent, none are kept to be read', async () => {
  expect(await asAnonymous().refused(CaughtMailsDocument)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await database().query(sql`select 1 from caught_mail`)).toEqual([]);
});
