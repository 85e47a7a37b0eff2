import type { RoomMessage } from '@cohortium/contract';

export type StreamItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'unread'; readonly key: 'unread' }
  | { readonly kind: 'aside'; readonly key: string; readonly rootId: string; readonly messages: readonly RoomMessage[] }
  | { readonly kind: 'message'; readonly key: string; readonly message: RoomMessage; readonly isContinued: boolean };

/** Messages of one person closer together than this stand under one name, in milliseconds. */
const together = 5 * 60 * 1000;

const dayOf = (at: string): string => new Date(at).toDateString();
const continues = (before: RoomMessage | undefined, message: RoomMessage): boolean =>
  before !== undefined && !before.isAside && before.authorId === message.authorId && before.state === message.state && !message.replyTo && Date.parse(message.createdAt) - Date.parse(before.createdAt) < together;

/** What was said aside in one thread, with nothing between, is one line. */
const joinsLine = (line: StreamItem | undefined, rootId: string): line is Extract<StreamItem, { kind: 'aside' }> => line?.kind === 'aside' && line.rootId === rootId;

/** The stream as it is shown: a line before each day, one before the first message that was unread, and one for what was said aside. */
export function streamItems(messages: readonly RoomMessage[], unreadFrom: number | null): StreamItem[] {
  const items: StreamItem[] = [];
  messages.forEach((message, at) => {
    const before = messages[at - 1];
    const newDay = !before || dayOf(before.createdAt) !== dayOf(message.createdAt);
    const isUnreadLine = message.seq === unreadFrom;
    if (newDay) items.push({ kind: 'day', key: `day ${dayOf(message.createdAt)}`, at: message.createdAt });
    if (isUnreadLine) items.push({ kind: 'unread', key: 'unread' });
    const line = items.at(-1);
    if (!message.isAside || message.rootId === null) items.push({ kind: 'message', key: message.id, message, isContinued: !newDay && !isUnreadLine && continues(before, message) });
    else if (joinsLine(line, message.rootId)) items[items.length - 1] = { ...line, messages: [...line.messages, message] };
    else items.push({ kind: 'aside', key: message.id, rootId: message.rootId, messages: [message] });
  });
  return items;
}

/** The first message that was unread on arrival; null when nothing was, or when all of the room is new. */
export function firstUnread(messages: readonly RoomMessage[], readBefore: number, myId: string): number | null {
  const found = messages.find(({ seq, authorId }) => seq > readBefore && authorId !== myId)?.seq;
  return found !== undefined && found > 1 ? found : null;
}
