import { ConnectionRequestsDocument, type RequestDirection } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

export const connectionsTabs = ['connections', 'requests', 'sent', 'introductions', 'talks', 'blocked'] as const;
export type ConnectionsTab = (typeof connectionsTabs)[number];
export const isConnectionsTab = (value: unknown): value is ConnectionsTab => connectionsTabs.some(tab => tab === value);

/** How many requests wait, for the number on the tab. */
export const tabQuery = (direction: RequestDirection) => gqlQuery(ConnectionRequestsDocument, { direction, first: 24 });
