export { worthMeetingQuery } from './queries.ts';
export { WorthMeeting } from './WorthMeeting.tsx';
