import type { Attachment, RoomHighlight, RoomMessage, RoomPoll, RoomQuestion } from '@cohortium/contract';
import { formatBytes, formatDate } from '@cohortium/i18n';
import type { Words } from '../../../kernel/words/words.ts';

/** What stands before the messages of a transcript, as one reader may know it. */
export interface Transcript {
  readonly room: { readonly id: string; readonly title: string; readonly kind: string; readonly state: string; readonly messages: number };
  readonly madeAt: Date;
  /** IANA zone in which the text forms tell times. */
  readonly zone: string;
  readonly words: Words;
  /** Where this installation is found: files stay there, for whoever may still read them. */
  readonly origin: string;
  /** Names by account; who may not be known (a block) or left is missing. Grows as messages are read. */
  readonly names: Map<string, string>;
  readonly highlights: readonly RoomHighlight[];
  readonly questions: readonly RoomQuestion[];
  readonly polls: readonly RoomPoll[];
}

/** Writes a transcript piece by piece, so that none is ever held whole. */
export interface Writer {
  begin(transcript: Transcript): string;
  message(message: RoomMessage, transcript: Transcript): string;
  end(transcript: Transcript): string;
}

export const nameOf = ({ names, words }: Transcript, id: string | null): string => (id && names.get(id)) || words.t('message.someoneWhoLeft');
export const askerOf = (transcript: Transcript, { isAnonymous, authorId }: RoomQuestion): string => (isAnonymous ? transcript.words.t('present.anonymous') : nameOf(transcript, authorId));
export const dayOf = ({ words, zone }: Transcript, at: string): string => formatDate(at, words.language, 'weekday', zone);
export const timeOf = ({ words, zone }: Transcript, at: string): string => formatDate(at, words.language, 'time', zone);
export const markedBy = (transcript: Transcript, { by }: RoomHighlight): string => transcript.words.t('highlight.markedBy', { name: by ? nameOf(transcript, by) : transcript.words.t('highlight.someone') });

/** Where a file is read, and what it is: a picture by what it shows. */
export const addressOf = ({ origin }: Transcript, { id }: Attachment): string => `${origin}/attachments/${id}`;
export const aboutFile = ({ words }: Transcript, { name, alt, bytes }: Attachment): string => `${alt ? `${alt} (${name}, ` : `${name} (`}${formatBytes(bytes, words.language)})`;

/** The trace of what may not be read; null for what was said. */
export const traceOf = ({ state }: RoomMessage, { words }: Transcript): string | null => (state === 'SAID' ? null : words.t(state === 'DELETED' ? 'message.deleted' : 'message.hidden'));

/** The words of a poll's option: of a scale, the mark. */
export const optionsOf = ({ pollKind, options }: RoomPoll): readonly string[] => (pollKind === 'SCALE' ? ['1', '2', '3', '4', '5'] : options);

/** Tells whether a message begins another day than the one before it. */
export function dayTurns(): (day: string) => boolean {
  let last = '';
  return day => {
    const turns = day !== last;
    last = day;
    return turns;
  };
}
