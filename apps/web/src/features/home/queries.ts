import { ConnectionRequestsDocument, JoinRequestsForMeDocument } from '@cohortium/schema';
import type { QueryClient } from '@tanstack/react-query';
import { gqlQuery } from '../../shared/graphql/index.ts';

/** How many of each kind wait on the home page; the rest is one press away. */
export const waitingShown = 3;

export const connectionQuery = gqlQuery(ConnectionRequestsDocument, { direction: 'INCOMING', first: waitingShown });
export const joinQuery = gqlQuery(JoinRequestsForMeDocument, { first: waitingShown });

/** Begins to fetch what waits, along with the page's code. */
export function fetchWaiting(queryClient: QueryClient): void {
  void queryClient.prefetchQuery(connectionQuery);
  void queryClient.prefetchQuery(joinQuery);
}
