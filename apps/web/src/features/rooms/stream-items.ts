import type { RoomMessage } from '@cohortium/contract';

export type StreamItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'unread'; readonly key: 'unread' }
  | { readonly kind: 'message'; readonly key: string; readonly message: RoomMessage; readonly isContinued: boolean };

/** Messages of one person closer together than this stand under one name, in milliseconds. */
const together = 5 * 60 * 1000;

const dayOf = (at: string): string => new Date(at).toDateString();
const continues = (before: RoomMessage | undefined, message: RoomMessage): boolean =>
  before !== undefined && before.authorId === message.authorId && before.state === message.state && !message.replyTo && Date.parse(message.createdAt) - Date.parse(before.createdAt) < together;

/** The stream as it is shown: a line before each day, and one before the first message that was unread. */
export function streamItems(messages: readonly RoomMessage[], unreadFrom: number | null): StreamItem[] {
  return messages.flatMap((message, at): StreamItem[] => {
    const before = messages[at - 1];
    const newDay = !before || dayOf(before.createdAt) !== dayOf(message.createdAt);
    const isUnreadLine = message.seq === unreadFrom;
    return [
      ...(newDay ? [{ kind: 'day', key: `day ${dayOf(message.createdAt)}`, at: message.createdAt } as const] : []),
      ...(isUnreadLine ? [{ kind: 'unread', key: 'unread' } as const] : []),
      { kind: 'message', key: message.id, message, isContinued: !newDay && !isUnreadLine && continues(before, message) },
    ];
  });
}

/** The first message that was unread on arrival; null when nothing was, or when all of the room is new. */
export function firstUnread(messages: readonly RoomMessage[], readBefore: number, myId: string): number | null {
  const found = messages.find(({ seq, authorId }) => seq > readBefore && authorId !== myId)?.seq;
  return found !== undefined && found > 1 ? found : null;
}
