import { awaitingItem, handItem, pinItem, restraintItem, settingsItem, type HandItem, type RestraintItem } from '@cohortium/contract';
import { RoomDocument, RoomReportsDocument } from '@cohortium/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { asRequestError, gqlQuery, refresh } from '../../../shared/graphql/index.ts';
import { useReasonText } from '../../../shared/i18n/index.ts';
import { toastError } from '../../../shared/ui/toast.ts';
import { useOpenRoom, useRoomItems } from '../room-context.ts';
import { actWire, roomWire, type ActContent, type ActName } from '../room-wire.ts';

const off = { slowSeconds: 0, isLocked: false, approvesFirst: false };

/** How moderators have set the room. */
export function useRoomSettings() {
  const [settings] = useRoomItems(settingsItem);
  return settings ?? off;
}
/** Pinned messages, the newest pin first. */
export function usePins() {
  const pins = useRoomItems(pinItem);
  return useMemo(() => pins.filter(({ isPinned }) => isPinned).toSorted((one, other) => other.revision - one.revision), [pins]);
}
/** Raised hands in their order, and whoever has the floor. */
export function useHands(): { raised: readonly HandItem[]; called: HandItem | undefined } {
  const hands = useRoomItems(handItem);
  return useMemo(() => ({ raised: hands.filter(({ state }) => state === 'RAISED').toSorted((one, other) => one.raisedAs - other.raisedAs), called: hands.find(({ state }) => state === 'CALLED') }), [hands]);
}
/** Messages that wait for a moderator, the oldest first: all to moderators, to others their own. */
export function useAwaiting() {
  const awaiting = useRoomItems(awaitingItem);
  return useMemo(() => awaiting.filter(({ state }) => state === 'AWAITING'), [awaiting]);
}
/** Who is muted or removed: all to moderators, to others themselves. */
export function useRestraints(): readonly RestraintItem[] {
  const restraints = useRoomItems(restraintItem);
  return useMemo(() => restraints.filter(({ isOver }) => !isOver), [restraints]);
}

/** What the reader may do in the room that is open here. */
export function useRoomRights() {
  const { session } = useOpenRoom();
  const { data } = useQuery(gqlQuery(RoomDocument, { id: session.roomId }));
  return { kind: data?.room.kind, state: data?.room.state, canPost: data?.room.viewerCan.post ?? false, canModerate: data?.room.viewerCan.moderate ?? false };
}

/** Why one may not write here just now, by what moderators decided; null when nothing of that stands in the way. Asks for one's rights anew when it changes. */
export function useGate(): { reason: 'muted' | 'locked'; until: string | null } | null {
  const { session, myId } = useOpenRoom();
  const { canModerate } = useRoomRights();
  const { isLocked } = useRoomSettings();
  const mute = useRestraints().find(({ accountId, restraint }) => accountId === myId && restraint === 'MUTED');
  const queryClient = useQueryClient();
  const now = `${isLocked} ${mute?.id ?? ''}`;
  const [asked, setAsked] = useState(now);
  useEffect(() => {
    if (asked === now) return;
    setAsked(now);
    void queryClient.invalidateQueries({ queryKey: gqlQuery(RoomDocument, { id: session.roomId }).queryKey });
  }, [asked, now, queryClient, session]);
  if (canModerate) return null;
  if (mute) return { reason: 'muted', until: mute.until };
  return isLocked ? { reason: 'locked', until: null } : null;
}

/** Reports that wait in the room, for its moderators; asked for again when the room says that they changed, and when the line is back. */
export function useReports() {
  const { session } = useOpenRoom();
  const { canModerate } = useRoomRights();
  const queryClient = useQueryClient();
  const { roomId } = session;
  useEffect(() => {
    if (!canModerate) return;
    const again = () => void refresh(queryClient, RoomReportsDocument);
    const ends = [roomWire.on('room:reports', changed => changed.roomId === roomId && again()), roomWire.onConnected(again)];
    return () => ends.forEach(end => end());
  }, [canModerate, queryClient, roomId]);
  return useQuery({ ...gqlQuery(RoomReportsDocument, { roomId }), enabled: canModerate });
}

interface Pending {
  readonly value: unknown;
  /** The room's revision once it is acknowledged: from there on the room itself tells it. */
  readonly revision: number | null;
}

/**
 * What moderators do is sent at once and waits in no outbox: a decision that comes later would meet another room. Shown as done under a key of its
 * own until the room tells it; what is refused (someone was quicker) is taken back, and said.
 */
export function useInstantly() {
  const { session, room } = useOpenRoom();
  const [all, setAll] = useState<ReadonlyMap<string, Pending>>(new Map());
  const reasonText = useReasonText();
  const pending = new Map([...all].filter(([, { revision }]) => revision === null || revision > room.revision).map(([key, { value }]) => [key, value]));
  const forget = (key: string) => setAll(now => new Map([...now].filter(([one]) => one !== key)));
  const act = useCallback(async <Name extends ActName>(key: string, value: unknown, name: Name, content: ActContent<Name>): Promise<boolean> => {
    setAll(now => new Map(now).set(key, { value, revision: null }));
    try {
      const { revision = 0 } = await actWire.request(name, { ...content, roomId: session.roomId, clientId: crypto.randomUUID() });
      setAll(now => new Map(now).set(key, { value, revision }));
      return true;
    } catch (thrown) {
      forget(key);
      const { reason, args } = asRequestError(thrown);
      toastError(reasonText(reason, args));
      return false;
    }
  }, [session, reasonText]);
  return { pending, act };
}
