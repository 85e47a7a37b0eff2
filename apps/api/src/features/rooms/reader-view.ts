import { Reaction, type ReactionCount, type RepliedTo, type RoomItem, type RoomMessage } from '@cohortium/contract';
import type { StoredMessage } from './message-wire.ts';
import { veilOf, type StoredItem } from './room-kinds.ts';

/** What decides how someone sees a room: who they are, with whom they are at odds, and whether they moderate. */
export interface View {
  /** Null for everyone else: those who see what all see. */
  readonly accountId: string | null;
  readonly odds: ReadonlySet<string>;
  readonly moderates: boolean;
}

/** Everyone without a block and without a role. */
export const everyone: View = { accountId: null, odds: new Set(), moderates: false };

const veiledReply = (replyTo: RepliedTo | null, odds: ReadonlySet<string>): RepliedTo | null =>
  replyTo?.authorId && odds.has(replyTo.authorId) ? { ...replyTo, authorId: null, excerpt: '' } : replyTo;

/** Counted are those with whom the reader has no block: a count never tells that someone hidden was there. */
function countsFor(reactions: StoredMessage['reactions'], odds: ReadonlySet<string>): ReactionCount[] {
  return Object.values(Reaction).flatMap(reaction => {
    const by = reactions.find(one => one.reaction === reaction)?.by ?? [];
    const count = odds.size ? by.filter(person => !odds.has(person)).length : by.length;
    return count ? [{ reaction, count }] : [];
  });
}

/** The message as the reader may know it: a place-holder keeps the seq of what someone said with whom they have a block. */
export function messageFor(message: StoredMessage, { odds }: View): RoomMessage {
  if (message.authorId && odds.has(message.authorId)) {
    return { ...message, state: 'HIDDEN', authorId: null, clientId: null, body: '', attachments: [], replyTo: null, editedAt: null, reactions: [] };
  }
  return { ...message, replyTo: veiledReply(message.replyTo, odds), reactions: message.reactions.length ? countsFor(message.reactions, odds) : [] };
}

const isAtOdds = (odds: ReadonlySet<string>, person: unknown): boolean => typeof person === 'string' && odds.has(person);

/** The item as the reader may know it: a place-holder keeps its revision. */
export function itemFor({ kind, id, revision, author, owner, restricted, people, face }: StoredItem, { accountId, odds, moderates }: View): RoomItem {
  const isKept = restricted && !moderates && (accountId === null || owner !== accountId);
  const isVeiled = author !== null && odds.has(author);
  const veil = isVeiled && moderates ? veilOf(kind) : undefined;
  if (isKept || (isVeiled && !veil)) return { kind, id, revision, hidden: true };
  const unnamed = odds.size ? people.filter(field => isAtOdds(odds, face[field])) : [];
  return { ...face, ...Object.fromEntries(unnamed.map(field => [field, null])), ...veil, ...(veil && { veiled: true }), kind, id, revision };
}
