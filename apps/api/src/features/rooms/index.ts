export type { Act, Change } from './act.ts';
export type { ActingRoom } from './acting-room.ts';
export { RoomActs } from './room-acts.ts';
export { addItemKind, addMineKind, type ItemKind, type MineKind } from './room-kinds.ts';
export { MessageType, RoomType } from './room.graphql.ts';
export { RoomService, type NewRoom } from './room.service.ts';
export { messageShape, roomShape } from './room.shape.ts';
export { RoomsModule } from './rooms.module.ts';
export { findSaid, mayEnter } from './said.ts';
