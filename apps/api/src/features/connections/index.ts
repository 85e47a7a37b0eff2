export { tieShape } from './tie.shape.ts';
export { ConnectionService } from './connection.service.ts';
export { ConnectionsModule } from './connections.module.ts';
