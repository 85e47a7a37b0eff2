import { expect, test } from '@jest/globals';
import {
  ChangePasswordDocument, ConfirmEmailChangeDocument, EndSessionDocument, RedeemMagicLinkDocument, RequestEmailChangeDocument, RequestMagicLinkDocument, RequestPasswordResetDocument,
  ResetPasswordDocument, DevicesDocument, SignInDocument, SignOutDocument, SignOutEverywhereDocument, UpdateSettingsDocument, ViewerDocument,
} from '@cohortium/schema';
import { aBrowser, as, asAnonymous, clock, database, mailsTo, make, RequestFailure, tokenMailedTo, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';

const good = 'thread through rings';
const other = 'another thread entirely';

/** Someone with a password, which they chose by the API. */
async function withPassword(name: string, password = good): Promise<Person> {
  const person = await make.person(name);
  await as(person).run(ChangePasswordDocument, { password });
  return person;
}

const refusalOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'ok', (error: unknown) => (error instanceof RequestFailure ? `${error.failure.code} ${error.failure.reason}` : 'bug'));

test('a password signs in, and the cookie is the session until one signs out', async () => {
  const ana = await withPassword('Ana');
  const browser = aBrowser();
  expect(await browser.run(SignInDocument, { email: ` ${ana.email.toUpperCase()} `, password: good })).toMatchObject({ signIn: { id: ana.id, hasPassword: true } });
  expect(await browser.run(ViewerDocument)).toMatchObject({ viewer: { id: ana.id } });
  await browser.run(SignOutDocument);
  expect(await browser.run(ViewerDocument)).toEqual({ viewer: null });
});

test('a wrong password, an address without account, one without password and a closed account answer alike', async () => {
  const ana = await withPassword('Ana');
  const links = await make.person('Links');
  const closed = await withPassword('Closed');
  await database().query(sql`update account set disabled_at = now() where id = ${closed.id}`);
  const answers = [
    await asAnonymous().refused(SignInDocument, { email: ana.email, password: 'not the password' }),
    await asAnonymous().refused(SignInDocument, { email: 'nobody@example.org', password: good }),
    await asAnonymous().refused(SignInDocument, { email: links.email, password: good }),
    await asAnonymous().refused(SignInDocument, { email: closed.email, password: good }),
  ];
  expect(new Set(answers.map(answer => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(answers[0])]));
  expect(answers[0]).toMatchObject({ code: 'BAD_INPUT', reason: 'identity:error.signInWrong' });
});

test('asking for a link answers alike for any address, and mails only those with an account', async () => {
  const ana = await make.person('Ana');
  for (const email of [ana.email, 'stranger@example.org']) {
    expect(await asAnonymous().run(RequestMagicLinkDocument, { email })).toEqual({ requestMagicLink: true });
    expect(await asAnonymous().run(RequestPasswordResetDocument, { email })).toEqual({ requestPasswordReset: true });
  }
  expect(await mailsTo(ana.email)).toHaveLength(2);
  expect(await mailsTo('stranger@example.org')).toHaveLength(0);
});

test('a mailed link signs in once, however many redeem it at the same time', async () => {
  const ana = await make.person('Ana');
  await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email });
  const token = await tokenMailedTo(ana.email);
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusalOf(aBrowser().run(RedeemMagicLinkDocument, { token }))));
  expect(outcomes.filter(outcome => outcome === 'ok')).toHaveLength(1);
  expect(outcomes.filter(outcome => outcome === 'NOT_FOUND identity:error.linkDead')).toHaveLength(19);
  expect(await as(ana).run(DevicesDocument)).toMatchObject({ devices: { length: 2 } });
});

const mailedLink = async (email: string): Promise<URL> => new URL(/https?:\S+\/magic\?\S+/.exec((await mailsTo(email)).at(-1)?.text ?? '')?.[0] ?? '');

test('a link by e-mail keeps the way back', async () => {
  const ana = await make.person('Ana');
  for (const next of ['/rooms/1?at=5&q=a b', '/people?next=//evil.example', '/%2F%2Fevil.example', '/']) {
    await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email, next });
    const link = await mailedLink(ana.email);
    expect([link.pathname, link.searchParams.get('next')]).toEqual(['/magic', next]);
  }
  await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email });
  expect((await mailedLink(ana.email)).searchParams.has('next')).toBe(false);
});

