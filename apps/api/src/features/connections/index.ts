export { tieShape } from './tie.shape.ts';
export { ConnectionsModule } from './connections.module.ts';
