export { AsksForMe } from './AsksForMe.tsx';
export { AsksOffice } from './AsksOffice.tsx';
export { asksQuery } from './queries.ts';
