import type { RoomCursor, RoomState } from '@cohortium/contract';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { StoredFrame } from './frames.ts';
import { messageJson, type StoredMessage } from './message-wire.ts';
import { itemsSql, type StoredItem } from './room-kinds.ts';
import type { Head } from './room-rights.ts';

type Changed = { readonly message: string } | { readonly item: string; readonly kind: string };

/** A room under its lock, as an act writes in it. */
export class ActingRoom {
  readonly #from: RoomCursor;
  #changed: Changed[] = [];
  #said: string[] = [];

  constructor(
    /** Writes go here. What is done outside it may be done twice: the act is run anew when it meets another writer. */
    readonly tx: Transaction,
    readonly roomId: string,
    head: Head,
    readonly now: Date,
  ) {
    this.#from = { seq: head.seq, revision: head.revision };
    this.state = head.state;
  }

  readonly state: RoomState;

  /** The last message's seq. */
  get headSeq(): number {
    return this.#from.seq + this.#said.length;
  }

  /** The room's revision as it stands: each change so far has taken one. */
  get revision(): number {
    return this.#from.revision + this.#changed.length;
  }

  /** Takes the room's next seq for a new message, which the frame will tell; the act writes its row. */
  says(messageId: string): number {
    this.#said.push(messageId);
    return this.headSeq;
  }

  /** Takes the room's next revision for a message, which the frame will tell; the act writes it into the row. */
  changesMessage(messageId: string): number {
    this.#changed.push({ message: messageId });
    return this.revision;
  }

  /** Takes the room's next revision for an item of a kind, which the frame will tell; the act writes it into the row. */
  changesItem(kind: string, itemId: string): number {
    this.#changed.push({ item: itemId, kind });
    return this.revision;
  }

  /** Runs one act of several; when it fails, nothing of it remains. */
  async apart<Value>(act: () => Promise<Value>): Promise<Value> {
    const [changed, said] = [[...this.#changed], [...this.#said]];
    await this.tx.query(sql`savepoint act`);
    try {
      const value = await act();
      await this.tx.query(sql`release savepoint act`);
      return value;
    } catch (error) {
      this.#changed = changed;
      this.#said = said;
      await this.tx.query(sql`rollback to savepoint act`);
      throw error;
    }
  }

  /** After all acts: writes how far the room has come, and says what to tell. Null when nothing changed. */
  async finish(): Promise<StoredFrame | null> {
    if (!this.#changed.length && !this.#said.length) return null;
    const activeAt = this.#said.length ? this.now : null;
    await this.tx.query(sql`update room set revision = ${this.revision}::int, head_seq = ${this.headSeq}::int, active_at = coalesce(${activeAt}::timestamptz, active_at) where id = ${this.roomId}::uuid`);
    if (this.#said.length) this.tx.emit('room.messagesPosted', { roomId: this.roomId, fromSeq: this.#from.seq + 1, toSeq: this.headSeq });
    return { roomId: this.roomId, from: this.#from, to: { seq: this.headSeq, revision: this.revision }, ...(await this.told()) };
  }

  private async told(): Promise<{ messages: StoredMessage[]; items: StoredItem[] }> {
    const messages = new Set([...this.#said, ...this.#changed.flatMap(change => ('message' in change ? [change.message] : []))]);
    const items = new Map<string, string[]>();
    for (const change of this.#changed) if ('item' in change) items.set(change.kind, [...(items.get(change.kind) ?? []), change.item]);
    const found = await this.tx.one<{ messages: StoredMessage[]; items: StoredItem[] }>(sql`select ${itemsSql(items)} as items,
      (select coalesce(json_agg(${messageJson(sql`m`, sql`q`)} order by m.revision, m.seq), '[]'::json) from message m left join message q on q.id = m.reply_to_id where m.id = any(${[...messages]}::uuid[])) as messages`);
    return found ?? { messages: [], items: [] };
  }
}
