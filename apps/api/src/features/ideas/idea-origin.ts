import type { ProposeIdea } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/authz/actor.ts';
import { Database, type Queryable } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField } from '../../kernel/errors/domain-error.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { addItemKind, findSaid, mayEnter, RoomActs } from '../rooms/index.ts';

const kind = 'IDEA_MADE';
addItemKind({ kind, table: 'idea_from_room', json: row => sql`json_build_object('aboutId', ${row}.about_id)` });

/** An idea comes of what its author may read. @throws DomainError BAD_INPUT when that is not so, or no longer. */
export async function requireOrigin(tx: Queryable, actor: Actor, origin: ProposeIdea['origin']): Promise<void> {
  const isThere = origin?.kind === 'MESSAGE' ? (await findSaid(tx, actor, origin.id)) !== undefined : origin?.kind === 'ROOM' ? await mayEnter(tx, actor, origin.id) : true;
  if (!isThere) throw badField('origin', 'ideas:error.originGone');
}

interface FromMessage {
  roomId: string;
  aboutId: string;
}

/** Tells a room at once that something said in it became an idea, when all members may see that idea; of others the next reading tells. */
@Injectable()
export class IdeaTeller {
  constructor(
    private readonly db: Database,
    private readonly acts: RoomActs,
  ) {}

  @OnEvent('idea.proposed')
  async proposed({ ideaId }: Events['idea.proposed']): Promise<void> {
    const from = await this.db.one<FromMessage>(sql`select m.room_id as "roomId", m.id as "aboutId" from idea i join message m on m.id = i.origin_id
      where i.id = ${ideaId}::uuid and i.origin_kind = 'MESSAGE' and i.audience = 'MEMBERS' and not exists (select 1 from idea_from_room told where told.id = i.id)`);
    if (!from) return;
    await this.acts.change({
      roomId: from.roomId,
      write: async room => {
        const revision = room.changesItem(kind, ideaId);
        await room.tx.query(sql`insert into idea_from_room (id, room_id, about_id, revision) values (${ideaId}::uuid, ${from.roomId}::uuid, ${from.aboutId}::uuid, ${revision}::int) on conflict (id) do update set revision = excluded.revision`);
        return { id: ideaId, revision };
      },
    });
  }
}
