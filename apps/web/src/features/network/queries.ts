import { NetworkDocument, ShowsConnectionsToDocument, type NetworkGrouping, type Sector } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';
import type { NetworkSearch } from './network-search.ts';

const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'] as const satisfies readonly Sector[];

/** The part of the network that the address asks for; kept a while, since asking for all of it costs. How people are grouped matters to the server only where it tells groups. */
export const networkQuery = ({ programme, cohort, sector, organisation }: NetworkSearch, by: NetworkGrouping = 'COHORT') => ({
  ...gqlQuery(NetworkDocument, { filter: { programmeId: programme ?? null, cohortId: cohort ?? null, sector: sectors.find(one => one === sector) ?? null, organisationId: organisation ?? null }, by }),
  staleTime: 5 * 60_000,
});
export const showsConnectionsToQuery = gqlQuery(ShowsConnectionsToDocument, {});
