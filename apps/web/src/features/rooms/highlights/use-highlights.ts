import { ideaMade, roomHighlight, type HighlightKind, type HighlightSubject } from '@cohortium/contract';
import { RoomDocument, RoomIdeasDocument, type RoomIdeasQuery } from '@cohortium/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { gqlQuery, refresh } from '../../../shared/graphql/index.ts';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';
import { useAct, useOpenRoom, usePending, useRoomItems } from '../room-context.ts';
import { isLive, withPendingHighlights, type ShownHighlight } from './pending-highlights.ts';

export type RoomIdea = RoomIdeasQuery['room']['ideas'][number];

/** What was made of a message or question. */
export interface MessageMarks {
  readonly highlights: readonly ShownHighlight[];
  readonly ideas: readonly RoomIdea[];
}

/** Whether I say what matters here; others suggest. */
export function useCanMark(): boolean {
  const { session } = useOpenRoom();
  return useQuery(gqlQuery(RoomDocument, { id: session.roomId })).data?.room.viewerCan.mark ?? false;
}

/** Whether anything is marked here: two people by themselves have nobody to say what matters. */
export function useHasMarks(): boolean {
  const { session } = useOpenRoom();
  return useQuery(gqlQuery(RoomDocument, { id: session.roomId })).data?.room.kind !== 'PAIR';
}

/** The room's highlights, with what I did and the room does not tell yet. */
export function useHighlights(): readonly ShownHighlight[] {
  const { room, myId } = useOpenRoom();
  const canMark = useCanMark();
  const told = useRoomItems(roomHighlight);
  const marks = usePending('room:mark');
  const decisions = usePending('room:decide-highlight');
  const withdrawals = usePending('room:withdraw-highlight');
  return useMemo(() => withPendingHighlights(told, { marks, decisions, withdrawals }, room.messages, myId, canMark), [told, marks, decisions, withdrawals, room.messages, myId, canMark]);
}

/** Ideas that came of what was said here, those I may see; asked for anew when the room tells of another. */
export function useRoomIdeas(): readonly RoomIdea[] {
  const { session } = useOpenRoom();
  const queryClient = useQueryClient();
  const hints = useRoomItems(ideaMade).length;
  const { data } = useQuery(gqlQuery(RoomIdeasDocument, { id: session.roomId }));
  useEffect(() => {
    if (hints) void refresh(queryClient, RoomIdeasDocument);
  }, [hints, queryClient]);
  return data?.room.ideas ?? none;
}
const none: readonly RoomIdea[] = [];

/** What was made of each message, by its id; those of which nothing was made are left out. */
export function useMarks(): ReadonlyMap<string, MessageMarks> {
  const highlights = useHighlights();
  const ideas = useRoomIdeas();
  return useMemo(() => {
    const live = Map.groupBy(highlights.filter(isLive), ({ about }) => about.id);
    const made = Map.groupBy(ideas, ({ origin }) => origin?.id ?? '');
    return new Map([...new Set([...live.keys(), ...made.keys()])].map(id => [id, { highlights: live.get(id) ?? [], ideas: made.get(id) ?? [] }]));
  }, [highlights, ideas]);
}

export interface HighlightActions {
  readonly mark: (about: { readonly kind: HighlightSubject; readonly id: string }, as: HighlightKind) => void;
  readonly decide: (highlightId: string, accept: boolean) => void;
  readonly withdraw: (highlightId: string) => void;
}

export function useHighlightActions(): HighlightActions {
  const act = useAct();
  const orSay = useOrSay();
  return {
    mark: (about, as) => orSay(act('room:mark', { about: { ...about }, as })),
    decide: (highlightId, accept) => orSay(act('room:decide-highlight', { highlightId, accept })),
    withdraw: highlightId => orSay(act('room:withdraw-highlight', { highlightId })),
  };
}
