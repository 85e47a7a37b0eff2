export { NetworkModule } from './network.module.ts';
export { hasPicture, showsTie, shownTies } from './shown-ties.ts';
