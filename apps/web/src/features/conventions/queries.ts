import { ConventionDocument, ConventionPeopleDocument, ConventionsDocument, MySessionsDocument, SessionDocument, type Phase } from '@cohortium/schema';
import { gqlPages, gqlQuery } from '../../shared/graphql/index.ts';

export const phasesAhead: Phase[] = ['NOW', 'TO_COME'];
export const phasesPast: Phase[] = ['OVER'];
export const conventionsQuery = (phases: Phase[]) => gqlPages(ConventionsDocument, { phases, first: 24 }, page => page.conventions.pageInfo);
export const conventionQuery = (slug: string) => gqlQuery(ConventionDocument, { slug });
/** Who takes part; only for those who may know. */
export const conventionPeopleQuery = (conventionId: string) => gqlPages(ConventionPeopleDocument, { conventionId, first: 24 }, page => page.conventionPeople.pageInfo);
export const sessionQuery = (id: string) => gqlQuery(SessionDocument, { id });
/** What is on now, and next, where the reader takes part. */
export const mySessionsQuery = gqlQuery(MySessionsDocument, { first: 6 });
