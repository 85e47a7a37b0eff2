import { WorthMeetingDocument } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

/** How many suggestions stand side by side. */
export const suggestionsShown = 3;

/** More than are shown, so that the next comes up at once when one is waved away. */
export const worthMeetingQuery = gqlQuery(WorthMeetingDocument, { first: 2 * suggestionsShown });
