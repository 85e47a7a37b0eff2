import type { Place } from './use-look.ts';

/** The part of a room's address that names a place in it: a message, a thread, a question or a poll by its id, as links are copied; a message by its number in the room; a part beside the stream by its name. */
export interface PlaceSearch {
  message?: string;
  thread?: string;
  question?: string;
  poll?: string;
  at?: number;
  part?: PartName;
}

const parts = ['questions', 'polls', 'matters'] as const;
export type PartName = (typeof parts)[number];
const named = ['message', 'thread', 'question', 'poll'] as const;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Of several places the first counts, in the order of the names. */
export function readPlace(search: Record<string, unknown>): PlaceSearch {
  for (const name of named) {
    const id = search[name];
    if (typeof id === 'string' && uuid.test(id)) return { [name]: id.toLowerCase() };
  }
  const { at } = search;
  if (typeof at === 'number' && Number.isSafeInteger(at) && at > 0) return { at };
  const part = parts.find(one => one === search['part']);
  return part ? { part } : {};
}

export function placeIn({ message, thread, question, poll, at, part }: PlaceSearch): Place | undefined {
  if (message) return { messageId: message };
  if (thread) return { messageId: thread, isThread: true };
  if (question) return { part: 'questions', itemId: question };
  if (poll) return { part: 'polls', itemId: poll };
  if (at) return { seq: at };
  return part ? { part } : undefined;
}