test.each(['//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\r\n/evil.example', 'https://evil.example', 'javascript:alert(1)', 'people', '', '/\0', '/\ud800', `/${'x'.repeat(500)}`])('%j is no way back, and no link is mailed with it', async next => {
  const ana = await make.person('Ana');
  expect(await asAnonymous().refused(RequestMagicLinkDocument, { email: ana.email, next })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'next' }] });
  expect(await mailsTo(ana.email)).toEqual([]);
});

test('a link dies of age, of another link of its kind being used, and of the address changing', async () => {
  const ana = await make.person('Ana');
  const ask = async (): Promise<string> => {
    await aBrowser({ address: '203.0.113.9' }).run(RequestMagicLinkDocument, { email: ana.email });
    return tokenMailedTo(ana.email);
  };
  const [first, second] = [await ask(), await ask()];
  await aBrowser().run(RedeemMagicLinkDocument, { token: first });
  expect(await refusalOf(aBrowser().run(RedeemMagicLinkDocument, { token: second }))).toBe('NOT_FOUND identity:error.linkDead');
  const third = await ask();
  clock().advance(31 * 60);
  expect(await refusalOf(aBrowser().run(RedeemMagicLinkDocument, { token: third }))).toBe('NOT_FOUND identity:error.linkDead');
  const fourth = await ask();
  await database().query(sql`update account set email = 'moved@example.org' where id = ${ana.id}`);
  expect(await refusalOf(aBrowser().run(RedeemMagicLinkDocument, { token: fourth }))).toBe('NOT_FOUND identity:error.linkDead');
  for (const token of ['', 'short', 'x'.repeat(43), `${'x'.repeat(42)}\0`]) expect(await refusalOf(aBrowser().run(RedeemMagicLinkDocument, { token }))).toBe('NOT_FOUND identity:error.linkDead');
});

test('the database keeps no token that signs anyone in', async () => {
  const ana = await make.person('Ana');
  await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email });
  const token = await tokenMailedTo(ana.email);
  const kept = await database().query<{ kept: string }>(sql`select t::text as kept from identity_token t union all select s::text from session s union all select j::text from graphile_worker._private_jobs j`);
  expect(kept.length).toBeGreaterThan(1);
  expect(kept.filter(row => row.kept.includes(token))).toEqual([]);
});

test('a password that nobody proved goes when the owner of the address comes, and whoever used it is out', async () => {
  const squatter = await withPassword('Squatter');
  await database().query(sql`update account set email_verified_at = null where id = ${squatter.id}`);
  await asAnonymous().run(RequestMagicLinkDocument, { email: squatter.email });
  const owner = aBrowser();
  expect(await owner.run(RedeemMagicLinkDocument, { token: await tokenMailedTo(squatter.email) })).toMatchObject({ redeemMagicLink: { hasPassword: false } });
  expect(await as(squatter).run(ViewerDocument)).toEqual({ viewer: null });
  expect(await refusalOf(aBrowser().run(SignInDocument, { email: squatter.email, password: good }))).toBe('BAD_INPUT identity:error.signInWrong');
  expect(await owner.run(ViewerDocument)).toMatchObject({ viewer: { id: squatter.id } });
});

test('a forgotten password is chosen anew by a link; every other session ends', async () => {
  const ana = await withPassword('Ana');
  await asAnonymous().run(RequestPasswordResetDocument, { email: ana.email });
  const token = await tokenMailedTo(ana.email);
  expect(await refusalOf(aBrowser().run(RedeemMagicLinkDocument, { token }))).toBe('NOT_FOUND identity:error.linkDead');
  expect(await asAnonymous().refused(ResetPasswordDocument, { token, password: 'short' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'password', reason: 'identity:error.passwordShort', args: { min: 10 } }] });
  const browser = aBrowser();
  await browser.run(ResetPasswordDocument, { token, password: other });
  expect(await browser.run(ViewerDocument)).toMatchObject({ viewer: { id: ana.id } });
  expect(await as(ana).run(ViewerDocument)).toEqual({ viewer: null });
  expect(await refusalOf(aBrowser().run(SignInDocument, { email: ana.email, password: good }))).toMatch('signInWrong');
  expect(await refusalOf(aBrowser().run(SignInDocument, { email: ana.email, password: other }))).toBe('ok');
  expect(await refusalOf(aBrowser().run(ResetPasswordDocument, { token, password: good }))).toMatch('linkDead');
  expect((await mailsTo(ana.email)).map(mail => mail.subject)).toContain('Your password was changed');
});

