export { ConnectionsPage } from './ConnectionsPage.tsx';
export { connectionsTabs, isConnectionsTab, tabQuery, type ConnectionsTab } from './tabs.ts';
export { MutualLine } from './MutualLine.tsx';
export { TieActions } from './TieActions.tsx';
export { TieBadge } from './TieBadge.tsx';
export { TieButton } from './TieButton.tsx';
export { TieDetails } from './TieDetails.tsx';
export { TieMenu } from './TieMenu.tsx';
export type { TieMember } from './use-tie.ts';
