import { roomHighlight, roomPoll, roomQuestion, type RoomHighlight, type RoomItem } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { Clock } from '../../../kernel/config/clock.ts';
import { Config } from '../../../kernel/config/config.ts';
import { Database } from '../../../kernel/database/database.ts';
import { raw, sql } from '../../../kernel/database/sql.ts';
import { notFound } from '../../../kernel/errors/domain-error.ts';
import { wordsOf } from '../../../kernel/words/words.ts';
import { memberShape } from '../../members/index.ts';
import { atOddsWith } from '../../ties/index.ts';
import { titleSql } from '../host-titles.ts';
import { messageJson, type StoredMessage } from '../message-wire.ts';
import { messageFor, type View } from '../reader-view.ts';
import { RoomLog } from '../room-log.ts';
import { readableSql } from '../said.ts';
import type { Transcript, Writer } from './transcript.ts';

interface Page {
  odds: string[];
  messages: StoredMessage[];
}
const page = 500;

function itemsOf<Item>(items: readonly RoomItem[], schema: z.ZodType<Item>, kind: string): Item[] {
  return items.filter(item => item.kind === kind && !item.hidden).flatMap(item => schema.safeParse(item).data ?? []);
}

/** A room's transcript, as its reader may know the room: what is hidden from them stays hidden, what is anonymous stays so. */
@Injectable()
export class TranscriptReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly log: RoomLog,
    private readonly config: Config,
  ) {}

  /** What stands before the messages. @throws DomainError NOT_FOUND without a grant. */
  async begin(actor: SignedIn, roomId: string, zone: string): Promise<Transcript> {
    const room = await this.db.one<Transcript['room']>(sql`select r.id, ${titleSql(actor, raw('r'))} as title, r.kind, r.state, r.head_seq as messages from room r where r.id = ${roomId}::uuid and in_room(r.id, ${actor.accountId}::uuid)`);
    if (!room) throw notFound();
    const items = await this.items(actor, roomId);
    const marked = itemsOf(items, roomHighlight, 'HIGHLIGHT').filter(({ state, about }) => state === 'MARKED' && about.text !== '').toSorted((one, other) => (one.about.seq ?? 0) - (other.about.seq ?? 0));
    const highlights = await this.inFull(actor, marked);
    const questions = itemsOf(items, roomQuestion, 'QUESTION').filter(({ state }) => state === 'OPEN' || state === 'BEING_ANSWERED' || state === 'ANSWERED').toSorted((one, other) => Date.parse(one.askedAt) - Date.parse(other.askedAt));
    const polls = itemsOf(items, roomPoll, 'POLL').filter(({ state }) => state === 'OPEN' || state === 'CLOSED');
    const transcript = { room, madeAt: this.clock.now(), zone, origin: this.config.publicUrl, words: await wordsOf('rooms', actor.locale), names: new Map<string, string>(), highlights, questions, polls };
    await this.learn(actor, transcript, [...highlights.flatMap(({ by, decidedBy, about }) => [by, decidedBy, about.authorId]), ...questions.map(({ authorId }) => authorId)]);
    return transcript;
  }

  /** The whole transcript, a page of messages at a time. It ends where the right to read it ends. */
  async *write(actor: SignedIn, transcript: Transcript, writer: Writer): AsyncGenerator<string> {
    yield writer.begin(transcript);
    for (let after = 0; after < transcript.room.messages; after += page) {
      const found = await this.page(actor, transcript.room, after);
      if (!found) break;
      const view: View = { accountId: actor.accountId, odds: new Set(found.odds), moderates: false };
      await this.learn(actor, transcript, found.messages.flatMap(({ authorId, replyTo }) => [authorId, replyTo?.authorId ?? null]));
      yield found.messages.map(message => writer.message(messageFor(message, view), transcript)).join('');
    }
    yield writer.end(transcript);
  }

  private async items(actor: SignedIn, roomId: string): Promise<RoomItem[]> {
    const items = new Map<string, RoomItem>();
    for (let after = 0; ;) {
      const part = await this.log.itemsAfter(actor.accountId, roomId, after);
      part.items.forEach(item => items.set(`${item.kind} ${item.id}`, item));
      if (part.through <= after || part.through >= part.head) return [...items.values()];
      after = part.through;
    }
  }

  /** Items carry the beginning of what was marked; on paper it stands whole. */
  private async inFull(actor: SignedIn, marked: readonly RoomHighlight[]): Promise<RoomHighlight[]> {
    const ids = marked.map(({ about }) => about.id);
    const found = await this.db.query<{ id: string; text: string }>(sql`select m.id, m.body as text from message m where m.id = any(${ids}::uuid[]) and ${readableSql(actor, raw('m'))}
      union all select q.id, q.text from room_question q where q.id = any(${ids}::uuid[])`);
    const whole = new Map(found.map(({ id, text }) => [id, text]));
    // What was shortened still begins so; what changed in this very moment stays as the item told it.
    return marked.map(one => ({ ...one, about: { ...one.about, text: whole.get(one.about.id)?.startsWith(one.about.text) ? (whole.get(one.about.id) ?? '') : one.about.text } }));
  }

  private page(actor: SignedIn, room: Transcript['room'], after: number): Promise<Page | undefined> {
    return this.db.one<Page>(sql`select ${atOddsWith(sql`${actor.accountId}::uuid`)} as odds,
        (select coalesce(json_agg(${messageJson(sql`m`, sql`q`)} order by m.seq), '[]'::json) from message m left join message q on q.id = m.reply_to_id
          where m.room_id = r.id and m.seq > ${after}::int and m.seq <= ${Math.min(after + page, room.messages)}::int) as messages
      from room r where r.id = ${room.id}::uuid and in_room(r.id, ${actor.accountId}::uuid)`);
  }

  /** Names as the reader may know them. */
  private async learn(actor: SignedIn, { names }: Transcript, ids: readonly (string | null)[]): Promise<void> {
    const unknown = [...new Set(ids)].filter(id => id !== null && !names.has(id));
    if (!unknown.length) return;
    const found = await this.db.query<{ id: string; name: string }>(sql`select t0.id, t0.name from ${memberShape.from(raw('t0'), actor)} where t0.id = any(${unknown}::uuid[]) and ${memberShape.visible(raw('t0'), actor)}`);
    found.forEach(({ id, name }) => names.set(id, name));
  }
}
