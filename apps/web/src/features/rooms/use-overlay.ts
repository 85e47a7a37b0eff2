import type { RoomMessage } from '@cohortium/contract';
import { useMemo, useState } from 'react';

type Change = Partial<Pick<RoomMessage, 'body' | 'state' | 'editedAt'>>;
interface Cover {
  readonly change: Change;
  /** The revision it was laid upon: the room's own answer, of a higher one, takes its place. */
  readonly revision: number;
}

/** Shows my changes before the room confirms them. */
export function useOverlay(messages: readonly RoomMessage[]) {
  const [covers, setCovers] = useState<ReadonlyMap<string, Cover>>(new Map());
  const uncover = (id: string) => setCovers(now => new Map([...now].filter(([covered]) => covered !== id)));
  const cover = (id: string, change: Change) => {
    const revision = messages.find(message => message.id === id)?.revision ?? 0;
    setCovers(now => new Map(now).set(id, { change, revision }));
    return () => uncover(id);
  };
  const shown = useMemo(() => {
    if (!covers.size) return messages;
    return messages.map(message => {
      const covered = covers.get(message.id);
      return covered && covered.revision >= message.revision ? { ...message, ...covered.change } : message;
    });
  }, [messages, covers]);
  return { messages: shown, cover, uncover };
}
