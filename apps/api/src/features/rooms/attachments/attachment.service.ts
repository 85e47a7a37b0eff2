import { createHash } from 'node:crypto';
import { attachmentLimits, documentTypes, type Attachment } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { Clock } from '../../../kernel/config/clock.ts';
import { Database } from '../../../kernel/database/database.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { badField, DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import { FileStore } from '../../../kernel/files/file-store.ts';
import { Attempts } from '../../../kernel/limits/attempts.ts';
import { Turns } from '../../../kernel/limits/turns.ts';
import { requireRight } from '../room-rights.ts';
import { keyOf } from './attachment-keys.ts';
import { attachmentJson } from './attachment-wire.ts';
import { fileName } from './file-name.ts';
import { pictureOf } from './picture.ts';
import { sniff } from './sniffed.ts';

/** For what a file is sent: the room, and its author's own name for it. */
export interface Sending {
  readonly roomId: string;
  readonly clientId: string;
}
interface Known {
  roomId: string;
  hash: string;
  isKept: boolean;
  file: Attachment;
}
/** What is kept of a file that was sent. */
interface Kept {
  readonly row: Omit<Attachment, 'id' | 'alt'>;
  readonly full: Buffer;
  readonly thumbnail?: Buffer;
}
const hour = 3600;
const megabyte = 1024 * 1024;

/** Takes files in, before they are said with a message. */
@Injectable()
export class AttachmentService {
  /** Decoding pictures leaves room for everyone else: two at once, and a few that wait. */
  readonly #turns = new Turns(2, 24);

  constructor(
    private readonly db: Database,
    private readonly files: FileStore,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** Asked before a file is read. @throws DomainError NOT_FOUND without a grant, FORBIDDEN where one may not post now. */
  async requireMaySend(actor: SignedIn, roomId: string): Promise<void> {
    const room = await this.db.one<{ state: 'OPEN' | 'CLOSED' }>(sql`select state from room where id = ${roomId}::uuid`);
    if (!room) throw notFound();
    await requireRight(this.db, actor, 'post', roomId, room.state);
  }

  /**
   * Keeps a file; sent again under the same name, it is the same file.
   * @throws DomainError BAD_INPUT for what is not taken, CONFLICT when the name stands for another file, RATE_LIMITED, UNAVAILABLE when it cannot be kept.
   */
  async send(actor: SignedIn, sending: Sending, name: string, content: Buffer): Promise<Attachment> {
    const hash = createHash('sha256').update(content).digest('hex');
    const known = await this.known(actor, sending, hash);
    if (known?.isKept) return known.file;
    await this.countIn(actor, content.length);
    const kept = await this.#turns.take(() => keptOf(content, name));
    const id = known?.file.id ?? (await this.begin(actor, sending, hash, kept.row));
    await this.files.put(keyOf(id, 'full'), kept.full);
    if (kept.thumbnail) await this.files.put(keyOf(id, 'thumbnail'), kept.thumbnail);
    const done = await this.db.one<{ file: Attachment }>(sql`update attachment a set is_kept = true where a.id = ${id}::uuid returning ${attachmentJson(sql`a`)} as file`);
    if (!done) throw notFound();
    return done.file;
  }

  private async known({ accountId }: SignedIn, { roomId, clientId }: Sending, hash: string): Promise<Known | undefined> {
    const known = await this.db.one<Known>(sql`select a.room_id as "roomId", encode(a.content_hash, 'hex') as hash, a.is_kept as "isKept", ${attachmentJson(sql`a`)} as file
      from attachment a where a.author_id = ${accountId}::uuid and a.client_id = ${clientId}::uuid`);
    if (known && (known.roomId !== roomId || known.hash !== hash)) throw new DomainError('CONFLICT', 'attachments:error.clientIdTaken');
    return known;
  }

  /** @throws DomainError RATE_LIMITED after too many files in an hour, or too much in a day. */
  private async countIn({ accountId }: SignedIn, bytes: number): Promise<void> {
    await this.attempts.count({ act: 'attachment', subject: accountId, attempts: attachmentLimits.filesAnHour, seconds: hour }).catch((error: unknown) => {
      throw error instanceof DomainError && error.code === 'RATE_LIMITED' ? new DomainError('RATE_LIMITED', 'attachments:error.tooMany', { max: attachmentLimits.filesAnHour }) : error;
    });
    const sent = await this.db.one<{ bytes: number }>(sql`select coalesce(sum(bytes), 0)::int8 as bytes from attachment where author_id = ${accountId}::uuid and created_at > ${this.clock.in(-24 * hour)}::timestamptz`);
    if (Number(sent?.bytes ?? 0) + bytes > attachmentLimits.bytesADay) throw new DomainError('RATE_LIMITED', 'attachments:error.tooMuch', { max: attachmentLimits.bytesADay / megabyte });
  }

  /** Its row, before its file: what breaks off in between is swept. Someone who sends the same at the same time gets the same row. */
  private async begin(actor: SignedIn, sending: Sending, hash: string, { kind, name, type, bytes, width, height }: Kept['row']): Promise<string> {
    const made = await this.db.one<{ id: string }>(sql`insert into attachment (room_id, author_id, client_id, content_hash, kind, name, type, bytes, width, height, created_at)
      values (${sending.roomId}::uuid, ${actor.accountId}::uuid, ${sending.clientId}::uuid, decode(${hash}, 'hex'), ${kind}, ${name}, ${type}, ${bytes}, ${width}, ${height}, ${this.clock.now()}::timestamptz)
      on conflict (author_id, client_id) do nothing returning id`);
    const id = made?.id ?? (await this.known(actor, sending, hash))?.file.id;
    if (!id) throw notFound();
    return id;
  }
}

/** What is kept of a file, by what it is. @throws DomainError BAD_INPUT for what is not taken. */
async function keptOf(content: Buffer, name: string): Promise<Kept> {
  const found = await sniff(content, name);
  if (!found) throw badField('file', 'attachments:error.type');
  if (found.kind === 'DOCUMENT') {
    return { row: { kind: 'DOCUMENT', name: fileName(name, documentTypes[found.type], 'document'), type: found.type, bytes: content.length, width: null, height: null }, full: content };
  }
  const { full, thumbnail, width, height } = await pictureOf(content);
  return { row: { kind: 'IMAGE', name: fileName(name, 'webp', 'picture'), type: 'image/webp', bytes: full.length, width, height }, full, thumbnail };
}
