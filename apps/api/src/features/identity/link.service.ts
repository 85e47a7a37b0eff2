import { Injectable } from '@nestjs/common';
import { identityLimits } from '@cohortium/contract';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Queryable, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { DomainError } from '../../kernel/errors/domain-error.ts';
import { Every, OnEvent } from '../../kernel/events/subscribe.ts';
import type { Events } from '../../kernel/events/events.ts';
import { Mailer } from '../../kernel/mail/mailer.ts';
import { newToken, tokenHash } from './token.ts';

export type LinkPurpose = 'MAGIC_LINK' | 'PASSWORD_RESET' | 'EMAIL_CHANGE';
interface Recipient {
  id: string;
  email: string;
  locale: string;
}

const lifetimes: Readonly<Record<LinkPurpose, number>> = { MAGIC_LINK: identityLimits.magicLink, PASSWORD_RESET: identityLimits.passwordReset, EMAIL_CHANGE: identityLimits.emailChange };

/** A link that is unknown, used, expired or for an address since left: all alike. */
export const deadLink = (): DomainError => new DomainError('NOT_FOUND', 'identity:error.linkDead');

/**
 * Links by e-mail. The token is made by the job that sends it, so that it lies nowhere but in the e-mail; a repeated job makes
 * another, and each works until one of them is redeemed.
 */
@Injectable()
export class LinkService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  @OnEvent('identity.linkRequested')
  async sendLink({ purpose, email, next }: Events['identity.linkRequested']): Promise<void> {
    const account = await this.db.one<Recipient>(sql`select id, email, locale from account where email = ${email} and disabled_at is null`);
    if (!account) return;
    const token = await this.make(purpose, account.id, email);
    const minutes = lifetimes[purpose] / 60;
    const to = { to: email, locale: account.locale, args: { minutes } };
    if (purpose === 'MAGIC_LINK') await this.mailer.deliver({ ...to, template: 'magicLink', path: `/magic?${String(new URLSearchParams({ token, ...(next && { next }) }))}` });
    else await this.mailer.deliver({ ...to, template: 'passwordReset', path: `/reset?token=${token}` });
  }

  /** The new address gets the link, unless it is another account's: then nobody learns of it. */
  @OnEvent('identity.emailChangeRequested')
  async sendEmailChange({ accountId, email }: Events['identity.emailChangeRequested']): Promise<void> {
    const account = await this.db.one<Recipient>(sql`select id, email, locale from account where id = ${accountId} and disabled_at is null
      and not exists (select 1 from account other where other.email = ${email})`);
    if (!account) return;
    const token = await this.make('EMAIL_CHANGE', account.id, email);
    await this.mailer.deliver({ to: email, locale: account.locale, template: 'emailChange', args: { hours: lifetimes.EMAIL_CHANGE / 3600 }, path: `/confirm-email?token=${token}` });
  }

  private async make(purpose: LinkPurpose, accountId: string, email: string): Promise<string> {
    const token = newToken();
    await this.db.query(sql`insert into identity_token (token_hash, purpose, account_id, email, created_at, expires_at)
      values (${tokenHash(token)}, ${purpose}, ${accountId}, ${email}, ${this.clock.now()}, ${this.clock.in(lifetimes[purpose])})`);
    return token;
  }

  /**
   * Spends a link: once, under any concurrency, and with it all others of its purpose.
   * @returns the account, and the address that the link proves. @throws DomainError NOT_FOUND for a dead link.
   */
  async redeem(tx: Transaction, purpose: LinkPurpose, token: string): Promise<{ accountId: string; email: string }> {
    const now = this.clock.now();
    const spent = await tx.one<{ accountId: string; email: string }>(sql`update identity_token t set spent_at = ${now} from account a
      where a.id = t.account_id and a.disabled_at is null and t.token_hash = ${tokenHash(token)} and t.purpose = ${purpose} and t.spent_at is null and t.expires_at > ${now}
        and (t.email = a.email or t.purpose = 'EMAIL_CHANGE')
      returning t.account_id as "accountId", t.email`);
    if (!spent) throw deadLink();
    await this.spendAll(tx, spent.accountId, [purpose]);
    return spent;
  }

  /** Refuses a dead link before anything costly is done for it. @throws DomainError NOT_FOUND. */
  async requireAlive(purpose: LinkPurpose, token: string): Promise<void> {
    const alive = await this.db.one(sql`select 1 from identity_token where token_hash = ${tokenHash(token)} and purpose = ${purpose} and spent_at is null and expires_at > ${this.clock.now()}`);
    if (!alive) throw deadLink();
  }

  /** No link of these purposes works any longer. */
  async spendAll(tx: Queryable, accountId: string, purposes: LinkPurpose[]): Promise<void> {
    await tx.query(sql`update identity_token set spent_at = ${this.clock.now()} where account_id = ${accountId} and purpose = any(${purposes}::text[]) and spent_at is null`);
  }

  @Every('11 3 * * *')
  async forgetOld(): Promise<void> {
    await this.db.query(sql`delete from identity_token where expires_at < ${this.clock.in(-7 * 24 * 3600)}`);
    await this.db.query(sql`delete from session where coalesce(revoked_at, expires_at) < ${this.clock.in(-30 * 24 * 3600)}`);
  }
}
