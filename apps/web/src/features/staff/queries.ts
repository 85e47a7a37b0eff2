import { AuditLogDocument, InvitationsDocument, ProgrammeTeamDocument, StaffProgrammeDocument, type InvitationsQuery, type InvitationState } from '@cohortium/schema';
import { gqlPages, gqlQuery } from '../../shared/graphql/index.ts';

/** Spelled out here, since the contract's schemas would weigh on every first page. */
export const invitationStates: readonly InvitationState[] = ['PENDING', 'ACCEPTED', 'EXPIRED', 'REVOKED'];

/** What of the invitations is shown; stands in the address. */
export interface InvitationSearch {
  q?: string;
  state?: InvitationState;
}

export function invitationSearch(search: Record<string, unknown>): InvitationSearch {
  const state = invitationStates.find(one => one === search['state']);
  const { q } = search;
  return { ...(typeof q === 'string' && q && { q: q.slice(0, 120) }), ...(state && { state }) };
}

export const staffProgrammeQuery = (slug: string) => gqlQuery(StaffProgrammeDocument, { slug });

export const teamQuery = (slug: string) => gqlQuery(ProgrammeTeamDocument, { slug });

/** Of one programme, or of the whole installation. */
export const auditLogQuery = (programmeId: string | null) => gqlPages(AuditLogDocument, { programmeId, first: 50 }, page => page.auditLog.pageInfo);

export const invitationsQuery = (programmeId: string, { q, state }: InvitationSearch) =>
  gqlPages(InvitationsDocument, { programmeId, filter: { text: q ?? null, state: state ?? null } }, page => page.invitations.pageInfo);

/** Whether some wait to be mailed: they say soon that they went out. */
export const someWait = (pages: readonly InvitationsQuery[] | undefined): boolean =>
  pages?.some(page => page.invitations.nodes.some(({ state, sentAt }) => state === 'PENDING' && !sentAt)) ?? false;
