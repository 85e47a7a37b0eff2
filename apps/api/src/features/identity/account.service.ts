import { Injectable } from '@nestjs/common';
import { changeEmail, changePassword, linkToken, updateSettings } from '@cohortium/contract';
import { languages } from '@cohortium/i18n';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Audit } from '../../kernel/audit/audit.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Queryable } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, parseInput, unauthenticated } from '../../kernel/errors/domain-error.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { Mailer } from '../../kernel/mail/mailer.ts';
import { deadLink, LinkService } from './link.service.ts';
import { Passwords } from './passwords.ts';
import { SessionService } from './session.service.ts';
import { passwordTries } from './sign-in.service.ts';

interface OwnAccount {
  email: string;
  locale: string;
  passwordHash: string | null;
}

/** What people change of their own account. */
@Injectable()
export class AccountService {
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

  /** Sets or changes the password; every other session ends. */
  async changePassword(actor: SignedIn, raw: unknown): Promise<void> {
    const { current, password } = parseInput(changePassword, raw);
    const account = await this.own(this.db, actor);
    await this.requirePassword(account, current, 'current');
    this.passwords.requireUnlike(password, account.email);
    const passwordHash = await this.passwords.hash(password);
    await this.db.transaction(async tx => {
      await tx.query(sql`update account set password_hash = ${passwordHash} where id = ${actor.accountId}`);
      await this.sessions.endAll(tx, actor.accountId, actor.sessionId);
      await this.links.spendAll(tx, actor.accountId, ['PASSWORD_RESET', 'MAGIC_LINK']);
      await this.audit.write(tx, { by: actor.accountId, act: 'PASSWORD_CHANGED', subject: { kind: 'ACCOUNT', id: actor.accountId } });
      this.mailer.send(tx, { to: account.email, locale: account.locale, template: 'passwordChanged', args: {} });
    });
  }

  /** The new address gets a link that finishes the change; the old one is told. The answer is the same for an address already in use. */
  async requestEmailChange(actor: SignedIn, raw: unknown): Promise<void> {
    const { email, password } = parseInput(changeEmail, raw);
    const account = await this.own(this.db, actor);
    await this.requirePassword(account, password, 'password');
    if (email === account.email) throw badField('email', 'identity:error.emailSame');
    await this.attempts.count({ act: 'email change', subject: actor.accountId, attempts: 5, seconds: 3600 });
    await this.db.transaction(async tx => {
      tx.emit('identity.emailChangeRequested', { accountId: actor.accountId, email });
      this.mailer.send(tx, { to: account.email, locale: account.locale, template: 'emailChangeAsked', args: { address: email } });
    });
  }

  /** Finishes the change: who opens the link owns the new address. Links to the old one die; it is told. */
  async confirmEmailChange(token: string): Promise<void> {
    if (!linkToken.safeParse(token).success) throw deadLink();
    await this.db.transaction(async tx => {
      const { accountId, email } = await this.links.redeem(tx, 'EMAIL_CHANGE', token);
      const before = await tx.one<OwnAccount>(sql`select email, locale, password_hash as "passwordHash" from account where id = ${accountId} for update`);
      const taken = await tx.one(sql`select 1 from account where email = ${email} and id <> ${accountId}`);
      if (!before || taken) throw deadLink();
      await tx.query(sql`update account set email = ${email}, email_verified_at = ${this.clock.now()} where id = ${accountId}`);
      await this.links.spendAll(tx, accountId, ['MAGIC_LINK', 'PASSWORD_RESET']);
      await this.audit.write(tx, { by: accountId, act: 'EMAIL_CHANGED', subject: { kind: 'ACCOUNT', id: accountId } });
      this.mailer.send(tx, { to: before.email, locale: before.locale, template: 'emailChanged', args: { address: email } });
    });
  }

  async updateSettings(actor: SignedIn, raw: unknown): Promise<void> {
    const { locale, timeZone } = parseInput(updateSettings, raw);
    if (locale !== undefined && !languages.some(language => language.code === locale)) throw badField('locale', 'identity:error.locale');
    await this.db.query(sql`update account set locale = coalesce(${locale ?? null}, locale), time_zone = coalesce(${timeZone ?? null}, time_zone) where id = ${actor.accountId}`);
  }

  private async own(db: Queryable, actor: SignedIn): Promise<OwnAccount> {
    const account = await db.one<OwnAccount>(sql`select email, locale, password_hash as "passwordHash" from account where id = ${actor.accountId}`);
    if (!account) throw unauthenticated();
    return account;
  }

  /** An open session is not enough to take an account over: who has a password gives it. */
  private async requirePassword(account: OwnAccount, given: string | null | undefined, field: string): Promise<void> {
    if (account.passwordHash === null) return;
    if (given == null) throw badField(field, 'common:error.required');
    await this.attempts.count(passwordTries(account.email));
    if (!(await this.passwords.verify(account.passwordHash, given))) throw badField(field, 'identity:error.passwordWrong');
  }
}
