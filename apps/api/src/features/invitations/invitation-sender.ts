import { invitationLimits } from '@cohortium/contract';
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import type { Events } from '../../kernel/events/events.ts';
import { Mailer } from '../../kernel/mail/mailer.ts';
import { newToken, tokenHash } from '../identity/index.ts';

interface Waiting {
  email: string;
  locale: string;
  inviter: string | null;
  programme: string;
  cohort: string | null;
}

const isRefusedForGood = (error: unknown): boolean => error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500;

/** Mails invitations. The link's token is made here, so that it lies nowhere but in the e-mail. */
@Injectable()
export class InvitationSender {
  private readonly logger = new Logger(InvitationSender.name);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  /** Bears being run twice: what was sent is not sent again. An address that the mail server refuses does not hold up the others. */
  @OnEvent('invitation.sent')
  async send({ invitationId }: Events['invitation.sent']): Promise<void> {
    const token = newToken();
    const waiting = await this.db.one<Waiting>(sql`update invitation i set token_hash = ${tokenHash(token)} from programme p
      where p.id = i.programme_id and i.id = ${invitationId} and i.sent_at is null and i.accepted_at is null and i.revoked_at is null
      returning i.email, i.locale, (select m.name from member m where m.id = i.invited_by) as inviter,
        said(p.name, i.locale) as programme, (select said(c.name, i.locale) from cohort c where c.id = i.cohort_id) as cohort`);
    if (!waiting) return;
    const { email, locale, inviter, programme, cohort } = waiting;
    const args = { inviter: inviter ?? programme, programme, place: cohort ?? programme, days: invitationLimits.lifetime / 86_400 };
    try {
      await this.mailer.deliver({ to: email, locale, template: 'invitation', args, path: `/invitation?token=${token}` });
      await this.db.query(sql`update invitation set sent_at = ${this.clock.now()} where id = ${invitationId} and token_hash = ${tokenHash(token)}`);
    } catch (error) {
      if (!isRefusedForGood(error)) throw error;
      this.logger.warn({ err: error, invitationId }, 'The mail server refuses an invited address');
    }
  }
}
