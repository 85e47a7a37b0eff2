export { AsksForMe } from './AsksForMe.tsx';
export { AsksOffice } from './AsksOffice.tsx';
export { asksQuery, programmeAsksQuery } from './queries.ts';
