export { OpeningForm } from './OpeningForm.tsx';
export { OpeningPage } from './OpeningPage.tsx';
export { openingQuery, openingsPages, toursForMeQuery } from './queries.ts';
export { ToursForMe } from './ToursForMe.tsx';
export { ToursPage } from './ToursPage.tsx';
