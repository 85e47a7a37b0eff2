import { invitationLimits, invite, type Invite } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { chooseLanguage } from '@cohortium/i18n';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Audit, type AuditEntry } from '../../kernel/audit/audit.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Queryable, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { MembershipService, programmePolicy } from '../programmes/index.ts';
import { readLines, type InvitedLine } from './invited-lines.ts';
import { invitationPolicy } from './invitation.policy.ts';
import type { InviteOutcomeType, RejectedLineType } from './invitation.graphql.ts';

interface Standing {
  id: string;
  programmeId: string;
  email: string;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}
type Place = Pick<Invite, 'programmeId'> & { cohortId: string | null; role: Invite['role'] & string | null };

/** What staff do with invitations. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
    private readonly memberships: MembershipService,
  ) {}

  /** Invites by pasted lines. Good lines are invited whatever the others are; each bad one is given back with its reason. */
  async invite(actor: SignedIn, raw: unknown): Promise<InviteOutcomeType> {
    const input = parseInput(invite, raw);
    await this.requireMayInvite(this.db, actor, input.programmeId);
    const place: Place = { programmeId: input.programmeId, cohortId: input.cohortId ?? null, role: input.role ?? null };
    if (place.cohortId && !(await this.memberships.hasCohort(this.db, place.programmeId, place.cohortId))) throw badField('cohortId', 'common:error.unknownId');
    await this.attempts.count({ act: 'invite', subject: actor.accountId, attempts: 100, seconds: 3600 });
    const { good, rejected } = readLines(input.lines);
    const locale = chooseLanguage([input.locale ?? actor.locale]);
    return this.db.transaction(async tx => {
      const placed = await this.alreadyPlaced(tx, good, place);
      const wanted = good.filter(({ email }) => !placed.has(email));
      const invited = await this.open(tx, actor, place, locale, wanted);
      for (const { id } of invited) tx.emit('invitation.sent', { invitationId: id });
      await this.audit.write(tx, ...invited.map(invitation => entry(actor, 'INVITATION_SENT', { ...invitation, programmeId: place.programmeId })));
      const sent = new Set(invited.map(({ email }) => email));
      const refusals = [
        ...good.filter(({ email }) => placed.has(email)).map(line => refused(line, 'staff:error.alreadyMember')),
        ...wanted.filter(({ email }) => !sent.has(email)).map(line => refused(line, 'staff:error.alreadyInvited')),
      ];
      return { invited: invited.length, rejected: [...rejected, ...refusals].sort((one, other) => one.line - other.line) };
    });
  }

  /** Sends it again, with a new link; the old one dies now. */
  async resend(actor: SignedIn, id: string): Promise<void> {
    await this.db.transaction(async tx => {
      const invitation = await this.requireOpen(tx, actor, id);
      if (invitation.revokedAt) throw new DomainError('CONFLICT', 'staff:error.revoked');
      await this.attempts.countIn(tx, { act: 'resend', subject: invitation.id, attempts: 5, seconds: 3600 });
      await tx.query(sql`update invitation set token_hash = null, sent_at = null, expires_at = ${this.clock.in(invitationLimits.lifetime)} where id = ${invitation.id}`);
      tx.emit('invitation.sent', { invitationId: invitation.id });
      await this.audit.write(tx, entry(actor, 'INVITATION_RESENT', invitation));
    });
  }

  /** Takes it back: its link dies now. */
  async revoke(actor: SignedIn, id: string): Promise<void> {
    await this.db.transaction(async tx => {
      const invitation = await this.requireOpen(tx, actor, id);
      await tx.query(sql`update invitation set token_hash = null, revoked_at = coalesce(revoked_at, ${this.clock.now()}) where id = ${invitation.id}`);
      if (!invitation.revokedAt) await this.audit.write(tx, entry(actor, 'INVITATION_REVOKED', invitation));
    });
  }

  /** @returns the programme's id. @throws DomainError NOT_FOUND for an unknown programme, FORBIDDEN for all but its staff. */
  async requireMayInvite(db: Queryable, actor: SignedIn, programmeId: string): Promise<string> {
    const programme = await db.one<{ id: string }>(sql`select id from programme where id = ${parseId(programmeId)}`);
    await authorize(db, programmePolicy, actor, 'invite', programme);
    return programme?.id ?? '';
  }

  private async requireOpen(tx: Transaction, actor: SignedIn, id: string): Promise<Standing> {
    const invitation = await tx.one<Standing>(sql`select id, programme_id as "programmeId", email, accepted_at as "acceptedAt", revoked_at as "revokedAt" from invitation where id = ${parseId(id)} for update`);
    await authorize(tx, invitationPolicy, actor, 'manage', invitation);
    if (!invitation || invitation.acceptedAt) throw new DomainError('CONFLICT', 'staff:error.accepted');
    return invitation;
  }

  /** Addresses of those who have the place: staff see who is in their programme, so this tells them nothing new. */
  private async alreadyPlaced(tx: Transaction, lines: readonly InvitedLine[], place: Place): Promise<Set<string>> {
    const accounts = await tx.query<{ id: string; email: string }>(sql`select id, email from account where email = any(${lines.map(({ email }) => email)}::text[])`);
    const placed = await this.memberships.placed(tx, accounts.map(({ id }) => id), place);
    return new Set(accounts.filter(({ id }) => placed.has(id)).map(({ email }) => email));
  }

  /** Opens invitations; one that stands open and expired begins anew, one that holds is left alone. */
  private open(tx: Transaction, actor: SignedIn, place: Place, locale: string, lines: readonly InvitedLine[]): Promise<{ id: string; email: string }[]> {
    const expires = this.clock.in(invitationLimits.lifetime);
    return tx.query(sql`insert into invitation as i (email, name, programme_id, cohort_id, role, locale, invited_by, created_at, expires_at)
      select l.email, l.name, ${place.programmeId}, ${place.cohortId}::uuid, ${place.role}::text, coalesce((select a.locale from account a where a.email = l.email), ${locale}), ${actor.accountId}, ${this.clock.now()}, ${expires}
        from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(line int, email text, name text) order by l.line desc
      on conflict (programme_id, email, coalesce(cohort_id, programme_id), coalesce(role, '')) where accepted_at is null and revoked_at is null
        do update set token_hash = null, sent_at = null, expires_at = excluded.expires_at, invited_by = excluded.invited_by, locale = excluded.locale, name = excluded.name, created_at = excluded.created_at
        where i.expires_at <= ${this.clock.now()}
      returning i.id, i.email`);
  }
}

const entry = (actor: SignedIn, act: AuditEntry['act'], { id, email, programmeId }: Pick<Standing, 'id' | 'email' | 'programmeId'>): AuditEntry =>
  ({ by: actor.accountId, act, programmeId, subject: { kind: 'INVITATION', id }, detail: { email } });
const refused = ({ line, text }: InvitedLine, reason: string): RejectedLineType => ({ line, text, reason });
