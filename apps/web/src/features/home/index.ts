export { HomePage } from './HomePage.tsx';
export { fetchWaiting } from './NeedsMe.tsx';
