export { MeetPage } from './MeetPage.tsx';
export { PolicyPage } from './PolicyPage.tsx';
export { peopleToMeetQuery, worthMeetingQuery } from './queries.ts';
export { WorthMeeting } from './WorthMeeting.tsx';
