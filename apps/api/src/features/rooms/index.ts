export { RoomService, type NewRoom } from './room.service.ts';
export { RoomsModule } from './rooms.module.ts';
