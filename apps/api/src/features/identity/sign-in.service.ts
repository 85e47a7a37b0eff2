import { Injectable } from '@nestjs/common';
import { linkToken, redeemLink, requestLink, resetPassword, signIn } from '@cohortium/contract';
import { Audit } from '../../kernel/audit/audit.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { DomainError, parseInput } from '../../kernel/errors/domain-error.ts';
import { Attempts, type Limit } from '../../kernel/limits/attempts.ts';
import { Mailer } from '../../kernel/mail/mailer.ts';
import type { BegunSession, Origin } from './begun-session.ts';
import { deadLink, LinkService } from './link.service.ts';
import { Passwords } from './passwords.ts';
import { SessionService } from './session.service.ts';

const quarterHour = 15 * 60;
/** Tries of one account's password, from wherever. Links by e-mail still let its owner in. */
export const passwordTries = (email: string): Limit => ({ act: 'password', subject: email, attempts: 10, seconds: quarterHour });
/** Tries from one network, for whatever accounts: an office behind one address has many people. */
const networkTries = (origin: Origin): Limit => ({ act: 'password from', subject: origin.network, attempts: 60, seconds: quarterHour });
/** A hall of people behind one address may all ask on the same morning; one address is protected by its own limit. */
const linksFrom = (origin: Origin): Limit => ({ act: 'link from', subject: origin.network, attempts: 200, seconds: quarterHour });
const linksFor = (email: string): Limit => ({ act: 'link', subject: email, attempts: 5, seconds: quarterHour });

/** Ways in. No answer, and no time it takes, tells whether an address has an account. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly links: LinkService,
    private readonly sessions: SessionService,
    private readonly mailer: Mailer,
    private readonly audit: Audit,
  ) {}

  async signIn(raw: unknown, origin: Origin): Promise<BegunSession> {
    const { email, password } = parseInput(signIn, raw);
    await this.attempts.count(passwordTries(email), networkTries(origin));
    const account = await this.db.one<{ id: string; passwordHash: string | null }>(sql`select id, password_hash as "passwordHash" from account where email = ${email} and disabled_at is null`);
    const right = await this.passwords.verify(account?.passwordHash, password);
    if (!account || !right) throw new DomainError('BAD_INPUT', 'identity:error.signInWrong');
    await this.attempts.forgive(passwordTries(email), networkTries(origin));
    return this.db.transaction(tx => this.begin(tx, account.id, origin));
  }

  /** Asks for a link by e-mail; a job finds out whether the address has an account. */
  async requestLink(purpose: 'MAGIC_LINK' | 'PASSWORD_RESET', raw: unknown, origin: Origin): Promise<void> {
    const { email, next } = parseInput(requestLink, raw);
    await this.attempts.count(linksFor(email), linksFrom(origin));
    await this.db.transaction(async tx => tx.emit('identity.linkRequested', { purpose, email, ...(next && { next }) }));
  }

  async redeemMagicLink(raw: { token: string }, origin: Origin): Promise<BegunSession> {
    requireToken(raw);
    const { token } = parseInput(redeemLink, raw);
    return this.db.transaction(async tx => {
      const { accountId } = await this.links.redeem(tx, 'MAGIC_LINK', token);
      await this.prove(tx, accountId);
      return this.begin(tx, accountId, origin);
    });
  }

  /** Sets the password anew, ends every session, and begins one here. */
  async resetPassword(raw: { token: string; password: string }, origin: Origin): Promise<BegunSession> {
    requireToken(raw);
    const { token, password } = parseInput(resetPassword, raw);
    await this.links.requireAlive('PASSWORD_RESET', token);
    const passwordHash = await this.passwords.hash(password);
    return this.db.transaction(async tx => {
      const { accountId, email } = await this.links.redeem(tx, 'PASSWORD_RESET', token);
      this.passwords.requireUnlike(password, email);
      await this.prove(tx, accountId);
      const account = await tx.one<{ locale: string }>(sql`update account set password_hash = ${passwordHash} where id = ${accountId} returning locale`);
      await this.sessions.endAll(tx, accountId);
      await this.links.spendAll(tx, accountId, ['MAGIC_LINK', 'EMAIL_CHANGE']);
      await this.audit.write(tx, { by: accountId, act: 'PASSWORD_CHANGED', subject: { kind: 'ACCOUNT', id: accountId } });
      this.mailer.send(tx, { to: email, locale: account?.locale ?? origin.locale, template: 'passwordChanged', args: {} });
      return this.begin(tx, accountId, origin);
    });
  }

  /** Begins a session; what waits for this person to sign in happens in the same transaction. */
  async begin(tx: Transaction, accountId: string, origin: Origin): Promise<BegunSession> {
    const account = await tx.one(sql`select 1 from account where id = ${accountId} and disabled_at is null`);
    if (!account) throw deadLink();
    return this.sessions.begin(tx, accountId, origin.userAgent);
  }

  /** The owner of the address has shown it. A password set before that may be a stranger's: it goes, with its sessions. */
  async prove(tx: Transaction, accountId: string): Promise<void> {
    const unproven = await tx.one(sql`update account set email_verified_at = ${this.clock.now()}, password_hash = null where id = ${accountId} and email_verified_at is null returning id`);
    if (unproven) await this.sessions.endAll(tx, accountId);
  }
}

/** A token that cannot be one answers as a dead link, not as a wrong field. */
function requireToken(raw: { token: string }): void {
  if (!linkToken.safeParse(raw.token).success) throw deadLink();
}
