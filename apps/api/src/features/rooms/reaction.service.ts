import type { ActDone, Reaction, ReactToMessage } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import { atOddsWith } from '../ties/index.ts';
import { RoomActs } from './room-acts.ts';
import { addMineKind } from './room-kinds.ts';

const kind = 'REACTIONS';
addMineKind({ kind, table: 'message_reaction', about: row => sql`${row}.message_id`, json: row => sql`json_build_object('reactions', ${row}.reactions)`, withMessages: true });

interface Held {
  reactions: Reaction[];
  revision: number;
}

/** Reactions to messages: each person holds a set of them for each message. */
@Injectable()
export class ReactionService {
  constructor(private readonly acts: RoomActs) {}

  /** Adds one's reaction, or takes it back; doing so twice is doing so once. @throws DomainError NOT_FOUND for a message that is deleted, or by someone with whom they have a block. */
  react(actor: SignedIn, content: ReactToMessage): Promise<ActDone> {
    const { roomId, clientId, messageId: id, reaction, on } = content;
    return this.acts.do({
      actor, roomId, clientId, content, verb: 'room:react', right: 'takePart',
      write: async room => {
        const held = await heldBy(room.tx, actor.accountId, roomId, id);
        if (!held) throw notFound();
        if (held.reactions.includes(reaction) === on) return { id, revision: held.revision, mine: [{ kind, id, ...held }] };
        const reactions = on ? [...held.reactions, reaction] : held.reactions.filter(one => one !== reaction);
        const revision = room.changesMessage(id);
        await room.tx.query(sql`insert into message_reaction (message_id, account_id, room_id, reactions, revision) values (${id}::uuid, ${actor.accountId}::uuid, ${roomId}::uuid, ${reactions}::text[], ${revision}::int)
          on conflict (message_id, account_id) do update set reactions = excluded.reactions, revision = excluded.revision`);
        await room.tx.query(sql`update message set revision = ${revision}::int where id = ${id}::uuid`);
        return { id, revision, mine: [{ kind, id, revision, reactions }] };
      },
    });
  }
}

/** What someone holds for a message they may read. */
const heldBy = (tx: Transaction, accountId: string, roomId: string, messageId: string): Promise<Held | undefined> =>
  tx.one<Held>(sql`select coalesce(mr.reactions, '{}') as reactions, coalesce(mr.revision, 0) as revision
    from message m left join message_reaction mr on mr.message_id = m.id and mr.account_id = ${accountId}::uuid
    where m.id = ${messageId}::uuid and m.room_id = ${roomId}::uuid and m.deleted_at is null and m.author_id <> all(${atOddsWith(sql`${accountId}::uuid`)})`);
