export { DemoBanner } from './DemoBanner.tsx';
export { installationQuery } from './installation.ts';
export { LinkSent } from './LinkSent.tsx';
export { followOtherWindows, useChooseLanguage, useEnter, useLeave } from './use-session.ts';
export { officesQuery, viewerQuery } from './viewer.ts';
