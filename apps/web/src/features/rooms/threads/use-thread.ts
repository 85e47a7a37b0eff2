import type { RoomMessage } from '@cohortium/contract';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useOpenRoom } from '../room-context.ts';
import { threadIn } from './thread-summary.ts';

export interface Thread {
  /** Undefined while it is loaded, and for what is no message of this room. */
  readonly root: RoomMessage | undefined;
  readonly answers: readonly RoomMessage[];
  readonly state: 'loading' | 'ready' | 'failed';
  readonly hasEarlier: boolean;
  readonly loadEarlier: () => void;
}

/** A thread of the room that is open here: what the room holds of it, and the rest from its history, a page at a time. New answers come with the room's frames. */
export function useThread(rootId: string): Thread {
  const { session, room } = useOpenRoom();
  const { known, from: runFrom, status } = room;
  const held = useMemo(() => [...known.values()].find(({ id }) => id === rootId), [known, rootId]);
  const isWhole = held !== undefined && held.seq >= runFrom;
  const [page, setPage] = useState<{ from: number; hasEarlier: boolean } | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback((before: number | null) => {
    setFailed(false);
    session.loadThread(rootId, before).then(setPage, () => setFailed(true));
  }, [session, rootId]);
  const isOpen = status === 'open';
  // A page that was loaded before the log began anew is gone with it: the root tells.
  const isMissing = isOpen && !isWhole && (page === null || held === undefined);
  useEffect(() => {
    if (isMissing) load(null);
  }, [isMissing, load]);
  const from = isWhole ? 0 : (page?.from ?? Number.MAX_SAFE_INTEGER);
  const { root, answers } = useMemo(() => threadIn(known, rootId, from), [known, rootId, from]);
  return {
    root, answers,
    state: failed ? 'failed' : isWhole || page ? 'ready' : 'loading',
    hasEarlier: !isWhole && (page?.hasEarlier ?? false),
    loadEarlier: () => load(failed && !page ? null : from),
  };
}
