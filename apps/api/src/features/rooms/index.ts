export { RoomType } from './room.graphql.ts';
export { RoomService, type NewRoom } from './room.service.ts';
export { roomShape } from './room.shape.ts';
export { RoomsModule } from './rooms.module.ts';
