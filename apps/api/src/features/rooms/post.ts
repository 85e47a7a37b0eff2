import { hash } from 'node:crypto';
import type { PostMessage } from '@cohortium/contract';

/** A message on its way into a room's log. */
export interface Post {
  readonly roomId: string;
  readonly authorId: string;
  readonly clientId: string;
  readonly body: string;
  readonly lang: string;
  readonly replyToId: string | null;
  /** Of the body as first sent, with the client's name for it: a retry is known by it, and it tells nothing to who reads the table. */
  readonly bodyHash: string;
}

export const postOf = ({ roomId, clientId, body, lang, replyToId }: PostMessage, authorId: string, locale: string): Post => ({
  roomId, authorId, clientId, body,
  lang: lang ?? locale,
  replyToId: replyToId ?? null,
  bodyHash: hash('sha256', `${clientId}\n${body}`),
});
