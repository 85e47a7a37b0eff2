export { officesQuery, viewerQuery } from './viewer.ts';
