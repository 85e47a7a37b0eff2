export { ConventionCards } from './ConventionCards.tsx';
export { ConventionPage } from './ConventionPage.tsx';
export { ConventionsPage, phasesAhead, phasesPast } from './ConventionsPage.tsx';
export { LiveNow } from './LiveNow.tsx';
export { conventionQuery, conventionsQuery, sessionQuery } from './queries.ts';
export { SessionPage } from './SessionPage.tsx';
