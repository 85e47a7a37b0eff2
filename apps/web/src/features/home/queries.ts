import { ConnectionRequestsDocument, JoinRequestsForMeDocument } from '@cohortium/schema';
import type { QueryClient } from '@tanstack/react-query';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { askedQuery, requestedQuery } from '../introductions/index.ts';
import { waitingTalksQuery } from '../talks/index.ts';

/** How many of each kind wait on the home page; the rest is one press away. */
export const waitingShown = 3;

export const connectionQuery = gqlQuery(ConnectionRequestsDocument, { direction: 'INCOMING', first: waitingShown });
export const introducedQuery = askedQuery(waitingShown);
export const requestQuery = requestedQuery(waitingShown);
export const talkQuery = waitingTalksQuery;
export const joinQuery = gqlQuery(JoinRequestsForMeDocument, { first: waitingShown });

/** Begins to fetch what waits, along with the page's code. */
export function fetchWaiting(queryClient: QueryClient): void {
  void queryClient.prefetchQuery(connectionQuery);
  void queryClient.prefetchQuery(joinQuery);
  void queryClient.prefetchQuery(introducedQuery);
  void queryClient.prefetchQuery(requestQuery);
  void queryClient.prefetchQuery(talkQuery);
}

/** Fills `places` from lists in the order of their weight, so that each that has anything gets one place before another gets its second. */
export function shared<Lists extends readonly (readonly unknown[])[]>(lists: [...Lists], places: number): { [At in keyof Lists]: Lists[At] } {
  const counts = lists.map(() => 0);
  for (let left = places, round = 0; left > 0 && lists.some(list => list.length > round); round++) {
    for (let at = 0; at < lists.length && left > 0; at++) {
      if ((lists[at]?.length ?? 0) <= round) continue;
      counts[at] = round + 1;
      left -= 1;
    }
  }
  return lists.map((list, at) => list.slice(0, counts[at])) as { [At in keyof Lists]: Lists[At] };
}
