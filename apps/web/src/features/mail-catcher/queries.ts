import { CaughtMailsDocument } from '@cohortium/schema';
import { gqlPages } from '../../shared/graphql/index.ts';

/** New ones come by themselves: whoever waits here for a link need not reload. */
export const caughtMailsQuery = { ...gqlPages(CaughtMailsDocument, { first: 30 }, page => page.caughtMails.pageInfo), refetchInterval: 3000 };
