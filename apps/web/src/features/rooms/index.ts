export { RoomPage } from './RoomPage.tsx';
export { RoomPanel } from './RoomPanel.tsx';
export { RoomsPage, roomsQuery } from './RoomsPage.tsx';
