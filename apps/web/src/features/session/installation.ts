import { InstallationDocument } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

/** What server this is, and whom one can be in a demonstration. Asked once. */
export const installationQuery = { ...gqlQuery(InstallationDocument, {}), staleTime: Infinity };
