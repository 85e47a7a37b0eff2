export { CohortPage } from './CohortPage.tsx';
export { ProgrammePage } from './ProgrammePage.tsx';
export { cohortQuery, programmeQuery } from './queries.ts';
