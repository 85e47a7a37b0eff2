export { NetworkModule } from './network.module.ts';
export { readTies, type WholeNetwork, type WholePerson } from './whole-network.ts';
