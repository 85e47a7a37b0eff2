import { FirstToMeetDocument, MatchingExampleDocument, MatchingPoliciesDocument, PutAsideDocument, WorthMeetingDocument, type MatchingPolicyInput } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

/** How many suggestions stand side by side. */
export const suggestionsShown = 3;

/** More than are shown, so that the next comes up at once when one is waved away. */
export const worthMeetingQuery = gqlQuery(WorthMeetingDocument, { first: 2 * suggestionsShown });

/** The page of suggestions. */
export const peopleToMeetQuery = gqlQuery(WorthMeetingDocument, { first: 12 });

export const putAsideQuery = gqlQuery(PutAsideDocument, {});

export const matchingPoliciesQuery = (programmeId: string) => gqlQuery(MatchingPoliciesDocument, { programmeId });
export const matchingExampleQuery = (programmeId: string, memberId: string, policy: MatchingPolicyInput) => gqlQuery(MatchingExampleDocument, { programmeId, memberId, policy });
export const firstToMeetQuery = (programmeId: string) => gqlQuery(FirstToMeetDocument, { programmeId });
