export { WorthMeeting, worthMeetingQuery } from './WorthMeeting.tsx';
