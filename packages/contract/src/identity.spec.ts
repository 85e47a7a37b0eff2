import { expect, test } from '@jest/globals';
import { fieldErrors } from './errors.ts';
import { isLikeEmail, newPassword, timeZone } from './identity.ts';
import { invite, readInvitationLine } from './invitations.ts';

const reasonFor = (password: string): string | undefined => {
  const read = newPassword.safeParse(password);
  return read.success ? undefined : fieldErrors(read.error)[0]?.reason;
};

test.each([
  ['thread through rings', undefined],
  ['ארבע מילים לא קשורות', undefined],
  ['🧵🧶🪡🧷🧵🧶🪡🧷', 'identity:error.passwordShort'],
  ['x'.repeat(9), 'identity:error.passwordShort'],
  ['abc'.repeat(70), 'identity:error.passwordLong'],
  ['Password123', 'identity:error.passwordCommon'],
  ['１２３４５６７８９０', 'identity:error.passwordCommon'],
  ['aaaaaaaaaaaa', 'identity:error.passwordCommon'],
  ['a good one\0', 'common:error.textBroken'],
  ['a good one\ud800', 'common:error.textBroken'],
])('the password %j is answered by %s', (password, reason) => expect(reasonFor(password)).toBe(reason));

test.each([
  ['dana.levi@example.org', true],
  ['DANA.LEVI', true],
  ['dana.levi2026!', true],
  ['dana.levi likes threads', false],
])('%j is like its address: %s', (password, like) => expect(isLikeEmail(password, 'dana.levi@example.org')).toBe(like));

test('a short name before the at sign forbids no ordinary password', () => expect(isLikeEmail('ana12345678', 'ana@example.org')).toBe(false));

test.each([
  ['dana@example.org', '', 'dana@example.org'],
  ['  Dana Levi <dana@example.org>,', 'Dana Levi', 'dana@example.org'],
  ['"Levi, Dana" <dana@example.org>', 'Levi, Dana', 'dana@example.org'],
  ['דנה לוי\tdana@example.org', 'דנה לוי', 'dana@example.org'],
  ['dana@example.org;Dana Levi', 'Dana Levi', 'dana@example.org'],
  ['Dana Levi', '', 'Dana Levi'],
])('the line %j says %j at %j', (line, name, address) => expect(readInvitationLine(line)).toEqual({ name, address }));

test('an invitation leads to a cohort or a role, and has lines', () => {
  const programmeId = '00000000-0000-7000-8000-000000000000';
  const faults = (input: object): string[] => {
    const { error } = invite.safeParse(input);
    return error ? fieldErrors(error).map(fault => `${fault.path} ${fault.reason}`) : [];
  };
  expect(faults({ programmeId, lines: ['a@example.org'] })).toEqual(['cohortId staff:error.noPlace']);
  expect(faults({ programmeId, role: 'STAFF', lines: [] })).toEqual(['lines staff:error.noLines']);
});

test.each(['UTC', 'Asia/Jerusalem'])('%s is a time zone', zone => expect(timeZone.safeParse(zone).success).toBe(true));
test.each(['Mars/Olympus', '', 'x'.repeat(61)])('%j is none', zone => expect(timeZone.safeParse(zone).success).toBe(false));
