import './ties.events.ts';

export { isBetween, lockPair, pairOf, type Pair } from './pair.ts';
export { onTieChange, tieChanged } from './tie-changes.ts';
export { keepsTies, tieAudience } from './tie-audience.ts';
export { atOddsWith, blockedWith, connectedTo, unknownTo } from './relations.ts';
