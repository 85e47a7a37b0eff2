import { ConventionOutcomesDocument, GapProposalsDocument, GapsDocument, InsightsDocument, PeopleWhoHoldTogetherDocument, PeopleWithoutTiesDocument, type GapInput } from '@cohortium/schema';
import { gqlPages, gqlQuery } from '../../shared/graphql/index.ts';

export const insightsQuery = (programmeId: string) => gqlQuery(InsightsDocument, { programmeId });
export const outcomesQuery = (programmeId: string) => gqlQuery(ConventionOutcomesDocument, { programmeId });
export const holdTogetherQuery = (programmeId: string) => gqlQuery(PeopleWhoHoldTogetherDocument, { programmeId });
export const withoutTiesQuery = (programmeId: string) => gqlPages(PeopleWithoutTiesDocument, { programmeId, first: 12 }, page => page.peopleWithoutTies.pageInfo);
export const gapsQuery = (programmeId: string) => gqlQuery(GapsDocument, { programmeId });
export const proposalsQuery = (gap: GapInput) => gqlQuery(GapProposalsDocument, { gap, first: 6 });
