import type { RepliedTo, RoomMessage, RoomMine } from '@cohortium/contract';
import type { RoomLogMessageFragment, RoomPersonFragment } from '@cohortium/schema';

export type Person = Pick<RoomPersonFragment, 'id' | 'name' | 'avatarUrl'>;

/** A message as a page of history brings it. */
export type HistoryNode = RoomLogMessageFragment;
/** What stood in a message's thread when a page of history told it. */
export type ThreadTold = NonNullable<HistoryNode['thread']>;

export const mineOf = ({ id, revision, myReactions }: HistoryNode): RoomMine => ({ kind: 'REACTIONS', id, revision, reactions: myReactions });
export const messageOf = ({ author: _author, myReactions: _mine, thread: _thread, replyTo, ...node }: HistoryNode): RoomMessage => ({
  ...node,
  editedAt: node.editedAt ?? null, authorId: node.authorId ?? null, clientId: node.clientId ?? null, rootId: node.rootId ?? null,
  replyTo: replyTo ? { id: replyTo.id, seq: replyTo.seq, excerpt: replyTo.excerpt, authorId: replyTo.author?.id ?? null } satisfies RepliedTo : null,
});
export const peopleOf = (nodes: readonly HistoryNode[]): Person[] => nodes.flatMap(node => [node.author, node.replyTo?.author]).filter(person => person != null);
export const threadsIn = (nodes: readonly HistoryNode[]): [string, ThreadTold][] => nodes.flatMap(({ id, thread }) => (thread ? [[id, thread]] : []));
