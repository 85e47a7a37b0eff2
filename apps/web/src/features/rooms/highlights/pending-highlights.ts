import type { HighlightKind, RoomHighlight, RoomMessage } from '@cohortium/contract';
import { saidOf } from '../attachments/said-line.ts';
import type { OutgoingOf } from '../room-context.ts';

/** A highlight as it is shown: with what I did that the room does not tell yet. */
export interface ShownHighlight extends RoomHighlight {
  readonly isWaiting: boolean;
}

interface Pending {
  readonly marks: readonly OutgoingOf<'room:mark'>[];
  readonly decisions: readonly OutgoingOf<'room:decide-highlight'>[];
  readonly withdrawals: readonly OutgoingOf<'room:withdraw-highlight'>[];
}

export const isLive = ({ state }: RoomHighlight): boolean => state === 'MARKED' || state === 'SUGGESTED';

function made({ clientId, given, writtenAt }: OutgoingOf<'room:mark'>, message: RoomMessage, myId: string, canMark: boolean): ShownHighlight {
  const at = new Date(writtenAt).toISOString();
  return {
    kind: 'HIGHLIGHT', id: clientId, revision: 0, as: given.as, state: canMark ? 'MARKED' : 'SUGGESTED', by: myId, at, decidedBy: null, decidedAt: null, isWaiting: true,
    about: { kind: 'MESSAGE', id: message.id, seq: message.seq, authorId: message.authorId, text: saidOf(message), lang: message.lang, at: message.createdAt },
  };
}

/** Lays what waits upon what the room told. */
export function withPendingHighlights(told: readonly RoomHighlight[], { marks, decisions, withdrawals }: Pending, messages: readonly RoomMessage[], myId: string, canMark: boolean): ShownHighlight[] {
  const changed = told.map((highlight): ShownHighlight => {
    if (withdrawals.some(({ given }) => given.highlightId === highlight.id) && isLive(highlight)) return { ...highlight, state: 'WITHDRAWN', decidedBy: myId, isWaiting: true };
    const decision = highlight.state === 'SUGGESTED' ? decisions.find(({ given }) => given.highlightId === highlight.id) : undefined;
    return decision ? { ...highlight, state: decision.given.accept ? 'MARKED' : 'DECLINED', decidedBy: myId, isWaiting: true } : { ...highlight, isWaiting: false };
  });
  const stands = (id: string, as: HighlightKind): boolean => changed.some(highlight => isLive(highlight) && highlight.about.id === id && highlight.as === as);
  const fresh = marks.flatMap(entry => {
    const message = messages.find(({ id }) => id === entry.given.about.id);
    return message && !stands(message.id, entry.given.as) ? [made(entry, message, myId, canMark)] : [];
  });
  return [...changed, ...fresh];
}
