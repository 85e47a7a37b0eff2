import { AccountSettingsDocument, DevicesDocument } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

export const settingsQuery = gqlQuery(AccountSettingsDocument, {});
export const devicesQuery = gqlQuery(DevicesDocument, {});
