import { AsksDocument, ProgrammeAsksDocument } from '@cohortium/schema';
import { gqlQuery } from '../../shared/graphql/index.ts';

export const asksQuery = gqlQuery(AsksDocument, {});
export const programmeAsksQuery = (programmeId: string) => gqlQuery(ProgrammeAsksDocument, { programmeId });
