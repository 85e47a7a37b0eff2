import { myPollVote, roomPoll, type PollTally } from '@cohortium/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useOpenRoom, useRoomItems, useRoomMine } from '../room-context.ts';
import { roomWire } from '../room-wire.ts';
import { shownPolls, type ShownPoll } from './shown-polls.ts';

export interface Polls {
  readonly shown: readonly ShownPoll[];
  readonly isReady: boolean;
}

/** The polls of the room that is open here. */
export function usePolls(): Polls {
  const { room, outgoing } = useOpenRoom();
  const polls = useRoomItems(roomPoll);
  const votes = useRoomMine(myPollVote);
  const shown = useMemo(() => shownPolls({ polls, votes, outgoing }), [polls, votes, outgoing]);
  return { shown, isReady: room.itemsReady };
}

/** Counts that are not for all are asked for, and anew after votes: at most once in so long, in milliseconds. */
const askEvery = 1500;

/** The counts the reader may see: those told to all, or those asked for by who has voted. Null while there are none. */
export function useTally({ id, revision, state, results, tally, voters, isCounted }: ShownPoll): { tally: PollTally; voters: number } | null {
  const { session: { roomId } } = useOpenRoom();
  const isAsked = state === 'OPEN' && results === 'AFTER_VOTING' && isCounted;
  const { data, refetch } = useQuery({ queryKey: ['poll-tally', id], queryFn: () => roomWire.request('room:tally', { roomId, pollId: id }), enabled: isAsked, staleTime: Infinity });
  const known = data?.revision;
  const isStale = isAsked && known !== undefined && known < revision;
  useEffect(() => {
    if (!isStale) return;
    const timer = setTimeout(() => void refetch(), askEvery);
    return () => clearTimeout(timer);
    // Each answer begins anew; what comes between two answers does not put the next one off.
  }, [isStale, known, refetch]);
  if (tally) return { tally, voters };
  return isAsked && data ? { tally: data.tally, voters: data.voters } : null;
}
