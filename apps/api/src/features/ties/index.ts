export { blockedWith, connectedTo } from './relations.ts';
