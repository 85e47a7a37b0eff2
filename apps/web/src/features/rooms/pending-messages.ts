import { Reaction, roomMineOf, type ReactionCount, type RoomMessage } from '@cohortium/contract';
import { z } from 'zod';
import type { Outgoing } from './outbox.ts';
import { pendingOf, type OutgoingOf } from './room-context.ts';

/** My reactions to a message. One that this app does not know is left out. */
export const myReactions = roomMineOf('REACTIONS', { reactions: z.array(z.enum(Reaction).nullable().catch(null)) });

/** The stream with what I did and the room does not show yet. */
export interface PendingMessages {
  readonly messages: readonly RoomMessage[];
  /** My reactions by message. */
  readonly mine: ReadonlyMap<string, readonly Reaction[]>;
  /** Messages of which something waits. */
  readonly waiting: ReadonlySet<string>;
}

type Reacting = OutgoingOf<'room:react'>;

function counted(reactions: readonly ReactionCount[], reaction: Reaction, by: number): ReactionCount[] {
  const count = (reactions.find(one => one.reaction === reaction)?.count ?? 0) + by;
  const others = reactions.filter(one => one.reaction !== reaction);
  const order = Object.values(Reaction);
  return (count > 0 ? [...others, { reaction, count }] : others).toSorted((one, other) => order.indexOf(one.reaction) - order.indexOf(other.reaction));
}

/** Once acknowledged it is mine already, and the count is still to come. */
function reacted(message: RoomMessage, mine: readonly Reaction[], { given: { reaction, on }, done }: Reacting): [RoomMessage, readonly Reaction[]] {
  const changes = done ? (done.revision ?? 0) > message.revision : mine.includes(reaction) !== on;
  const others = mine.filter(one => one !== reaction);
  return [changes ? { ...message, reactions: counted(message.reactions, reaction, on ? 1 : -1) } : message, on ? [...others, reaction] : others];
}

/** Lays what waits upon what the room told. Messages of which nothing waits stay the same objects. */
export function withPending(messages: readonly RoomMessage[], mine: ReadonlyMap<string, readonly Reaction[]>, outgoing: readonly Outgoing[], taken: ReadonlySet<string>): PendingMessages {
  const edits = Map.groupBy(pendingOf(outgoing, 'room:edit'), ({ given }) => given.messageId);
  const deletions = Map.groupBy(pendingOf(outgoing, 'room:delete'), ({ given }) => given.messageId);
  const reactions = Map.groupBy(pendingOf(outgoing, 'room:react'), ({ given }) => given.messageId);
  if (!edits.size && !deletions.size && !reactions.size && !taken.size) return { messages, mine, waiting: new Set() };
  const myOwn = new Map(mine);
  const shown = messages.map(message => {
    if (message.state !== 'SAID') return message;
    if (taken.has(message.id) || deletions.has(message.id)) return { ...message, state: 'DELETED' as const, body: '', attachments: [], reactions: [] };
    const edit = edits.get(message.id)?.at(-1);
    let changed = edit ? { ...message, body: edit.given.body, editedAt: new Date(edit.writtenAt).toISOString() } : message;
    for (const entry of reactions.get(message.id) ?? []) {
      const [next, own] = reacted(changed, myOwn.get(message.id) ?? [], entry);
      changed = next;
      myOwn.set(message.id, own);
    }
    return changed;
  });
  const waiting = [edits, deletions, reactions].flatMap(byId => [...byId].filter(([, entries]) => entries.some(({ state }) => state !== 'sent')).map(([id]) => id));
  return { messages: shown, mine: myOwn, waiting: new Set(waiting) };
}
