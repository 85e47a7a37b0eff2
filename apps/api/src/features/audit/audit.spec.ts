import { beforeAll, expect, test } from '@jest/globals';
import {
  AcceptInvitationDocument, AuditLogDocument, ChangePasswordDocument, ConfirmEmailChangeDocument, InviteDocument, ProgrammeTeamDocument, RequestEmailChangeDocument, ResendInvitationDocument, RevokeInvitationDocument,
  SignOutEverywhereDocument, TakeRoleDocument,
} from '@cohortium/schema';
import { aBrowser, as, asAnonymous, clock, database, make, tokenMailedTo, type Person } from '../../../test/index.ts';
import { Audit } from '../../kernel/audit/audit.ts';
import { sql } from '../../kernel/database/sql.ts';
import { server } from '../../../test/index.ts';

let staff: Person, admin: Person, programmeId: string, cohortId: string;
beforeAll(async () => {
  programmeId = await make.programme('Digital Leaders');
  cohortId = await make.cohortOf(programmeId);
  staff = await make.person('Staff', { roles: { [programmeId]: 'STAFF' } });
  admin = await make.person('Admin', { isAdmin: true });
});
const log = async (reader: Person, of: string | null, first = 50) => (await as(reader).run(AuditLogDocument, { programmeId: of, first })).auditLog.nodes;
const acts = async (reader: Person, of: string | null) => (await log(reader, of)).map(({ act }) => act);
const invite = async (lines: string[], role: 'MODERATOR' | null = null) => as(staff).run(InviteDocument, { input: { programmeId, cohortId, role, lines } });
const idOf = async (email: string): Promise<string> => (await database().one<{ id: string }>(sql`select id from invitation where email = ${email} order by created_at desc limit 1`))?.id ?? '';

test('what is done with invitations and roles is told to the programme\'s staff, the newest first', async () => {
  await invite(['one@example.org', 'two@example.org'], 'MODERATOR');
  await as(staff).run(ResendInvitationDocument, { id: await idOf('two@example.org') });
  await as(staff).run(RevokeInvitationDocument, { id: await idOf('two@example.org') });
  await as(staff).run(RevokeInvitationDocument, { id: await idOf('two@example.org') });
  await aBrowser().run(AcceptInvitationDocument, { token: await tokenMailedTo('one@example.org'), name: 'One' });
  const entries = await log(staff, programmeId);
  expect(entries.map(({ act }) => act)).toEqual(['ROLE_GIVEN', 'INVITATION_REVOKED', 'INVITATION_RESENT', 'INVITATION_SENT', 'INVITATION_SENT']);
  expect(entries[0]).toMatchObject({ by: { id: staff.id }, subject: { name: 'One' }, details: [{ name: 'role', value: 'MODERATOR' }] });
  expect(entries[1]).toMatchObject({ by: { name: 'Staff' }, subjectKind: 'INVITATION', subject: null, details: [{ name: 'email', value: 'two@example.org' }] });
});

