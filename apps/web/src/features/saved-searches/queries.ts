import { SavedSearchesDocument } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

/** The viewer's saved searches, the last saved first. */
export const savedSearchesQuery = gqlQuery(SavedSearchesDocument, {});
