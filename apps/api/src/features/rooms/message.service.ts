import type { EditMessage, MessageChanged, RoomFrame, RoomMessage } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql, type Sql } from '../../kernel/database/sql.ts';
import { DomainError, forbidden, notFound } from '../../kernel/errors/domain-error.ts';
import { Frames } from './frames.ts';
import { messageJson } from './message-wire.ts';
import { lockRoom } from './post-batch.ts';

interface Own {
  roomId: string;
  authorId: string;
  deleted: boolean;
  body: string;
  revision: number;
  mayPost: boolean | null;
}

/** What authors change of what they said: each change takes the room's next revision. */
@Injectable()
export class MessageService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly frames: Frames,
  ) {}

  /** Changes one's own message. @throws DomainError NOT_FOUND (also when deleted), FORBIDDEN for another's or in a closed room. */
  edit(actor: SignedIn, { messageId, body }: EditMessage): Promise<MessageChanged> {
    return this.change(actor, messageId, own => {
      if (own.deleted) throw notFound();
      return own.body === body ? null : sql`body = ${body}, edited_at = ${this.clock.now()}::timestamptz`;
    });
  }

  /** Takes back one's own message; a tombstone without content keeps its place. Deleting twice is deleting once. */
  delete(actor: SignedIn, messageId: string): Promise<MessageChanged> {
    return this.change(actor, messageId, own => (own.deleted ? null : sql`body = '', body_hash = '', deleted_at = ${this.clock.now()}::timestamptz`));
  }

  private async change(actor: SignedIn, messageId: string, decide: (own: Own) => Sql | null): Promise<MessageChanged> {
    const { changed, frame } = await this.db.transaction(async tx => {
      const { own, head } = await this.requireOwn(tx, actor, messageId);
      const set = decide(own);
      if (!set) return { changed: { id: messageId, revision: own.revision }, frame: null };
      const revision = head.revision + 1;
      await tx.query(sql`update message set ${set}, revision = ${revision}::int where id = ${messageId}::uuid`);
      await tx.query(sql`update room set revision = ${revision}::int where id = ${own.roomId}::uuid`);
      const message = await tx.one<{ message: RoomMessage }>(sql`select ${messageJson(sql`m`, sql`q`)} as message from message m left join message q on q.id = m.reply_to_id where m.id = ${messageId}::uuid`);
      const told: RoomFrame = { roomId: own.roomId, from: { seq: head.seq, revision: head.revision }, to: { seq: head.seq, revision }, messages: message ? [message.message] : [] };
      return { changed: { id: messageId, revision }, frame: told };
    });
    if (frame) setImmediate(() => void this.frames.tell(frame).catch(() => undefined));
    return changed;
  }

  /** The message under its room's lock. */
  private async requireOwn(tx: Transaction, actor: SignedIn, messageId: string): Promise<{ own: Own; head: { seq: number; revision: number } }> {
    const found = await tx.one<{ roomId: string }>(sql`select room_id as "roomId" from message where id = ${messageId}::uuid`);
    const head = found && (await lockRoom(tx, found.roomId));
    const own = head && (await tx.one<Own>(sql`select m.room_id as "roomId", m.author_id as "authorId", m.deleted_at is not null as deleted, m.body, m.revision,
        (select bool_or(g.role <> 'READER') from room_grant g where g.room_id = m.room_id and g.account_id = ${actor.accountId}::uuid) as "mayPost"
      from message m where m.id = ${messageId}::uuid`));
    if (!own || own.mayPost === null) throw notFound();
    if (own.authorId !== actor.accountId || !own.mayPost) throw forbidden();
    if (head.state === 'CLOSED') throw new DomainError('FORBIDDEN', 'rooms:error.closed');
    return { own, head };
  }
}
