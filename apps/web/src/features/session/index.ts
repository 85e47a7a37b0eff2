export { officesQuery, viewerQuery } from './viewer.ts';
export { useChooseLanguage, useEnter, useLeave } from './use-session.ts';
