export { ConventionType, PlaceType, SessionType } from './convention.graphql.ts';
export { conventionPolicy } from './convention.policy.ts';
export { ConventionReader } from './convention.reader.ts';
export { conventionShape, placeShape, sessionShape } from './convention.shape.ts';
export { ConventionsModule } from './conventions.module.ts';
