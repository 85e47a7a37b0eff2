import { expect, test } from '@jest/globals';
import {
  AcceptInvitationDocument, InvitationPreviewDocument, InvitationsDocument, InviteDocument, RedeemMagicLinkDocument, RequestMagicLinkDocument, ResendInvitationDocument, RevokeInvitationDocument,
  SignInDocument, ViewerDocument,
} from '@cohortium/schema';
import { aBrowser, as, asAnonymous, clock, database, mailsTo, make, RequestFailure, tokenMailedTo, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';

const password = 'thread through rings';
const refusalOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'ok', (error: unknown) => (error instanceof RequestFailure ? `${error.failure.code} ${error.failure.reason}` : 'bug'));
let count = 0;
const newAddress = (): string => `invited.${++count}@example.org`;

/** A programme with a cohort and someone who runs it. */
async function office(): Promise<{ staff: Person; programmeId: string; cohortId: string }> {
  const programmeId = await make.programme('Digital Leaders');
  const cohortId = await make.cohortOf(programmeId, 'Cohort of 2016');
  return { staff: await make.person('Staff', { roles: { [programmeId]: 'STAFF' } }), programmeId, cohortId };
}

async function invited(place: Awaited<ReturnType<typeof office>>, email = newAddress()): Promise<{ email: string; token: string }> {
  await as(place.staff).run(InviteDocument, { input: { programmeId: place.programmeId, cohortId: place.cohortId, lines: [email] } });
  return { email, token: await tokenMailedTo(email) };
}
const listed = async (place: Awaited<ReturnType<typeof office>>, filter = {}) => (await as(place.staff).run(InvitationsDocument, { programmeId: place.programmeId, filter })).invitations.nodes;
const inCohort = (cohortId: string, email: string) => database().query(sql`select 1 from cohort_membership cm join account a on a.id = cm.member_id where cm.cohort_id = ${cohortId} and a.email = ${email} and cm.ended_at is null`);

test('pasted lines invite the good ones and give back the bad ones with their reasons', async () => {
  const place = await office();
  const member = await make.person('Already', { cohortId: place.cohortId });
  const pending = (await invited(place)).email;
  const lines = ['Dana Levi <Dana.Levi@example.org>', '', 'not an address', 'dana.levi@example.org', member.email, pending, 'Omar Said\tomar@example.org', `${'x'.repeat(130)}, long@example.org`];
  const { invite } = await as(place.staff).run(InviteDocument, { input: { programmeId: place.programmeId, cohortId: place.cohortId, lines } });
  expect(invite).toEqual({ invited: 2, rejected: [
    { line: 3, text: 'not an address', reason: 'staff:error.badAddress' },
    { line: 4, text: 'dana.levi@example.org', reason: 'staff:error.twice' },
    { line: 5, text: member.email, reason: 'staff:error.alreadyMember' },
    { line: 6, text: pending, reason: 'staff:error.alreadyInvited' },
    { line: 8, text: lines[7], reason: 'staff:error.badName' },
  ] });
  expect(await mailsTo('dana.levi@example.org')).toMatchObject([{ subject: 'Invitation to Digital Leaders from Staff' }]);
  expect(await listed(place)).toMatchObject([{ email: 'dana.levi@example.org', name: 'Dana Levi' }, { email: 'omar@example.org', name: 'Omar Said' }, { email: pending, state: 'PENDING' }]);
});

test('an invitation makes an account with a password, a profile, the cohort and its lounge, and signs in', async () => {
  const place = await office();
  const { email, token } = await invited(place);
  expect(await asAnonymous().run(InvitationPreviewDocument, { token })).toMatchObject({ invitationPreview: { email, programme: 'Digital Leaders', cohort: 'Cohort of 2016', inviter: 'Staff', hasAccount: false } });
  const browser = aBrowser({ headers: { 'accept-language': 'he-IL,he;q=0.9' } });
  expect(await browser.refused(AcceptInvitationDocument, { token })).toMatchObject({ fields: [{ path: 'name', reason: 'identity:error.nameMissing' }] });
  expect(await browser.refused(AcceptInvitationDocument, { token, name: 'Dana', password: email })).toMatchObject({ fields: [{ path: 'password', reason: 'identity:error.passwordIsEmail' }] });
  await browser.run(AcceptInvitationDocument, { token, name: 'Dana Levi', password, timeZone: 'Asia/Jerusalem' });
  expect(await browser.run(ViewerDocument)).toMatchObject({ viewer: { email, locale: 'he', timeZone: 'Asia/Jerusalem', hasPassword: true, profile: { name: 'Dana Levi', profileCompletedAt: null } } });
  expect(await inCohort(place.cohortId, email)).toHaveLength(1);
  expect(await database().query(sql`select 1 from room_grant g join account a on a.id = g.account_id where a.email = ${email} and g.via = ${`cohort:${place.cohortId}`}`)).toHaveLength(1);
  expect(await refusalOf(aBrowser().run(SignInDocument, { email, password }))).toBe('ok');
  expect(await listed(place, { state: 'ACCEPTED' })).toMatchObject([{ email, state: 'ACCEPTED', member: { name: 'Dana Levi' } }]);
});

