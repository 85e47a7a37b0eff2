import { momentInRoom, searchRoom, searchWords } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { Database } from '../../../kernel/database/database.ts';
import { and, raw, sql, type Sql } from '../../../kernel/database/sql.ts';
import { notFound, parseId, parseInput } from '../../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../../kernel/graphql/page.types.ts';
import { readList, readPage, requireRow, type Answer } from '../../../kernel/read/page.ts';
import type { Selection } from '../../../kernel/read/selection.ts';
import { messageShape } from '../room.shape.ts';
import { findAsked, mayEnter, readableSql } from '../said.ts';

/** Messages of a room with a file whose name, or what it shows, has the words. */
const namedSo = (room: string, asked: Sql): Sql => sql`select f.message_id from attachment f where f.room_id = ${room}::uuid and f.message_id is not null and f.removed_at is null
  and to_tsvector('simple', folded(regexp_replace(f.name, '[._-]+', ' ', 'g') || ' ' || f.alt)) @@ ${asked}`;

const newestFirst = [{ by: raw('t0.seq'), type: 'int' as const, descending: true }];

/** Finds what was said: by its words, by its id, by its day. */
@Injectable()
export class FindingReader {
  constructor(private readonly db: Database) {}

  /** Messages with all the words (or words that begin so), or with a file called so, newest first; deleted and hidden ones are never found. @throws DomainError NOT_FOUND without a grant. */
  async search(actor: SignedIn, roomId: string, text: unknown, page: PageArgs, selection: Selection): Promise<Answer> {
    const room = await this.requireRoom(actor, roomId);
    const words = searchWords(parseInput(searchRoom, text, 'text'));
    const query = words.map(word => `${word}:*`).join(' & ');
    const asked = sql`to_tsquery('simple', ${query})`;
    // As an array, so that it is asked once: as a list to be in, a room that grew since it was counted was read once for each of its messages.
    const found = words.length ? sql`t0.id = any (array(select m.id from message m where m.room_id = ${room}::uuid and m.body <> '' and to_tsvector('simple', folded(m.body)) @@ ${asked} union all ${namedSo(room, asked)}))` : raw('false');
    return readPage(this.db, { shape: messageShape, actor, selection, where: and([sql`t0.room_id = ${room}::uuid`, found, readableSql(actor, raw('t0'))]), order: newestFirst, ...page });
  }

  /** Messages after a seq that mention the actor, in their order. @throws DomainError NOT_FOUND without a grant. */
  async mentions(actor: SignedIn, roomId: string, after: number, selection: Selection): Promise<Answer[]> {
    const room = await this.requireRoom(actor, roomId);
    const where = and([sql`t0.room_id = ${room}::uuid and t0.seq > ${after}::int`, readableSql(actor, raw('t0')), sql`exists (select 1 from message_mention mm where mm.message_id = t0.id and mm.account_id = ${actor.accountId}::uuid)`]);
    return readList(this.db, messageShape, actor, selection, where, raw('t0.seq'));
  }

  /** One question's words. @throws DomainError NOT_FOUND when the actor may not read it. */
  async question(actor: SignedIn, id: string): Promise<{ id: string; text: string; lang: string }> {
    const questionId = parseId(id);
    const asked = await findAsked(this.db, actor, questionId);
    if (!asked) throw notFound();
    return { id: questionId, text: asked.text, lang: asked.lang };
  }

  /** One message. @throws DomainError NOT_FOUND when the actor may not read its words. */
  require(actor: SignedIn, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, messageShape, actor, selection, and([sql`t0.id = ${parseId(id)}::uuid`, readableSql(actor, raw('t0'))]));
  }

  /** The seq of a message, also of one that was deleted: its place remains. @throws DomainError NOT_FOUND when it is not of this room. */
  async placeOf(actor: SignedIn, roomId: string, messageId: string): Promise<number> {
    const room = await this.requireRoom(actor, roomId);
    const found = await this.db.one<{ seq: number }>(sql`select seq from message where id = ${parseId(messageId)}::uuid and room_id = ${room}::uuid`);
    if (!found) throw notFound();
    return found.seq;
  }

  /** The seq of the first message from a moment on; the last one's when nothing was said since, 0 in an empty room. */
  async placeAt(actor: SignedIn, roomId: string, moment: unknown): Promise<number> {
    const room = await this.requireRoom(actor, roomId);
    const at = parseInput(momentInRoom, moment, 'at');
    const found = await this.db.one<{ seq: number }>(sql`select coalesce((select m.seq from message m where m.room_id = r.id and m.created_at >= ${at}::timestamptz order by m.seq limit 1), r.head_seq) as seq from room r where r.id = ${room}::uuid`);
    return found?.seq ?? 0;
  }

  private async requireRoom(actor: SignedIn, roomId: string): Promise<string> {
    const room = parseId(roomId);
    if (!(await mayEnter(this.db, actor, room))) throw notFound();
    return room;
  }
}
