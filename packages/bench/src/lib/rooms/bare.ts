import { randomUUID } from 'node:crypto';

/** What a bare server knows of a room: how many messages it has passed on. Nothing is kept, nobody is asked for a right. */
const heads = new Map<string, number>();

interface Given {
  readonly roomId: string;
  readonly clientId: string;
  readonly body: string;
}

/** A message with the very fields of ours, so that the same bytes travel. */
export function messageOf({ roomId, clientId, body }: Given): { seq: number; id: string } & Record<string, unknown> {
  const seq = (heads.get(roomId) ?? 0) + 1;
  heads.set(roomId, seq);
  return { seq, id: randomUUID(), state: 'SAID', authorId: randomUUID(), clientId, body, lang: 'en', createdAt: new Date().toISOString(), editedAt: null, replyTo: null, revision: 0 };
}
