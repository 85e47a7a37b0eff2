import { FindInNetworkDocument, NetworkDocument, NetworkNamesDocument, PeopleFacetsDocument, ShowsConnectionsToDocument, type NetworkGrouping, type Sector } from '@cohortium/schema';
import { execute, gqlQuery } from '../../shared/graphql/index.ts';
import type { AskNames } from './graph/names.ts';
import type { NetworkSearch } from './network-search.ts';
import type { Part } from './parts/PersonFinder.tsx';

const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'] as const satisfies readonly Sector[];

export const partOf = ({ programme, cohort, sector, organisation }: NetworkSearch): Part => ({ programme, cohort, sector: sectors.find(one => one === sector), organisation });

/** The part of the network that the address asks for; kept a while, since asking for all of it costs. How people are grouped matters to the server only where it tells groups. */
export const networkQuery = (search: NetworkSearch, by: NetworkGrouping = 'COHORT') => {
  const { programme, cohort, sector, organisation } = partOf(search);
  return { ...gqlQuery(NetworkDocument, { filter: { programmeId: programme ?? null, cohortId: cohort ?? null, sector: sector ?? null, organisationId: organisation ?? null }, by }), staleTime: 5 * 60_000 };
};
export const showsConnectionsToQuery = gqlQuery(ShowsConnectionsToDocument, {});
export const programmesQuery = gqlQuery(PeopleFacetsDocument, {});

/** Who some dots are; each is counted as a reading. */
export const askNames: AskNames = async ids => (await execute(NetworkNamesDocument, { ids })).networkNames;

/** People of a part of the network by the words of their names, as the directory finds them. */
export const findQuery = (words: string, { programme, cohort, sector, organisation }: Part, first = 12) => ({
  ...gqlQuery(FindInNetworkDocument, { filter: { text: words.trim().slice(0, 80), programmeId: programme ?? null, cohortIds: cohort ? [cohort] : null, sectors: sector ? [sector] : null, organisationIds: organisation ? [organisation] : null }, first }), staleTime: 60_000,
});
