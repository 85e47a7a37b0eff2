/** Everyone in the room. */
export const roomChannel = (roomId: string): string => `room:${roomId}`;
/** One person in the room, on all their devices. */
export const inRoomAs = (roomId: string, accountId: string): string => `in:${roomId}:${accountId}`;
/** Who may enter the room, wherever they are in the app: they hear only that there is something new. */
export const roomNews = (roomId: string): string => `news:${roomId}`;

const parts = /^in:([^:]+):([^:]+)$/;

/** The room and the person of an {@link inRoomAs} channel. */
export function personIn(channel: string): { roomId: string; accountId: string } | null {
  const [, roomId, accountId] = parts.exec(channel) ?? [];
  return roomId && accountId ? { roomId, accountId } : null;
}
