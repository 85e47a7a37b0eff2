import type { ProposeIdea } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/authz/actor.ts';
import { Database, type Queryable } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField } from '../../kernel/errors/domain-error.ts';
import type { Events } from '../../kernel/events/events.ts';
import { OnEvent } from '../../kernel/events/subscribe.ts';
import { addItemKind, findAsked, findSaid, mayEnter, RoomActs } from '../rooms/index.ts';

const kind = 'IDEA_MADE';
addItemKind({ kind, table: 'idea_from_room', json: row => sql`json_build_object('aboutId', ${row}.about_id)` });

/** An idea comes of what its author may read. @throws DomainError BAD_INPUT when that is not so, or no longer. */
export async function requireOrigin(tx: Queryable, actor: Actor, origin: ProposeIdea['origin']): Promise<void> {
  if (origin && !(await isThere(tx, actor, origin))) throw badField('origin', 'ideas:error.originGone');
}

async function isThere(tx: Queryable, actor: Actor, { kind: of, id }: NonNullable<ProposeIdea['origin']>): Promise<boolean> {
  switch (of) {
    case 'ROOM': return mayEnter(tx, actor, id);
    case 'MESSAGE': return (await findSaid(tx, actor, id)) !== undefined;
    case 'QUESTION': return (await findAsked(tx, actor, id)) !== undefined;
    case 'SESSION': case 'CONVENTION': case 'IDEA': return true;
  }
}

interface FromRoom {
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
    const from = await this.db.one<FromRoom>(sql`select coalesce(m.room_id, q.room_id) as "roomId", i.origin_id as "aboutId" from idea i
      left join message m on m.id = i.origin_id and i.origin_kind = 'MESSAGE' left join room_question q on q.id = i.origin_id and i.origin_kind = 'QUESTION'
      where i.id = ${ideaId}::uuid and coalesce(m.room_id, q.room_id) is not null and i.audience = 'MEMBERS' and not exists (select 1 from idea_from_room told where told.id = i.id)`);
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
