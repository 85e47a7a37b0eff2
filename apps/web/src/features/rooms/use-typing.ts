import { typingLimits } from '@cohortium/contract';
import { useEffect, useRef, useState } from 'react';
import { roomWire } from './room-wire.ts';
import type { OpenRoom } from './use-room.ts';

/** Who else is writing just now; and says that I do, every few seconds at most. */
export function useTyping({ session, room }: OpenRoom): { typists: readonly string[]; say: () => void } {
  const { roomId } = session;
  const [typists, setTypists] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => roomWire.on('room:typing', told => {
    if (told.roomId === roomId) setTypists(now => new Map(now).set(told.who, Date.now() + typingLimits.shown));
  }), [roomId]);
  useEffect(() => {
    if (!typists.size) return;
    const next = Math.min(...typists.values()) - Date.now();
    const timer = setTimeout(() => setTypists(now => new Map([...now].filter(([, until]) => until > Date.now()))), Math.max(next, 0) + 10);
    return () => clearTimeout(timer);
  }, [typists]);
  // What they wrote is here: they are done with it.
  const last = room.messages.at(-1);
  const [seen, setSeen] = useState(last?.seq);
  if (last && last.seq !== seen) {
    setSeen(last.seq);
    const since = seen ?? 0;
    const wrote = new Set(room.messages.filter(({ seq }) => seq > since).map(({ authorId }) => authorId));
    setTypists(now => new Map([...now].filter(([who]) => !wrote.has(who))));
  }
  const saidAt = useRef(0);
  const say = () => {
    if (Date.now() - saidAt.current < typingLimits.again) return;
    saidAt.current = Date.now();
    void roomWire.request('room:typing', { roomId }).catch(() => undefined);
  };
  return { typists: [...typists.keys()], say };
}
