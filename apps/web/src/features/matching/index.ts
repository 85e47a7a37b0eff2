export { MeetPage } from './MeetPage.tsx';
export { PolicyPage } from './PolicyPage.tsx';
export { firstToMeetQuery, peopleToMeetQuery, worthMeetingQuery } from './queries.ts';
export { WorthMeeting } from './WorthMeeting.tsx';
export { sentencesOf } from './reasons.tsx';
export { findMembers } from './find-members.ts';
