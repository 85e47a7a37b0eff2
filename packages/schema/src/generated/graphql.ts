/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AddOrganisationInput = {
  /** In the language of the reader; at most 120 characters. */
  name: string;
  place?: string | null | undefined;
  sector: Sector;
};

/** How someone takes part in a convention. */
export type Attendance =
  | 'ONSITE'
  | 'REMOTE';

/** Who may see a field; each includes the ones before it. */
export type Audience =
  | 'COHORTS'
  | 'CONNECTIONS'
  | 'MEMBERS'
  | 'ONLY_ME'
  | 'PUBLIC';

/** Whether a cohort is running or has graduated. */
export type CohortState =
  | 'GRADUATED'
  | 'RUNNING';

export type HeldSkillInput = {
  /** In their words; at most 200 characters. */
  note?: string | null | undefined;
  skillId: string;
};

/** Why someone is worth meeting. */
export type MatchReasonKind =
  | 'MUTUAL_CONNECTION'
  | 'NEAR_YOU'
  | 'NEEDS_WHAT_YOU_OFFER'
  | 'OFFERS_WHAT_YOU_NEED'
  | 'OTHER_COHORT'
  | 'SAME_COHORT'
  | 'SAME_ROLE_ELSEWHERE'
  | 'SAME_SECTOR'
  | 'SHARES_LANGUAGE';

/** Where the two met. */
export type MetInput = {
  id?: string | null | undefined;
  kind: MetKind;
  /** One line of at most 120 characters. */
  text?: string | null | undefined;
};

/** What kind of place two people met at. */
export type MetKind =
  | 'COHORT'
  | 'CONVENTION'
  | 'ELSEWHERE'
  | 'IDEA'
  | 'ROOM'
  | 'SESSION';

/** What a member is open to. */
export type OpenTo =
  | 'JOINING_A_TEAM'
  | 'MENTORING'
  | 'SECONDMENT'
  | 'SPEAKING';

/** Which people: all conditions hold together; within a list, any of it. */
export type PeopleFilter = {
  /** At most 20. */
  cohortIds?: Array<string> | null | undefined;
  /** Only those the reader is connected to. */
  connected?: boolean | null | undefined;
  /** Skills needed, at most 20. */
  needs?: Array<string> | null | undefined;
  /** Skills offered, at most 20. */
  offers?: Array<string> | null | undefined;
  programmeId?: string | null | undefined;
  sectors?: Array<Sector> | null | undefined;
  /** Words of the name, headline and offers; prefixes, any script, accents ignored. At most 120 characters. */
  text?: string | null | undefined;
};

/** Where the present stands to it. */
export type Phase =
  | 'NOW'
  | 'OVER'
  | 'TO_COME';

/** Who sees which field; absent ones stay. */
export type ProfileAudiencesInput = {
  avatar?: Audience | null | undefined;
  bio?: Audience | null | undefined;
  email?: Audience | null | undefined;
  headline?: Audience | null | undefined;
  languages?: Audience | null | undefined;
  links?: Audience | null | undefined;
  needs?: Audience | null | undefined;
  offers?: Audience | null | undefined;
  openTo?: Audience | null | undefined;
  place?: Audience | null | undefined;
  role?: Audience | null | undefined;
};

export type ProfileLinkInput = {
  /** At most 60 characters. */
  label: string;
  /** https or http. */
  url: string;
};

/** Requests to me, or mine to others. */
export type RequestDirection =
  | 'INCOMING'
  | 'OUTGOING';

/** The kind of organisation; always seen by members. */
export type Sector =
  | 'ACADEMIA'
  | 'CENTRAL_GOVERNMENT'
  | 'INTERNATIONAL'
  | 'LOCAL_GOVERNMENT'
  | 'NON_PROFIT'
  | 'PRIVATE';

export type SessionFormat =
  | 'CHALLENGE_QUESTION'
  | 'LIGHTNING_TALK'
  | 'PANEL'
  | 'SOCIAL'
  | 'TALK'
  | 'WORKSHOP';

