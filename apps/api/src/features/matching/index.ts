export { MatchingModule } from './matching.module.ts';
export { openWorld, type OpenWorld } from './open-world.ts';
export { reasonsWith, type Reason } from './suggester.ts';
export { MatchReasonType } from './suggestion.graphql.ts';
export { reasonsField } from './suggestion.shape.ts';
export { currentPolicies, policiesOf } from './known-world.ts';
export { asAnyMember, factsOf, type Seen } from './visible-facts.ts';
