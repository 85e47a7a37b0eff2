import type { RoomAfter, RoomCursor, RoomFrame, RoomItem, RoomMessage, RoomMine } from '@cohortium/contract';

/**
 * What this device holds of a room: an unbroken run of messages from `from` to `cursor.seq`, with every change up to `cursor.revision`.
 * Frames may come late, twice or not at all; what lies beyond a gap is held back until the gap is filled.
 */
export interface RoomLog {
  readonly bySeq: ReadonlyMap<number, RoomMessage>;
  /** Questions, polls, highlights, settings, by {@link keyOfItem}: each as of its revision, so that one that overtakes others is right by itself. */
  readonly items: ReadonlyMap<string, RoomItem>;
  /** What is mine (votes, reactions), likewise. */
  readonly mine: ReadonlyMap<string, RoomMine>;
  readonly from: number;
  readonly cursor: RoomCursor;
  /** As far as the room is known to have come. */
  readonly head: RoomCursor;
  /** The part of far earlier history that is looked at instead of the run's end; null where that is. */
  readonly window: { readonly from: number; readonly to: number } | null;
}

export const keyOfItem = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;

const later = (one: RoomCursor, other: RoomCursor): RoomCursor => ({ seq: Math.max(one.seq, other.seq), revision: Math.max(one.revision, other.revision) });

/** Nothing held yet: history comes from below, frames from above. */
export const emptyLog = (head: RoomCursor): RoomLog => ({ bySeq: new Map(), items: new Map(), mine: new Map(), from: head.seq + 1, cursor: head, head, window: null });

/** The newer of two states of a message is the one of the higher revision. */
function held(log: RoomLog, messages: readonly RoomMessage[]): ReadonlyMap<number, RoomMessage> {
  if (!messages.length) return log.bySeq;
  const bySeq = new Map(log.bySeq);
  for (const message of messages) {
    const known = bySeq.get(message.seq);
    if (!known || known.revision < message.revision) bySeq.set(message.seq, message);
  }
  return bySeq;
}

/** Of each, the one of the higher revision; the same map where nothing is news. */
function newest<Item extends { kind: string; id: string; revision: number }>(known: ReadonlyMap<string, Item>, told: readonly Item[], isNewer = (revision: number, before: number) => revision > before): ReadonlyMap<string, Item> {
  const isNews = (items: ReadonlyMap<string, Item>, item: Item) => isNewer(item.revision, items.get(keyOfItem(item))?.revision ?? -1);
  const news = told.filter(item => isNews(known, item));
  if (!news.length) return known;
  const items = new Map(known);
  for (const item of news) if (isNews(items, item)) items.set(keyOfItem(item), item);
  return items;
}

/** Joins a frame: the run grows where the frame begins within it. */
export function withFrame(log: RoomLog, { from, to, messages, items }: RoomFrame): RoomLog {
  const cursor = {
    seq: from.seq <= log.cursor.seq ? Math.max(log.cursor.seq, to.seq) : log.cursor.seq,
    revision: from.revision <= log.cursor.revision ? Math.max(log.cursor.revision, to.revision) : log.cursor.revision,
  };
  return { ...log, bySeq: held(log, messages), items: newest(log.items, items), cursor, head: later(log.head, to) };
}

/** Joins the answer to what came after this log's cursor. */
export const withAfter = (log: RoomLog, { messages, items, mine, through, head }: RoomAfter): RoomLog =>
  ({ ...withItems(log, items, mine), bySeq: held(log, messages), cursor: later(log.cursor, through), head: later(log.head, head) });

/** Joins items of the first load, and what became mine: by an acknowledgement, by another of my devices, with history. */
export const withItems = (log: RoomLog, items: readonly RoomItem[], mine: readonly RoomMine[]): RoomLog => ({ ...log, items: newest(log.items, items), mine: newest(log.mine, mine) });

/** Joins items as the reader may see them from now on: also those that did not change since, which another right shows or hides. */
export const withItemsAnew = (log: RoomLog, items: readonly RoomItem[], mine: readonly RoomMine[]): RoomLog =>
  ({ ...log, items: newest(log.items, items, (revision, before) => revision >= before), mine: newest(log.mine, mine) });

/** Holds messages that stand outside of the run: a thread's, from far up. */
export const withKept = (log: RoomLog, messages: readonly RoomMessage[]): RoomLog => ({ ...log, bySeq: held(log, messages) });

export const withHead = (log: RoomLog, head: RoomCursor): RoomLog => ({ ...log, head: later(log.head, head) });

/** Joins a page of what was said just before `log.from`, in any order; a page that is not full is the room's beginning. */
export function withHistory(log: RoomLog, messages: readonly RoomMessage[], isLast: boolean): RoomLog {
  const from = isLast ? 1 : Math.min(log.from, ...messages.map(({ seq }) => seq));
  return { ...log, bySeq: held(log, messages), from };
}

/** Looks at a part of history: one that touches the run joins it, and the whole is looked at. */
export function withWindow(log: RoomLog, messages: readonly RoomMessage[], from: number, to: number): RoomLog {
  const bySeq = held(log, messages);
  return to + 1 >= log.from ? { ...log, bySeq, from: Math.min(log.from, from), window: null } : { ...log, bySeq, window: { from, to } };
}

export const withoutWindow = (log: RoomLog): RoomLog => ({ ...log, window: null });

/** What is looked at begins here. */
export const viewFrom = ({ window, from }: RoomLog): number => window?.from ?? from;

/** Whether something is known to be missing. */
export const hasGap = ({ cursor, head }: RoomLog): boolean => head.seq > cursor.seq || head.revision > cursor.revision;

/** The unbroken run that is looked at, oldest first. */
export function messagesOf({ bySeq, from, cursor, window }: RoomLog): RoomMessage[] {
  const run: RoomMessage[] = [];
  for (let seq = window?.from ?? from; seq <= (window?.to ?? cursor.seq); seq += 1) {
    const message = bySeq.get(seq);
    if (message) run.push(message);
  }
  return run;
}
