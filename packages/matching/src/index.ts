export { nearing, nearness, rarity } from './nearness.ts';
export { giniOf, spread, spreading, type Fairness, type Spread, type Wishes } from './exposure.ts';
export type { Between, Facts, Key, World } from './facts.ts';
export { unknownRarity, worldOf, type KnownSkill } from './known-skills.ts';
export { defaultPolicy, type MayMeet, type Policy } from './policy.ts';
export { mayMeet, score, type PartKind, type Tell } from './score.ts';
export { weights, type Weights } from './weights.ts';
