export { mentionsSql } from './mentions.ts';
export type { Act, Change } from './act.ts';
export type { ActingRoom } from './acting-room.ts';
import './moderation/report.events.ts';

export { addHostProgramme } from './host-programmes.ts';
export { addHostTitle } from './host-titles.ts';
export { reportNewsPolicy, reportNewsShape } from './moderation/report.shape.ts';
export { ReportNewsType } from './moderation/report.graphql.ts';
export { sayForHost } from './said-for-host.ts';
export { RoomActs } from './room-acts.ts';
export { addItemKind, addMineKind, type ItemKind, type MineKind } from './room-kinds.ts';
export { MessagePage, MessageType, RoomType } from './room.graphql.ts';
export { RoomService, type NewRoom } from './room.service.ts';
export { messageShape, roomShape } from './room.shape.ts';
export { RoomsModule } from './rooms.module.ts';
export { findAsked, findSaid, mayEnter, mayEnterSql, readableQuestion, readableSql } from './said.ts';
