export { NetworkModule } from './network.module.ts';
export { hasPicture, showsTie, shownTies } from './shown-ties.ts';
export { readTies, type WholeNetwork, type WholePerson } from './whole-network.ts';
