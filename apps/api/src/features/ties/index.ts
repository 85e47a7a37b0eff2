import './ties.events.ts';

export { isBetween, lockPair, pairOf, type Pair } from './pair.ts';
export { atOddsWith, blockedWith, connectedTo, unknownTo } from './relations.ts';
