import { SearchAnythingDocument, SearchCountsDocument, SearchIdeasDocument, SearchMessagesDocument, SearchOrganisationsDocument, SearchPeopleDocument, SearchSessionsDocument } from '@cohortium/schema';
import { gqlPages, gqlQuery } from '../../shared/graphql/index.ts';

const first = 24;

/** The best few of each kind. */
export const anythingQuery = (text: string) => gqlQuery(SearchAnythingDocument, { text });
/** How many there are of each kind. */
export const countsQuery = (text: string) => gqlQuery(SearchCountsDocument, { text });

export const peopleFound = (text: string) => gqlPages(SearchPeopleDocument, { text, first }, page => page.search.people.pageInfo);
export const ideasFound = (text: string) => gqlPages(SearchIdeasDocument, { text, first }, page => page.search.ideas.pageInfo);
export const organisationsFound = (text: string) => gqlPages(SearchOrganisationsDocument, { text, first }, page => page.search.organisations.pageInfo);
export const sessionsFound = (text: string) => gqlPages(SearchSessionsDocument, { text, first }, page => page.search.sessions.pageInfo);
export const messagesFound = (text: string) => gqlPages(SearchMessagesDocument, { text, first }, page => page.search.messages.pageInfo);
