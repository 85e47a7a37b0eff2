export { cohortNames } from './cohort-names.ts';
export { MembershipService } from './membership.service.ts';
export { CohortType, ProgrammeType } from './programme.graphql.ts';
export { programmeBetweenSql, programmeOfCohortSql } from './programme-between.ts';
export { programmePolicy } from './programme.policy.ts';
export { ProgrammeReader } from './programme.reader.ts';
export { cohortShape, programmeShape } from './programme.shape.ts';
export { ProgrammeService } from './programme.service.ts';
export { ProgrammesModule } from './programmes.module.ts';
