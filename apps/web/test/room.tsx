import type { RoomItem, RoomMine } from '@cohortium/contract';
import { act } from '@testing-library/react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { Outbox, type Outgoing } from '../src/features/rooms/outbox.ts';
import { RoomContext } from '../src/features/rooms/room-context.ts';
import { keyOfItem } from '../src/features/rooms/room-log.ts';
import { RoomSession, type Person } from '../src/features/rooms/room-session.ts';
import { show } from './render.tsx';

const roomId = '0198a000-0000-7000-8000-00000000000a';
const ben = '0198a000-0000-7000-8000-0000000000be';

interface InRoom {
  items: RoomItem[];
  mine: RoomMine[];
}

/** Puts a part of a room on a page: the room holds these items, and everything done in it waits in a real outbox for a network that does not answer. */
export async function showInRoom(node: ReactNode, { items: first, mine }: InRoom) {
  const sent: Pick<Outgoing, 'event' | 'given'>[] = [];
  const outbox = new Outbox('ana', ({ event, given }) => {
    sent.push({ event, given });
    return new Promise(() => undefined);
  });
  const session = new RoomSession(roomId);
  const people = new Map<string, Person>([[ben, { id: ben, name: 'Ben', avatarUrl: null }]]);
  let tellItems: (items: RoomItem[]) => void = () => undefined;
  function Room() {
    const [items, setItems] = useState(first);
    tellItems = setItems;
    const outgoing = useSyncExternalStore(outbox.watch, outbox.entries);
    const room = {
      ...session.snapshot(), status: 'open' as const, itemsReady: true, people,
      items: new Map(items.map(item => [keyOfItem(item), item])), mine: new Map(mine.map(one => [keyOfItem(one), one])),
    };
    return <RoomContext value={{ session, room, outbox, outgoing, myId: 'ana' }}>{node}</RoomContext>;
  }
  return { ...(await show(<Room />)), sent, tell: (items: RoomItem[]) => act(() => tellItems(items)) };
}
