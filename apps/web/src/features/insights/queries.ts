import { ConventionOutcomesDocument, InsightsDocument, PeopleWhoHoldTogetherDocument, PeopleWithoutTiesDocument } from '@cohortium/schema';
import { gqlPages, gqlQuery } from '../../shared/graphql/index.ts';

export const insightsQuery = (programmeId: string) => gqlQuery(InsightsDocument, { programmeId });
export const outcomesQuery = (programmeId: string) => gqlQuery(ConventionOutcomesDocument, { programmeId });
export const holdTogetherQuery = (programmeId: string) => gqlQuery(PeopleWhoHoldTogetherDocument, { programmeId });
export const withoutTiesQuery = (programmeId: string) => gqlPages(PeopleWithoutTiesDocument, { programmeId, first: 12 }, page => page.peopleWithoutTies.pageInfo);
