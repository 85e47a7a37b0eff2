import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config.ts';
import { Clock } from '../config/clock.ts';
import { Database, type Transaction } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { Every, OnEvent } from '../events/subscribe.ts';
import { Installation } from '../installation/installation.ts';
import { renderMail, type RenderedMail } from './render.ts';
import type { Mail, MailTemplate } from './templates.ts';

declare module '../events/events.ts' {
  interface Events {
    /** An e-mail waits to be sent. It bears no token: links that sign in are made by the job that sends them. */
    'mail.queued': Mail;
  }
}

const keptDays = 30;

/** E-mail: through SMTP where it is set, otherwise (never in production) kept in the database to be read on the page /mail. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  readonly #transport: Transporter | undefined;

  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly installation: Installation,
  ) {
    if (config.smtpUrl) this.#transport = createTransport(config.smtpUrl, { from: config.mailFrom });
  }

  /** Whether e-mails are kept to be read here instead of being sent. Never in production, whose settings demand SMTP_URL. */
  get catches(): boolean {
    return !this.config.smtpUrl;
  }

  /** Queues an e-mail: it is sent if, and only if, the transaction commits. */
  send<Template extends MailTemplate>(tx: Transaction, mail: Mail<Template>): void {
    tx.emit('mail.queued', mail);
  }

  @OnEvent('mail.queued')
  async sendQueued(mail: Mail): Promise<void> {
    await this.deliver(mail);
  }

  /** Sends at once; for jobs that make a link's token, which must lie nowhere but in the e-mail. @throws Error when it could not be sent. */
  async deliver<Template extends MailTemplate>(mail: Mail<Template>): Promise<void> {
    const rendered = await renderMail(mail, await this.installation.name(), this.config.publicUrl);
    if (this.#transport) await this.#transport.sendMail({ to: mail.to, subject: rendered.subject, text: rendered.text, html: rendered.html, headers: { 'Content-Language': rendered.language, 'Auto-Submitted': 'auto-generated' }, ...(mail.calendar && { icalEvent: { method: mail.calendar.method, filename: 'invitation.ics', content: mail.calendar.content } }) });
    else await this.keep(mail.to, rendered, mail.calendar?.content ?? null);
  }

  private async keep(recipient: string, { subject, html, text, language }: RenderedMail, calendar: string | null): Promise<void> {
    await this.db.query(sql`insert into caught_mail (recipient, subject, html, text, locale, calendar, caught_at) values (${recipient}, ${subject}, ${html}, ${text}, ${language}, ${calendar}, ${this.clock.now()})`);
  }

  @Every('41 3 * * *')
  async forgetKept(): Promise<void> {
    await this.db.query(sql`delete from caught_mail where caught_at < ${this.clock.in(-keptDays * 24 * 3600)}`);
  }

  onApplicationShutdown(): void {
    this.#transport?.close();
  }
}
