import { Injectable } from '@nestjs/common';
import { chooseLanguage } from '@cohortium/i18n';
import { Clock } from '../../kernel/config/clock.ts';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { deadLink } from './link.service.ts';
import { SignInService } from './sign-in.service.ts';

interface NewAccount {
  email: string;
  locale: string;
  timeZone?: string | null | undefined;
  passwordHash: string | null;
}

/** Makes accounts. They come by invitation only. */
@Injectable()
export class AccountMaker {
  constructor(
    private readonly clock: Clock,
    private readonly signIn: SignInService,
  ) {}

  /**
   * The account of an address whose owner has just shown that it is theirs, made where there is none. One that was there keeps its
   * password, unless nobody ever proved it. @throws DomainError NOT_FOUND when the account is closed.
   */
  async ensure(tx: Transaction, { email, locale, timeZone, passwordHash }: NewAccount): Promise<{ accountId: string; isNew: boolean }> {
    const made = await tx.one<{ id: string }>(sql`insert into account (email, email_verified_at, locale, time_zone, password_hash)
      values (${email}, ${this.clock.now()}, ${chooseLanguage([locale])}, ${timeZone ?? 'UTC'}, ${passwordHash}) on conflict (email) do nothing returning id`);
    if (made) return { accountId: made.id, isNew: true };
    const known = await tx.one<{ id: string }>(sql`select id from account where email = ${email} and disabled_at is null for update`);
    if (!known) throw deadLink();
    await this.signIn.prove(tx, known.id);
    return { accountId: known.id, isNew: false };
  }
}
