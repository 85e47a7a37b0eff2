import { CohortDocument, ProgrammeDocument, ProgrammesDocument } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

export const programmesQuery = gqlQuery(ProgrammesDocument, {});
export const programmeQuery = (slug: string) => gqlQuery(ProgrammeDocument, { slug });
export const cohortQuery = (id: string) => gqlQuery(CohortDocument, { id });
