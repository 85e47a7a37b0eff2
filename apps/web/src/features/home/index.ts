export { HomePage } from './HomePage.tsx';
export { waitingQueries } from './NeedsMe.tsx';