export type SessionRole =
  | 'ONLINE_MODERATOR'
  | 'ONSITE_MODERATOR'
  | 'RAPPORTEUR'
  | 'SPEAKER';

/** How the reader and a member stand to each other. */
export type TieState =
  | 'CONNECTED'
  | 'NONE'
  | 'REQUESTED_BY_ME'
  | 'REQUESTED_BY_THEM';

/** What changes of a profile. Lists are given whole. Bounds are the contract's. */
export type UpdateProfileInput = {
  audiences?: ProfileAudiencesInput | null | undefined;
  /** Markdown. */
  bio?: string | null | undefined;
  /** True when the first profile is finished. */
  complete?: boolean | null | undefined;
  headline?: string | null | undefined;
  /** ISO 639-1. */
  languages?: Array<string> | null | undefined;
  links?: Array<ProfileLinkInput> | null | undefined;
  name?: string | null | undefined;
  needs?: Array<HeldSkillInput> | null | undefined;
  offers?: Array<HeldSkillInput> | null | undefined;
  openTo?: Array<OpenTo> | null | undefined;
  /** Employer; null for none. */
  organisationId?: string | null | undefined;
  place?: string | null | undefined;
  roleTitle?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

export type TiePartsFragment = { id: string, name: string, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null };

export type TiePersonFragment = { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null };

export type TieWithQueryVariables = Exact<{
  id: string;
}>;


export type TieWithQuery = { member: { id: string, name: string, isMe: boolean, mutualConnections: { count: number, people: Array<{ id: string, name: string, avatarUrl: string | null }> } | null, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } };

export type ConnectionsQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConnectionsQuery = { connections: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type ConnectionRequestsQueryVariables = Exact<{
  direction: RequestDirection;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConnectionRequestsQuery = { connectionRequests: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, mutualConnections: { count: number, people: Array<{ id: string, name: string, avatarUrl: string | null }> } | null, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type BlockedMembersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlockedMembersQuery = { blockedMembers: { nodes: Array<{ id: string, name: string, since: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestConnectionMutationVariables = Exact<{
  memberId: string;
  note?: string | null | undefined;
  met?: MetInput | null | undefined;
}>;


export type RequestConnectionMutation = { requestConnection: { id: string, name: string, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } };

export type AcceptConnectionMutationVariables = Exact<{
  memberId: string;
}>;


export type AcceptConnectionMutation = { acceptConnection: { id: string, name: string, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } };

export type DeclineConnectionMutationVariables = Exact<{
  memberId: string;
}>;


export type DeclineConnectionMutation = { declineConnection: { id: string, name: string, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } };

export type WithdrawConnectionMutationVariables = Exact<{
  memberId: string;
}>;


export type WithdrawConnectionMutation = { withdrawConnection: { id: string, name: string, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } };

export type DisconnectMutationVariables = Exact<{
  memberId: string;
}>;


export type DisconnectMutation = { disconnect: { id: string, name: string, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } };

export type BlockMemberMutationVariables = Exact<{
  memberId: string;
}>;


export type BlockMemberMutation = { blockMember: boolean };

export type UnblockMemberMutationVariables = Exact<{
  memberId: string;
}>;


export type UnblockMemberMutation = { unblockMember: boolean };

export type ConventionCardFragment = { id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } };

export type SessionCardFragment = { id: string, title: string, format: SessionFormat, track: string | null, startsAt: string, endsAt: string, phase: Phase, isMine: boolean, roomId: string | null, place: { id: string, name: string } | null, parts: Array<{ role: SessionRole, member: { id: string, name: string, avatarUrl: string | null } | null }> };

export type ConventionsQueryVariables = Exact<{
  phases?: Array<Phase> | Phase | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConventionsQuery = { conventions: { nodes: Array<{ id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConventionQueryVariables = Exact<{
  slug: string;
}>;


export type ConventionQuery = { convention: { about: string | null, id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, places: Array<{ id: string, name: string }>, sessions: Array<{ id: string, title: string, format: SessionFormat, track: string | null, startsAt: string, endsAt: string, phase: Phase, isMine: boolean, roomId: string | null, place: { id: string, name: string } | null, parts: Array<{ role: SessionRole, member: { id: string, name: string, avatarUrl: string | null } | null }> }>, viewerCan: { register: boolean, run: boolean }, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } } };

export type SessionQueryVariables = Exact<{
  id: string;
}>;


export type SessionQuery = { session: { abstract: string | null, sdgs: Array<string>, id: string, title: string, format: SessionFormat, track: string | null, startsAt: string, endsAt: string, phase: Phase, isMine: boolean, roomId: string | null, convention: { id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, viewerCan: { register: boolean }, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } }, place: { id: string, name: string } | null, parts: Array<{ role: SessionRole, member: { id: string, name: string, avatarUrl: string | null } | null }> } };

export type MySessionsQueryVariables = Exact<{
  first: number;
}>;


export type MySessionsQuery = { mySessions: Array<{ id: string, title: string, format: SessionFormat, track: string | null, startsAt: string, endsAt: string, phase: Phase, isMine: boolean, roomId: string | null, convention: { id: string, slug: string, name: string, timeZone: string }, place: { id: string, name: string } | null, parts: Array<{ role: SessionRole, member: { id: string, name: string, avatarUrl: string | null } | null }> }> };

export type RegisterForConventionMutationVariables = Exact<{
  conventionId: string;
  attendance: Attendance;
}>;


export type RegisterForConventionMutation = { registerForConvention: { id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, sessions: Array<{ id: string, roomId: string | null }>, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } } };

export type CancelRegistrationMutationVariables = Exact<{
  conventionId: string;
}>;


export type CancelRegistrationMutation = { cancelRegistration: { id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, sessions: Array<{ id: string, roomId: string | null }>, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } } };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword: { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null } };

export type ChangePasswordMutationVariables = Exact<{
  current?: string | null | undefined;
  password: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type RequestEmailChangeMutationVariables = Exact<{
  email: string;
  password?: string | null | undefined;
}>;


export type RequestEmailChangeMutation = { requestEmailChange: boolean };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange: boolean };

export type UpdateSettingsMutationVariables = Exact<{
  locale?: string | null | undefined;
  timeZone?: string | null | undefined;
}>;


export type UpdateSettingsMutation = { updateSettings: { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null } };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { devices: Array<{ id: string, browser: string | null, system: string | null, createdAt: string, lastSeenAt: string, isCurrent: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type CaughtMailsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaughtMailsQuery = { caughtMails: { nodes: Array<{ id: string, recipient: string, subject: string, locale: string, caughtAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaughtMailQueryVariables = Exact<{
  id: string;
}>;


export type CaughtMailQuery = { caughtMail: { id: string, recipient: string, subject: string, html: string, text: string, locale: string, caughtAt: string } };

export type WorthMeetingQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type WorthMeetingQuery = { worthMeeting: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, reasons: Array<{ kind: MatchReasonKind, count: number | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, skill: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null }> }> };

export type DismissSuggestionMutationVariables = Exact<{
  memberId: string;
}>;


export type DismissSuggestionMutation = { dismissSuggestion: boolean };

export type RestoreSuggestionMutationVariables = Exact<{
  memberId: string;
}>;


export type RestoreSuggestionMutation = { restoreSuggestion: boolean };

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type PersonCardFragment = { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> };

export type ProfileFragment = { id: string, name: string, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> };

export type OwnProfileFragment = { version: number | null, profileCompletedAt: string | null, id: string, name: string, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, audiences: { headline: Audience, role: Audience, place: Audience, languages: Audience, bio: Audience, links: Audience, offers: Audience, needs: Audience, openTo: Audience, email: Audience, avatar: Audience } | null, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> };

export type MemberQueryVariables = Exact<{
  id: string;
}>;


export type MemberQuery = { member: { id: string, name: string, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> } };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { viewer: { id: string, profile: { version: number | null, profileCompletedAt: string | null, id: string, name: string, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, audiences: { headline: Audience, role: Audience, place: Audience, languages: Audience, bio: Audience, links: Audience, offers: Audience, needs: Audience, openTo: Audience, email: Audience, avatar: Audience } | null, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> } | null } | null };

export type MyProfileSeenByQueryVariables = Exact<{
  audience: Audience;
}>;


export type MyProfileSeenByQuery = { myProfileSeenBy: { id: string, name: string, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { version: number | null, profileCompletedAt: string | null, id: string, name: string, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, audiences: { headline: Audience, role: Audience, place: Audience, languages: Audience, bio: Audience, links: Audience, offers: Audience, needs: Audience, openTo: Audience, email: Audience, avatar: Audience } | null, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> } };

export type RemoveAvatarMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveAvatarMutation = { removeAvatar: { id: string, avatarUrl: string | null } };

export type AddOrganisationMutationVariables = Exact<{
  input: AddOrganisationInput;
}>;


export type AddOrganisationMutation = { addOrganisation: { id: string, name: string, sector: Sector } };

export type FindOrganisationsQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindOrganisationsQuery = { organisations: { nodes: Array<{ id: string, name: string, sector: Sector, place: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FindSkillsQueryVariables = Exact<{
  text?: string | null | undefined;
  ids?: Array<string> | string | null | undefined;
}>;


export type FindSkillsQuery = { skills: Array<{ id: string, key: string, name: string, group: { id: string, name: string } }> };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { programmes: Array<{ id: string, slug: string, name: string, about: string | null, accent: string | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, size: number, isMine: boolean }> }> };

export type ProgrammeQueryVariables = Exact<{
  slug: string;
}>;


export type ProgrammeQuery = { programme: { id: string, slug: string, name: string, about: string | null, accent: string | null, cohorts: Array<{ id: string, name: string, year: number, startsOn: string | null, endsOn: string | null, state: CohortState, size: number, isMine: boolean }>, principles: Array<{ id: string, position: number, name: string, text: string }>, conventions: Array<{ id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } }>, viewerCan: { invite: boolean } } };

export type CohortQueryVariables = Exact<{
  id: string;
}>;


export type CohortQuery = { cohort: { id: string, name: string, year: number, startsOn: string | null, endsOn: string | null, state: CohortState, size: number, isMine: boolean, programme: { id: string, slug: string, name: string, conventions: Array<{ id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } }> } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null } | null };

export type OfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesQuery = { programmes: Array<{ id: string, slug: string, name: string, viewerCan: { invite: boolean } }> };

export type ViewerFieldsFragment = { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null } };

export type RequestMagicLinkMutationVariables = Exact<{
  email: string;
}>;


export type RequestMagicLinkMutation = { requestMagicLink: boolean };

export type RedeemMagicLinkMutationVariables = Exact<{
  token: string;
}>;


export type RedeemMagicLinkMutation = { redeemMagicLink: { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

/** An operation that the server trusts: its id and name, and for the compiler the types of its answer and variables. */
export interface TypedDocumentString<TResult, TVariables> {
  readonly __meta__: { readonly hash: string; readonly name: string };
  readonly __apiType?: (variables: TVariables) => TResult;
}

export const TieWithDocument = {"__meta__":{"name":"TieWith","hash":"8139ed6966b112056bdc6fbde6746a4c8fb2dc0d0a07c111fec9517d2d2ab6d0"}} as TypedDocumentString<TieWithQuery, TieWithQueryVariables>;
export const ConnectionsDocument = {"__meta__":{"name":"Connections","hash":"dc6bc9d90513f3768a287d1a0f91f60638839f571bb9120104fbe2bcd84d095b"}} as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const ConnectionRequestsDocument = {"__meta__":{"name":"ConnectionRequests","hash":"b98fae3b04c640ec8468093a9d3213dda48f0b2cde3cab0d9df60b403e169219"}} as TypedDocumentString<ConnectionRequestsQuery, ConnectionRequestsQueryVariables>;
export const BlockedMembersDocument = {"__meta__":{"name":"BlockedMembers","hash":"336bff898aebc83274daddc53fba6c974a1a78f29991700f39c49caeb4a5373e"}} as TypedDocumentString<BlockedMembersQuery, BlockedMembersQueryVariables>;
export const RequestConnectionDocument = {"__meta__":{"name":"RequestConnection","hash":"10e0c6c3ccacb1c98ecd0fe3608a0052ea897cd7aaaedf3e91af634aafb04674"}} as TypedDocumentString<RequestConnectionMutation, RequestConnectionMutationVariables>;
export const AcceptConnectionDocument = {"__meta__":{"name":"AcceptConnection","hash":"32661cf2e994b9946802052d818e10e02633059b299c5f38d6331dd97d555b2c"}} as TypedDocumentString<AcceptConnectionMutation, AcceptConnectionMutationVariables>;
export const DeclineConnectionDocument = {"__meta__":{"name":"DeclineConnection","hash":"d525c6ca4acb1f0ef1818f331d07389dc44bbf3e81656b659dc03ea76112bebe"}} as TypedDocumentString<DeclineConnectionMutation, DeclineConnectionMutationVariables>;
export const WithdrawConnectionDocument = {"__meta__":{"name":"WithdrawConnection","hash":"2f57411c420e781bc03acfe6c2d7c05a2f33bf90c929ef58d1cdff1a87a2b070"}} as TypedDocumentString<WithdrawConnectionMutation, WithdrawConnectionMutationVariables>;
export const DisconnectDocument = {"__meta__":{"name":"Disconnect","hash":"bfde8a82e19798e2b55ce607ac6874b77bc864b67e7204e22cb4da8f78ba60ea"}} as TypedDocumentString<DisconnectMutation, DisconnectMutationVariables>;
export const BlockMemberDocument = {"__meta__":{"name":"BlockMember","hash":"eb0928138d7dbadd53baa3379b5f807df0ba8390e6cae4d84f92fd1b3e79f6ea"}} as TypedDocumentString<BlockMemberMutation, BlockMemberMutationVariables>;
export const UnblockMemberDocument = {"__meta__":{"name":"UnblockMember","hash":"1b243d6b9c9e9d8f3f1e26e3e4af9f33ccbddc9df36c65b7a83f798791967999"}} as TypedDocumentString<UnblockMemberMutation, UnblockMemberMutationVariables>;
export const ConventionsDocument = {"__meta__":{"name":"Conventions","hash":"0c0d7dda0cce4c47008ae579ac2794b222960797a14e39385729975d829a128b"}} as TypedDocumentString<ConventionsQuery, ConventionsQueryVariables>;
export const ConventionDocument = {"__meta__":{"name":"Convention","hash":"739f8265bfafda114c08a7e210cf61b7dd7cdc74f1c51cc5e56a9fe92e62fa69"}} as TypedDocumentString<ConventionQuery, ConventionQueryVariables>;
export const SessionDocument = {"__meta__":{"name":"Session","hash":"eb12172a715898bb7e113c4dbaacf6a632d4a956672bb1a1461789485292f4a0"}} as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const MySessionsDocument = {"__meta__":{"name":"MySessions","hash":"b4b8fc5e9449e257ad702482913811d1e83d95f54ca81219147f80cce0a9c5cb"}} as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const RegisterForConventionDocument = {"__meta__":{"name":"RegisterForConvention","hash":"edb36a0e4ccaf9a0b68c28a346b9816a7fe6443d7601e4ed7c6454b043b79e30"}} as TypedDocumentString<RegisterForConventionMutation, RegisterForConventionMutationVariables>;
export const CancelRegistrationDocument = {"__meta__":{"name":"CancelRegistration","hash":"dfbccbc5a971d8417dc75ce8935c3556a6a091ab7db4877bd648e8430d53a88c"}} as TypedDocumentString<CancelRegistrationMutation, CancelRegistrationMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"name":"RequestPasswordReset","hash":"5ac89982dc149995bab85b93caab9976bbc3fd5994fbf4173153f8686dba9d72"}} as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"name":"ResetPassword","hash":"24dc59f4eaf6985a6fac002addd0996ea1255c78ec79dd990a0ccdd70819b2d1"}} as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"name":"ChangePassword","hash":"ec97f009cd840f53cc48ca4d533fce3596ad4bdc1dbc4120f5473d0972195bb9"}} as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestEmailChangeDocument = {"__meta__":{"name":"RequestEmailChange","hash":"cd5ea8fae8ddf64a121259a202655b383d55366b6e98cf4db74bb7adeb83488b"}} as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const ConfirmEmailChangeDocument = {"__meta__":{"name":"ConfirmEmailChange","hash":"25a1e59daafda1f9bcf6e5f5e227645aae0fa0a60ee194f2ce895ea56bf4c796"}} as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const UpdateSettingsDocument = {"__meta__":{"name":"UpdateSettings","hash":"6a3d62389dd0b3084d4d4955b1ba1fd44da6a3d6bbbcef1812ce4aa99ab9b9bd"}} as TypedDocumentString<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const DevicesDocument = {"__meta__":{"name":"Devices","hash":"d3c653b4f12783216cbba6e2749528e3e683750497539002cba8c8aadd06425d"}} as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const EndSessionDocument = {"__meta__":{"name":"EndSession","hash":"67188c8e2ce8c2ea48c1bd4d57c0a8a15dc811c26d6565548a58888de31ab5fc"}} as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const CaughtMailsDocument = {"__meta__":{"name":"CaughtMails","hash":"35fc2b791ba0e2d9d9e7e6d88a6d2bad7b4e335c88547c491af2084cc263a24a"}} as TypedDocumentString<CaughtMailsQuery, CaughtMailsQueryVariables>;
export const CaughtMailDocument = {"__meta__":{"name":"CaughtMail","hash":"5aafaad3614ac4b577a3966c610195e74de1f7327d26862db5880d35e1040a5a"}} as TypedDocumentString<CaughtMailQuery, CaughtMailQueryVariables>;
export const WorthMeetingDocument = {"__meta__":{"name":"WorthMeeting","hash":"bf82c01143e27d2ef671e9ff219206b1a1bfcdab16d767770573dfbbe20a1370"}} as TypedDocumentString<WorthMeetingQuery, WorthMeetingQueryVariables>;
export const DismissSuggestionDocument = {"__meta__":{"name":"DismissSuggestion","hash":"498aad149ba23801e1ac7a1306f0312b5bb53bccd575ffe241a9fb2b4cc2f88b"}} as TypedDocumentString<DismissSuggestionMutation, DismissSuggestionMutationVariables>;
export const RestoreSuggestionDocument = {"__meta__":{"name":"RestoreSuggestion","hash":"d03c8f293db93d378093092f2996965a9093d4b8fa0407a17fa7c423b880c785"}} as TypedDocumentString<RestoreSuggestionMutation, RestoreSuggestionMutationVariables>;
export const PeopleDocument = {"__meta__":{"name":"People","hash":"ccd0cf3ec7bed907646dd27023844ad2d4754389376587f6a163bda65b11f904"}} as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const MemberDocument = {"__meta__":{"name":"Member","hash":"9e5dd21adc72a5758b13a08e62eb8a1a9bab2f4b261c41345a8c8ce9d34e7b06"}} as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const MyProfileDocument = {"__meta__":{"name":"MyProfile","hash":"9456ca31daffa50da3a8d7974eca373e5548466059364b8daaa081d58fdede3a"}} as TypedDocumentString<MyProfileQuery, MyProfileQueryVariables>;
export const MyProfileSeenByDocument = {"__meta__":{"name":"MyProfileSeenBy","hash":"307263ff48c10a9dca16d0ebbda3ce92201df63aca4e26855f44db25a0d2974f"}} as TypedDocumentString<MyProfileSeenByQuery, MyProfileSeenByQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"name":"UpdateProfile","hash":"54da8a42f5eb08330d7c98d55b9856db232c387e79bb5a5f070fe1a347e6bfcc"}} as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const RemoveAvatarDocument = {"__meta__":{"name":"RemoveAvatar","hash":"f975ba8cad4a634e247a3170aa01df8d09137a3ec6f41706e4e906f23a5f642a"}} as TypedDocumentString<RemoveAvatarMutation, RemoveAvatarMutationVariables>;
export const AddOrganisationDocument = {"__meta__":{"name":"AddOrganisation","hash":"810ee53ed6a0e9f0cada0e72395838c44046a81299bfb9df5e9be7ee51f74dc7"}} as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const FindOrganisationsDocument = {"__meta__":{"name":"FindOrganisations","hash":"353580f912b56bd0cc3a38e89717a1ebd73cf32c41c8e8a7d551033e6bc0222c"}} as TypedDocumentString<FindOrganisationsQuery, FindOrganisationsQueryVariables>;
export const FindSkillsDocument = {"__meta__":{"name":"FindSkills","hash":"c98a71854e40e3f96977eb9f85d8cb960032e8d7e262a7a9e802134a483a71b3"}} as TypedDocumentString<FindSkillsQuery, FindSkillsQueryVariables>;
export const ProgrammesDocument = {"__meta__":{"name":"Programmes","hash":"c057e11285c77deec17c83c9eaafc47461eb06c0493b8b1f39df43567544fe2e"}} as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = {"__meta__":{"name":"Programme","hash":"fcd59d1e5743ef68d7a7d6f5de09136163b833fc79fdbd98eeab3871f124d6e1"}} as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const CohortDocument = {"__meta__":{"name":"Cohort","hash":"0b582a8c793984809070603645bdaf35b5ee1a507341ca710f97bbe1019c0311"}} as TypedDocumentString<CohortQuery, CohortQueryVariables>;
export const ViewerDocument = {"__meta__":{"name":"Viewer","hash":"aa054c0f3601900c6bb33e4c338010cb72ddeaa7476cc2737806486416c79313"}} as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OfficesDocument = {"__meta__":{"name":"Offices","hash":"d0ee8c8091b6a7baa910edfd7cc973e08f46908a1f4f9102b3bd610ad75a12a5"}} as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;
export const SignInDocument = {"__meta__":{"name":"SignIn","hash":"c737ed6e21eeae3fda2590ffb16d35b3e22bbeb225171db4a275d502a4316fc1"}} as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RequestMagicLinkDocument = {"__meta__":{"name":"RequestMagicLink","hash":"0ab37b30313f5333aaaf045b33db140f7f4b08109e5d657e92c46eb865651693"}} as TypedDocumentString<RequestMagicLinkMutation, RequestMagicLinkMutationVariables>;
export const RedeemMagicLinkDocument = {"__meta__":{"name":"RedeemMagicLink","hash":"988b05cac6832eb13c01c5dcaa2bf1d7e38b923ade8d96bf3694346b4b5beb06"}} as TypedDocumentString<RedeemMagicLinkMutation, RedeemMagicLinkMutationVariables>;
export const SignOutDocument = {"__meta__":{"name":"SignOut","hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"name":"SignOutEverywhere","hash":"4c1763fb9c6a63882642b282f19ad507e4417c23a4c59c3b633e9f8fe21b26dc"}} as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
