export { AsksModule } from './asks.module.ts';
