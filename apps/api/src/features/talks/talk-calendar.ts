import { Injectable } from '@nestjs/common';
import { formatDate } from '@cohortium/i18n';
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Config } from '../../kernel/config/config.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { Installation } from '../../kernel/installation/installation.ts';
import { Mailer } from '../../kernel/mail/mailer.ts';
import { wordsOf } from '../../kernel/words/words.ts';

/** A talk as one of the two has it in their calendar. */
interface Entry {
  readonly id: string;
  readonly state: 'OFFERED' | 'AGREED' | 'CANCELLED';
  readonly startsAt: Date | null;
  readonly minutes: number;
  readonly note: string;
  readonly place: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly otherId: string;
  readonly other: string;
  readonly me: string;
  readonly email: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** Tells the calendars of both: by e-mail as it changes, or as a file. */
@Injectable()
export class TalkCalendar {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly installation: Installation,
  ) {}

  /** An invitation, its change or its end; void when something later will be told. */
  @OnEvent('talk.told')
  async told({ talkId, memberId, sequence }: Events['talk.told']): Promise<void> {
    const entry = await this.entryOf(talkId, memberId);
    if (!entry?.startsAt || entry.sequence !== sequence) return;
    const method = entry.state === 'CANCELLED' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
    const template = entry.state === 'CANCELLED' ? 'talkCancelled' : sequence > 0 ? 'talkMoved' : 'talkAgreed';
    const content = await this.fileOf(entry, method);
    const when = formatDate(entry.startsAt, entry.locale, 'full', entry.timeZone);
    await this.db.transaction(async tx => this.mailer.send(tx, {
      to: entry.email, locale: entry.locale, template, args: { name: entry.other, when }, calendar: { method: entry.state === 'CANCELLED' ? 'CANCEL' : 'REQUEST', content }, ...(entry.state === 'AGREED' && { path: '/connections?tab=talks' }),
    }));
  }

  /** The talk as a file for one of the two; null when no time is agreed or they are none of them. */
  async file(talkId: string, memberId: string): Promise<string | null> {
    const entry = await this.entryOf(talkId, memberId);
    return entry?.state === 'AGREED' ? this.fileOf(entry, ICalCalendarMethod.PUBLISH) : null;
  }

  private entryOf(talkId: string, memberId: string): Promise<Entry | undefined> {
    return this.db.one<Entry>(sql`select k.id, k.state, k.starts_at as "startsAt", k.minutes, k.note, k.place, k.sequence, k.changed_at as "changedAt", o.id as "otherId", o.name as other, m.name as me, account_email(m.id) as email, c.locale, c.time_zone as "timeZone"
      from talk k join member m on m.id = ${memberId}::uuid and m.id in (k.a_id, k.b_id) join account c on c.id = m.id join member o on o.id = case when k.a_id = m.id then k.b_id else k.a_id end where k.id = ${talkId}::uuid`);
  }

  /**
   * Instants in UTC, which no summer time moves. The organiser is this installation and each is invited alone: neither learns the other's address.
   */
  private async fileOf(entry: Entry, method: ICalCalendarMethod): Promise<string> {
    const { t } = await wordsOf('talks', entry.locale);
    const host = new URL(this.config.publicUrl).hostname;
    const calendar = ical({ method, prodId: { company: 'Cohortium', product: 'talks', language: entry.locale.toUpperCase() } });
    const start = entry.startsAt ?? entry.changedAt;
    const event = calendar.createEvent({
      id: `talk-${entry.id}@${host}`, sequence: entry.sequence, stamp: entry.changedAt, start, end: new Date(start.getTime() + entry.minutes * 60_000), summary: t('calendar.title', { name: entry.other }),
      description: [entry.note, `${this.config.publicUrl}/people/${entry.otherId}`].filter(Boolean).join('\n\n'), status: entry.state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name: await this.installation.name(), email: addressOf(this.config.mailFrom) }, ...(entry.place && { location: entry.place }),
    });
    if (method !== ICalCalendarMethod.PUBLISH) event.createAttendee({ email: entry.email, name: entry.me, status: ICalAttendeeStatus.ACCEPTED, role: ICalAttendeeRole.REQ, rsvp: false });
    return calendar.toString();
  }
}

/** `Our network <network@example.org>`: the address in it. */
const addressOf = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;
