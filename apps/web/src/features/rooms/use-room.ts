import { RoomDocument, RoomsDocument, UnreadRoomsDocument } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { refresh } from '../../shared/graphql/index.ts';
import { useViewer } from '../../shared/viewer/index.ts';
import { outboxOf } from './my-outbox.ts';
import { roomWire } from './room-wire.ts';
import type { Outbox, Outgoing } from './outbox.ts';
import { RoomSession, type RoomSnapshot } from './room-session.ts';

export interface OpenRoom {
  readonly session: RoomSession;
  readonly room: RoomSnapshot;
  readonly outbox: Outbox;
  /** What I said or did here that the log does not show yet, oldest first. */
  readonly outgoing: readonly Outgoing[];
  readonly myId: string;
}

/** Enters a room for as long as the component is on the screen. */
export function useRoom(roomId: string): OpenRoom {
  const myId = useViewer()?.id ?? '';
  const [session, setSession] = useState(() => new RoomSession(roomId));
  if (session.roomId !== roomId) setSession(new RoomSession(roomId));
  useEffect(() => session.start(), [session]);
  useRightsAnew(roomId);
  const room = useSyncExternalStore(session.watch, session.snapshot);
  const outbox = outboxOf(myId);
  useEffect(() => roomWire.onConnected(() => void outbox.start()), [outbox]);
  const entries = useSyncExternalStore(outbox.watch, outbox.entries);
  useEffect(() => outbox.onDone((act, { mine }) => act.roomId === session.roomId && mine && session.learnMine(mine)), [outbox, session]);
  const { messages, items, revision } = room;
  // What waits for approval has arrived, too: its author sees it as such.
  const said = useMemo(() => new Set([...messages.map(message => message.clientId), ...[...items.values()].filter(({ kind }) => kind === 'AWAITING').map(item => item['clientId'])]), [messages, items]);
  const hasArrived = (entry: Outgoing) => entry.roomId === roomId && (entry.event === 'room:post' ? said.has(entry.clientId) : entry.done?.revision !== undefined && entry.done.revision <= revision);
  const forget = useEffectEvent(() => outbox.forgetSent(hasArrived));
  useEffect(() => forget(), [messages, items, revision, entries]);
  return { session, room, outbox, myId, outgoing: entries.filter(entry => entry.roomId === roomId && !hasArrived(entry)) };
}

/** Asks for what the reader may do here anew: when the room says that it changed or was closed, by its host or by two who part, and when the line is back. */
function useRightsAnew(roomId: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const again = () => void refresh(queryClient, RoomDocument);
    const ofThis = (told: { roomId: string }) => told.roomId === roomId && again();
    const ends = [roomWire.on('room:rights', ofThis), roomWire.on('room:state', ofThis), roomWire.onConnected(again)];
    return () => ends.forEach(end => end());
  }, [queryClient, roomId]);
}

const settle = 400;

/** Tells the server how far was read, once the newest has stood in sight for a moment. */
export function useMarkRead(session: RoomSession, headSeq: number, inSight: boolean): void {
  const queryClient = useQueryClient();
  const [visible, setVisible] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (!inSight || !visible || headSeq === 0) return;
    const timer = setTimeout(() => {
      void session.read(headSeq).then(news => (news ? refresh(queryClient, RoomsDocument, UnreadRoomsDocument) : undefined));
    }, settle);
    return () => clearTimeout(timer);
  }, [session, headSeq, inSight, visible, queryClient]);
}
