import type { HighlightKind, RoomHighlight } from '@cohortium/contract';

/** Fewer unread ones than this are read as quickly as told of. */
export const awayFrom = 10;
/** From here on what is unread does not come with the first load: one is led to its beginning, also where nothing of it was marked. */
export const farFrom = 50;
const shown = 6;

/** One line of what happened while the reader was away. */
export interface AwayLine {
  readonly kind: HighlightKind | 'MENTION';
  readonly seq: number;
  readonly text: string;
  readonly lang: string;
  readonly authorId: string | null;
}

/** What comes first: who is asked something should know, then what was decided and promised, then the rest. */
const order: readonly AwayLine['kind'][] = ['MENTION', 'DECISION', 'COMMITMENT', 'QUESTION_TO_TAKE_ALONG', 'KEY_POINT'];

/** What matters of what is unread: mentions and highlights of messages after `readBefore`, at most six. */
export function awayLines(highlights: readonly RoomHighlight[], mentions: readonly AwayLine[], readBefore: number): AwayLine[] {
  const marked = highlights.filter(({ state, about }) => state === 'MARKED' && about.text !== '' && (about.seq ?? 0) > readBefore)
    .map(({ as, about: { seq, text, lang, authorId } }): AwayLine => ({ kind: as, seq: seq ?? 0, text, lang, authorId }));
  return [...mentions, ...marked].toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || one.seq - other.seq).slice(0, shown);
}