test('passwords that are short, common, repetitive or the address itself are refused by name', async () => {
  const ana = await make.person('Ana', { email: 'ana.surname@example.org' });
  const reasonFor = async (password: string): Promise<string | undefined> => (await as(ana).refused(ChangePasswordDocument, { password })).fields?.[0]?.reason;
  expect(await reasonFor('123456789')).toBe('identity:error.passwordShort');
  expect(await reasonFor('x'.repeat(201))).toBe('identity:error.passwordLong');
  expect(await reasonFor('PassWord123')).toBe('identity:error.passwordCommon');
  expect(await reasonFor('ababababababab')).toBe('identity:error.passwordCommon');
  expect(await reasonFor('Ana.Surname@example.org')).toBe('identity:error.passwordIsEmail');
  expect(await reasonFor('ana.surname2026')).toBe('identity:error.passwordIsEmail');
  expect(await reasonFor('nul\0nul-nul-nul')).toBe('common:error.textBroken');
  await as(ana).run(ChangePasswordDocument, { password: 'שרשור בין טבעות' });
});

test('changing a password asks for the one there is, and signs other devices out', async () => {
  const ana = await withPassword('Ana');
  const elsewhere = aBrowser();
  await elsewhere.run(SignInDocument, { email: ana.email, password: good });
  expect(await as(ana).refused(ChangePasswordDocument, { password: other })).toMatchObject({ fields: [{ path: 'current', reason: 'common:error.required' }] });
  expect(await as(ana).refused(ChangePasswordDocument, { current: 'a wrong guess', password: other })).toMatchObject({ fields: [{ path: 'current', reason: 'identity:error.passwordWrong' }] });
  await as(ana).run(ChangePasswordDocument, { current: good, password: other });
  expect(await elsewhere.run(ViewerDocument)).toEqual({ viewer: null });
  expect(await as(ana).run(ViewerDocument)).toMatchObject({ viewer: { id: ana.id } });
});

test('tries are limited for each account from wherever they come, and say how long to wait', async () => {
  const ana = await withPassword('Ana');
  const guess = (at: number, email = ana.email): Promise<string> => refusalOf(aBrowser({ address: `198.51.100.${at}` }).run(SignInDocument, { email, password: 'a wrong guess' }));
  for (let at = 0; at < 10; at++) expect(await guess(at)).toMatch('signInWrong');
  expect(await guess(10)).toBe('RATE_LIMITED identity:error.tooManyTries');
  const limited = await aBrowser({ address: '198.51.100.77' }).refused(SignInDocument, { email: ana.email, password: good });
  expect(limited).toMatchObject({ code: 'RATE_LIMITED', args: { count: 15 } });
  clock().advance(16 * 60);
  expect(await refusalOf(aBrowser().run(SignInDocument, { email: ana.email, password: good }))).toBe('ok');
  for (let at = 0; at < 10; at++) expect(await guess(at, 'nobody.at.all@example.org')).toMatch('signInWrong');
  expect(await guess(10, 'nobody.at.all@example.org')).toBe('RATE_LIMITED identity:error.tooManyTries');
});

test('tries are limited for each network, whatever accounts they try; another network is not', async () => {
  const from = (address: string, email: string): Promise<string> => refusalOf(aBrowser({ address }).run(SignInDocument, { email, password: 'a wrong guess' }));
  const outcomes: string[] = [];
  for (let at = 0; at < 61; at++) outcomes.push(await from(`2001:db8:1:2::${at.toString(16)}`, `someone${at}@example.org`));
  expect(outcomes.slice(0, 60).every(outcome => outcome.includes('signInWrong'))).toBe(true);
  expect(outcomes[60]).toBe('RATE_LIMITED identity:error.tooManyTries');
  expect(await from('2001:db8:1:3::1', 'someone@example.org')).toMatch('signInWrong');
}, 30_000);

test('links are limited for each address, known or not', async () => {
  const ana = await make.person('Ana');
  for (const email of [ana.email, 'unknown.to.all@example.org']) {
    const ask = (at: number): Promise<string> => refusalOf(aBrowser({ address: `192.0.2.${at}` }).run(RequestMagicLinkDocument, { email }));
    for (let at = 0; at < 5; at++) expect(await ask(at)).toBe('ok');
    expect(await ask(5)).toBe('RATE_LIMITED identity:error.tooManyTries');
  }
});

