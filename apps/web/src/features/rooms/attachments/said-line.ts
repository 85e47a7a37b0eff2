import type { Attachment } from '@cohortium/contract';
import { plainWords } from '../../../shared/ui/plain-words.ts';

interface Said {
  readonly body: string;
  readonly attachments: readonly Pick<Attachment, 'alt' | 'name'>[];
}

/** What a message says: its words, or as the server's excerpts have it, what its first file shows or is called. */
export const saidOf = ({ body, attachments: [first] }: Said): string => body || (first ? `📎 ${first.alt || first.name}` : '');
/** The same in one line of plain words. */
export const saidLine = (message: Said): string => plainWords(saidOf(message));
