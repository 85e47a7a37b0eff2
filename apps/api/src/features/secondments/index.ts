export { SecondmentOpeningType } from './secondment.graphql.ts';
export { openingPolicy } from './secondment.policy.ts';
export { openingShape } from './secondment.shape.ts';
export { SecondmentsModule } from './secondments.module.ts';
