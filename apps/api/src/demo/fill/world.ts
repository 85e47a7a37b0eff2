import { createHash } from 'node:crypto';
import type pg from 'pg';

/** A row as JSON; dates, arrays and translated texts become what their column is. */
export type Row = Record<string, unknown>;

type Kind = 'account' | 'organisation' | 'skill' | 'skill-group' | 'programme' | 'cohort' | 'connection' | 'conversation' | 'idea' | 'idea-role' | 'comment' | 'join-request' | 'convention' | 'place' | 'track' | 'session' | 'room' | 'message' | 'attachment' | 'highlight' | 'question' | 'poll' | 'hand' | 'saved-search' | 'introduction' | 'talk' | 'ask' | 'opening' | 'meeting' | 'gap' | 'introduction-request';

const minute = 60_000;
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A database being filled, and the moment to which all the content's offsets refer. */
export class World {
  constructor(
    readonly client: pg.ClientBase,
    readonly now: Date,
  ) {}

  /** The id of what the content calls `slug`: the same in every fill (a UUID of version 8), so that addresses can be kept. */
  id(kind: Kind, slug: string): string {
    const bytes = digest(`${kind}:${slug}`);
    bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x80, 6);
    bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8);
    return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** A number from 0 to 1 that is always the same for the same words: chance without surprises. */
  chance(words: string): number {
    return digest(words).readUInt32BE(0) / 0x1_0000_0000;
  }

  minutesAgo(minutes: number): Date {
    return new Date(this.now.getTime() - minutes * minute);
  }

  /** So many days ago and up to ten hours more, by the words; always in the past. */
  daysAgo(days: number, words: string): Date {
    return this.minutesAgo(days * 1440 + 4 + Math.floor(this.chance(words) * (days === 0 ? 40 : 600)));
  }

  /** `YYYY-MM-DD` of a day counted from today, in UTC. */
  date(daysFromNow: number): string {
    return new Date(this.now.getTime() + daysFromNow * 1440 * minute).toISOString().slice(0, 10);
  }

  /** Inserts the rows in one statement. All of them have the keys of the first. */
  async insert(table: string, rows: readonly Row[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const columns = Object.keys(first).join(', ');
    await this.client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
  }
}
