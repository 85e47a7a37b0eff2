import type { RoomItem, RoomMine } from '@cohortium/contract';
import { createContext, use, useCallback, useMemo } from 'react';
import type { z } from 'zod';
import type { Outgoing } from './outbox.ts';
import type { ActContent, ActName } from './room-wire.ts';
import type { OpenRoom } from './use-room.ts';

/** The room whose panel is around. */
export const RoomContext = createContext<OpenRoom | null>(null);

/** The room that is open here. @throws Error outside of a room's panel. */
export function useOpenRoom(): OpenRoom {
  const open = use(RoomContext);
  if (!open) throw new Error('No room is open here');
  return open;
}

type KindOf<Item> = z.ZodType<Item> & { readonly shape: { readonly kind: { readonly value: string } } };

const readBefore = new WeakMap<object, WeakMap<object, unknown>>();
/** Reads each state of an item once by its kind's schema, so that what did not change stays the same object. */
function read<Item>(schema: KindOf<Item>, told: RoomItem | RoomMine): Item | null {
  const known = readBefore.get(schema) ?? new WeakMap<object, unknown>();
  readBefore.set(schema, known);
  if (!known.has(told)) known.set(told, schema.safeParse(told).data ?? null);
  return known.get(told) as Item | null;
}

/** The room's items of a kind, oldest first, by its schema in the contract; hidden ones and those of a form this app does not know are left out. */
export function useRoomItems<Item extends { id: string }>(schema: KindOf<Item>): readonly Item[] {
  const { items } = useOpenRoom().room;
  return useMemo(() => {
    const kind = schema.shape.kind.value;
    const found = [...items.values()].filter(item => item.kind === kind && !item.hidden).map(item => read(schema, item)).filter(item => item !== null);
    return found.sort((one, other) => (one.id < other.id ? -1 : 1));
  }, [items, schema]);
}

/** What is mine of a kind, by the id of what it is about. */
export function useRoomMine<Mine extends { id: string }>(schema: KindOf<Mine>): ReadonlyMap<string, Mine> {
  const { mine } = useOpenRoom().room;
  return useMemo(() => {
    const kind = schema.shape.kind.value;
    return new Map([...mine.values()].filter(one => one.kind === kind).map(one => read(schema, one)).filter(one => one !== null).map(one => [one.id, one]));
  }, [mine, schema]);
}

/** An act that waits, with what it says. */
export type OutgoingOf<Name extends ActName> = Outgoing & { readonly event: Name; readonly given: ActContent<Name> };

/** Those of one name, oldest first. */
export const outgoingOf = <Name extends ActName>(outgoing: readonly Outgoing[], name: Name): OutgoingOf<Name>[] =>
  outgoing.filter((entry): entry is OutgoingOf<Name> => entry.event === name);
/** Those of one name that may still be done: shown as done, and as waiting. */
export const pendingOf = <Name extends ActName>(outgoing: readonly Outgoing[], name: Name): OutgoingOf<Name>[] =>
  outgoingOf(outgoing, name).filter(({ state }) => state !== 'failed');

/** {@link pendingOf} the room that is open here. */
export function usePending<Name extends ActName>(name: Name): readonly OutgoingOf<Name>[] {
  const { outgoing } = useOpenRoom();
  return useMemo(() => pendingOf(outgoing, name), [outgoing, name]);
}

/** Acts in the room that is open here: kept on the device, shown as waiting, sent once and in order, also after a reload. */
export function useAct(): <Name extends ActName>(name: Name, content: ActContent<Name>) => Promise<void> {
  const { outbox, session } = useOpenRoom();
  return useCallback((name, content) => outbox.add(session.roomId, name, content), [outbox, session]);
}
