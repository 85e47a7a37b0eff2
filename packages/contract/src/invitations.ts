import { z } from 'zod';
import { locale, newPassword, linkToken, timeZone } from './identity.ts';
import { id, line, optionalLine } from './text.ts';
import { ProgrammeRole } from './vocabulary.ts';

/** Bounds of inviting: lines pasted at once, characters of a line, seconds an invitation holds. */
export const invitationLimits = { lines: 200, line: 400, lifetime: 14 * 24 * 3600, name: 120 } as const;

/** What staff invite to: a cohort of the programme, a role in it, or both; `lines` are addresses as pasted, one each. */
export const invite = z.strictObject({
  programmeId: id,
  cohortId: id.nullish(),
  role: z.enum(ProgrammeRole).nullish(),
  locale: locale.nullish(),
  lines: z.array(z.string().max(invitationLimits.line, { error: 'staff:error.lineLong' })).min(1, { error: 'staff:error.noLines' }).max(invitationLimits.lines),
}).refine(input => input.cohortId != null || input.role != null, { error: 'staff:error.noPlace', path: ['cohortId'] });
export type Invite = z.infer<typeof invite>;

/** What the invited person sends: their name, and a password unless links by e-mail shall do. */
export const acceptInvitation = z.strictObject({
  token: linkToken,
  name: line(invitationLimits.name).nullish(),
  password: newPassword.nullish(),
  locale: locale.nullish(),
  timeZone: timeZone.nullish(),
});
export type AcceptInvitation = z.infer<typeof acceptInvitation>;

/** Words to find among invitations: in the address or the name. */
export const invitationSearch = optionalLine(120);

/** A pasted line: `dana@example.org`, `Dana Levi <dana@example.org>`, `Dana Levi, dana@example.org` or with a tab between. */
export function readInvitationLine(raw: string): { name: string; address: string } {
  const bracketed = /^(?<name>[^<]*)<(?<address>[^<>]*)>[,;\s]*$/u.exec(raw.trim())?.groups;
  if (bracketed) return { name: tidy(bracketed['name'] ?? ''), address: (bracketed['address'] ?? '').trim() };
  const parts = raw.split(/[,;\t]/u).map(part => part.trim()).filter(Boolean);
  const address = parts.find(part => part.includes('@')) ?? parts[0] ?? '';
  return { name: tidy(parts.filter(part => part !== address).join(' ')), address };
}

const tidy = (name: string): string => name.trim().replace(/^["'״]+|["'״]+$/gu, '').trim();
