import { IdeasThatNeedMeDocument, JoinRequestsForMeDocument } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

/** For loaders of pages that show `IdeasThatNeedMe`. */
export const ideasThatNeedMeQuery = (first = 3) => gqlQuery(IdeasThatNeedMeDocument, { first });

/** For loaders of pages that show `JoinRequestsForMe`. */
export const joinRequestsForMeQuery = (first = 3) => gqlQuery(JoinRequestsForMeDocument, { first });
