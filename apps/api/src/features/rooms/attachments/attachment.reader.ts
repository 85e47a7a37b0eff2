import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../kernel/authz/actor.ts';
import { Database } from '../../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../../kernel/database/sql.ts';
import { notFound, parseId } from '../../../kernel/errors/domain-error.ts';
import { FileStore } from '../../../kernel/files/file-store.ts';
import { reportPolicy } from '../moderation/report.policy.ts';
import { moderates } from '../relations.ts';
import { readableSql } from '../said.ts';
import { keyOf } from './attachment-keys.ts';

/** A file that its reader may have. */
export interface FoundFile {
  readonly id: string;
  readonly kind: 'IMAGE' | 'DOCUMENT';
  readonly name: string;
  readonly type: string;
}

/**
 * Who may read a file now: who may read its message; who judges a report about that; its author and the moderators while it waits for approval; its
 * author before it is said, and when it was not let through. Nobody else, and nobody who was removed from the room since.
 */
function readable(actor: SignedIn, file: Sql): Sql {
  const me = sql`${actor.accountId}::uuid`;
  return sql`(exists (select 1 from message m where m.id = ${file}.message_id and ${readableSql(actor, raw('m'))})
    or exists (select 1 from room_report p where p.message_id = ${file}.message_id and p.handled_at is null and ${reportPolicy.sql(actor, 'see', raw('p'))})
    or (${file}.awaiting_id is not null and ((${moderates.sql(me, sql`${file}.room_id`)} and exists (select 1 from room_awaiting w where w.id = ${file}.awaiting_id and w.state = 'AWAITING')) or (${file}.author_id = ${me} and in_room(${file}.room_id, ${me}))))
    or (${file}.message_id is null and ${file}.awaiting_id is null and ${file}.author_id = ${me} and in_room(${file}.room_id, ${me})))`;
}

/** Files, for those who may read what they belong to: asked at every request. */
@Injectable()
export class AttachmentReader {
  constructor(
    private readonly db: Database,
    private readonly files: FileStore,
  ) {}

  /** @throws DomainError NOT_FOUND for whoever may not read it, and for what does not exist, alike. */
  async require(actor: SignedIn, id: string): Promise<FoundFile> {
    const found = await this.db.one<FoundFile>(sql`select f.id, f.kind, f.name, f.type from attachment f where f.id = ${parseId(id)}::uuid and f.is_kept and ${readable(actor, raw('f'))}`);
    if (!found) throw notFound();
    return found;
  }

  /** Its content. @throws DomainError NOT_FOUND when it was removed since. */
  async open({ id }: FoundFile, size: 'full' | 'thumbnail'): Promise<Readable> {
    const content = await this.files.open(keyOf(id, size));
    if (!content) throw notFound();
    return content;
  }
}
