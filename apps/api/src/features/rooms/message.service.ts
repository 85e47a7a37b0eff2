import type { ActDone, DeleteMessage, EditMessage } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, forbidden, notFound } from '../../kernel/errors/domain-error.ts';
import type { ActingRoom } from './acting-room.ts';
import { tellItemsAbout } from './items-about.ts';
import { changeMentions } from './mentions.ts';
import { emptyMessage } from './moderation/said.ts';
import { RoomActs } from './room-acts.ts';

interface Own {
  authorId: string;
  deleted: boolean;
  body: string;
  revision: number;
  hasFiles: boolean;
  /** Here moderators approve first: what they let through stays as they read it. */
  isHeldBack: boolean;
}

/** What authors change of what they said. */
@Injectable()
export class MessageService {
  constructor(private readonly acts: RoomActs) {}

  /** Changes one's own message. @throws DomainError NOT_FOUND (also when deleted), FORBIDDEN for another's or in a closed room. */
  edit(actor: SignedIn, content: EditMessage): Promise<ActDone> {
    const { roomId, clientId, messageId: id, body } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:edit', right: 'post',
      write: async room => {
        const own = await requireOwn(room, actor, id);
        if (own.deleted) throw notFound();
        if (own.isHeldBack) throw new DomainError('FORBIDDEN', 'rooms:error.approvedAsItWas');
        if (body === '' && !own.hasFiles) throw badField('body', 'common:error.required');
        if (own.body === body) return { id, revision: own.revision };
        const revision = room.changesMessage(id);
        await room.tx.query(sql`update message set body = ${body}, edited_at = ${room.now}::timestamptz, revision = ${revision}::int where id = ${id}::uuid`);
        await changeMentions(room.tx, { id, roomId, authorId: actor.accountId, body });
        await tellItemsAbout(room, id);
        return { id, revision };
      },
    });
  }

  /** Takes back one's own message; a tombstone without content keeps its place. Deleting twice is deleting once. */
  delete(actor: SignedIn, content: DeleteMessage): Promise<ActDone> {
    const { roomId, clientId, messageId: id } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:delete', right: 'post',
      write: async room => {
        const own = await requireOwn(room, actor, id);
        if (own.deleted) return { id, revision: own.revision };
        return { id, revision: await emptyMessage(room, id) };
      },
    });
  }
}

async function requireOwn(room: ActingRoom, actor: SignedIn, messageId: string): Promise<Own> {
  const own = await room.tx.one<Own>(sql`select author_id as "authorId", deleted_at is not null as deleted, body, revision, exists (select 1 from attachment f where f.message_id = message.id) as "hasFiles",
    exists (select 1 from room_settings s where s.id = message.room_id and s.approves_first) and not exists (select 1 from room_grant g where g.room_id = message.room_id and g.account_id = ${actor.accountId}::uuid and g.role = 'MODERATOR') as "isHeldBack"
    from message where id = ${messageId}::uuid and room_id = ${room.roomId}::uuid`);
  if (!own) throw notFound();
  if (own.authorId !== actor.accountId) throw forbidden();
  return own;
}
