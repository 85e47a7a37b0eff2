export { ConventionCards } from './ConventionCards.tsx';
export { LiveNow } from './LiveNow.tsx';