test('a role is taken by staff, told in the log, and the last of the staff stays', async () => {
  const other = await make.person('Reviewer', { roles: { [programmeId]: 'REVIEWER' } });
  const team = async (reader: Person) => (await as(reader).run(ProgrammeTeamDocument, { slug: (await database().one<{ slug: string }>(sql`select slug from programme where id = ${programmeId}`))?.slug ?? '' })).programme.team;
  expect((await team(staff)).map(({ member, role }) => [member.name, role])).toContainEqual(['Reviewer', 'REVIEWER']);
  expect(await team(other)).toEqual([]);
  expect(await as(other).refused(TakeRoleDocument, { programmeId, memberId: staff.id, role: 'STAFF' })).toMatchObject({ code: 'FORBIDDEN' });
  await as(staff).run(TakeRoleDocument, { programmeId, memberId: other.id, role: 'REVIEWER' });
  expect((await team(staff)).map(({ member }) => member.name)).not.toContain('Reviewer');
  expect((await log(staff, programmeId))[0]).toMatchObject({ act: 'ROLE_TAKEN', subject: { id: other.id }, details: [{ value: 'REVIEWER' }] });
  expect(await as(staff).refused(TakeRoleDocument, { programmeId, memberId: other.id, role: 'REVIEWER' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(staff).refused(TakeRoleDocument, { programmeId, memberId: staff.id, role: 'STAFF' })).toMatchObject({ code: 'CONFLICT', reason: 'staff:error.lastStaff' });
  expect((await log(staff, programmeId)).filter(({ act }) => act === 'ROLE_TAKEN')).toHaveLength(1);
});

test('what someone does to their own account is told to admins, and to no staff', async () => {
  const ana = await make.person('Ana', { cohortId });
  await as(ana).run(ChangePasswordDocument, { password: 'thread through rings' });
  await as(ana).run(RequestEmailChangeDocument, { email: 'ana.new@example.org', password: 'thread through rings' });
  await asAnonymous().run(ConfirmEmailChangeDocument, { token: await tokenMailedTo('ana.new@example.org') });
  await as(ana).run(SignOutEverywhereDocument);
  const own = (await log(admin, null)).filter(({ by }) => by?.id === ana.id);
  expect(own.map(({ act }) => act)).toEqual(['SIGNED_OUT_EVERYWHERE', 'EMAIL_CHANGED', 'PASSWORD_CHANGED']);
  expect(JSON.stringify(own)).not.toContain('example.org');
  expect(await acts(staff, programmeId)).not.toContain('PASSWORD_CHANGED');
});

test('the log of a programme opens to its staff and to admins only; the whole to admins', async () => {
  const elsewhere = await make.person('Elsewhere', { roles: { [await make.programme()]: 'STAFF' } });
  const people: [string, ReturnType<typeof as>][] = [
    ['guest', as(await make.person('Guest', { isGuest: true }))], ['member', as(await make.person('Member', { cohortId }))],
    ['moderator', as(await make.person('Moderator', { roles: { [programmeId]: 'MODERATOR' } }))], ['staff of another programme', as(elsewhere)],
  ];
  for (const [who, client] of people) expect([who, (await client.refused(AuditLogDocument, { programmeId })).code]).toEqual([who, 'FORBIDDEN']);
  for (const [who, client] of [...people, ['staff', as(staff)] as const]) expect([who, (await client.refused(AuditLogDocument, { programmeId: null })).code]).toEqual([who, 'FORBIDDEN']);
  expect(await asAnonymous().refused(AuditLogDocument, { programmeId })).toMatchObject({ code: 'UNAUTHENTICATED' });
  for (const unknown of ['x', '00000000-0000-7000-8000-000000000000']) expect(await as(staff).refused(AuditLogDocument, { programmeId: unknown })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await acts(admin, programmeId)).toEqual(await acts(staff, programmeId));
  expect(await acts(elsewhere, Object.keys(await rolesOf(elsewhere))[0] ?? '')).toEqual([]);
});
const rolesOf = async (person: Person) => (await database().one<{ roles: Record<string, true> }>(sql`select json_object_agg(programme_id, true) as roles from programme_role where member_id = ${person.id}`))?.roles ?? {};

test('it pages without gaps, and by the kernel\'s clock', async () => {
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const { auditLog }: Awaited<ReturnType<typeof page>> = await page(after);
    paged.push(...auditLog.nodes.map(({ id }) => id));
    after = auditLog.pageInfo.hasNextPage ? (auditLog.pageInfo.endCursor ?? null) : null;
  } while (after);
  expect(paged).toEqual((await log(staff, programmeId)).map(({ id }) => id));
  clock().advance(3600);
  await invite(['later@example.org']);
  clock().advance(-3600);
  expect(Date.parse((await log(staff, programmeId))[0]?.at ?? '')).toBeGreaterThan(Date.now() + 3_000_000);

  function page(cursor: string | null) {
    return as(staff).run(AuditLogDocument, { programmeId, first: 2, after: cursor });
  }
});

test('an act that is rolled back is not told', async () => {
  const before = await acts(admin, null);
  const broken = database().transaction(async tx => {
    await server().get(Audit).write(tx, { by: staff.id, act: 'ROLE_GIVEN', programmeId, subject: { kind: 'MEMBER', id: staff.id } });
    throw new Error('no');
  });
  await expect(broken).rejects.toThrow('no');
  expect(await acts(admin, null)).toEqual(before);
});

test('the application itself cannot change or take away what is written', async () => {
  const count = async () => (await database().one<{ count: number }>(sql`select count(*)::int as count from audit_log`))?.count;
  const before = await count();
  for (const statement of [sql`update audit_log set detail = '{}'`, sql`delete from audit_log`, sql`truncate audit_log`, sql`alter table audit_log add column x int`, sql`drop table audit_log`]) {
    await expect(database().query(statement)).rejects.toMatchObject({ code: '42501' });
  }
  expect([before === undefined || before < 1, await count()]).toEqual([false, before]);
});
