import { hash } from 'node:crypto';
import type { Attached, PostMessage } from '@cohortium/contract';

/** A message on its way into a room's log. */
export interface Post {
  readonly roomId: string;
  readonly authorId: string;
  readonly clientId: string;
  readonly body: string;
  readonly lang: string;
  readonly replyToId: string | null;
  readonly isAside: boolean;
  /** Its files, sent before. */
  readonly attachments: readonly Attached[];
  /** Of the body and files as first sent, with the client's name for it: a retry is known by it, and it tells nothing to who reads the table. */
  readonly bodyHash: string;
}

export const postOf = ({ roomId, clientId, body, lang, replyToId, aside = false, attachments }: PostMessage, authorId: string, locale: string): Post => ({
  roomId, authorId, clientId, body, attachments,
  lang: lang ?? locale,
  replyToId: replyToId ?? null,
  isAside: aside,
  bodyHash: hash('sha256', `${clientId}\n${body}${attachments.length ? `\n${JSON.stringify(attachments)}` : ''}`),
});
