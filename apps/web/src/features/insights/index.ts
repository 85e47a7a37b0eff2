export { InsightsPage } from './InsightsPage.tsx';