test('without a password, links by e-mail sign in from then on', async () => {
  const { email, token } = await invited(await office());
  await aBrowser().run(AcceptInvitationDocument, { token, name: 'Omar' });
  await asAnonymous().run(RequestMagicLinkDocument, { email });
  const browser = aBrowser();
  await browser.run(RedeemMagicLinkDocument, { token: await tokenMailedTo(email) });
  expect(await browser.run(ViewerDocument)).toMatchObject({ viewer: { email, hasPassword: false } });
});

test('an invitation is accepted once, however many accept it at the same time', async () => {
  const place = await office();
  const { email, token } = await invited(place);
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusalOf(aBrowser().run(AcceptInvitationDocument, { token, name: 'Dana', password }))));
  expect(outcomes.filter(outcome => outcome === 'ok')).toHaveLength(1);
  expect(outcomes.filter(outcome => outcome === 'NOT_FOUND identity:error.linkDead')).toHaveLength(19);
  expect(await inCohort(place.cohortId, email)).toHaveLength(1);
  expect(await refusalOf(asAnonymous().run(InvitationPreviewDocument, { token }))).toMatch('linkDead');
});

test('two invitations of one address accepted at once give one account both cohorts', async () => {
  const email = newAddress();
  const places = [await office(), await office()];
  const tokens: string[] = [];
  for (const place of places) tokens.push((await invited(place, email)).token);
  const outcomes = await Promise.all(tokens.map(token => refusalOf(aBrowser().run(AcceptInvitationDocument, { token, name: 'Dana', password }))));
  expect(outcomes).toContain('ok');
  expect(await database().query(sql`select 1 from account where email = ${email}`)).toHaveLength(1);
  for (const place of places) expect(await inCohort(place.cohortId, email)).toHaveLength(1);
});

test('an address that has an account gains the cohort by its link, and by nothing less: signing in accepts no invitation', async () => {
  const place = await office();
  const ana = await make.person('Ana');
  const byLink = await invited(place, ana.email);
  await asAnonymous().run(RequestMagicLinkDocument, { email: ana.email });
  await aBrowser().run(RedeemMagicLinkDocument, { token: await tokenMailedTo(ana.email) });
  expect(await inCohort(place.cohortId, ana.email)).toHaveLength(0);
  expect(await asAnonymous().run(InvitationPreviewDocument, { token: byLink.token })).toMatchObject({ invitationPreview: { hasAccount: true } });
  await aBrowser().run(AcceptInvitationDocument, { token: byLink.token });
  expect(await inCohort(place.cohortId, ana.email)).toHaveLength(1);
  expect(await as(ana).run(ViewerDocument)).toMatchObject({ viewer: { profile: { name: 'Ana' } } });
});

test('sent again, the old link dies and the new one works; revoked, none does; expired, it can be sent again', async () => {
  const place = await office();
  const { email, token } = await invited(place);
  const id = (await listed(place))[0]?.id ?? '';
  await as(place.staff).run(ResendInvitationDocument, { id });
  const second = await tokenMailedTo(email);
  expect(second).not.toBe(token);
  expect(await refusalOf(aBrowser().run(AcceptInvitationDocument, { token, name: 'Dana' }))).toMatch('linkDead');
  expect(await asAnonymous().run(InvitationPreviewDocument, { token: second })).toMatchObject({ invitationPreview: { email } });
  clock().advance(15 * 24 * 3600);
  expect(await refusalOf(aBrowser().run(AcceptInvitationDocument, { token: second, name: 'Dana' }))).toMatch('linkDead');
  expect(await listed(place)).toMatchObject([{ state: 'EXPIRED' }]);
  expect(await listed(place, { state: 'EXPIRED' })).toHaveLength(1);
  expect(await as(place.staff).run(ResendInvitationDocument, { id })).toMatchObject({ resendInvitation: { state: 'PENDING' } });
  const third = await tokenMailedTo(email);
  expect(await as(place.staff).run(RevokeInvitationDocument, { id })).toMatchObject({ revokeInvitation: { state: 'REVOKED' } });
  expect(await refusalOf(aBrowser().run(AcceptInvitationDocument, { token: third, name: 'Dana' }))).toMatch('linkDead');
  expect(await refusalOf(as(place.staff).run(ResendInvitationDocument, { id }))).toBe('CONFLICT staff:error.revoked');
  clock().advance(-15 * 24 * 3600);
});

