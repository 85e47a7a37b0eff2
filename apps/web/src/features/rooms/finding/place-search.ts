import type { Place } from './use-look.ts';

/** The part of a room's address that names a message: by its id, as links are copied, or by its number in the room. */
export interface PlaceSearch {
  message?: string;
  at?: number;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

export function readPlace(search: Record<string, unknown>): PlaceSearch {
  const { message, at } = search;
  if (typeof message === 'string' && uuid.test(message)) return { message: message.toLowerCase() };
  return typeof at === 'number' && Number.isSafeInteger(at) && at > 0 ? { at } : {};
}

export function placeIn({ message, at }: PlaceSearch): Place | undefined {
  if (message) return { messageId: message };
  return at ? { seq: at } : undefined;
}
