export { ConventionType, SessionType } from './convention.graphql.ts';
export { ConventionReader } from './convention.reader.ts';
export { conventionShape, sessionShape } from './convention.shape.ts';
export { ConventionsModule } from './conventions.module.ts';
