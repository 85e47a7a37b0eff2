import './ties.events.ts';

export { isBetween, lockPair, pairOf, type Pair } from './pair.ts';
export { blockedWith, connectedTo } from './relations.ts';
