export { ProgrammeReports } from './moderation/ProgrammeReports.tsx';
export { RoomPage } from './RoomPage.tsx';
export { RoomPanel } from './RoomPanel.tsx';
export { conversationsQuery, roomsQuery } from './queries.ts';
export { RoomsPage } from './RoomsPage.tsx';
