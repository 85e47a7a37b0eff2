import { acceptInvitation, linkToken, type ProgrammeRole } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, parseInput } from '../../kernel/errors/domain-error.ts';
import { AccountMaker, deadLink, Passwords, SignInService, tokenHash, type BegunSession, type Origin } from '../identity/index.ts';
import { LoungeService } from '../lounges/index.ts';
import { MemberService } from '../members/index.ts';
import { MembershipService } from '../programmes/index.ts';
import type { AcceptInvitationArgs, InvitationPreviewType } from './invitation.graphql.ts';

interface Opened {
  id: string;
  email: string;
  name: string;
  locale: string;
  programmeId: string;
  cohortId: string | null;
  role: ProgrammeRole | null;
  invitedBy: string | null;
}

const columns = sql`id, email, name, locale, programme_id as "programmeId", cohort_id as "cohortId", role, invited_by as "invitedBy"`;

/**
 * What invited people do: look at the invitation, and accept it. Nobody joins a cohort without opening its link: whoever shares a cohort sees
 * more of a profile, so an invitation alone must open nothing.
 */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: AccountMaker,
    private readonly passwords: Passwords,
    private readonly signIn: SignInService,
    private readonly members: MemberService,
    private readonly memberships: MembershipService,
    private readonly lounges: LoungeService,
  ) {}

  /** What the link's page shows. Who holds the link reads the address's mail. @throws DomainError NOT_FOUND for a dead link. */
  async preview(actor: Actor, token: string): Promise<InvitationPreviewType> {
    if (!linkToken.safeParse(token).success) throw deadLink();
    const found = await this.db.one<InvitationPreviewType>(sql`select i.email, i.name, said(p.name, ${actor.locale}) as programme, (select said(c.name, ${actor.locale}) from cohort c where c.id = i.cohort_id) as cohort, i.role,
        (select m.name from member m where m.id = i.invited_by) as inviter, exists (select 1 from account a where a.email = i.email) as "hasAccount"
      from invitation i join programme p on p.id = i.programme_id
      where i.token_hash = ${tokenHash(token)} and i.accepted_at is null and i.revoked_at is null and i.expires_at > ${this.clock.now()}`);
    if (!found) throw deadLink();
    return found;
  }

  /** Spends the invitation: account, profile, cohort, role and lounge come in one transaction, once, under any concurrency. */
  async accept(actor: Actor, raw: AcceptInvitationArgs, origin: Origin): Promise<BegunSession> {
    // A dead link is refused before a password is hashed for it: that costs.
    await this.preview(actor, raw.token);
    const { token, name, password, locale, timeZone } = parseInput(acceptInvitation, { ...raw });
    const passwordHash = password == null ? null : await this.passwords.hash(password);
    return this.db.transaction(async tx => {
      const invitation = await tx.one<Opened>(sql`select ${columns} from invitation
        where token_hash = ${tokenHash(token)} and accepted_at is null and revoked_at is null and expires_at > ${this.clock.now()} for update`);
      if (!invitation) throw deadLink();
      if (password != null) this.passwords.requireUnlike(password, invitation.email);
      const language = locale ?? origin.locale;
      const { accountId, isNew } = await this.accounts.ensure(tx, { email: invitation.email, locale: language, timeZone, passwordHash });
      const known = name ?? invitation.name;
      if (isNew && !known) throw badField('name', 'identity:error.nameMissing');
      await this.admit(tx, invitation, accountId, { name: known, lang: language });
      return this.signIn.begin(tx, accountId, origin);
    });
  }

  private async admit(tx: Transaction, { id, programmeId, cohortId, role, invitedBy }: Opened, accountId: string, profile: { name: string; lang: string }): Promise<void> {
    await tx.query(sql`update invitation set accepted_at = ${this.clock.now()}, account_id = ${accountId}, token_hash = null where id = ${id}`);
    await this.members.begin(tx, { id: accountId, ...profile });
    if (cohortId) {
      await this.memberships.join(tx, cohortId, accountId);
      await this.lounges.admit(tx, cohortId, accountId);
    }
    if (role) await this.memberships.giveRole(tx, programmeId, accountId, role, invitedBy);
    tx.emit('invitation.accepted', { invitationId: id, accountId });
  }
}
