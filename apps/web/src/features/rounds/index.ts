export { ConventionMeetings } from './ConventionMeetings.tsx';
export { RoundsDesk } from './RoundsDesk.tsx';
export { conventionRoundsQuery, deskQuery } from './queries.ts';
