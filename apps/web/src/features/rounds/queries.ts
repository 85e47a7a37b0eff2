import { ConventionRoundsDocument, DraftedMeetingsDocument, MeetingPairsDocument, MeetingPeopleDocument, MyMeetingsDocument, PublishedMeetingsDocument, RoundsDeskDocument } from '@cohortium/schema';
import { gqlPages, gqlQuery } from '../../shared/graphql/index.ts';

export const conventionRoundsQuery = (slug: string) => gqlQuery(ConventionRoundsDocument, { slug });
export const myMeetingsQuery = (conventionId: string) => gqlQuery(MyMeetingsDocument, { conventionId });
export const deskQuery = (slug: string) => gqlQuery(RoundsDeskDocument, { slug });
export const publishedQuery = (slug: string) => gqlQuery(PublishedMeetingsDocument, { slug });
export const draftedQuery = (slug: string) => gqlQuery(DraftedMeetingsDocument, { slug });
export const meetingPairsQuery = (conventionId: string) => gqlQuery(MeetingPairsDocument, { conventionId });
export const meetingPeopleQuery = (conventionId: string, takesPart: boolean) => gqlPages(MeetingPeopleDocument, { conventionId, takesPart, first: 24 }, page => page.meetingPeople.pageInfo);

/** All that a change of who takes part, of settings or of a plan makes old. */
export const roundsStale = [ConventionRoundsDocument, RoundsDeskDocument, MyMeetingsDocument, MeetingPeopleDocument, PublishedMeetingsDocument, DraftedMeetingsDocument];
