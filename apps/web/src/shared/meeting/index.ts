export { MeetingPlace, useMeetingLink, useMeetingPlace, type Met } from './meeting-place.tsx';