test('staff of the programme and the admin invite, list, resend and revoke; nobody else learns that there are invitations', async () => {
  const place = await office();
  const { cohortId, programmeId } = place;
  await invited(place);
  const id = (await listed(place))[0]?.id ?? '';
  const elsewhere = await office();
  const matrix: [string, ReturnType<typeof as>, string][] = [
    ['anonymous', asAnonymous(), 'UNAUTHENTICATED'],
    ['guest', as(await make.person('Guest', { isGuest: true })), 'FORBIDDEN'],
    ['member of the cohort', as(await make.person('Member', { cohortId })), 'FORBIDDEN'],
    ['reviewer', as(await make.person('Reviewer', { roles: { [programmeId]: 'REVIEWER' } })), 'FORBIDDEN'],
    ['moderator', as(await make.person('Moderator', { roles: { [programmeId]: 'MODERATOR' } })), 'FORBIDDEN'],
    ['staff of another programme', as(elsewhere.staff), 'FORBIDDEN'],
    ['staff', as(place.staff), 'ok'],
    ['admin', as(await make.person('Admin', { isAdmin: true })), 'ok'],
  ];
  for (const [who, client, expected] of matrix) {
    const codes = [
      await refusalOf(client.run(InviteDocument, { input: { programmeId, cohortId, lines: [newAddress()] } })),
      await refusalOf(client.run(InvitationsDocument, { programmeId })),
    ].map(outcome => outcome.split(' ')[0]);
    expect([who, ...codes]).toEqual([who, expected, expected]);
    const hidden = expected === 'FORBIDDEN' ? 'NOT_FOUND' : expected;
    expect([who, (await refusalOf(client.run(ResendInvitationDocument, { id }))).split(' ')[0]]).toEqual([who, hidden]);
  }
  for (const [who, client, expected] of matrix) expect([who, (await refusalOf(client.run(RevokeInvitationDocument, { id }))).split(' ')[0]]).toEqual([who, expected === 'FORBIDDEN' ? 'NOT_FOUND' : expected]);
  for (const unknown of ['00000000-0000-7000-8000-000000000000', 'malformed']) {
    expect(await refusalOf(as(place.staff).run(InvitationsDocument, { programmeId: unknown }))).toMatch('NOT_FOUND');
    expect(await refusalOf(as(place.staff).run(RevokeInvitationDocument, { id: unknown }))).toMatch('NOT_FOUND');
  }
  expect(await as(place.staff).refused(InviteDocument, { input: { programmeId, cohortId: elsewhere.cohortId, lines: ['x@example.org'] } })).toMatchObject({ fields: [{ path: 'cohortId' }] });
});

test('what staff are told is the same for an address with an account elsewhere and one without', async () => {
  const place = await office();
  const known = await make.person('Known elsewhere');
  const tell = async (email: string) => (await as(place.staff).run(InviteDocument, { input: { programmeId: place.programmeId, cohortId: place.cohortId, lines: [email] } })).invite;
  expect(await tell(known.email)).toEqual(await tell(newAddress()));
  await mailsTo(known.email);
  const [stranger, acquainted] = await listed(place);
  expect(Object.entries({ ...acquainted }).map(([key, value]) => [key, value === null])).toEqual(Object.entries({ ...stranger }).map(([key, value]) => [key, value === null]));
});

test('a role comes with the invitation, and is found by part of a name; pages follow without gaps', async () => {
  const place = await office();
  const lines = Array.from({ length: 5 }, (_, at) => `Númber ${at} <number.${at}.${++count}@example.org>`);
  await as(place.staff).run(InviteDocument, { input: { programmeId: place.programmeId, role: 'MODERATOR', lines } });
  const token = await tokenMailedTo((await listed(place))[0]?.email ?? '');
  const browser = aBrowser();
  await browser.run(AcceptInvitationDocument, { token, name: 'Mod' });
  expect(await database().query(sql`select 1 from programme_role where programme_id = ${place.programmeId} and role = 'MODERATOR'`)).toHaveLength(1);
  expect(await listed(place, { text: 'number 3' })).toMatchObject([{ name: 'Númber 3' }]);
  const first = await as(place.staff).run(InvitationsDocument, { programmeId: place.programmeId, first: 3 });
  const rest = await as(place.staff).run(InvitationsDocument, { programmeId: place.programmeId, first: 3, after: first.invitations.pageInfo.endCursor });
  expect(new Set([...first.invitations.nodes, ...rest.invitations.nodes].map(node => node.id)).size).toBe(5);
});
