import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { AddCohortDocument, CreateProgrammeDocument, ProgrammeDocument } from '@cohortium/schema';
import { sql } from '../../kernel/database/sql.ts';
import { as, database, make } from '../../../test/index.ts';

const cohort = { nameEn: 'Cohort of 2027', nameHe: 'מחזור 2027', year: 2027, startsOn: '2027-01-10', endsOn: '2027-12-01', state: 'RUNNING' as const };

test('an admin makes a programme and becomes its staff; nobody else may', async () => {
  const admin = await make.person('Admin', { isAdmin: true });
  const { ana } = await make.cohort('ana');
  const input = { slug: 'night-school', nameEn: 'Night School', nameHe: 'בית ספר לילה' };
  expect(await as(ana).refused(CreateProgrammeDocument, { input })).toMatchObject({ code: 'FORBIDDEN' });
  await as(admin).run(CreateProgrammeDocument, { input });
  expect((await as(admin).run(ProgrammeDocument, { slug: 'night-school' })).programme).toMatchObject({ name: 'Night School', viewerCan: { invite: true, addCohort: true } });
  expect(await as(admin).refused(CreateProgrammeDocument, { input })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'slug', reason: 'programmes:error.slugTaken' }] });
  expect(await as(admin).refused(CreateProgrammeDocument, { input: { slug: 'Not a slug!', nameEn: '\u200B' } })).toMatchObject({ fields: [{ path: 'nameEn' }, { path: 'slug' }] });
});

test('staff add a cohort to their own programme, and to no other', async () => {
  const { ana, programme } = await make.cohort('ana');
  const elsewhere = await make.programme();
  const staff = await make.person('Staff', { roles: { [programme.id]: 'STAFF' } });
  expect((await as(staff).run(AddCohortDocument, { programmeId: programme.id, input: cohort })).addCohort).toMatchObject({ name: 'Cohort of 2027', state: 'RUNNING' });
  expect(await as(staff).refused(AddCohortDocument, { programmeId: elsewhere, input: cohort })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(AddCohortDocument, { programmeId: programme.id, input: cohort })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(staff).refused(AddCohortDocument, { programmeId: 'x', input: cohort })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(staff).refused(AddCohortDocument, { programmeId: programme.id, input: { ...cohort, endsOn: '2026-01-01' } })).toMatchObject({ fields: [{ path: 'endsOn', reason: 'programmes:error.endsBeforeStart' }] });
});

test('an empty installation begins with one admin and a taxonomy, once', async () => {
  const begin = (address: string): string => execFileSync(process.execPath, [join(import.meta.dirname, '../../../dist/begin.js'), address, 'First Admin'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env } });
  await database().query(sql`update account set is_admin = false`);
  expect(begin('first@example.org')).toMatch(/\/magic\?token=[\w-]{43}\n$/);
  expect(begin('first@example.org')).toContain('/magic?token=');
  expect(() => begin('second@example.org')).toThrow('has an admin already');
  expect(await database().one(sql`select count(*)::int as admins from account where is_admin`)).toEqual({ admins: 1 });
});