test('sessions are listed with their device; one or all can be ended, but nobody else\'s', async () => {
  const ana = await withPassword('Ana');
  const ben = await make.person('Ben');
  const phone = aBrowser({ headers: { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1' } });
  await phone.run(SignInDocument, { email: ana.email, password: good });
  const { devices } = await as(ana).run(DevicesDocument);
  expect(devices).toMatchObject([{ isCurrent: true }, { isCurrent: false, browser: 'Safari', system: 'iPhone' }]);
  const id = devices[1]?.id ?? '';
  expect(await refusalOf(as(ben).run(EndSessionDocument, { id }))).toMatch('NOT_FOUND');
  expect(await refusalOf(as(ben).run(EndSessionDocument, { id: 'malformed' }))).toMatch('NOT_FOUND');
  expect(await phone.run(ViewerDocument)).toMatchObject({ viewer: { id: ana.id } });
  await as(ana).run(EndSessionDocument, { id });
  expect(await phone.run(ViewerDocument)).toEqual({ viewer: null });
  await phone.run(SignInDocument, { email: ana.email, password: good });
  await phone.run(SignOutEverywhereDocument);
  expect(await as(ana).run(ViewerDocument)).toEqual({ viewer: null });
  expect(await refusalOf(asAnonymous().run(DevicesDocument))).toMatch('UNAUTHENTICATED');
});

test('an ended session is told to every node, so that its sockets are cut', async () => {
  const ana = await make.person('Ana');
  const client = await database().pool.connect();
  const told = new Promise<string>(resolve => client.once('notification', message => resolve(message.payload ?? '')));
  await client.query('LISTEN session_revoked');
  const { devices } = await as(ana).run(DevicesDocument);
  await as(ana).run(SignOutDocument);
  expect(await told).toBe(devices[0]?.id);
  client.release(true);
});

test('an address changes when the new one confirms it; the old one is told, and its links die', async () => {
  const ana = await withPassword('Ana');
  expect(await as(ana).refused(RequestEmailChangeDocument, { email: 'ana.new@example.org' })).toMatchObject({ fields: [{ path: 'password' }] });
  await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email });
  const oldLink = await tokenMailedTo(ana.email);
  await as(ana).run(RequestEmailChangeDocument, { email: 'Ana.New@example.org', password: good });
  const token = await tokenMailedTo('ana.new@example.org');
  expect(await as(ana).run(ViewerDocument)).toMatchObject({ viewer: { email: ana.email } });
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => refusalOf(asAnonymous().run(ConfirmEmailChangeDocument, { token }))));
  expect(outcomes.filter(outcome => outcome === 'ok')).toHaveLength(1);
  expect(await as(ana).run(ViewerDocument)).toMatchObject({ viewer: { email: 'ana.new@example.org' } });
  expect(await refusalOf(aBrowser().run(RedeemMagicLinkDocument, { token: oldLink }))).toMatch('linkDead');
  expect((await mailsTo(ana.email)).map(mail => mail.subject)).toEqual(expect.arrayContaining(['Someone asked to change your address', 'Your address was changed']));
});

test('asking for an address that someone else has answers alike, mails nobody there, and never takes it', async () => {
  const ana = await make.person('Ana');
  const ben = await make.person('Ben');
  expect(await as(ana).run(RequestEmailChangeDocument, { email: ben.email })).toEqual(await as(ana).run(RequestEmailChangeDocument, { email: 'free.for.now@example.org' }));
  expect(await mailsTo(ben.email)).toHaveLength(0);
  const token = await tokenMailedTo('free.for.now@example.org');
  await make.person('Quick', { email: 'free.for.now@example.org' });
  expect(await refusalOf(asAnonymous().run(ConfirmEmailChangeDocument, { token }))).toMatch('linkDead');
});

test('language and time zone are settings of the account; others are refused by name', async () => {
  const ana = await make.person('Ana');
  expect(await as(ana).run(UpdateSettingsDocument, { locale: 'he' })).toMatchObject({ updateSettings: { locale: 'he', timeZone: 'UTC' } });
  expect(await as(ana).run(UpdateSettingsDocument, { timeZone: 'Asia/Jerusalem' })).toMatchObject({ updateSettings: { locale: 'he', timeZone: 'Asia/Jerusalem' } });
  expect(await as(ana).refused(UpdateSettingsDocument, { timeZone: 'Mars/Olympus' })).toMatchObject({ fields: [{ path: 'timeZone', reason: 'identity:error.timeZone' }] });
  expect(await as(ana).refused(UpdateSettingsDocument, { locale: 'xx' })).toMatchObject({ fields: [{ path: 'locale', reason: 'identity:error.locale' }] });
  await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email });
  expect(await mailsTo(ana.email)).toMatchObject([{ locale: 'he', subject: 'כניסה אל Cohortium' }]);
});
