export { HomePage } from './HomePage.tsx';
export { fetchWaiting } from './queries.ts';
