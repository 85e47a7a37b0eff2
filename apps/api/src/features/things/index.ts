export { ThingsModule } from './things.module.ts';
