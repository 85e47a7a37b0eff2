export { RoundsModule } from './rounds.module.ts';
