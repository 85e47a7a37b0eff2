import type { RoomMessage } from '@cohortium/contract';
import { useMemo, useState } from 'react';
import { myReactions, withPending, type PendingMessages } from './pending-messages.ts';
import { useOpenRoom, useRoomMine } from './room-context.ts';

/** The stream of the room that is open here, or what else of it is shown, with my own changes on it; `take` hides a message as deleted until it is put back. */
export function usePendingMessages(told?: readonly RoomMessage[]): PendingMessages & { take: (messageId: string) => () => void } {
  const { room, outgoing } = useOpenRoom();
  const messages = told ?? room.messages;
  const reactions = useRoomMine(myReactions);
  const mine = useMemo(() => new Map([...reactions].map(([id, one]) => [id, one.reactions.filter(reaction => reaction !== null)])), [reactions]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => withPending(messages, mine, outgoing, taken), [messages, mine, outgoing, taken]);
  const take = (messageId: string) => {
    setTaken(now => new Set(now).add(messageId));
    return () => setTaken(now => new Set([...now].filter(id => id !== messageId)));
  };
  return { ...shown, take };
}
