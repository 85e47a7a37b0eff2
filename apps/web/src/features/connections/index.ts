export { ConnectionsPage, connectionsTabs, isConnectionsTab, tabQuery, type ConnectionsTab } from './ConnectionsPage.tsx';
export { MutualLine } from './MutualLine.tsx';
export { TieActions } from './TieActions.tsx';
export { TieBadge } from './TieBadge.tsx';
export { TieButton } from './TieButton.tsx';
export { TieDetails } from './TieDetails.tsx';
export { TieMenu } from './TieMenu.tsx';
export type { Met } from './met.ts';
export type { TieMember } from './use-tie.ts';
