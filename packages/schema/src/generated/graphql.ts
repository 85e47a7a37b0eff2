/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AddCohortInput = {
  endsOn?: string | null | undefined;
  nameEn: string;
  nameHe?: string | null | undefined;
  /** First day (`2026-03-01`). */
  startsOn?: string | null | undefined;
  state: CohortState;
  year: number;
};

export type AddOrganisationInput = {
  /** In the language of the reader; at most 120 characters. */
  name: string;
  place?: string | null | undefined;
  sector: Sector;
};

/** Whom to ask for an introduction to whom. */
export type AskForIntroductionInput = {
  /** One whom both know, as far as the reader may see. */
  helperId: string;
  /** ISO 639-1, of the words. */
  lang: string;
  otherId: string;
  /** Why; who is asked reads it. At most 600 characters. */
  words: string;
};

export type AskToJoinInput = {
  /** At most 600 characters. */
  note?: string;
  roleId: string;
};

/** A picture is shown, a document is only downloaded. */
export type AttachmentKind =
  | 'DOCUMENT'
  | 'IMAGE';

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

/** What is written into the audit log. */
export type AuditAct =
  | 'APPROVAL_BEGUN'
  | 'APPROVAL_ENDED'
  | 'ASKER_REVEALED'
  | 'EMAIL_CHANGED'
  | 'FIRST_TO_MEET_NAMED'
  | 'GAP_INTRODUCED'
  | 'INSIGHTS_EXPORTED'
  | 'INVITATION_RESENT'
  | 'INVITATION_REVOKED'
  | 'INVITATION_SENT'
  | 'MATCHING_POLICY_SET'
  | 'MEETINGS_PUBLISHED'
  | 'MESSAGE_APPROVED'
  | 'MESSAGE_DECLINED'
  | 'MESSAGE_PINNED'
  | 'MESSAGE_TAKEN_DOWN'
  | 'MESSAGE_UNPINNED'
  | 'OWN_DATA_EXPORTED'
  | 'PASSWORD_CHANGED'
  | 'PEOPLE_EXPORTED'
  | 'PEOPLE_READING_STOPPED'
  | 'PEOPLE_READ_MUCH'
  | 'PERSON_MUTED'
  | 'PERSON_READMITTED'
  | 'PERSON_REMOVED'
  | 'PERSON_UNMUTED'
  | 'POLL_REMOVED'
  | 'PUBLIC_FIELDS_ALLOWED'
  | 'PUBLIC_FIELDS_FORBIDDEN'
  | 'QUESTIONS_NEED_APPROVAL'
  | 'QUESTIONS_SHOWN_AT_ONCE'
  | 'QUESTION_DISMISSED'
  | 'REPORT_HANDLED'
  | 'ROLE_GIVEN'
  | 'ROLE_TAKEN'
  | 'ROOM_LOCKED'
  | 'ROOM_UNLOCKED'
  | 'SIGNED_OUT_EVERYWHERE'
  | 'SLOW_MODE_SET';

/** What kind of thing an act was done to. */
export type AuditSubject =
  | 'ACCOUNT'
  | 'CONVENTION'
  | 'IDEA'
  | 'INVITATION'
  | 'MEMBER'
  | 'MESSAGE'
  | 'PROGRAMME'
  | 'ROOM'
  | 'SESSION';

export type ChangeIdeaStageInput = {
  id: string;
  stage: IdeaStage;
};

/** What changes of a saved search; absent fields stay. */
export type ChangeSearchInput = {
  /** One line of at most 60 characters. */
  name?: string | null | undefined;
  tells?: boolean | null | undefined;
};

/** Whether a cohort is running or has graduated. */
export type CohortState =
  | 'GRADUATED'
  | 'RUNNING';

export type CommentOnIdeaInput = {
  /** Markdown of at most 4000 characters. */
  body: string;
  ideaId: string;
  /** The same key again answers with the first comment. */
  idempotencyKey?: string | null | undefined;
  lang?: string | null | undefined;
  replyTo?: string | null | undefined;
};

export type CreateProgrammeInput = {
  /** Markdown. */
  aboutEn?: string | null | undefined;
  /** Markdown. */
  aboutHe?: string | null | undefined;
  /** At most 120 characters. */
  nameEn: string;
  nameHe?: string | null | undefined;
  /** Its name in addresses: small Latin letters, digits and hyphens. */
  slug: string;
};

export type EditIdeaCommentInput = {
  body: string;
  id: string;
};

/** A pair of groups between which there are few ties. */
export type GapInput = {
  kind: InsightKind;
  /** Keys of the one group. */
  one: Array<string>;
  other: Array<string>;
  programmeId: string;
};

/** Two people to introduce to each other. */
export type GapPairInput = {
  oneId: string;
  otherId: string;
};

export type HeldSkillInput = {
  /** In their words; at most 200 characters. */
  note?: string | null | undefined;
  skillId: string;
};

/** Who may see an idea: its cohort (and its team), or all members. */
export type IdeaAudience =
  | 'COHORT'
  | 'MEMBERS';

/** Which ideas: all conditions hold together; within a list, any of it. */
export type IdeaFilter = {
  /** At most 20. */
  cohortIds?: Array<string> | null | undefined;
  /** Only those the reader follows. */
  following?: boolean | null | undefined;
  /** Written by that member, or with them on the team. */
  memberId?: string | null | undefined;
  /** Only those the reader wrote or is on the team of. */
  mine?: boolean | null | undefined;
  /** Only those with an open place. */
  openPlaces?: boolean | null | undefined;
  programmeId?: string | null | undefined;
  /** Goals (`16` finds its targets too) or targets (`16.6`), at most 20. */
  sdgs?: Array<string> | null | undefined;
  /** Skills of roles with an open place, at most 20. */
  skillIds?: Array<string> | null | undefined;
  stages?: Array<IdeaStage> | null | undefined;
  /** Only those the reader supports. */
  supported?: boolean | null | undefined;
  /** At most 20. */
  tags?: Array<string> | null | undefined;
  /** Words of the title, problem, tags and proposal; prefixes, any script, accents ignored; slips in the title forgiven. At most 120 characters. */
  text?: string | null | undefined;
};

/** The order of the list of ideas. */
export type IdeaOrder =
  | 'MOST_SUPPORTED'
  | 'NEWEST';

export type IdeaRoleInput = {
  /** At most 200 characters. */
  note?: string;
  skillId: string;
  /** How many in all, 1 to 20. */
  wanted: number;
};

/** Where an idea stands. */
export type IdeaStage =
  | 'DONE'
  | 'GATHERING'
  | 'PAUSED'
  | 'PROPOSED'
  | 'UNDER_WAY';

/** By what a programme's people are told apart in its figures. */
export type InsightKind =
  | 'COHORT'
  | 'SECTOR';

/** How this server was started. */
export type InstallationMode =
  | 'DEMONSTRATION'
  | 'DEVELOPMENT'
  | 'PRODUCTION';

/** Introductions across a gap. */
export type IntroduceAcrossInput = {
  kind: InsightKind;
  /** Keys of the one group. */
  one: Array<string>;
  other: Array<string>;
  /** At most 12. */
  pairs: Array<GapPairInput>;
  programmeId: string;
  /** Why, in the sender's words: both read it. At most 600 characters. */
  words: string;
};

/** Two people to bring together. */
export type IntroduceInput = {
  /** ISO 639-1, of the words. */
  lang: string;
  memberId: string;
  otherId: string;
  /** The request that this answers: one of the two asked the reader for it, and has consented by that. */
  requestId?: string | null | undefined;
  /** Why the two should meet; both read it. At most 600 characters. */
  words: string;
};

/** Introductions that wait for the reader's answer, all in which they are one of the two, or those they made. */
export type IntroductionPart =
  | 'BY_ME'
  | 'TO_ME'
  | 'WAITING_FOR_ME';

/** Requests that wait for the reader's answer, or those they made. */
export type IntroductionRequestPart =
  | 'BY_ME'
  | 'WAITING_FOR_ME';

/** How a request to be introduced stands. Who would rather not is told to nobody: it waits until it runs out, and did not come about. */
export type IntroductionRequestState =
  | 'MADE'
  | 'NOT_MADE'
  | 'PASSED_ON'
  | 'WAITING';

/** How an introduction stands. Who would rather not is told to nobody: it waits until it runs out, and did not come about. */
export type IntroductionState =
  | 'MADE'
  | 'NOT_MADE'
  | 'WAITING';

/** Which invitations. */
export type InvitationFilter = {
  state?: InvitationState | null | undefined;
  /** Part of an address or a name. At most 120 characters. */
  text?: string | null | undefined;
};

/** How an invitation stands. */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REVOKED';

/** Whom to invite, and to what: a cohort, a role, or both. */
export type InviteInput = {
  cohortId?: string | null | undefined;
  /** One address a line, with a name if known (`Dana Levi <dana@example.org>`). At most 200 lines. */
  lines: Array<string>;
  /** Language of the e-mails (ISO 639-1); the inviter's unless said otherwise. */
  locale?: string | null | undefined;
  programmeId: string;
  role?: ProgrammeRole | null | undefined;
};

/** What became of a request to join. */
export type JoinRequestState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'REQUESTED'
  | 'WITHDRAWN';

/** Why someone is worth meeting. */
export type MatchReasonKind =
  | 'BRIDGES_COHORTS'
  | 'CLOSE_IDEAS'
  | 'FIRST_TO_MEET'
  | 'LIKE_ONE_YOU_CHOSE'
  | 'MUTUAL_CONNECTION'
  | 'NEAR_YOU'
  | 'NEEDS_NEAR_WHAT_YOU_OFFER'
  | 'NEEDS_WHAT_YOU_OFFER'
  | 'OFFERS_NEAR_WHAT_YOU_NEED'
  | 'OFFERS_WHAT_YOU_NEED'
  | 'OPEN_TO'
  | 'OTHER_COHORT'
  | 'OTHER_SECTOR'
  | 'SAME_COHORT'
  | 'SAME_ROLE_ELSEWHERE'
  | 'SAME_SECTOR'
  | 'SHARES_IDEA'
  | 'SHARES_LANGUAGE'
  | 'SHARES_QUESTION';

/** What the staff decide. */
export type MatchingPolicyInput = {
  colleagues: boolean;
  crossCohort: number;
  crossSector: number;
  mayMeet: MayMeet;
  mostShown: number;
};

/** Whom a programme's members are suggested at all: anyone; people of the programme; people of its other cohorts. Both sides' programmes must agree. */
export type MayMeet =
  | 'ANYONE'
  | 'OTHER_COHORTS'
  | 'OWN_PROGRAMME';

/** How a plan of meeting rounds stands. */
export type MeetingDrawState =
  | 'FAILED'
  | 'READY'
  | 'WORKING';

/** What staff want of two people in meeting rounds. */
export type MeetingPairKind =
  | 'APART'
  | 'TOGETHER';

export type MeetingTablesInput = {
  placeId: string;
  /** 1 to 300. */
  tables: number;
};

/** DELETED leaves a tombstone; HIDDEN stands for the words of someone with whom the reader has a block. Both keep their seq. */
export type MessageState =
  | 'DELETED'
  | 'HIDDEN'
  | 'SAID';

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
  | 'INTRODUCTION'
  | 'ROOM'
  | 'SESSION';

/** Which part of the network: all conditions hold together. */
export type NetworkFilter = {
  cohortId?: string | null | undefined;
  /** Of those who let the reader know their employer. */
  organisationId?: string | null | undefined;
  programmeId?: string | null | undefined;
  sector?: Sector | null | undefined;
};

/** By what the people of the network are grouped. */
export type NetworkGrouping =
  | 'COHORT'
  | 'ORGANISATION'
  | 'SECTOR';

/** What a member can be told of. */
export type NotificationKind =
  | 'CONNECTION_ACCEPTED'
  | 'CONNECTION_REQUESTED'
  | 'DIRECT_MESSAGE'
  | 'IDEA_COMMENTED'
  | 'IDEA_JOIN_ACCEPTED'
  | 'IDEA_JOIN_DECLINED'
  | 'IDEA_JOIN_REQUESTED'
  | 'IDEA_NEEDS_YOU'
  | 'IDEA_SUPPORTED'
  | 'INTRODUCTION_ASKED'
  | 'INTRODUCTION_MADE'
  | 'INTRODUCTION_PASSED_ON'
  | 'INTRODUCTION_PROPOSED'
  | 'INVITATION_ACCEPTED'
  | 'MEETINGS_PUBLISHED'
  | 'MEETINGS_SOON'
  | 'MEETING_BEGINS'
  | 'MENTIONED'
  | 'REPORT_HANDLED'
  | 'REPORT_MADE'
  | 'SEARCH_FOUND'
  | 'SECONDMENT_ANSWERED'
  | 'SECONDMENT_ASKED'
  | 'TALK_AGREED'
  | 'TALK_CANCELLED'
  | 'TALK_OFFERED'
  | 'TALK_OTHERS_ASKED'
  | 'TALK_SOON'
  | 'THREAD_ANSWERED';

/** An offer to help. */
export type OfferHelpInput = {
  askId: string;
  /** ISO 639-1, of the words. */
  lang: string;
  /** The first words of the conversation, at most 600 characters. */
  words: string;
};

/** A talk that is proposed. */
export type OfferTalkInput = {
  memberId: string;
  /** One of 15, 30, 45, 60, 90. */
  minutes: number;
  /** At most 300 characters. */
  note?: string | null | undefined;
  /** At most 300 characters. */
  place?: string | null | undefined;
  /** Instants (ISO 8601), at most 3, within 120 days. */
  slots: Array<string>;
  /** IANA zone of who offers them. */
  zone: string;
};

/** Other times for a talk. */
export type OfferTimesInput = {
  /** Instants (ISO 8601), at most 3. */
  slots: Array<string>;
  /** IANA zone of who offers them. */
  zone: string;
};

/** What a member is open to. */
export type OpenTo =
  | 'JOINING_A_TEAM'
  | 'MENTORING'
  | 'SECONDMENT'
  | 'SPEAKING';

export type OpeningFilter = {
  /** Looks for something the reader offers. */
  fitsMe?: boolean | null | undefined;
  /** Lasts on this day or later. */
  from?: string | null | undefined;
  /** The reader's own, closed ones too. */
  mine?: boolean | null | undefined;
  sectors?: Array<Sector> | null | undefined;
  /** Looks for any of these. */
  skillIds?: Array<string> | null | undefined;
  /** In the title, the text, the place or the name of the organisation. */
  text?: string | null | undefined;
  /** Has begun by this day. */
  until?: string | null | undefined;
};

/** What a thing comes from. */
export type OriginInput = {
  id: string;
  kind: OriginKind;
};

/** What a thing may have come from. */
export type OriginKind =
  | 'CONVENTION'
  | 'IDEA'
  | 'MESSAGE'
  | 'QUESTION'
  | 'ROOM'
  | 'SESSION';

/** Which people: all conditions hold together; within a list, any of it. */
export type PeopleFilter = {
  /** At most 20. */
  cohortIds?: Array<string> | null | undefined;
  /** Only those the reader is connected to. */
  connected?: boolean | null | undefined;
  /** Languages they show the reader (ISO 639-1), at most 20. */
  languages?: Array<string> | null | undefined;
  /** Skills needed, at most 20. */
  needs?: Array<string> | null | undefined;
  /** Skills offered, at most 20. */
  offers?: Array<string> | null | undefined;
  /** What they show the reader to be open to. */
  openTo?: Array<OpenTo> | null | undefined;
  /** Employers they show the reader, at most 20. */
  organisationIds?: Array<string> | null | undefined;
  /** Places they show the reader, as they wrote them; accents, points and capitals do not matter. At most 20. */
  places?: Array<string> | null | undefined;
  programmeId?: string | null | undefined;
  /** At most 20. */
  programmeIds?: Array<string> | null | undefined;
  sectors?: Array<Sector> | null | undefined;
  /** Words of the name, headline, offers, work and place; prefixes, any script, accents ignored, slips forgiven where nobody is found as typed. At most 120 characters. */
  text?: string | null | undefined;
};

/** What a made-up person shows: a member, a programme manager, the installation's admin. */
export type PersonaKind =
  | 'ADMIN'
  | 'MANAGER'
  | 'MEMBER';

/** Where the present stands to it. */
export type Phase =
  | 'NOW'
  | 'OVER'
  | 'TO_COME';

/** What staff ask for. */
export type PostAskInput = {
  /** ISO 639-1, of the text. */
  lang: string;
  programmeId: string;
  /** Who offers this skill is shown the ask first. */
  skillId?: string | null | undefined;
  /** At most 160 characters. */
  text: string;
};

export type PostOpeningInput = {
  /** Markdown of at most 4000 characters. */
  about: string;
  endsOn: string;
  /** The same key again answers with the first opening. */
  idempotencyKey?: string | null | undefined;
  /** Language it is written in; the reader's own unless said. */
  lang?: string | null | undefined;
  organisationId: string;
  place?: string;
  /** Percent of a full post, 10 to 100. */
  share: number;
  /** 1 to 8. */
  skillIds: Array<string>;
  /** `2027-01-31` */
  startsOn: string;
  /** At most 120 characters. */
  title: string;
};

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

/** What someone does for a programme. */
export type ProgrammeRole =
  | 'MODERATOR'
  | 'REVIEWER'
  | 'STAFF';

export type ProposeIdeaInput = {
  audience?: IdeaAudience;
  /** Who it helps, in at most 600 characters. */
  beneficiaries?: string;
  /** One of the reader's cohorts; staff name any of their programme. */
  cohortId: string;
  /** The same key again answers with the first idea. */
  idempotencyKey?: string | null | undefined;
  /** Language it is written in; the reader's own unless said. */
  lang?: string | null | undefined;
  origin?: OriginInput | null | undefined;
  /** Plain text of at most 1500 characters. */
  problem: string;
  /** Markdown of at most 12000 characters. */
  proposal?: string;
  /** At most 8, each of another skill. */
  roles?: Array<IdeaRoleInput>;
  /** At most 5 goals (`16`) or targets (`16.6`). */
  sdgs?: Array<string>;
  /** At most 8. */
  tags?: Array<string>;
  /** At most 120 characters; no other idea of the cohort has it. */
  title: string;
};

/** A reaction to a message: few, and each with a word for it. */
export type Reaction =
  | 'AGREE'
  | 'APPLAUSE'
  | 'CELEBRATE'
  | 'HEART'
  | 'LAUGH'
  | 'SEEN'
  | 'THANKS'
  | 'THINKING';

/** What came of a report. */
export type ReportOutcome =
  | 'DISMISSED'
  | 'MESSAGE_DELETED'
  | 'MUTED'
  | 'QUESTION_DISMISSED'
  | 'REMOVED';

/** Why something is reported. */
export type ReportReason =
  | 'HARASSMENT'
  | 'HATE'
  | 'OFF_TOPIC'
  | 'OTHER'
  | 'PRIVATE_INFORMATION'
  | 'SPAM';

/** Requests to me, or mine to others. */
export type RequestDirection =
  | 'INCOMING'
  | 'OUTGOING';

/** What a room belongs to. */
export type RoomKind =
  | 'GROUP'
  | 'IDEA'
  | 'LOUNGE'
  | 'PAIR'
  | 'SESSION';

/** Whether one may write in a room. */
export type RoomState =
  | 'CLOSED'
  | 'OPEN';

/** A search to keep. */
export type SaveSearchInput = {
  /** At least one condition. */
  filter: PeopleFilter;
  /** One line of at most 60 characters. */
  name: string;
};

/** How a wish to take an opening stands. */
export type SecondmentAskState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED'
  | 'WITHDRAWN';

export type SecondmentDatesInput = {
  audience: Audience;
  endsOn: string;
  share: number;
  startsOn: string;
};

/** What came of an opening. */
export type SecondmentOutcome =
  | 'FILLED'
  | 'NOT_FILLED'
  | 'WITHDRAWN';

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

export type SetUpRoundsInput = {
  conventionId: string;
  everyone: boolean;
  leaveOutConnected: boolean;
  /** 3 to 60. */
  minutes: number;
  /** 0 to 30. */
  pause: number;
  preferCohorts: boolean;
  preferSectors: boolean;
  /** 1 to 20. */
  rounds: number;
  /** On the clock of the convention's place: `2026-11-22T14:00`. */
  startsAt: string;
  tables: Array<MeetingTablesInput>;
  /** The version that was read, 0 for the first. */
  version: number;
};

/** How a talk of two stands: times are offered, one was taken, or it will not be. */
export type TalkState =
  | 'AGREED'
  | 'CANCELLED'
  | 'OFFERED';

/** What a text can link to. */
export type ThingKind =
  | 'CONVENTION'
  | 'IDEA'
  | 'PERSON'
  | 'SESSION';

/** How the reader and a member stand to each other. */
export type TieState =
  | 'CONNECTED'
  | 'NONE'
  | 'REQUESTED_BY_ME'
  | 'REQUESTED_BY_THEM';

export type UpdateIdeaInput = {
  audience?: IdeaAudience;
  /** Who it helps, in at most 600 characters. */
  beneficiaries?: string;
  id: string;
  /** Language it is written in; the reader's own unless said. */
  lang?: string | null | undefined;
  /** Plain text of at most 1500 characters. */
  problem: string;
  /** Markdown of at most 12000 characters. */
  proposal?: string;
  /** At most 8, each of another skill. */
  roles?: Array<IdeaRoleInput>;
  /** At most 5 goals (`16`) or targets (`16.6`). */
  sdgs?: Array<string>;
  /** At most 8. */
  tags?: Array<string>;
  /** At most 120 characters; no other idea of the cohort has it. */
  title: string;
  /** The version that was read; another one is a CONFLICT. */
  version: number;
};

export type UpdateOpeningInput = {
  /** Markdown of at most 4000 characters. */
  about: string;
  endsOn: string;
  id: string;
  /** Language it is written in; the reader's own unless said. */
  lang?: string | null | undefined;
  organisationId: string;
  place?: string;
  /** Percent of a full post, 10 to 100. */
  share: number;
  /** 1 to 8. */
  skillIds: Array<string>;
  /** `2027-01-31` */
  startsOn: string;
  /** At most 120 characters. */
  title: string;
  /** The version that was read; another one is a CONFLICT. */
  version: number;
};

/** What changes of a profile. Lists are given whole. Bounds are the contract's. */
export type UpdateProfileInput = {
  /** The name in other scripts. */
  alsoNamed?: string | null | undefined;
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

export type MemberIdeasQueryVariables = Exact<{
  id: string;
}>;


export type MemberIdeasQuery = { member: { ideas: Array<{ id: string }> } };

export type CohortIdeasQueryVariables = Exact<{
  id: string;
}>;


export type CohortIdeasQuery = { cohort: { ideaCount: number, ideas: Array<{ id: string }>, programme: { ideaCount: number, ideas: Array<{ id: string }> } } };

export type EverythingFoundQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type EverythingFoundQuery = { search: { people: { nodes: Array<{ id: string, name: string }>, count: { value: number, more: boolean } }, ideas: { nodes: Array<{ id: string, title: string }> }, organisations: { nodes: Array<{ id: string, name: string }> }, sessions: { nodes: Array<{ id: string, title: string }> }, messages: { nodes: Array<{ id: string, body: string, room: { id: string, title: string } | null }> } } };

export type PeopleFoundQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleFoundQuery = { search: { people: { nodes: Array<{ id: string, name: string, headline: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type DirectoryFacetsQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
}>;


export type DirectoryFacetsQuery = { people: { nodes: Array<{ name: string }>, count: { value: number } }, peopleFacets: { programmes: Array<{ value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }>, cohorts: Array<{ detail: string | null, value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }>, sectors: Array<{ value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }>, organisations: Array<{ value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }>, places: Array<{ value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }>, languages: Array<{ value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }>, offers: Array<{ value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }>, needs: Array<{ value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }>, openTo: Array<{ value: string, label: string, chosen: boolean, count: { value: number, more: boolean } }> } };

export type FacetRowFragment = { value: string, label: string, chosen: boolean, count: { value: number, more: boolean } };

export type PeopleAlikeQueryVariables = Exact<{
  memberId: string;
  first?: number | null | undefined;
}>;


export type PeopleAlikeQuery = { similarPeople: Array<{ sameSector: boolean, samePlace: boolean, sameRole: boolean, skills: Array<{ key: string }>, member: { name: string } }> };

export type AskLineFragment = { id: string, text: string, lang: string, isOpen: boolean, fitsMe: boolean, roomId: string | null, offers: number | null, askedAt: string, programme: { id: string, name: string }, author: { id: string, name: string, avatarUrl: string | null }, skill: { id: string, name: string } | null };

export type AsksQueryVariables = Exact<{ [key: string]: never; }>;


export type AsksQuery = { asks: Array<{ id: string, text: string, lang: string, isOpen: boolean, fitsMe: boolean, roomId: string | null, offers: number | null, askedAt: string, programme: { id: string, name: string }, author: { id: string, name: string, avatarUrl: string | null }, skill: { id: string, name: string } | null }> };

export type ProgrammeAsksQueryVariables = Exact<{
  programmeId: string;
}>;


export type ProgrammeAsksQuery = { programmeAsks: Array<{ id: string, text: string, lang: string, isOpen: boolean, fitsMe: boolean, roomId: string | null, offers: number | null, askedAt: string, programme: { id: string, name: string }, author: { id: string, name: string, avatarUrl: string | null }, skill: { id: string, name: string } | null }> };

export type PostAskMutationVariables = Exact<{
  input: PostAskInput;
}>;


export type PostAskMutation = { postAsk: { id: string, text: string, lang: string, isOpen: boolean, fitsMe: boolean, roomId: string | null, offers: number | null, askedAt: string, programme: { id: string, name: string }, author: { id: string, name: string, avatarUrl: string | null }, skill: { id: string, name: string } | null } };

export type SetAskOpenMutationVariables = Exact<{
  id: string;
  isOpen: boolean;
}>;


export type SetAskOpenMutation = { setAskOpen: { id: string, text: string, lang: string, isOpen: boolean, fitsMe: boolean, roomId: string | null, offers: number | null, askedAt: string, programme: { id: string, name: string }, author: { id: string, name: string, avatarUrl: string | null }, skill: { id: string, name: string } | null } };

export type OfferHelpMutationVariables = Exact<{
  input: OfferHelpInput;
}>;


export type OfferHelpMutation = { offerHelp: { id: string, text: string, lang: string, isOpen: boolean, fitsMe: boolean, roomId: string | null, offers: number | null, askedAt: string, programme: { id: string, name: string }, author: { id: string, name: string, avatarUrl: string | null }, skill: { id: string, name: string } | null } };

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

export type OpenConversationMutationVariables = Exact<{
  memberId: string;
}>;


export type OpenConversationMutation = { openConversation: { id: string, state: RoomState } };

export type ShowsConnectionsToQueryVariables = Exact<{ [key: string]: never; }>;


export type ShowsConnectionsToQuery = { viewer: { id: string, showsConnectionsTo: Audience } | null };

export type ShowConnectionsToMutationVariables = Exact<{
  audience: Audience;
}>;


export type ShowConnectionsToMutation = { showConnectionsTo: Audience };

export type ConventionCardFragment = { id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } };

export type SessionCardFragment = { id: string, title: string, format: SessionFormat, startsAt: string, endsAt: string, phase: Phase, isMine: boolean, roomId: string | null, track: { id: string, name: string, colour: string, position: number } | null, place: { id: string, name: string, capacity: number | null } | null, parts: Array<{ role: SessionRole, member: { id: string, name: string, avatarUrl: string | null } | null }> };

export type ConventionsQueryVariables = Exact<{
  phases?: Array<Phase> | Phase | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConventionsQuery = { conventions: { nodes: Array<{ id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConventionQueryVariables = Exact<{
  slug: string;
}>;


export type ConventionQuery = { convention: { about: string | null, id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, tracks: Array<{ id: string, name: string, colour: string, position: number }>, sessions: Array<{ id: string, title: string, format: SessionFormat, startsAt: string, endsAt: string, phase: Phase, isMine: boolean, roomId: string | null, track: { id: string, name: string, colour: string, position: number } | null, place: { id: string, name: string, capacity: number | null } | null, parts: Array<{ role: SessionRole, member: { id: string, name: string, avatarUrl: string | null } | null }> }>, viewerCan: { register: boolean, run: boolean, seePeople: boolean }, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } } };

export type ConventionPeopleQueryVariables = Exact<{
  conventionId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConventionPeopleQuery = { conventionPeople: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SessionQueryVariables = Exact<{
  id: string;
}>;


export type SessionQuery = { session: { abstract: string | null, sdgs: Array<string>, id: string, title: string, format: SessionFormat, startsAt: string, endsAt: string, phase: Phase, isMine: boolean, roomId: string | null, parts: Array<{ role: SessionRole, member: { id: string, name: string, avatarUrl: string | null, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, convention: { id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, viewerCan: { register: boolean }, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } }, track: { id: string, name: string, colour: string, position: number } | null, place: { id: string, name: string, capacity: number | null } | null } };

export type MySessionsQueryVariables = Exact<{
  first: number;
}>;


export type MySessionsQuery = { mySessions: Array<{ id: string, title: string, format: SessionFormat, startsAt: string, endsAt: string, phase: Phase, isMine: boolean, roomId: string | null, convention: { id: string, slug: string, name: string, timeZone: string }, track: { id: string, name: string, colour: string, position: number } | null, place: { id: string, name: string, capacity: number | null } | null, parts: Array<{ role: SessionRole, member: { id: string, name: string, avatarUrl: string | null } | null }> }> };

export type RegisterForConventionMutationVariables = Exact<{
  conventionId: string;
  attendance: Attendance;
}>;


export type RegisterForConventionMutation = { registerForConvention: { id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, sessions: Array<{ id: string, roomId: string | null }>, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } } };

export type CancelRegistrationMutationVariables = Exact<{
  conventionId: string;
}>;


export type CancelRegistrationMutation = { cancelRegistration: { id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, sessions: Array<{ id: string, roomId: string | null }>, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } } };

export type IdeasQueryVariables = Exact<{
  filter?: IdeaFilter | null | undefined;
  order?: IdeaOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IdeasQuery = { ideas: { nodes: Array<{ id: string, title: string, problem: string, stage: IdeaStage, lang: string, tags: Array<string>, sdgs: Array<string>, audience: IdeaAudience, supporterCount: number, isSupporting: boolean, commentCount: number, openPlaces: number, createdAt: string, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, member: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null }>, roles: Array<{ id: string, remaining: number, fitsMe: boolean, skill: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type IdeaQueryVariables = Exact<{
  id: string;
}>;


export type IdeaQuery = { idea: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type IdeaCommentsQueryVariables = Exact<{
  ideaId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IdeaCommentsQuery = { ideaComments: { nodes: Array<{ id: string, ideaId: string, body: string | null, lang: string, createdAt: string, editedAt: string | null, removedAt: string | null, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, replyTo: { id: string, body: string | null, author: { id: string, name: string } | null } | null, viewerCan: { edit: boolean, remove: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IdeasThatNeedMeQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type IdeasThatNeedMeQuery = { ideasThatNeedMe: { nodes: Array<{ id: string, remaining: number, note: string, skill: { id: string, name: string }, idea: { id: string, title: string, problem: string, stage: IdeaStage, lang: string, tags: Array<string>, sdgs: Array<string>, audience: IdeaAudience, supporterCount: number, isSupporting: boolean, commentCount: number, openPlaces: number, createdAt: string, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, member: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null }>, roles: Array<{ id: string, remaining: number, fitsMe: boolean, skill: { id: string, name: string } }> } }>, count: { value: number, more: boolean } } };

export type JoinRequestsForMeQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type JoinRequestsForMeQuery = { joinRequestsForMe: { nodes: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, idea: { id: string, title: string, lang: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, count: { value: number, more: boolean } } };

export type IdeaHomesQueryVariables = Exact<{ [key: string]: never; }>;


export type IdeaHomesQuery = { programmes: Array<{ id: string, slug: string, name: string, viewerCan: { invite: boolean }, cohorts: Array<{ id: string, name: string, year: number, isMine: boolean }> }> };

export type ProposeIdeaMutationVariables = Exact<{
  input: ProposeIdeaInput;
}>;


export type ProposeIdeaMutation = { proposeIdea: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type UpdateIdeaMutationVariables = Exact<{
  input: UpdateIdeaInput;
}>;


export type UpdateIdeaMutation = { updateIdea: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type ChangeIdeaStageMutationVariables = Exact<{
  input: ChangeIdeaStageInput;
}>;


export type ChangeIdeaStageMutation = { changeIdeaStage: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type WithdrawIdeaMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawIdeaMutation = { withdrawIdea: { id: string, restorableUntil: string } };

export type RestoreIdeaMutationVariables = Exact<{
  id: string;
}>;


export type RestoreIdeaMutation = { restoreIdea: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type SupportIdeaMutationVariables = Exact<{
  id: string;
}>;


export type SupportIdeaMutation = { supportIdea: { id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type UnsupportIdeaMutationVariables = Exact<{
  id: string;
}>;


export type UnsupportIdeaMutation = { unsupportIdea: { id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type FollowIdeaMutationVariables = Exact<{
  id: string;
}>;


export type FollowIdeaMutation = { followIdea: { id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type UnfollowIdeaMutationVariables = Exact<{
  id: string;
}>;


export type UnfollowIdeaMutation = { unfollowIdea: { id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type AskToJoinMutationVariables = Exact<{
  input: AskToJoinInput;
}>;


export type AskToJoinMutation = { askToJoin: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type WithdrawJoinRequestMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawJoinRequestMutation = { withdrawJoinRequest: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type AcceptJoinRequestMutationVariables = Exact<{
  id: string;
}>;


export type AcceptJoinRequestMutation = { acceptJoinRequest: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type DeclineJoinRequestMutationVariables = Exact<{
  id: string;
}>;


export type DeclineJoinRequestMutation = { declineJoinRequest: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type ReopenJoinRequestMutationVariables = Exact<{
  id: string;
}>;


export type ReopenJoinRequestMutation = { reopenJoinRequest: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type LeaveTeamMutationVariables = Exact<{
  ideaId: string;
}>;


export type LeaveTeamMutation = { leaveTeam: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } | null };

export type RemoveFromTeamMutationVariables = Exact<{
  teamMemberId: string;
}>;


export type RemoveFromTeamMutation = { removeFromTeam: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type NameTeamLeadMutationVariables = Exact<{
  teamMemberId: string;
  leads: boolean;
}>;


export type NameTeamLeadMutation = { nameTeamLead: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type PutBackOnTeamMutationVariables = Exact<{
  teamMemberId: string;
}>;


export type PutBackOnTeamMutation = { putBackOnTeam: { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> } };

export type CommentOnIdeaMutationVariables = Exact<{
  input: CommentOnIdeaInput;
}>;


export type CommentOnIdeaMutation = { commentOnIdea: { id: string, ideaId: string, body: string | null, lang: string, createdAt: string, editedAt: string | null, removedAt: string | null, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, replyTo: { id: string, body: string | null, author: { id: string, name: string } | null } | null, viewerCan: { edit: boolean, remove: boolean } } };

export type EditIdeaCommentMutationVariables = Exact<{
  input: EditIdeaCommentInput;
}>;


export type EditIdeaCommentMutation = { editIdeaComment: { id: string, ideaId: string, body: string | null, lang: string, createdAt: string, editedAt: string | null, removedAt: string | null, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, replyTo: { id: string, body: string | null, author: { id: string, name: string } | null } | null, viewerCan: { edit: boolean, remove: boolean } } };

export type RemoveIdeaCommentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveIdeaCommentMutation = { removeIdeaComment: { id: string, commentCount: number } };

export type PutBackIdeaCommentMutationVariables = Exact<{
  id: string;
}>;


export type PutBackIdeaCommentMutation = { putBackIdeaComment: { id: string, ideaId: string, body: string | null, lang: string, createdAt: string, editedAt: string | null, removedAt: string | null, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, replyTo: { id: string, body: string | null, author: { id: string, name: string } | null } | null, viewerCan: { edit: boolean, remove: boolean } } };

export type IdeaFaceFragment = { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> };

export type IdeaCardFragment = { id: string, title: string, problem: string, stage: IdeaStage, lang: string, tags: Array<string>, sdgs: Array<string>, audience: IdeaAudience, supporterCount: number, isSupporting: boolean, commentCount: number, openPlaces: number, createdAt: string, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, member: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null }>, roles: Array<{ id: string, remaining: number, fitsMe: boolean, skill: { id: string, name: string } }> };

export type IdeaStandingFragment = { id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> };

export type JoinRequestLineFragment = { id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } };

export type IdeaWholeFragment = { title: string, problem: string, beneficiaries: string, proposal: string, stage: IdeaStage, tags: Array<string>, sdgs: Array<string>, lang: string, audience: IdeaAudience, version: number, createdAt: string, updatedAt: string, commentCount: number, openPlaces: number, isOnTeam: boolean, roomId: string | null, id: string, supporterCount: number, isSupporting: boolean, isFollowing: boolean, author: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, isLead: boolean, isAuthor: boolean, joinedAt: string, skill: { id: string, name: string } | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null }>, roles: Array<{ id: string, wanted: number, remaining: number, note: string, fitsMe: boolean, skill: { id: string, name: string } }>, joinRequests: Array<{ id: string, note: string, state: JoinRequestState, requestedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } | null, role: { id: string, remaining: number, skill: { id: string, name: string } } }>, myJoinRequest: { id: string, note: string, state: JoinRequestState, requestedAt: string, role: { id: string, skill: { id: string, name: string } } } | null, origin: { kind: OriginKind, id: string, room: { id: string, title: string } | null, message: { id: string, seq: number } | null } | null, viewerCan: { edit: boolean, withdraw: boolean, nameLeads: boolean, lead: boolean, comment: boolean, support: boolean, join: boolean }, supporters: Array<{ id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> }> };

export type AskedQuestionQueryVariables = Exact<{
  id: string;
}>;


export type AskedQuestionQuery = { question: { id: string, text: string, lang: string } };

export type IdeaTalkFragment = { id: string, ideaId: string, body: string | null, lang: string, createdAt: string, editedAt: string | null, removedAt: string | null, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, replyTo: { id: string, body: string | null, author: { id: string, name: string } | null } | null, viewerCan: { edit: boolean, remove: boolean } };

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

export type AccountSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSettingsQuery = { viewer: { id: string, email: string, locale: string, timeZone: string, hasPassword: boolean } | null };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { devices: Array<{ id: string, browser: string | null, system: string | null, createdAt: string, lastSeenAt: string, isCurrent: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { invitationPreview: { email: string, name: string, programme: string, cohort: string | null, role: ProgrammeRole | null, inviter: string | null, hasAccount: boolean } };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  name?: string | null | undefined;
  password?: string | null | undefined;
  locale?: string | null | undefined;
  timeZone?: string | null | undefined;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null } };

export type InsightsQueryVariables = Exact<{
  programmeId: string;
}>;


export type InsightsQuery = { insights: { days: Array<{ day: string, people: number, ties: number, density: number | null, acrossCohorts: number | null, acrossCohortsByChance: number, acrossSectors: number | null, acrossSectorsByChance: number, withoutTies: number, holdTogether: number, tightness: number | null, circles: number | null, cohortMix: number | null, sectorMix: number | null }>, tables: Array<{ kind: InsightKind, groups: Array<{ keys: Array<string>, names: Array<string>, people: number }>, cells: Array<{ one: number, other: number, ties: number, byChance: number }> }> } | null };

export type InsightDayPartsFragment = { day: string, people: number, ties: number, density: number | null, acrossCohorts: number | null, acrossCohortsByChance: number, acrossSectors: number | null, acrossSectorsByChance: number, withoutTies: number, holdTogether: number, tightness: number | null, circles: number | null, cohortMix: number | null, sectorMix: number | null };

export type InsightTablePartsFragment = { kind: InsightKind, groups: Array<{ keys: Array<string>, names: Array<string>, people: number }>, cells: Array<{ one: number, other: number, ties: number, byChance: number }> };

export type PeopleWithoutTiesQueryVariables = Exact<{
  programmeId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleWithoutTiesQuery = { peopleWithoutTies: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PeopleWhoHoldTogetherQueryVariables = Exact<{
  programmeId: string;
}>;


export type PeopleWhoHoldTogetherQuery = { peopleWhoHoldTogether: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }> };

export type ConventionOutcomesQueryVariables = Exact<{
  programmeId: string;
}>;


export type ConventionOutcomesQuery = { conventionOutcomes: Array<{ people: number, tiesBefore: number, tiesAfter: number, isOpen: boolean, ideas: number, messages: number, highlights: number, convention: { id: string, slug: string, name: string, startsOn: string, endsOn: string, timeZone: string } }> };

export type GapsQueryVariables = Exact<{
  programmeId: string;
}>;


export type GapsQuery = { gaps: Array<{ id: string, kind: InsightKind, openedAt: string, tiesBefore: number, tiesNow: number, sent: number, cameAbout: number, one: { keys: Array<string>, names: Array<string> }, other: { keys: Array<string>, names: Array<string> }, openedBy: { id: string, name: string } | null }> };

export type GapPartsFragment = { id: string, kind: InsightKind, openedAt: string, tiesBefore: number, tiesNow: number, sent: number, cameAbout: number, one: { keys: Array<string>, names: Array<string> }, other: { keys: Array<string>, names: Array<string> }, openedBy: { id: string, name: string } | null };

export type GapProposalsQueryVariables = Exact<{
  gap: GapInput;
  first?: number | null | undefined;
}>;


export type GapProposalsQuery = { gapProposals: Array<{ one: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }, other: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }, reasons: Array<{ kind: string, about: string }> }> };

export type IntroduceAcrossGapMutationVariables = Exact<{
  input: IntroduceAcrossInput;
}>;


export type IntroduceAcrossGapMutation = { introduceAcrossGap: Array<{ id: string, kind: InsightKind, openedAt: string, tiesBefore: number, tiesNow: number, sent: number, cameAbout: number, one: { keys: Array<string>, names: Array<string> }, other: { keys: Array<string>, names: Array<string> }, openedBy: { id: string, name: string } | null }> };

export type IntroductionLineFragment = { id: string, isMine: boolean, words: string, lang: string, state: IntroductionState, waitsForMe: boolean, proposedAt: string, expiresAt: string, introducer: { id: string, name: string, avatarUrl: string | null }, people: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }> };

export type IntroductionsQueryVariables = Exact<{
  part: IntroductionPart;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IntroductionsQuery = { introductions: { nodes: Array<{ id: string, isMine: boolean, words: string, lang: string, state: IntroductionState, waitsForMe: boolean, proposedAt: string, expiresAt: string, introducer: { id: string, name: string, avatarUrl: string | null }, people: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type IntroduceMutationVariables = Exact<{
  input: IntroduceInput;
}>;


export type IntroduceMutation = { introduce: { id: string, isMine: boolean, words: string, lang: string, state: IntroductionState, waitsForMe: boolean, proposedAt: string, expiresAt: string, introducer: { id: string, name: string, avatarUrl: string | null }, people: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }> } };

export type AnswerIntroductionMutationVariables = Exact<{
  id: string;
  consents: boolean;
}>;


export type AnswerIntroductionMutation = { answerIntroduction: { id: string, isMine: boolean, words: string, lang: string, state: IntroductionState, waitsForMe: boolean, proposedAt: string, expiresAt: string, introducer: { id: string, name: string, avatarUrl: string | null }, people: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }> } | null };

export type WithdrawIntroductionMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawIntroductionMutation = { withdrawIntroduction: boolean };

export type IntroductionRequestLineFragment = { id: string, isMine: boolean, words: string, lang: string, state: IntroductionRequestState, askedAt: string, expiresAt: string, asker: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, helper: { id: string, name: string, avatarUrl: string | null }, other: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } };

export type IntroductionRequestsQueryVariables = Exact<{
  part: IntroductionRequestPart;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IntroductionRequestsQuery = { introductionRequests: { nodes: Array<{ id: string, isMine: boolean, words: string, lang: string, state: IntroductionRequestState, askedAt: string, expiresAt: string, asker: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, helper: { id: string, name: string, avatarUrl: string | null }, other: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type IntroducersQueryVariables = Exact<{
  memberId: string;
}>;


export type IntroducersQuery = { introducers: Array<{ isAsked: boolean, member: { id: string, name: string, avatarUrl: string | null, roleTitle: string | null, headline: string | null, organisation: { id: string, name: string } | null } }> };

export type AskForIntroductionMutationVariables = Exact<{
  input: AskForIntroductionInput;
}>;


export type AskForIntroductionMutation = { askForIntroduction: { id: string, isMine: boolean, words: string, lang: string, state: IntroductionRequestState, askedAt: string, expiresAt: string, asker: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, helper: { id: string, name: string, avatarUrl: string | null }, other: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } } };

export type DeclineIntroductionRequestMutationVariables = Exact<{
  id: string;
}>;


export type DeclineIntroductionRequestMutation = { declineIntroductionRequest: boolean };

export type WithdrawIntroductionRequestMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawIntroductionRequestMutation = { withdrawIntroductionRequest: boolean };

export type CaughtMailsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaughtMailsQuery = { caughtMails: { nodes: Array<{ id: string, recipient: string, subject: string, locale: string, caughtAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaughtMailQueryVariables = Exact<{
  id: string;
}>;


export type CaughtMailQuery = { caughtMail: { id: string, recipient: string, subject: string, html: string, text: string, calendar: string | null, locale: string, caughtAt: string } };

export type WorthMeetingQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type WorthMeetingQuery = { worthMeeting: Array<{ isLiked: boolean, member: { canIntroduce: boolean, id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, reasons: Array<{ kind: MatchReasonKind, count: number | null, question: string | null, roomId: string | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, openTo: string | null, skill: { id: string, name: string } | null, beside: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null, idea: { id: string, title: string, lang: string } | null, programme: { id: string, name: string } | null }> }> };

export type SuggestionCardFragment = { isLiked: boolean, member: { canIntroduce: boolean, id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, reasons: Array<{ kind: MatchReasonKind, count: number | null, question: string | null, roomId: string | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, openTo: string | null, skill: { id: string, name: string } | null, beside: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null, idea: { id: string, title: string, lang: string } | null, programme: { id: string, name: string } | null }> };

export type ReasonPartsFragment = { kind: MatchReasonKind, count: number | null, question: string | null, roomId: string | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, openTo: string | null, skill: { id: string, name: string } | null, beside: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null, idea: { id: string, title: string, lang: string } | null, programme: { id: string, name: string } | null };

export type PutAsideQueryVariables = Exact<{ [key: string]: never; }>;


export type PutAsideQuery = { putAside: Array<{ until: string | null, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> } }> };

export type DismissSuggestionMutationVariables = Exact<{
  memberId: string;
  forGood?: boolean | null | undefined;
}>;


export type DismissSuggestionMutation = { dismissSuggestion: boolean };

export type RestoreSuggestionMutationVariables = Exact<{
  memberId: string;
}>;


export type RestoreSuggestionMutation = { restoreSuggestion: boolean };

export type MoreLikeThisMutationVariables = Exact<{
  memberId: string;
}>;


export type MoreLikeThisMutation = { moreLikeThis: boolean };

export type NoMoreLikeThisMutationVariables = Exact<{
  memberId: string;
}>;


export type NoMoreLikeThisMutation = { noMoreLikeThis: boolean };

export type MatchingPoliciesQueryVariables = Exact<{
  programmeId: string;
}>;


export type MatchingPoliciesQuery = { matchingPolicies: Array<{ version: number, crossCohort: number, crossSector: number, mayMeet: MayMeet, colleagues: boolean, mostShown: number, setAt: string | null, setBy: { id: string, name: string } | null }>, matchingNight: { endedAt: string, people: number, gini: number } | null };

export type MatchingPolicyVersionFragment = { version: number, crossCohort: number, crossSector: number, mayMeet: MayMeet, colleagues: boolean, mostShown: number, setAt: string | null, setBy: { id: string, name: string } | null };

export type MatchingExampleQueryVariables = Exact<{
  programmeId: string;
  memberId: string;
  policy: MatchingPolicyInput;
}>;


export type MatchingExampleQuery = { matchingExample: { now: Array<{ member: { id: string, name: string, avatarUrl: string | null }, reasons: Array<{ kind: MatchReasonKind, count: number | null, question: string | null, roomId: string | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, openTo: string | null, skill: { id: string, name: string } | null, beside: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null, idea: { id: string, title: string, lang: string } | null, programme: { id: string, name: string } | null }> }>, tried: Array<{ member: { id: string, name: string, avatarUrl: string | null }, reasons: Array<{ kind: MatchReasonKind, count: number | null, question: string | null, roomId: string | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, openTo: string | null, skill: { id: string, name: string } | null, beside: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null, idea: { id: string, title: string, lang: string } | null, programme: { id: string, name: string } | null }> }> } };

export type ExampleSuggestionFragment = { member: { id: string, name: string, avatarUrl: string | null }, reasons: Array<{ kind: MatchReasonKind, count: number | null, question: string | null, roomId: string | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, openTo: string | null, skill: { id: string, name: string } | null, beside: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null, idea: { id: string, title: string, lang: string } | null, programme: { id: string, name: string } | null }> };

export type SetMatchingPolicyMutationVariables = Exact<{
  programmeId: string;
  version: number;
  policy: MatchingPolicyInput;
}>;


export type SetMatchingPolicyMutation = { setMatchingPolicy: Array<{ version: number, crossCohort: number, crossSector: number, mayMeet: MayMeet, colleagues: boolean, mostShown: number, setAt: string | null, setBy: { id: string, name: string } | null }> };

export type FirstToMeetQueryVariables = Exact<{
  programmeId: string;
}>;


export type FirstToMeetQuery = { firstToMeet: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }> };

export type NameFirstToMeetMutationVariables = Exact<{
  programmeId: string;
  memberIds: Array<string> | string;
}>;


export type NameFirstToMeetMutation = { nameFirstToMeet: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }> };

export type NetworkQueryVariables = Exact<{
  filter?: NetworkFilter | null | undefined;
  by?: NetworkGrouping | null | undefined;
}>;


export type NetworkQuery = { network: { size: number, people: unknown, groups: unknown } };

export type NetworkNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NetworkNamesQuery = { networkNames: Array<{ id: string, name: string, organisation: { name: string } | null }> };

export type FindInNetworkQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type FindInNetworkQuery = { people: { nodes: Array<{ id: string, name: string, organisation: { name: string } | null }> } };

export type NetworkNameFragment = { id: string, name: string, organisation: { name: string } | null };

export type NotificationLineFragment = { id: string, kind: NotificationKind, at: string, isRead: boolean, actorCount: number, actors: Array<{ avatarUrl: string | null, id: string, name: string, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }>, idea: { id: string, title: string, lang: string } | null, introduction: { id: string, isMine: boolean, waitsForMe: boolean, introducer: { id: string, name: string }, people: Array<{ id: string, name: string }> } | null, introductionRequest: { id: string, other: { id: string, name: string } } | null, convention: { id: string, slug: string, name: string } | null, meeting: { id: string, number: number, startsAt: string, endsAt: string, table: number, place: { id: string, name: string }, people: Array<{ id: string, name: string }>, convention: { id: string, slug: string, name: string, timeZone: string } } | null, talk: { id: string, startsAt: string | null } | null, opening: { id: string, title: string, lang: string } | null, report: { id: string, roomId: string, roomTitle: string, toStaff: boolean, outcome: ReportOutcome | null, programme: { id: string, slug: string } | null } | null, savedSearch: { id: string, name: string, newCount: number } | null, skills: Array<{ id: string, name: string }>, message: { id: string, roomId: string, body: string } | null };

export type NotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { nodes: Array<{ id: string, kind: NotificationKind, at: string, isRead: boolean, actorCount: number, actors: Array<{ avatarUrl: string | null, id: string, name: string, isMe: boolean, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }>, idea: { id: string, title: string, lang: string } | null, introduction: { id: string, isMine: boolean, waitsForMe: boolean, introducer: { id: string, name: string }, people: Array<{ id: string, name: string }> } | null, introductionRequest: { id: string, other: { id: string, name: string } } | null, convention: { id: string, slug: string, name: string } | null, meeting: { id: string, number: number, startsAt: string, endsAt: string, table: number, place: { id: string, name: string }, people: Array<{ id: string, name: string }>, convention: { id: string, slug: string, name: string, timeZone: string } } | null, talk: { id: string, startsAt: string | null } | null, opening: { id: string, title: string, lang: string } | null, report: { id: string, roomId: string, roomTitle: string, toStaff: boolean, outcome: ReportOutcome | null, programme: { id: string, slug: string } | null } | null, savedSearch: { id: string, name: string, newCount: number } | null, skills: Array<{ id: string, name: string }>, message: { id: string, roomId: string, body: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { viewer: { id: string, unreadNotifications: number } | null };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: number };

export type SharedGroundQueryVariables = Exact<{
  memberId: string;
  withId?: string | null | undefined;
}>;


export type SharedGroundQuery = { sharedGround: Array<{ kind: MatchReasonKind, count: number | null, question: string | null, roomId: string | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, openTo: string | null, skill: { id: string, name: string } | null, beside: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null, idea: { id: string, title: string, lang: string } | null, programme: { id: string, name: string } | null }> };

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, tie: { state: TieState } | null, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type PeopleFacetsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleFacetsQuery = { programmes: Array<{ id: string, slug: string, name: string, cohorts: Array<{ id: string, name: string, year: number, isMine: boolean }> }> };

export type FacetValuePartsFragment = { value: string, label: string, detail: string | null, count: { value: number, more: boolean } };

export type CountFacetsQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
}>;


export type CountFacetsQuery = { peopleFacets: { programmes: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, cohorts: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, sectors: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, organisations: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, places: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, languages: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, offers: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, needs: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, openTo: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }> } };

export type PersonCardFragment = { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> };

export type ProfileFragment = { id: string, name: string, alsoNamed: string | null, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> };

export type OwnProfileFragment = { mayBePublic: boolean, version: number | null, profileCompletedAt: string | null, id: string, name: string, alsoNamed: string | null, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, audiences: { headline: Audience, role: Audience, place: Audience, languages: Audience, bio: Audience, links: Audience, offers: Audience, needs: Audience, openTo: Audience, email: Audience, avatar: Audience } | null, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> };

export type MemberQueryVariables = Exact<{
  id: string;
}>;


export type MemberQuery = { member: { mayBePublic: boolean, canIntroduce: boolean, id: string, name: string, alsoNamed: string | null, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, mutualConnections: { count: number, people: Array<{ id: string, name: string, avatarUrl: string | null }> } | null, ideas: Array<{ id: string, title: string, problem: string, stage: IdeaStage, lang: string, tags: Array<string>, sdgs: Array<string>, audience: IdeaAudience, supporterCount: number, isSupporting: boolean, commentCount: number, openPlaces: number, createdAt: string, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, member: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null }>, roles: Array<{ id: string, remaining: number, fitsMe: boolean, skill: { id: string, name: string } }> }>, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { viewer: { id: string, profile: { mayBePublic: boolean, version: number | null, profileCompletedAt: string | null, id: string, name: string, alsoNamed: string | null, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, audiences: { headline: Audience, role: Audience, place: Audience, languages: Audience, bio: Audience, links: Audience, offers: Audience, needs: Audience, openTo: Audience, email: Audience, avatar: Audience } | null, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> } | null } | null };

export type MyProfileSeenByQueryVariables = Exact<{
  audience: Audience;
}>;


export type MyProfileSeenByQuery = { myProfileSeenBy: { id: string, name: string, alsoNamed: string | null, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { mayBePublic: boolean, version: number | null, profileCompletedAt: string | null, id: string, name: string, alsoNamed: string | null, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, sector: string | null, email: string | null, avatarUrl: string | null, isMe: boolean, audiences: { headline: Audience, role: Audience, place: Audience, languages: Audience, bio: Audience, links: Audience, offers: Audience, needs: Audience, openTo: Audience, email: Audience, avatar: Audience } | null, links: Array<{ label: string, url: string }>, organisation: { id: string, name: string, sector: Sector, place: string } | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, programme: { id: string, slug: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }> } };

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

export type PublicProfileQueryVariables = Exact<{
  id: string;
}>;


export type PublicProfileQuery = { publicProfile: { id: string, name: string, alsoNamed: string | null, lang: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, roleTitle: string | null, organisation: string | null, email: string | null, avatarUrl: string | null, links: Array<{ label: string, url: string }>, offers: Array<{ id: string, name: string, note: string }>, needs: Array<{ id: string, name: string, note: string }> } };

export type SimilarPeopleQueryVariables = Exact<{
  memberId: string;
}>;


export type SimilarPeopleQuery = { similarPeople: Array<{ sameRole: boolean, samePlace: boolean, member: { id: string, name: string, headline: string | null, roleTitle: string | null, avatarUrl: string | null, organisation: { id: string, name: string } | null }, skills: Array<{ id: string, name: string }> }> };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { programmes: Array<{ id: string, slug: string, name: string, about: string | null, accent: string | null, cohorts: Array<{ id: string, name: string, year: number, state: CohortState, size: number, isMine: boolean }> }> };

export type ProgrammeQueryVariables = Exact<{
  slug: string;
}>;


export type ProgrammeQuery = { programme: { id: string, slug: string, name: string, about: string | null, accent: string | null, ideaCount: number, cohorts: Array<{ id: string, name: string, year: number, startsOn: string | null, endsOn: string | null, state: CohortState, size: number, isMine: boolean }>, principles: Array<{ id: string, position: number, name: string, text: string }>, conventions: Array<{ id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } }>, ideas: Array<{ id: string, title: string, problem: string, stage: IdeaStage, lang: string, tags: Array<string>, sdgs: Array<string>, audience: IdeaAudience, supporterCount: number, isSupporting: boolean, commentCount: number, openPlaces: number, createdAt: string, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, member: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null }>, roles: Array<{ id: string, remaining: number, fitsMe: boolean, skill: { id: string, name: string } }> }>, viewerCan: { invite: boolean, addCohort: boolean } } };

export type CohortQueryVariables = Exact<{
  id: string;
}>;


export type CohortQuery = { cohort: { id: string, name: string, year: number, startsOn: string | null, endsOn: string | null, state: CohortState, size: number, isMine: boolean, ideaCount: number, ideas: Array<{ id: string, title: string, problem: string, stage: IdeaStage, lang: string, tags: Array<string>, sdgs: Array<string>, audience: IdeaAudience, supporterCount: number, isSupporting: boolean, commentCount: number, openPlaces: number, createdAt: string, author: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null, cohort: { id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }, team: Array<{ id: string, member: { id: string, name: string, avatarUrl: string | null, cohorts: Array<{ id: string, name: string, year: number }> } | null }>, roles: Array<{ id: string, remaining: number, fitsMe: boolean, skill: { id: string, name: string } }> }>, programme: { id: string, slug: string, name: string, conventions: Array<{ id: string, slug: string, name: string, place: string, timeZone: string, startsOn: string, endsOn: string, phase: Phase, programme: { id: string, slug: string, name: string }, registration: { attendance: Attendance, checkedInAt: string | null } | null, attendees: { onsite: number, remote: number } }> } } };

export type CreateProgrammeMutationVariables = Exact<{
  input: CreateProgrammeInput;
}>;


export type CreateProgrammeMutation = { createProgramme: { id: string, slug: string } };

export type AddCohortMutationVariables = Exact<{
  programmeId: string;
  input: AddCohortInput;
}>;


export type AddCohortMutation = { addCohort: { id: string, name: string, year: number, state: CohortState } };

export type RoomReportsQueryVariables = Exact<{
  roomId: string;
}>;


export type RoomReportsQuery = { roomReports: Array<{ id: string, reason: ReportReason, notes: Array<string>, words: string, at: string, roomId: string, roomTitle: string, roomKind: RoomKind, isConcealed: boolean, questionId: string | null, messageId: string | null, messageSeq: number | null, count: number, toStaff: boolean, outcome: ReportOutcome | null, handledAt: string | null, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, reported: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, handledBy: { id: string, name: string } | null }> };

export type ProgrammeReportsQueryVariables = Exact<{
  programmeId: string;
  isHandled: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgrammeReportsQuery = { programmeReports: { nodes: Array<{ id: string, reason: ReportReason, notes: Array<string>, words: string, at: string, roomId: string, roomTitle: string, roomKind: RoomKind, isConcealed: boolean, questionId: string | null, messageId: string | null, messageSeq: number | null, count: number, toStaff: boolean, outcome: ReportOutcome | null, handledAt: string | null, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, reported: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, handledBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HandleReportMutationVariables = Exact<{
  id: string;
  outcome: ReportOutcome;
  until?: string | null | undefined;
}>;


export type HandleReportMutation = { handleReport: { id: string, reason: ReportReason, notes: Array<string>, words: string, at: string, roomId: string, roomTitle: string, roomKind: RoomKind, isConcealed: boolean, questionId: string | null, messageId: string | null, messageSeq: number | null, count: number, toStaff: boolean, outcome: ReportOutcome | null, handledAt: string | null, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, reported: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, handledBy: { id: string, name: string } | null } };

export type RevealAskerMutationVariables = Exact<{
  id: string;
}>;


export type RevealAskerMutation = { revealAsker: { id: string, reason: ReportReason, notes: Array<string>, words: string, at: string, roomId: string, roomTitle: string, roomKind: RoomKind, isConcealed: boolean, questionId: string | null, messageId: string | null, messageSeq: number | null, count: number, toStaff: boolean, outcome: ReportOutcome | null, handledAt: string | null, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, reported: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, handledBy: { id: string, name: string } | null } };

export type ReportCardFragment = { id: string, reason: ReportReason, notes: Array<string>, words: string, at: string, roomId: string, roomTitle: string, roomKind: RoomKind, isConcealed: boolean, questionId: string | null, messageId: string | null, messageSeq: number | null, count: number, toStaff: boolean, outcome: ReportOutcome | null, handledAt: string | null, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, reported: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, handledBy: { id: string, name: string } | null };

export type PollVotersQueryVariables = Exact<{
  pollId: string;
  choice: number;
}>;


export type PollVotersQuery = { pollVoters: Array<{ id: string, name: string, avatarUrl: string | null, isMe: boolean }> };

export type RoomsQueryVariables = Exact<{
  kind?: RoomKind | null | undefined;
  besides?: RoomKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoomsQuery = { rooms: { nodes: Array<{ id: string, kind: RoomKind, title: string, state: RoomState, hostKind: string, hostId: string, headSeq: number, readSeq: number, unread: number, activeAt: string, companion: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, lastMessage: { id: string, seq: number, state: MessageState, body: string, lang: string, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, author: { id: string, name: string, isMe: boolean } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoomQueryVariables = Exact<{
  id: string;
}>;


export type RoomQuery = { room: { id: string, kind: RoomKind, title: string, state: RoomState, hostKind: string, hostId: string, headSeq: number, readSeq: number, size: number, companion: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, viewerCan: { post: boolean, takePart: boolean, mark: boolean, moderate: boolean } } };

export type RoomHistoryQueryVariables = Exact<{
  roomId: string;
  before?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type RoomHistoryQuery = { roomHistory: { nodes: Array<{ id: string, seq: number, state: MessageState, authorId: string | null, clientId: string | null, body: string, lang: string, rootId: string | null, isAside: boolean, createdAt: string, editedAt: string | null, myReactions: Array<Reaction>, revision: number, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, replyTo: { id: string, seq: number, excerpt: string, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null } | null, thread: { replies: number, lastAt: string, lastSeq: number, by: Array<string> } | null, reactions: Array<{ reaction: Reaction, count: number }> }>, pageInfo: { hasNextPage: boolean } } };

export type RoomThreadQueryVariables = Exact<{
  roomId: string;
  rootId: string;
  before?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type RoomThreadQuery = { roomThread: { nodes: Array<{ id: string, seq: number, state: MessageState, authorId: string | null, clientId: string | null, body: string, lang: string, rootId: string | null, isAside: boolean, createdAt: string, editedAt: string | null, myReactions: Array<Reaction>, revision: number, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, replyTo: { id: string, seq: number, excerpt: string, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null } | null, thread: { replies: number, lastAt: string, lastSeq: number, by: Array<string> } | null, reactions: Array<{ reaction: Reaction, count: number }> }>, pageInfo: { hasNextPage: boolean } } };

export type RoomSearchQueryVariables = Exact<{
  roomId: string;
  text: string;
  after?: string | null | undefined;
}>;


export type RoomSearchQuery = { roomSearch: { nodes: Array<{ id: string, seq: number, body: string, lang: string, createdAt: string, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type RoomMentionsQueryVariables = Exact<{
  roomId: string;
  after: number;
}>;


export type RoomMentionsQuery = { roomMentions: Array<{ id: string, seq: number, body: string, lang: string, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null }> };

export type SaidMessageQueryVariables = Exact<{
  id: string;
}>;


export type SaidMessageQuery = { message: { id: string, seq: number, body: string, lang: string, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null } };

export type MessagePlaceQueryVariables = Exact<{
  roomId: string;
  messageId: string;
}>;


export type MessagePlaceQuery = { messagePlace: number };

export type DatePlaceQueryVariables = Exact<{
  roomId: string;
  at: string;
}>;


export type DatePlaceQuery = { datePlace: number };

export type RoomIdeasQueryVariables = Exact<{
  id: string;
}>;


export type RoomIdeasQuery = { room: { id: string, ideas: Array<{ id: string, title: string, lang: string, createdAt: string, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, origin: { kind: OriginKind, id: string } | null }> } };

export type RoomPeopleQueryVariables = Exact<{
  roomId: string;
  ids: Array<string> | string;
}>;


export type RoomPeopleQuery = { roomPeople: Array<{ id: string, name: string, avatarUrl: string | null, isMe: boolean }> };

export type RoomItemsQueryVariables = Exact<{
  roomId: string;
  after: number;
}>;


export type RoomItemsQuery = { roomItems: { items: Array<unknown>, mine: Array<unknown>, through: number, head: number } };

export type RoomPeopleNamedQueryVariables = Exact<{
  roomId: string;
  text: string;
}>;


export type RoomPeopleNamedQuery = { roomPeopleNamed: Array<{ id: string, name: string, avatarUrl: string | null, isMe: boolean }> };

export type ReactedByQueryVariables = Exact<{
  messageId: string;
  reaction: Reaction;
}>;


export type ReactedByQuery = { reactedBy: Array<{ id: string, name: string, avatarUrl: string | null, isMe: boolean }> };

export type UnreadRoomsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadRoomsQuery = { viewer: { id: string, unreadRooms: number } | null };

export type RoomLineFragment = { id: string, kind: RoomKind, title: string, state: RoomState, hostKind: string, hostId: string, headSeq: number, readSeq: number, unread: number, activeAt: string, companion: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, lastMessage: { id: string, seq: number, state: MessageState, body: string, lang: string, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, author: { id: string, name: string, isMe: boolean } | null } | null };

export type MessageFileFragment = { id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string };

export type RoomPersonFragment = { id: string, name: string, avatarUrl: string | null, isMe: boolean };

export type RoomLogMessageFragment = { id: string, seq: number, state: MessageState, authorId: string | null, clientId: string | null, body: string, lang: string, rootId: string | null, isAside: boolean, createdAt: string, editedAt: string | null, myReactions: Array<Reaction>, revision: number, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null, attachments: Array<{ id: string, kind: AttachmentKind, name: string, type: string, bytes: number, width: number | null, height: number | null, alt: string }>, replyTo: { id: string, seq: number, excerpt: string, author: { id: string, name: string, avatarUrl: string | null, isMe: boolean } | null } | null, thread: { replies: number, lastAt: string, lastSeq: number, by: Array<string> } | null, reactions: Array<{ reaction: Reaction, count: number }> };

export type MeetingRoundsPartsFragment = { id: string, rounds: number, minutes: number, pause: number, startsAt: string, startsAtThere: string, everyone: boolean, preferSectors: boolean, preferCohorts: boolean, leaveOutConnected: boolean, takingPart: number, takesPart: boolean, mayTakePart: boolean, publishedAt: string | null, version: number, tables: Array<{ tables: number, place: { id: string, name: string } }>, viewerCan: { draw: boolean } };

export type MeetingDrawPartsFragment = { id: string, state: MeetingDrawState, progress: number, askedAt: string, publishedAt: string | null, figures: { people: number, groups: number, crossing: number, crossingBound: number, share: number, sittingOut: number, unmet: number } | null };

export type ConventionRoundsQueryVariables = Exact<{
  slug: string;
}>;


export type ConventionRoundsQuery = { convention: { id: string, slug: string, name: string, timeZone: string, phase: Phase, startsOn: string, registration: { attendance: Attendance } | null, viewerCan: { run: boolean }, meetingRounds: { id: string, rounds: number, minutes: number, pause: number, startsAt: string, startsAtThere: string, everyone: boolean, preferSectors: boolean, preferCohorts: boolean, leaveOutConnected: boolean, takingPart: number, takesPart: boolean, mayTakePart: boolean, publishedAt: string | null, version: number, tables: Array<{ tables: number, place: { id: string, name: string } }>, viewerCan: { draw: boolean } } | null } };

export type RoundsDeskQueryVariables = Exact<{
  slug: string;
}>;


export type RoundsDeskQuery = { convention: { id: string, slug: string, name: string, timeZone: string, startsOn: string, phase: Phase, programme: { id: string }, places: Array<{ id: string, name: string, capacity: number | null }>, viewerCan: { run: boolean }, meetingRounds: { id: string, rounds: number, minutes: number, pause: number, startsAt: string, startsAtThere: string, everyone: boolean, preferSectors: boolean, preferCohorts: boolean, leaveOutConnected: boolean, takingPart: number, takesPart: boolean, mayTakePart: boolean, publishedAt: string | null, version: number, published: { id: string, state: MeetingDrawState, progress: number, askedAt: string, publishedAt: string | null, figures: { people: number, groups: number, crossing: number, crossingBound: number, share: number, sittingOut: number, unmet: number } | null } | null, draft: { id: string, state: MeetingDrawState, progress: number, askedAt: string, publishedAt: string | null, figures: { people: number, groups: number, crossing: number, crossingBound: number, share: number, sittingOut: number, unmet: number } | null } | null, tables: Array<{ tables: number, place: { id: string, name: string } }>, viewerCan: { draw: boolean } } | null } };

export type MeetingSheetFragment = { id: string, rounds: Array<{ id: string, number: number, startsAt: string, endsAt: string, phase: Phase, groups: Array<{ id: string, table: number, place: { id: string, name: string }, people: Array<{ id: string, name: string, sector: string | null }> }> }> };

export type PublishedMeetingsQueryVariables = Exact<{
  slug: string;
}>;


export type PublishedMeetingsQuery = { convention: { id: string, meetingRounds: { id: string, published: { id: string, rounds: Array<{ id: string, number: number, startsAt: string, endsAt: string, phase: Phase, groups: Array<{ id: string, table: number, place: { id: string, name: string }, people: Array<{ id: string, name: string, sector: string | null }> }> }> } | null } | null } };

export type DraftedMeetingsQueryVariables = Exact<{
  slug: string;
}>;


export type DraftedMeetingsQuery = { convention: { id: string, meetingRounds: { id: string, draft: { id: string, rounds: Array<{ id: string, number: number, startsAt: string, endsAt: string, phase: Phase, groups: Array<{ id: string, table: number, place: { id: string, name: string }, people: Array<{ id: string, name: string, sector: string | null }> }> }> } | null } | null } };

export type MyMeetingsQueryVariables = Exact<{
  conventionId: string;
}>;


export type MyMeetingsQuery = { myMeetings: Array<{ id: string, number: number, startsAt: string, endsAt: string, phase: Phase, table: number, place: { id: string, name: string }, people: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, reasons: Array<{ kind: MatchReasonKind, count: number | null, question: string | null, roomId: string | null, sector: Sector | null, language: string | null, place: string | null, role: string | null, openTo: string | null, skill: { id: string, name: string } | null, beside: { id: string, name: string } | null, person: { id: string, name: string } | null, cohort: { id: string, name: string, year: number } | null, idea: { id: string, title: string, lang: string } | null, programme: { id: string, name: string } | null }> }> }> };

export type MeetingPeopleQueryVariables = Exact<{
  conventionId: string;
  takesPart: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingPeopleQuery = { meetingPeople: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type MeetingPairsQueryVariables = Exact<{
  conventionId: string;
}>;


export type MeetingPairsQuery = { meetingPairs: Array<{ kind: MeetingPairKind, one: { id: string, name: string } | null, other: { id: string, name: string } | null }> };

export type MeetingPairPartsFragment = { kind: MeetingPairKind, one: { id: string, name: string } | null, other: { id: string, name: string } | null };

export type SetUpRoundsMutationVariables = Exact<{
  input: SetUpRoundsInput;
}>;


export type SetUpRoundsMutation = { setUpRounds: { id: string, rounds: number, minutes: number, pause: number, startsAt: string, startsAtThere: string, everyone: boolean, preferSectors: boolean, preferCohorts: boolean, leaveOutConnected: boolean, takingPart: number, takesPart: boolean, mayTakePart: boolean, publishedAt: string | null, version: number, tables: Array<{ tables: number, place: { id: string, name: string } }>, viewerCan: { draw: boolean } } };

export type TakePartInMeetingsMutationVariables = Exact<{
  conventionId: string;
  takesPart: boolean;
  memberId?: string | null | undefined;
}>;


export type TakePartInMeetingsMutation = { takePartInMeetings: { id: string, rounds: number, minutes: number, pause: number, startsAt: string, startsAtThere: string, everyone: boolean, preferSectors: boolean, preferCohorts: boolean, leaveOutConnected: boolean, takingPart: number, takesPart: boolean, mayTakePart: boolean, publishedAt: string | null, version: number, tables: Array<{ tables: number, place: { id: string, name: string } }>, viewerCan: { draw: boolean } } };

export type WishForPairMutationVariables = Exact<{
  conventionId: string;
  oneId: string;
  otherId: string;
  kind?: MeetingPairKind | null | undefined;
}>;


export type WishForPairMutation = { wishForPair: Array<{ kind: MeetingPairKind, one: { id: string, name: string } | null, other: { id: string, name: string } | null }> };

export type DrawUpMeetingsMutationVariables = Exact<{
  conventionId: string;
}>;


export type DrawUpMeetingsMutation = { drawUpMeetings: { id: string, rounds: number, minutes: number, pause: number, startsAt: string, startsAtThere: string, everyone: boolean, preferSectors: boolean, preferCohorts: boolean, leaveOutConnected: boolean, takingPart: number, takesPart: boolean, mayTakePart: boolean, publishedAt: string | null, version: number, draft: { id: string, state: MeetingDrawState, progress: number, askedAt: string, publishedAt: string | null, figures: { people: number, groups: number, crossing: number, crossingBound: number, share: number, sittingOut: number, unmet: number } | null } | null, tables: Array<{ tables: number, place: { id: string, name: string } }>, viewerCan: { draw: boolean } } };

export type DiscardMeetingDraftMutationVariables = Exact<{
  conventionId: string;
}>;


export type DiscardMeetingDraftMutation = { discardMeetingDraft: { id: string, rounds: number, minutes: number, pause: number, startsAt: string, startsAtThere: string, everyone: boolean, preferSectors: boolean, preferCohorts: boolean, leaveOutConnected: boolean, takingPart: number, takesPart: boolean, mayTakePart: boolean, publishedAt: string | null, version: number, tables: Array<{ tables: number, place: { id: string, name: string } }>, viewerCan: { draw: boolean } } };

export type PublishMeetingsMutationVariables = Exact<{
  conventionId: string;
  drawId: string;
}>;


export type PublishMeetingsMutation = { publishMeetings: { id: string, rounds: number, minutes: number, pause: number, startsAt: string, startsAtThere: string, everyone: boolean, preferSectors: boolean, preferCohorts: boolean, leaveOutConnected: boolean, takingPart: number, takesPart: boolean, mayTakePart: boolean, publishedAt: string | null, version: number, published: { id: string, state: MeetingDrawState, progress: number, askedAt: string, publishedAt: string | null, figures: { people: number, groups: number, crossing: number, crossingBound: number, share: number, sittingOut: number, unmet: number } | null } | null, tables: Array<{ tables: number, place: { id: string, name: string } }>, viewerCan: { draw: boolean } } };

export type SavedSearchPartsFragment = { id: string, name: string, tells: boolean, isWide: boolean, newCount: number, newPeople: Array<{ id: string, name: string, avatarUrl: string | null }>, filter: { text: string | null, programmeId: string | null, programmeIds: Array<string> | null, cohortIds: Array<string> | null, sectors: Array<Sector> | null, organisationIds: Array<string> | null, places: Array<string> | null, languages: Array<string> | null, offers: Array<string> | null, needs: Array<string> | null, openTo: Array<OpenTo> | null, connected: boolean | null } };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesQuery = { savedSearches: Array<{ id: string, name: string, tells: boolean, isWide: boolean, newCount: number, newPeople: Array<{ id: string, name: string, avatarUrl: string | null }>, filter: { text: string | null, programmeId: string | null, programmeIds: Array<string> | null, cohortIds: Array<string> | null, sectors: Array<Sector> | null, organisationIds: Array<string> | null, places: Array<string> | null, languages: Array<string> | null, offers: Array<string> | null, needs: Array<string> | null, openTo: Array<OpenTo> | null, connected: boolean | null } }> };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { saveSearch: { id: string, name: string, tells: boolean, isWide: boolean, newCount: number, newPeople: Array<{ id: string, name: string, avatarUrl: string | null }>, filter: { text: string | null, programmeId: string | null, programmeIds: Array<string> | null, cohortIds: Array<string> | null, sectors: Array<Sector> | null, organisationIds: Array<string> | null, places: Array<string> | null, languages: Array<string> | null, offers: Array<string> | null, needs: Array<string> | null, openTo: Array<OpenTo> | null, connected: boolean | null } } };

export type ChangeSavedSearchMutationVariables = Exact<{
  id: string;
  input: ChangeSearchInput;
}>;


export type ChangeSavedSearchMutation = { changeSavedSearch: { id: string, name: string, tells: boolean, isWide: boolean, newCount: number, newPeople: Array<{ id: string, name: string, avatarUrl: string | null }>, filter: { text: string | null, programmeId: string | null, programmeIds: Array<string> | null, cohortIds: Array<string> | null, sectors: Array<Sector> | null, organisationIds: Array<string> | null, places: Array<string> | null, languages: Array<string> | null, offers: Array<string> | null, needs: Array<string> | null, openTo: Array<OpenTo> | null, connected: boolean | null } } };

export type LookAtSavedSearchMutationVariables = Exact<{
  id: string;
}>;


export type LookAtSavedSearchMutation = { lookAtSavedSearch: { id: string, newCount: number } };

export type DeleteSavedSearchMutationVariables = Exact<{
  id: string;
}>;


export type DeleteSavedSearchMutation = { deleteSavedSearch: boolean };

export type PersonHitFragment = { id: string, name: string, headline: string | null, roleTitle: string | null, avatarUrl: string | null, organisation: { id: string, name: string } | null, offers: Array<{ skill: { id: string, name: string, aliases: Array<string> } }> };

export type IdeaHitFragment = { id: string, title: string, problem: string, lang: string, stage: IdeaStage, programme: { id: string, name: string } };

export type OrganisationHitFragment = { id: string, name: string, sector: Sector, place: string };

export type SessionHitFragment = { id: string, title: string, abstract: string | null, startsAt: string, convention: { id: string, name: string, timeZone: string } };

export type MessageHitFragment = { id: string, roomId: string, body: string, lang: string, createdAt: string, author: { id: string, name: string, avatarUrl: string | null } | null, room: { id: string, title: string } | null };

export type SearchAnythingQueryVariables = Exact<{
  text: string;
}>;


export type SearchAnythingQuery = { search: { people: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, avatarUrl: string | null, organisation: { id: string, name: string } | null, offers: Array<{ skill: { id: string, name: string, aliases: Array<string> } }> }>, pageInfo: { hasNextPage: boolean } }, ideas: { nodes: Array<{ id: string, title: string, problem: string, lang: string, stage: IdeaStage, programme: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } }, organisations: { nodes: Array<{ id: string, name: string, sector: Sector, place: string }>, pageInfo: { hasNextPage: boolean } }, sessions: { nodes: Array<{ id: string, title: string, abstract: string | null, startsAt: string, convention: { id: string, name: string, timeZone: string } }>, pageInfo: { hasNextPage: boolean } }, messages: { nodes: Array<{ id: string, roomId: string, body: string, lang: string, createdAt: string, author: { id: string, name: string, avatarUrl: string | null } | null, room: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean } } } };

export type SearchCountsQueryVariables = Exact<{
  text: string;
}>;


export type SearchCountsQuery = { search: { people: { count: { value: number, more: boolean } }, ideas: { count: { value: number, more: boolean } }, organisations: { count: { value: number, more: boolean } }, sessions: { count: { value: number, more: boolean } }, messages: { count: { value: number, more: boolean } } } };

export type SearchPeopleQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPeopleQuery = { search: { people: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, avatarUrl: string | null, organisation: { id: string, name: string } | null, offers: Array<{ skill: { id: string, name: string, aliases: Array<string> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SearchIdeasQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchIdeasQuery = { search: { ideas: { nodes: Array<{ id: string, title: string, problem: string, lang: string, stage: IdeaStage, programme: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SearchOrganisationsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchOrganisationsQuery = { search: { organisations: { nodes: Array<{ id: string, name: string, sector: Sector, place: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SearchSessionsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchSessionsQuery = { search: { sessions: { nodes: Array<{ id: string, title: string, abstract: string | null, startsAt: string, convention: { id: string, name: string, timeZone: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type SearchMessagesQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchMessagesQuery = { search: { messages: { nodes: Array<{ id: string, roomId: string, body: string, lang: string, createdAt: string, author: { id: string, name: string, avatarUrl: string | null } | null, room: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

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
  next?: string | null | undefined;
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

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { name: string, mode: InstallationMode, demonstration: boolean, catchesMail: boolean }, personas: Array<{ key: string, kind: PersonaKind, name: string }> };

export type SignInAsPersonaMutationVariables = Exact<{
  key: string;
}>;


export type SignInAsPersonaMutation = { signInAsPersona: { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null } };

export type StaffProgrammeQueryVariables = Exact<{
  slug: string;
}>;


export type StaffProgrammeQuery = { programme: { id: string, slug: string, name: string, allowsPublicFields: boolean, cohorts: Array<{ id: string, name: string, year: number, state: CohortState }>, viewerCan: { invite: boolean, setUp: boolean } } };

export type InvitationsQueryVariables = Exact<{
  programmeId: string;
  filter?: InvitationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InvitationsQuery = { invitations: { nodes: Array<{ id: string, email: string, name: string | null, state: InvitationState, role: ProgrammeRole | null, createdAt: string, sentAt: string | null, expiresAt: string, acceptedAt: string | null, cohort: { id: string, name: string, year: number } | null, invitedBy: { id: string, name: string } | null, member: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type InvitationRowFragment = { id: string, email: string, name: string | null, state: InvitationState, role: ProgrammeRole | null, createdAt: string, sentAt: string | null, expiresAt: string, acceptedAt: string | null, cohort: { id: string, name: string, year: number } | null, invitedBy: { id: string, name: string } | null, member: { id: string, name: string } | null };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { invite: { invited: number, rejected: Array<{ line: number, text: string, reason: string }> } };

export type ResendInvitationMutationVariables = Exact<{
  id: string;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string, email: string, name: string | null, state: InvitationState, role: ProgrammeRole | null, createdAt: string, sentAt: string | null, expiresAt: string, acceptedAt: string | null, cohort: { id: string, name: string, year: number } | null, invitedBy: { id: string, name: string } | null, member: { id: string, name: string } | null } };

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { id: string, email: string, name: string | null, state: InvitationState, role: ProgrammeRole | null, createdAt: string, sentAt: string | null, expiresAt: string, acceptedAt: string | null, cohort: { id: string, name: string, year: number } | null, invitedBy: { id: string, name: string } | null, member: { id: string, name: string } | null } };

export type AuditLogQueryVariables = Exact<{
  programmeId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { nodes: Array<{ id: string, at: string, act: AuditAct, subjectKind: AuditSubject, subjectTitle: string | null, by: { id: string, name: string } | null, programme: { id: string, name: string } | null, subject: { id: string, name: string } | null, details: Array<{ name: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgrammeTeamQueryVariables = Exact<{
  slug: string;
}>;


export type ProgrammeTeamQuery = { programme: { id: string, team: Array<{ role: ProgrammeRole, since: string, member: { id: string, name: string, avatarUrl: string | null, isMe: boolean } }> } };

export type TakeRoleMutationVariables = Exact<{
  programmeId: string;
  memberId: string;
  role: ProgrammeRole;
}>;


export type TakeRoleMutation = { takeRole: boolean };

export type AllowPublicFieldsMutationVariables = Exact<{
  programmeId: string;
  allowed: boolean;
}>;


export type AllowPublicFieldsMutation = { allowPublicFields: { id: string, allowsPublicFields: boolean } };

export type TalkPartsFragment = { id: string, state: TalkState, startsAt: string | null, minutes: number, note: string, place: string, slots: Array<string>, offeredByMe: boolean, waitsForMe: boolean, othersAsked: boolean, changedAt: string, other: { id: string, name: string, avatarUrl: string | null } | null };

export type TalksQueryVariables = Exact<{
  withId?: string | null | undefined;
  waiting?: boolean | null | undefined;
}>;


export type TalksQuery = { talks: Array<{ id: string, state: TalkState, startsAt: string | null, minutes: number, note: string, place: string, slots: Array<string>, offeredByMe: boolean, waitsForMe: boolean, othersAsked: boolean, changedAt: string, other: { id: string, name: string, avatarUrl: string | null } | null }> };

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { calendarFeed: { host: string, since: string } | null };

export type FreeTimesQueryVariables = Exact<{
  minutes: number;
  zone: string;
  weekdays: Array<number> | number;
}>;


export type FreeTimesQuery = { freeTimes: Array<string> };

export type OfferTalkMutationVariables = Exact<{
  input: OfferTalkInput;
}>;


export type OfferTalkMutation = { offerTalk: { id: string, state: TalkState, startsAt: string | null, minutes: number, note: string, place: string, slots: Array<string>, offeredByMe: boolean, waitsForMe: boolean, othersAsked: boolean, changedAt: string, other: { id: string, name: string, avatarUrl: string | null } | null } };

export type OfferTimesMutationVariables = Exact<{
  id: string;
  input: OfferTimesInput;
}>;


export type OfferTimesMutation = { offerTimes: { id: string, state: TalkState, startsAt: string | null, minutes: number, note: string, place: string, slots: Array<string>, offeredByMe: boolean, waitsForMe: boolean, othersAsked: boolean, changedAt: string, other: { id: string, name: string, avatarUrl: string | null } | null } };

export type TakeTimeMutationVariables = Exact<{
  id: string;
  startsAt: string;
}>;


export type TakeTimeMutation = { takeTime: { id: string, state: TalkState, startsAt: string | null, minutes: number, note: string, place: string, slots: Array<string>, offeredByMe: boolean, waitsForMe: boolean, othersAsked: boolean, changedAt: string, other: { id: string, name: string, avatarUrl: string | null } | null } };

export type AskOtherTimesMutationVariables = Exact<{
  id: string;
}>;


export type AskOtherTimesMutation = { askOtherTimes: { id: string, state: TalkState, startsAt: string | null, minutes: number, note: string, place: string, slots: Array<string>, offeredByMe: boolean, waitsForMe: boolean, othersAsked: boolean, changedAt: string, other: { id: string, name: string, avatarUrl: string | null } | null } };

export type CancelTalkMutationVariables = Exact<{
  id: string;
}>;


export type CancelTalkMutation = { cancelTalk: { id: string, state: TalkState, startsAt: string | null, minutes: number, note: string, place: string, slots: Array<string>, offeredByMe: boolean, waitsForMe: boolean, othersAsked: boolean, changedAt: string, other: { id: string, name: string, avatarUrl: string | null } | null } };

export type SetCalendarFeedMutationVariables = Exact<{
  address: string;
}>;


export type SetCalendarFeedMutation = { setCalendarFeed: { host: string, since: string } };

export type ForgetCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type ForgetCalendarFeedMutation = { forgetCalendarFeed: boolean };

export type OpeningCardFragment = { id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null };

export type WholeOpeningFragment = { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null };

export type SecondmentOpeningsQueryVariables = Exact<{
  filter?: OpeningFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SecondmentOpeningsQuery = { secondmentOpenings: { nodes: Array<{ id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type SecondmentsForMeQueryVariables = Exact<{
  first: number;
}>;


export type SecondmentsForMeQuery = { secondmentsForMe: Array<{ id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null }> };

export type SecondmentOpeningQueryVariables = Exact<{
  id: string;
}>;


export type SecondmentOpeningQuery = { secondmentOpening: { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null } };

export type MySecondmentDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecondmentDatesQuery = { mySecondmentDates: { startsOn: string, endsOn: string, share: number, audience: Audience | null } | null };

export type SetSecondmentDatesMutationVariables = Exact<{
  dates?: SecondmentDatesInput | null | undefined;
}>;


export type SetSecondmentDatesMutation = { setSecondmentDates: { startsOn: string, endsOn: string, share: number, audience: Audience | null } | null };

export type PostOpeningMutationVariables = Exact<{
  input: PostOpeningInput;
}>;


export type PostOpeningMutation = { postOpening: { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null } };

export type UpdateOpeningMutationVariables = Exact<{
  input: UpdateOpeningInput;
}>;


export type UpdateOpeningMutation = { updateOpening: { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null } };

export type CloseOpeningMutationVariables = Exact<{
  id: string;
  outcome: SecondmentOutcome;
}>;


export type CloseOpeningMutation = { closeOpening: { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null } };

export type ReopenOpeningMutationVariables = Exact<{
  id: string;
}>;


export type ReopenOpeningMutation = { reopenOpening: { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null } };

export type AskForOpeningMutationVariables = Exact<{
  openingId: string;
  note: string;
}>;


export type AskForOpeningMutation = { askForOpening: { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null } };

export type WithdrawFromOpeningMutationVariables = Exact<{
  openingId: string;
}>;


export type WithdrawFromOpeningMutation = { withdrawFromOpening: { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null } };

export type AnswerAskMutationVariables = Exact<{
  askId: string;
  accepts: boolean;
}>;


export type AnswerAskMutation = { answerAsk: { about: string, createdAt: string, version: number, id: string, title: string, lang: string, place: string, startsOn: string, endsOn: string, share: number, outcome: SecondmentOutcome | null, contact: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null, viewerCan: { edit: boolean, ask: boolean }, asks: Array<{ id: string, note: string, state: SecondmentAskState, askedAt: string, member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null } | null }>, candidates: Array<{ member: { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null, note: string | null, crossCohort: boolean, crossSector: boolean, canRequest: boolean, askAgainAt: string | null, met: { kind: MetKind, id: string | null, text: string } | null } | null }, dates: { startsOn: string, endsOn: string, share: number } | null, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> } }>, organisation: { id: string, name: string, sector: Sector }, skills: Array<{ id: string, name: string }>, fit: { datesMeet: boolean | null, samePlace: boolean, otherSector: boolean, skills: Array<{ id: string, name: string }> }, myAsk: { id: string, state: SecondmentAskState } | null } };

export type ThingsNamedQueryVariables = Exact<{
  text: string;
}>;


export type ThingsNamedQuery = { thingsNamed: Array<{ kind: ThingKind, id: string, path: string, title: string, lang: string | null, within: string | null }> };

export type ThingsAtQueryVariables = Exact<{
  paths: Array<string> | string;
}>;


export type ThingsAtQuery = { thingsAt: Array<{ kind: ThingKind, id: string, path: string, title: string, lang: string | null, within: string | null }> };

export type ThingFragment = { kind: ThingKind, id: string, path: string, title: string, lang: string | null, within: string | null };

export type MeasuredDirectoryQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuredDirectoryQuery = { people: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, organisation: { id: string, name: string } | null, cohorts: Array<{ id: string, name: string, year: number }>, offers: Array<{ skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasuredHistoryQueryVariables = Exact<{
  roomId: string;
  before?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type MeasuredHistoryQuery = { roomHistory: { nodes: Array<{ id: string, seq: number, state: MessageState, body: string, lang: string, createdAt: string, editedAt: string | null, revision: number, author: { id: string, name: string, avatarUrl: string | null } | null }>, pageInfo: { hasNextPage: boolean } } };

export type MeasuredProfileQueryVariables = Exact<{
  id: string;
}>;


export type MeasuredProfileQuery = { member: { id: string, name: string, headline: string | null, bio: string | null, place: string | null, languages: Array<string>, openTo: Array<OpenTo>, avatarUrl: string | null, isMe: boolean, roleTitle: string | null, sector: string | null, organisation: { id: string, name: string } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, name: string } }>, offers: Array<{ note: string, skill: { id: string, name: string } }>, needs: Array<{ note: string, skill: { id: string, name: string } }>, tie: { state: TieState, since: string | null } | null, mutualConnections: { count: number, people: Array<{ id: string, name: string, avatarUrl: string | null }> } | null, ideas: Array<{ id: string, title: string, stage: IdeaStage, createdAt: string, supporterCount: number }> } };

export type MeasuredIdeasQueryVariables = Exact<{
  filter?: IdeaFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuredIdeasQuery = { ideas: { nodes: Array<{ id: string, title: string, problem: string, stage: IdeaStage, tags: Array<string>, supporterCount: number, isSupporting: boolean, commentCount: number, openPlaces: number, createdAt: string, author: { id: string, name: string, avatarUrl: string | null } | null, cohort: { id: string, name: string, year: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasuredSearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type MeasuredSearchQuery = { search: { people: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, organisation: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } } } };

export type MeasuredPaletteQueryVariables = Exact<{
  text: string;
}>;


export type MeasuredPaletteQuery = { search: { people: { nodes: Array<{ id: string, name: string, headline: string | null }> }, ideas: { nodes: Array<{ id: string, title: string }> }, organisations: { nodes: Array<{ id: string, name: string }> }, sessions: { nodes: Array<{ id: string, title: string }> }, messages: { nodes: Array<{ id: string, body: string, createdAt: string }> } } };

export type MeasuredFacetsQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
}>;


export type MeasuredFacetsQuery = { peopleFacets: { programmes: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, cohorts: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, sectors: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, organisations: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, places: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, languages: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, offers: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, needs: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }>, openTo: Array<{ value: string, label: string, detail: string | null, count: { value: number, more: boolean } }> } };

/** An operation that the server trusts: its id and name, and for the compiler the types of its answer and variables. */
export interface TypedDocumentString<TResult, TVariables> {
  readonly __meta__: { readonly hash: string; readonly name: string };
  readonly __apiType?: (variables: TVariables) => TResult;
}

export const MemberIdeasDocument = {"__meta__":{"name":"MemberIdeas","hash":"31589d410476ed6f4161a2025de9eb7c76f12eb38c00fc6c411da24f15cef312"}} as TypedDocumentString<MemberIdeasQuery, MemberIdeasQueryVariables>;
export const CohortIdeasDocument = {"__meta__":{"name":"CohortIdeas","hash":"cd0f222f2d372a37d87b95fcf24d75ee306fc0d537a101bf4eaabca33e0f693c"}} as TypedDocumentString<CohortIdeasQuery, CohortIdeasQueryVariables>;
export const EverythingFoundDocument = {"__meta__":{"name":"EverythingFound","hash":"1dfec1dadcaceefbe5ed329b89f7ca7108af5a86434b9390db9d8b277a92009d"}} as TypedDocumentString<EverythingFoundQuery, EverythingFoundQueryVariables>;
export const PeopleFoundDocument = {"__meta__":{"name":"PeopleFound","hash":"db9a998312e677c58792198181521055591773cbd290d17347bd18f03dc0565a"}} as TypedDocumentString<PeopleFoundQuery, PeopleFoundQueryVariables>;
export const DirectoryFacetsDocument = {"__meta__":{"name":"DirectoryFacets","hash":"66088ed2aa5cd28f28a91be408f4ef688d375e745b0deddebf172e4f0e8971ed"}} as TypedDocumentString<DirectoryFacetsQuery, DirectoryFacetsQueryVariables>;
export const PeopleAlikeDocument = {"__meta__":{"name":"PeopleAlike","hash":"0f294c1d07ba929e3f7dea9fe9a8ab1b1bcb593f96463676af79bdffac5aea43"}} as TypedDocumentString<PeopleAlikeQuery, PeopleAlikeQueryVariables>;
export const AsksDocument = {"__meta__":{"name":"Asks","hash":"5d91c4fc9ff16b7f260deb64f109cb402534b124f0ea838fe76a08ea3d82dca2"}} as TypedDocumentString<AsksQuery, AsksQueryVariables>;
export const ProgrammeAsksDocument = {"__meta__":{"name":"ProgrammeAsks","hash":"973d1e88a9a545f0bf4d169a19ba68fc42cc6a7201d173366652ebba0909c0a7"}} as TypedDocumentString<ProgrammeAsksQuery, ProgrammeAsksQueryVariables>;
export const PostAskDocument = {"__meta__":{"name":"PostAsk","hash":"57adbc97d691b658242eb664c8fc573646d13523258c68f22bdbdef0b0afb66a"}} as TypedDocumentString<PostAskMutation, PostAskMutationVariables>;
export const SetAskOpenDocument = {"__meta__":{"name":"SetAskOpen","hash":"3288c9f64e9bde7bf9c3dbd0d8f1664aadeded55de45c8b9724fe85ca4ebc77f"}} as TypedDocumentString<SetAskOpenMutation, SetAskOpenMutationVariables>;
export const OfferHelpDocument = {"__meta__":{"name":"OfferHelp","hash":"f90174b42886c0291fa96f594a02b80b5245e0e87054896862725fb0c613228c"}} as TypedDocumentString<OfferHelpMutation, OfferHelpMutationVariables>;
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
export const OpenConversationDocument = {"__meta__":{"name":"OpenConversation","hash":"414f0dfce8f8912bf0c2cca0723813ffa7921b388cd9b32d637e402ed25d3e03"}} as TypedDocumentString<OpenConversationMutation, OpenConversationMutationVariables>;
export const ShowsConnectionsToDocument = {"__meta__":{"name":"ShowsConnectionsTo","hash":"a751ec3377ccf5a1aba009e99734393b1727aea1dd8b44b1f68068e495aab81b"}} as TypedDocumentString<ShowsConnectionsToQuery, ShowsConnectionsToQueryVariables>;
export const ShowConnectionsToDocument = {"__meta__":{"name":"ShowConnectionsTo","hash":"b0b18d9754992582cc05081c2f1d353f3b61a1be49dff17fae952cbe82911118"}} as TypedDocumentString<ShowConnectionsToMutation, ShowConnectionsToMutationVariables>;
export const ConventionsDocument = {"__meta__":{"name":"Conventions","hash":"0c0d7dda0cce4c47008ae579ac2794b222960797a14e39385729975d829a128b"}} as TypedDocumentString<ConventionsQuery, ConventionsQueryVariables>;
export const ConventionDocument = {"__meta__":{"name":"Convention","hash":"75fd3fbd102583ad45506f7e91124f61d056e61a193cef6d8d83cb4dc2d02ba1"}} as TypedDocumentString<ConventionQuery, ConventionQueryVariables>;
export const ConventionPeopleDocument = {"__meta__":{"name":"ConventionPeople","hash":"738f631bbe527385c005ff6b424ec074b30371c8b857a18c01cca3163cd07127"}} as TypedDocumentString<ConventionPeopleQuery, ConventionPeopleQueryVariables>;
export const SessionDocument = {"__meta__":{"name":"Session","hash":"12bb31dfc804a8607a6cf9b4d4c96afe0b1d37c72f89ecb691d1eed962362d90"}} as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const MySessionsDocument = {"__meta__":{"name":"MySessions","hash":"5e0a9db8d0c6031b2df0032b578a47835ec6b1d572e8a343167c9b339d85b875"}} as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const RegisterForConventionDocument = {"__meta__":{"name":"RegisterForConvention","hash":"edb36a0e4ccaf9a0b68c28a346b9816a7fe6443d7601e4ed7c6454b043b79e30"}} as TypedDocumentString<RegisterForConventionMutation, RegisterForConventionMutationVariables>;
export const CancelRegistrationDocument = {"__meta__":{"name":"CancelRegistration","hash":"dfbccbc5a971d8417dc75ce8935c3556a6a091ab7db4877bd648e8430d53a88c"}} as TypedDocumentString<CancelRegistrationMutation, CancelRegistrationMutationVariables>;
export const IdeasDocument = {"__meta__":{"name":"Ideas","hash":"f1b48fd7413dd7690f4ec22903e1ff56eb53734c4fd5945431546936a97152fa"}} as TypedDocumentString<IdeasQuery, IdeasQueryVariables>;
export const IdeaDocument = {"__meta__":{"name":"Idea","hash":"e9c0a570170384d34d284ed06cfdebff695f29030cb5fb5633aa10b37b340386"}} as TypedDocumentString<IdeaQuery, IdeaQueryVariables>;
export const IdeaCommentsDocument = {"__meta__":{"name":"IdeaComments","hash":"9b35f07781e8e0e17ec19c195cc8d5ab078a8116542b035ee46284fafba2b667"}} as TypedDocumentString<IdeaCommentsQuery, IdeaCommentsQueryVariables>;
export const IdeasThatNeedMeDocument = {"__meta__":{"name":"IdeasThatNeedMe","hash":"8ea8fff384ad1164700e4505d9e0656071713ce635b3851b66642a754314731c"}} as TypedDocumentString<IdeasThatNeedMeQuery, IdeasThatNeedMeQueryVariables>;
export const JoinRequestsForMeDocument = {"__meta__":{"name":"JoinRequestsForMe","hash":"5b036b0efde867960ea76a107f9fa21706887d2694ce99e27879744eb4922c54"}} as TypedDocumentString<JoinRequestsForMeQuery, JoinRequestsForMeQueryVariables>;
export const IdeaHomesDocument = {"__meta__":{"name":"IdeaHomes","hash":"fa2b3e475402f36f8da48f8926d4b876d840e3fff2c7f522bc6a2ccd61e7c52a"}} as TypedDocumentString<IdeaHomesQuery, IdeaHomesQueryVariables>;
export const ProposeIdeaDocument = {"__meta__":{"name":"ProposeIdea","hash":"5b19e52b9b39a8774af8660093c16c26a8632066ba539659cf878f900c069737"}} as TypedDocumentString<ProposeIdeaMutation, ProposeIdeaMutationVariables>;
export const UpdateIdeaDocument = {"__meta__":{"name":"UpdateIdea","hash":"24a8209c26da84f325e0433013f4b2c38cc97b5fb0fb9f48a88618bf32f63f1b"}} as TypedDocumentString<UpdateIdeaMutation, UpdateIdeaMutationVariables>;
export const ChangeIdeaStageDocument = {"__meta__":{"name":"ChangeIdeaStage","hash":"f01bed40944436b78d5ad5e1750a533dfc1b8339b4f179e5d78c4fdfd55bf27d"}} as TypedDocumentString<ChangeIdeaStageMutation, ChangeIdeaStageMutationVariables>;
export const WithdrawIdeaDocument = {"__meta__":{"name":"WithdrawIdea","hash":"ab9c8d786d8e012701495c044b4a6224a03efc33e93680bfeab55f4b89e4a00c"}} as TypedDocumentString<WithdrawIdeaMutation, WithdrawIdeaMutationVariables>;
export const RestoreIdeaDocument = {"__meta__":{"name":"RestoreIdea","hash":"bb75cbd349affd04f16fb29d3fe4ec965982fc75e5af2945e04a9b85064fc3b4"}} as TypedDocumentString<RestoreIdeaMutation, RestoreIdeaMutationVariables>;
export const SupportIdeaDocument = {"__meta__":{"name":"SupportIdea","hash":"70e7441241caced3d0b2be1223c7130597925e7cea5fca7ed487a718d8fa92e3"}} as TypedDocumentString<SupportIdeaMutation, SupportIdeaMutationVariables>;
export const UnsupportIdeaDocument = {"__meta__":{"name":"UnsupportIdea","hash":"23fd076ae7cb58cf325e3efed20e3bce425f2481841bc26bc3829f335de77fd7"}} as TypedDocumentString<UnsupportIdeaMutation, UnsupportIdeaMutationVariables>;
export const FollowIdeaDocument = {"__meta__":{"name":"FollowIdea","hash":"0dec8bd7e56d5c576d8fa2f677dd00fe6462a6d026fdab6af334a36056214c37"}} as TypedDocumentString<FollowIdeaMutation, FollowIdeaMutationVariables>;
export const UnfollowIdeaDocument = {"__meta__":{"name":"UnfollowIdea","hash":"2734aa360512956e04c7631bc2e3f534e01356ecbda316d51e05ccc39a460cd9"}} as TypedDocumentString<UnfollowIdeaMutation, UnfollowIdeaMutationVariables>;
export const AskToJoinDocument = {"__meta__":{"name":"AskToJoin","hash":"b6b3c743aa3f4fdaf18f251403744a8873e80a31e2394b4c16851786dc43dbcc"}} as TypedDocumentString<AskToJoinMutation, AskToJoinMutationVariables>;
export const WithdrawJoinRequestDocument = {"__meta__":{"name":"WithdrawJoinRequest","hash":"56356f8996427dae6dff7bf66aa1abad5a55a179f7aa5c6aa73ede9d66eb28e6"}} as TypedDocumentString<WithdrawJoinRequestMutation, WithdrawJoinRequestMutationVariables>;
export const AcceptJoinRequestDocument = {"__meta__":{"name":"AcceptJoinRequest","hash":"379c4bcbc066c7509a90732ab58dccbd892438d347d327692b79adb832fc0016"}} as TypedDocumentString<AcceptJoinRequestMutation, AcceptJoinRequestMutationVariables>;
export const DeclineJoinRequestDocument = {"__meta__":{"name":"DeclineJoinRequest","hash":"5c353f4ef404fbb34674becc2f9a8397c4ca33dae517832372ad06d0a1624b64"}} as TypedDocumentString<DeclineJoinRequestMutation, DeclineJoinRequestMutationVariables>;
export const ReopenJoinRequestDocument = {"__meta__":{"name":"ReopenJoinRequest","hash":"bef78f09b48fd0e2f8bc8794b67f802b804b9fcb4ba55c853506f8388cd660e1"}} as TypedDocumentString<ReopenJoinRequestMutation, ReopenJoinRequestMutationVariables>;
export const LeaveTeamDocument = {"__meta__":{"name":"LeaveTeam","hash":"db224c7a5dbb79cee17151bf988a98d79c80d6f85e5628b7b0e85a93b412e857"}} as TypedDocumentString<LeaveTeamMutation, LeaveTeamMutationVariables>;
export const RemoveFromTeamDocument = {"__meta__":{"name":"RemoveFromTeam","hash":"06ae20a091c54485c310324886cdec2fe0d5ab4a2077af28bfba98fd4ceeb864"}} as TypedDocumentString<RemoveFromTeamMutation, RemoveFromTeamMutationVariables>;
export const NameTeamLeadDocument = {"__meta__":{"name":"NameTeamLead","hash":"3cc3eb32dc511e17b58f3224622bccba70ae459fce36e4d62619bc9e4e07710f"}} as TypedDocumentString<NameTeamLeadMutation, NameTeamLeadMutationVariables>;
export const PutBackOnTeamDocument = {"__meta__":{"name":"PutBackOnTeam","hash":"49f433c3995cf2929eef5de8aa60671cb82c81b875c20e92a38ff285c9aafdc0"}} as TypedDocumentString<PutBackOnTeamMutation, PutBackOnTeamMutationVariables>;
export const CommentOnIdeaDocument = {"__meta__":{"name":"CommentOnIdea","hash":"58cdf1b48ec6ee57d00275ba49ddfbf054b5a4999e1863b7c91dfb7f7a50b9b0"}} as TypedDocumentString<CommentOnIdeaMutation, CommentOnIdeaMutationVariables>;
export const EditIdeaCommentDocument = {"__meta__":{"name":"EditIdeaComment","hash":"a07a84009a1e59de6eac8125b2d25f42aa3caa05d9cc869dd5cc98e533bcf12c"}} as TypedDocumentString<EditIdeaCommentMutation, EditIdeaCommentMutationVariables>;
export const RemoveIdeaCommentDocument = {"__meta__":{"name":"RemoveIdeaComment","hash":"dd51801eb1ec6be30899e75557a9667225aaa514e2675c7c838135ec0f83b08c"}} as TypedDocumentString<RemoveIdeaCommentMutation, RemoveIdeaCommentMutationVariables>;
export const PutBackIdeaCommentDocument = {"__meta__":{"name":"PutBackIdeaComment","hash":"691f0d9e01be1c53470f68ac1a8996bfc338a621efd2d564a10c2590852461e4"}} as TypedDocumentString<PutBackIdeaCommentMutation, PutBackIdeaCommentMutationVariables>;
export const AskedQuestionDocument = {"__meta__":{"name":"AskedQuestion","hash":"95faa1febc646ec13ad76258dff3015b4f3f729eef1d392407ca30e8e6def60c"}} as TypedDocumentString<AskedQuestionQuery, AskedQuestionQueryVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"name":"RequestPasswordReset","hash":"5ac89982dc149995bab85b93caab9976bbc3fd5994fbf4173153f8686dba9d72"}} as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"name":"ResetPassword","hash":"24dc59f4eaf6985a6fac002addd0996ea1255c78ec79dd990a0ccdd70819b2d1"}} as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"name":"ChangePassword","hash":"ec97f009cd840f53cc48ca4d533fce3596ad4bdc1dbc4120f5473d0972195bb9"}} as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestEmailChangeDocument = {"__meta__":{"name":"RequestEmailChange","hash":"cd5ea8fae8ddf64a121259a202655b383d55366b6e98cf4db74bb7adeb83488b"}} as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const ConfirmEmailChangeDocument = {"__meta__":{"name":"ConfirmEmailChange","hash":"25a1e59daafda1f9bcf6e5f5e227645aae0fa0a60ee194f2ce895ea56bf4c796"}} as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const UpdateSettingsDocument = {"__meta__":{"name":"UpdateSettings","hash":"6a3d62389dd0b3084d4d4955b1ba1fd44da6a3d6bbbcef1812ce4aa99ab9b9bd"}} as TypedDocumentString<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const AccountSettingsDocument = {"__meta__":{"name":"AccountSettings","hash":"5dcd1e7c40fc7ecac9977bd996824d9eb1c0637fc501f0d5106cf09b93212198"}} as TypedDocumentString<AccountSettingsQuery, AccountSettingsQueryVariables>;
export const DevicesDocument = {"__meta__":{"name":"Devices","hash":"d3c653b4f12783216cbba6e2749528e3e683750497539002cba8c8aadd06425d"}} as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const EndSessionDocument = {"__meta__":{"name":"EndSession","hash":"67188c8e2ce8c2ea48c1bd4d57c0a8a15dc811c26d6565548a58888de31ab5fc"}} as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const InvitationPreviewDocument = {"__meta__":{"name":"InvitationPreview","hash":"49f8ed6d891d5d86045ea3648ce713ab55337f04fc4f56f2b59f0d9ed278d70d"}} as TypedDocumentString<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"name":"AcceptInvitation","hash":"2fe25989a67b237fa9ec6ea647536c6059008fc08dce63342481a78288f920a7"}} as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InsightsDocument = {"__meta__":{"name":"Insights","hash":"6fa133b63287bd0e6aa0ea76849c98f31d3e825401f9ea4ce2cbeb4ba1542157"}} as TypedDocumentString<InsightsQuery, InsightsQueryVariables>;
export const PeopleWithoutTiesDocument = {"__meta__":{"name":"PeopleWithoutTies","hash":"ef3a92d770f6e065abdb462c647d2dbb8e56eaf2bc0cac3d6074156a8b6fab99"}} as TypedDocumentString<PeopleWithoutTiesQuery, PeopleWithoutTiesQueryVariables>;
export const PeopleWhoHoldTogetherDocument = {"__meta__":{"name":"PeopleWhoHoldTogether","hash":"e04a4124e39179f6ef82504e69556df50b25b38e5b8e9d9b0b719db2da31c95f"}} as TypedDocumentString<PeopleWhoHoldTogetherQuery, PeopleWhoHoldTogetherQueryVariables>;
export const ConventionOutcomesDocument = {"__meta__":{"name":"ConventionOutcomes","hash":"d6f5d992ebbaad888f1888b626c99a576c3af585113ae10255f96009ce078e69"}} as TypedDocumentString<ConventionOutcomesQuery, ConventionOutcomesQueryVariables>;
export const GapsDocument = {"__meta__":{"name":"Gaps","hash":"60548882810dcd38859befe70efbb1ee7b5c8fd39eeecb800dbf8772f96490ac"}} as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const GapProposalsDocument = {"__meta__":{"name":"GapProposals","hash":"7163fa5fa32808e7c3ba93a12e56d84675f4e279ba546a5182f2399ada5cc957"}} as TypedDocumentString<GapProposalsQuery, GapProposalsQueryVariables>;
export const IntroduceAcrossGapDocument = {"__meta__":{"name":"IntroduceAcrossGap","hash":"0cdc890e84b722f479e938b54347cc3d098c9ecad4206ef8b47764106ff3e660"}} as TypedDocumentString<IntroduceAcrossGapMutation, IntroduceAcrossGapMutationVariables>;
export const IntroductionsDocument = {"__meta__":{"name":"Introductions","hash":"f3bfb019bc2bd37a733ee74beba7e2fb4b49f2646b129045302f37c354371fe5"}} as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const IntroduceDocument = {"__meta__":{"name":"Introduce","hash":"e9d1269fc64a5137b022bd14a04096abd9016a1c84f757e20b5de3e0bf6cd767"}} as TypedDocumentString<IntroduceMutation, IntroduceMutationVariables>;
export const AnswerIntroductionDocument = {"__meta__":{"name":"AnswerIntroduction","hash":"39ff61290630e7960bb0f72d4ee5071658274e8dd7580bbb7bca5cc6bac3c941"}} as TypedDocumentString<AnswerIntroductionMutation, AnswerIntroductionMutationVariables>;
export const WithdrawIntroductionDocument = {"__meta__":{"name":"WithdrawIntroduction","hash":"3182f70d726b6e87cb4458538d34957fa204469fe7886666fc5bb70b1746e48d"}} as TypedDocumentString<WithdrawIntroductionMutation, WithdrawIntroductionMutationVariables>;
export const IntroductionRequestsDocument = {"__meta__":{"name":"IntroductionRequests","hash":"932ad6e371b59675878ff7f345e04fc30ebdd629b780ad3cb84a4362670000aa"}} as TypedDocumentString<IntroductionRequestsQuery, IntroductionRequestsQueryVariables>;
export const IntroducersDocument = {"__meta__":{"name":"Introducers","hash":"76d7254de8a12c8f69991c1331d7f337eb32e4a36ef6453e0eaeea895d5c9f55"}} as TypedDocumentString<IntroducersQuery, IntroducersQueryVariables>;
export const AskForIntroductionDocument = {"__meta__":{"name":"AskForIntroduction","hash":"d47f0f821a25004b74aea5ef7011388e5e312c50c9145b3044f5bf70b152e2b7"}} as TypedDocumentString<AskForIntroductionMutation, AskForIntroductionMutationVariables>;
export const DeclineIntroductionRequestDocument = {"__meta__":{"name":"DeclineIntroductionRequest","hash":"5d6da67b562341a0b45d0d4f443773b60d780a22a9a7ac13ca30483c6bb8ff5a"}} as TypedDocumentString<DeclineIntroductionRequestMutation, DeclineIntroductionRequestMutationVariables>;
export const WithdrawIntroductionRequestDocument = {"__meta__":{"name":"WithdrawIntroductionRequest","hash":"8ce0601aae6961151cd2944a93c57b6cf5d6ec488049fa75bb42e11a3269f0ed"}} as TypedDocumentString<WithdrawIntroductionRequestMutation, WithdrawIntroductionRequestMutationVariables>;
export const CaughtMailsDocument = {"__meta__":{"name":"CaughtMails","hash":"35fc2b791ba0e2d9d9e7e6d88a6d2bad7b4e335c88547c491af2084cc263a24a"}} as TypedDocumentString<CaughtMailsQuery, CaughtMailsQueryVariables>;
export const CaughtMailDocument = {"__meta__":{"name":"CaughtMail","hash":"3a77df16a4412e91d0305779c2cccea1a098663e31c03c384a68ea5a8b2897a5"}} as TypedDocumentString<CaughtMailQuery, CaughtMailQueryVariables>;
export const WorthMeetingDocument = {"__meta__":{"name":"WorthMeeting","hash":"2e59a7bd701a5ddeaea5f6ab1a4b54cca81e5784140aca2da4dee63c85a0fb49"}} as TypedDocumentString<WorthMeetingQuery, WorthMeetingQueryVariables>;
export const PutAsideDocument = {"__meta__":{"name":"PutAside","hash":"5a64f2aea418029d56418fc64739f96ada5fdeae8cb689252c7b384b2c93bb99"}} as TypedDocumentString<PutAsideQuery, PutAsideQueryVariables>;
export const DismissSuggestionDocument = {"__meta__":{"name":"DismissSuggestion","hash":"b0c7c4c1c653a929c5b206c6198e90dead71ad1184106c904ffa65aa70950dc5"}} as TypedDocumentString<DismissSuggestionMutation, DismissSuggestionMutationVariables>;
export const RestoreSuggestionDocument = {"__meta__":{"name":"RestoreSuggestion","hash":"d03c8f293db93d378093092f2996965a9093d4b8fa0407a17fa7c423b880c785"}} as TypedDocumentString<RestoreSuggestionMutation, RestoreSuggestionMutationVariables>;
export const MoreLikeThisDocument = {"__meta__":{"name":"MoreLikeThis","hash":"44109114fc0e05fb7b23e65122cd92d1209193fc109c824db1b5996018c000ad"}} as TypedDocumentString<MoreLikeThisMutation, MoreLikeThisMutationVariables>;
export const NoMoreLikeThisDocument = {"__meta__":{"name":"NoMoreLikeThis","hash":"94416329bce5be9a4e88457d7ab1cee17f3fa7efb3658cf6838cd4051d4856e1"}} as TypedDocumentString<NoMoreLikeThisMutation, NoMoreLikeThisMutationVariables>;
export const MatchingPoliciesDocument = {"__meta__":{"name":"MatchingPolicies","hash":"f9bbe18b52e0b22c034a336ff2aba27ad41e8502bd0ba12bb221c07b88552de7"}} as TypedDocumentString<MatchingPoliciesQuery, MatchingPoliciesQueryVariables>;
export const MatchingExampleDocument = {"__meta__":{"name":"MatchingExample","hash":"38374b14551ebdbacf855a759f1c76d2640df225cc88c561d4a8ef3a77daf487"}} as TypedDocumentString<MatchingExampleQuery, MatchingExampleQueryVariables>;
export const SetMatchingPolicyDocument = {"__meta__":{"name":"SetMatchingPolicy","hash":"23946b2b9028c0abe3967e498f8842d7f3c265dc90d68901f9dd1bff9399753a"}} as TypedDocumentString<SetMatchingPolicyMutation, SetMatchingPolicyMutationVariables>;
export const FirstToMeetDocument = {"__meta__":{"name":"FirstToMeet","hash":"c0b030add3f90a49ef7e20fd19f317270bb1edcd808cdf5f2c45af31a357c904"}} as TypedDocumentString<FirstToMeetQuery, FirstToMeetQueryVariables>;
export const NameFirstToMeetDocument = {"__meta__":{"name":"NameFirstToMeet","hash":"4e36861281548fb0687011534be9012e74ce3861b661dc4a8ba85e9b527b8b1c"}} as TypedDocumentString<NameFirstToMeetMutation, NameFirstToMeetMutationVariables>;
export const NetworkDocument = {"__meta__":{"name":"Network","hash":"39b40cb02de23f4e83ae05e62de21107c03f73266cb80153ed4f846b4f7a74f1"}} as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkNamesDocument = {"__meta__":{"name":"NetworkNames","hash":"ae8ec2d97c5e5f5993675a275d382a460709f24c79edb8b080526d70792aa7a2"}} as TypedDocumentString<NetworkNamesQuery, NetworkNamesQueryVariables>;
export const FindInNetworkDocument = {"__meta__":{"name":"FindInNetwork","hash":"be771307bfd495958a4d92f66505c6ee9c32b9175a98aa7701e3b96ab2de2b88"}} as TypedDocumentString<FindInNetworkQuery, FindInNetworkQueryVariables>;
export const NotificationsDocument = {"__meta__":{"name":"Notifications","hash":"96279092af14b32797c5ab2f8767cf23532bb512b93a35f969254104fb620ec5"}} as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const UnreadNotificationsDocument = {"__meta__":{"name":"UnreadNotifications","hash":"c876d4eee1d82fbef5b8f6d41055176029096c82a77f7391407f16e55f2ce96b"}} as TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"name":"MarkNotificationsRead","hash":"7d103dd3f89d2a2030d63eeed88004c1a6da3bafa3b39cbe215a64a79b1d2b01"}} as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const SharedGroundDocument = {"__meta__":{"name":"SharedGround","hash":"487c90c0b58b0c46f3bbc70a0e5ae41149a124b070e14da27fb1cb0f9cc1596a"}} as TypedDocumentString<SharedGroundQuery, SharedGroundQueryVariables>;
export const PeopleDocument = {"__meta__":{"name":"People","hash":"9f647d6789d18fff6ab0722f1cf2041ead550750d3239a7f148065f94c57c2b8"}} as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PeopleFacetsDocument = {"__meta__":{"name":"PeopleFacets","hash":"303179f234cd73e43d323cfd4b61c78dcd9a4f7ce6d8574de658775e651f8128"}} as TypedDocumentString<PeopleFacetsQuery, PeopleFacetsQueryVariables>;
export const CountFacetsDocument = {"__meta__":{"name":"CountFacets","hash":"2367d3231809d36cbe49ac7a079731d1789078c33f660994327c08c60cb6b8ff"}} as TypedDocumentString<CountFacetsQuery, CountFacetsQueryVariables>;
export const MemberDocument = {"__meta__":{"name":"Member","hash":"988fa84d8725c3035b25413a51f8ec144458f2da012007b54e02bd963e554eb8"}} as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const MyProfileDocument = {"__meta__":{"name":"MyProfile","hash":"88ccbd5e43516d6e93ee6a84dc53e5b01a746137e71559918a0cf63e72209fb8"}} as TypedDocumentString<MyProfileQuery, MyProfileQueryVariables>;
export const MyProfileSeenByDocument = {"__meta__":{"name":"MyProfileSeenBy","hash":"97b13391688d3da99bb6fc0aa28b6490771f45de2934e208e7e7853eb0e72e5a"}} as TypedDocumentString<MyProfileSeenByQuery, MyProfileSeenByQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"name":"UpdateProfile","hash":"9f0080d665edf6ec6c7c606b62ac6236595f23f1e3e9273ab7e944c9d16b8da7"}} as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const RemoveAvatarDocument = {"__meta__":{"name":"RemoveAvatar","hash":"f975ba8cad4a634e247a3170aa01df8d09137a3ec6f41706e4e906f23a5f642a"}} as TypedDocumentString<RemoveAvatarMutation, RemoveAvatarMutationVariables>;
export const AddOrganisationDocument = {"__meta__":{"name":"AddOrganisation","hash":"810ee53ed6a0e9f0cada0e72395838c44046a81299bfb9df5e9be7ee51f74dc7"}} as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const FindOrganisationsDocument = {"__meta__":{"name":"FindOrganisations","hash":"353580f912b56bd0cc3a38e89717a1ebd73cf32c41c8e8a7d551033e6bc0222c"}} as TypedDocumentString<FindOrganisationsQuery, FindOrganisationsQueryVariables>;
export const FindSkillsDocument = {"__meta__":{"name":"FindSkills","hash":"c98a71854e40e3f96977eb9f85d8cb960032e8d7e262a7a9e802134a483a71b3"}} as TypedDocumentString<FindSkillsQuery, FindSkillsQueryVariables>;
export const PublicProfileDocument = {"__meta__":{"name":"PublicProfile","hash":"b3d1a607342e97e3477c3d50643cd31c3799e88cd72f102be4c87f6982182f2f"}} as TypedDocumentString<PublicProfileQuery, PublicProfileQueryVariables>;
export const SimilarPeopleDocument = {"__meta__":{"name":"SimilarPeople","hash":"ebe46003d9b3da87605d7b056c62544f36fdace10c83128a72b41ee918e4fe84"}} as TypedDocumentString<SimilarPeopleQuery, SimilarPeopleQueryVariables>;
export const ProgrammesDocument = {"__meta__":{"name":"Programmes","hash":"c057e11285c77deec17c83c9eaafc47461eb06c0493b8b1f39df43567544fe2e"}} as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = {"__meta__":{"name":"Programme","hash":"e969bc52c00825727e2630b13cc4ff5f592766183021b6ba3b352c32cb08b787"}} as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const CohortDocument = {"__meta__":{"name":"Cohort","hash":"2de2be2e079d0a00aeae8a967e5b35e2154f430ad638340767f6f87ab8edbde3"}} as TypedDocumentString<CohortQuery, CohortQueryVariables>;
export const CreateProgrammeDocument = {"__meta__":{"name":"CreateProgramme","hash":"73d1164581c6753a408911c82771a464b6cfa916ef5c13c7516e467f1e5ac1ca"}} as TypedDocumentString<CreateProgrammeMutation, CreateProgrammeMutationVariables>;
export const AddCohortDocument = {"__meta__":{"name":"AddCohort","hash":"269befe12265f62ee1cce330f3f7567f8b7745b90f686442ca2dcfd186f2700e"}} as TypedDocumentString<AddCohortMutation, AddCohortMutationVariables>;
export const RoomReportsDocument = {"__meta__":{"name":"RoomReports","hash":"418cf49c31875d297e6f69280c48a5929248fc09a1c8198831c55d56874acc3e"}} as TypedDocumentString<RoomReportsQuery, RoomReportsQueryVariables>;
export const ProgrammeReportsDocument = {"__meta__":{"name":"ProgrammeReports","hash":"13a20f2fe16a8d741d15fb7dd26d5a4d610d38716f86f7499f29058a2b3c352f"}} as TypedDocumentString<ProgrammeReportsQuery, ProgrammeReportsQueryVariables>;
export const HandleReportDocument = {"__meta__":{"name":"HandleReport","hash":"2d2097fd057f52c66db0a1183b4a212f39e0c3c2716868112985f061b6cc0cea"}} as TypedDocumentString<HandleReportMutation, HandleReportMutationVariables>;
export const RevealAskerDocument = {"__meta__":{"name":"RevealAsker","hash":"e8372f2eb0e37c989057871540f4b332beacf457e56d21c0ab3a5fc8a2169b5c"}} as TypedDocumentString<RevealAskerMutation, RevealAskerMutationVariables>;
export const PollVotersDocument = {"__meta__":{"name":"PollVoters","hash":"c614a7f4db4a829255710f3b9c099418d588c1ec0cb87541534bac5d510690ad"}} as TypedDocumentString<PollVotersQuery, PollVotersQueryVariables>;
export const RoomsDocument = {"__meta__":{"name":"Rooms","hash":"17615f1a9d873ede9c17231afe9b588e547bb95082531719db618b654c838a1c"}} as TypedDocumentString<RoomsQuery, RoomsQueryVariables>;
export const RoomDocument = {"__meta__":{"name":"Room","hash":"bde5e2a287806f32217480543f9573c88ec74c3ce89e65b199bfcfc964f9d8d6"}} as TypedDocumentString<RoomQuery, RoomQueryVariables>;
export const RoomHistoryDocument = {"__meta__":{"name":"RoomHistory","hash":"c7b2f99c4a035930b78adae9294e64aebc0406a97f4cacc70a007e742cb4788f"}} as TypedDocumentString<RoomHistoryQuery, RoomHistoryQueryVariables>;
export const RoomThreadDocument = {"__meta__":{"name":"RoomThread","hash":"44853b80d0ad047175b4320fbbc8cbb39c7b0f54a6c084eb21794ed6192c24ce"}} as TypedDocumentString<RoomThreadQuery, RoomThreadQueryVariables>;
export const RoomSearchDocument = {"__meta__":{"name":"RoomSearch","hash":"455e814b60fe486729df9b384ee50ec58c9f82198291bba917f0a4543079c5c5"}} as TypedDocumentString<RoomSearchQuery, RoomSearchQueryVariables>;
export const RoomMentionsDocument = {"__meta__":{"name":"RoomMentions","hash":"209ddbe32b944fbb997dbf749e6b363e828923d0fdbe48613b219a1cb3befa7b"}} as TypedDocumentString<RoomMentionsQuery, RoomMentionsQueryVariables>;
export const SaidMessageDocument = {"__meta__":{"name":"SaidMessage","hash":"76cf3f6045709d443cdb16557afa506551ec739c773a44ba0870a9c028f46473"}} as TypedDocumentString<SaidMessageQuery, SaidMessageQueryVariables>;
export const MessagePlaceDocument = {"__meta__":{"name":"MessagePlace","hash":"2a4ebe3c345707bcebc16205faeb53eae3be4a97214126726bc48dbbd8e60a65"}} as TypedDocumentString<MessagePlaceQuery, MessagePlaceQueryVariables>;
export const DatePlaceDocument = {"__meta__":{"name":"DatePlace","hash":"71ef3b7ca841594f9d760d584ab5310b8df7447647815261799876b806836800"}} as TypedDocumentString<DatePlaceQuery, DatePlaceQueryVariables>;
export const RoomIdeasDocument = {"__meta__":{"name":"RoomIdeas","hash":"45ea912dbbe40491e8b1bee3e86aab35cd67a15764005c881ab632c38fab5a48"}} as TypedDocumentString<RoomIdeasQuery, RoomIdeasQueryVariables>;
export const RoomPeopleDocument = {"__meta__":{"name":"RoomPeople","hash":"116dca0efac50739c8be526ea9b8beb44a0741712d771df4be1a47f7817d6493"}} as TypedDocumentString<RoomPeopleQuery, RoomPeopleQueryVariables>;
export const RoomItemsDocument = {"__meta__":{"name":"RoomItems","hash":"18419c33d169765c9cf79d0da29ebbe3e7f30905cf433c7459ba1e96b037c1ee"}} as TypedDocumentString<RoomItemsQuery, RoomItemsQueryVariables>;
export const RoomPeopleNamedDocument = {"__meta__":{"name":"RoomPeopleNamed","hash":"58877583d1b96185f1418307466e92edfcabcb97338cac751a99a1b11481255c"}} as TypedDocumentString<RoomPeopleNamedQuery, RoomPeopleNamedQueryVariables>;
export const ReactedByDocument = {"__meta__":{"name":"ReactedBy","hash":"a56621fed5d3790d77206f9e1d65685ce7e1789b45b5ff983698885d13eb3ece"}} as TypedDocumentString<ReactedByQuery, ReactedByQueryVariables>;
export const UnreadRoomsDocument = {"__meta__":{"name":"UnreadRooms","hash":"5c24396040257094b4a0e209f41f00220f49315077cd52d86ee97366a049b652"}} as TypedDocumentString<UnreadRoomsQuery, UnreadRoomsQueryVariables>;
export const ConventionRoundsDocument = {"__meta__":{"name":"ConventionRounds","hash":"450b7567a1f0cfb976cf675b6bc497b66beb325f1bff4a981058b5ebd6adceec"}} as TypedDocumentString<ConventionRoundsQuery, ConventionRoundsQueryVariables>;
export const RoundsDeskDocument = {"__meta__":{"name":"RoundsDesk","hash":"c6056dfdbb88a91a3ba5367e8be8e1ea8c04f4a01d9365337ec89b68933c3113"}} as TypedDocumentString<RoundsDeskQuery, RoundsDeskQueryVariables>;
export const PublishedMeetingsDocument = {"__meta__":{"name":"PublishedMeetings","hash":"03b3daecdcadd745499f08f5203e2d74f774c1994929a76c6402f95622c3a3d3"}} as TypedDocumentString<PublishedMeetingsQuery, PublishedMeetingsQueryVariables>;
export const DraftedMeetingsDocument = {"__meta__":{"name":"DraftedMeetings","hash":"6f937f4980cd99ddb1de4edeb940b08d2a2b25d7d4ca18169965d52875e58651"}} as TypedDocumentString<DraftedMeetingsQuery, DraftedMeetingsQueryVariables>;
export const MyMeetingsDocument = {"__meta__":{"name":"MyMeetings","hash":"18738bd67e540eda35a7e338b5e79d068b95165885a27b2bfef4621529ec07ab"}} as TypedDocumentString<MyMeetingsQuery, MyMeetingsQueryVariables>;
export const MeetingPeopleDocument = {"__meta__":{"name":"MeetingPeople","hash":"cd9b972e29cc698d5202cadef59860c5f9af50eb229f05d7b25404f04b5c026d"}} as TypedDocumentString<MeetingPeopleQuery, MeetingPeopleQueryVariables>;
export const MeetingPairsDocument = {"__meta__":{"name":"MeetingPairs","hash":"f822fa1b6a70eae3d9249620dc3ad53754e0618fe31da184e23aef39ceef991b"}} as TypedDocumentString<MeetingPairsQuery, MeetingPairsQueryVariables>;
export const SetUpRoundsDocument = {"__meta__":{"name":"SetUpRounds","hash":"ed1e74297857aa78d6d4bae2ed5267a3f3dc5c5ad1ffa5f6d4e090cb9d2f0cd9"}} as TypedDocumentString<SetUpRoundsMutation, SetUpRoundsMutationVariables>;
export const TakePartInMeetingsDocument = {"__meta__":{"name":"TakePartInMeetings","hash":"413467e1fe0cd2842691ff02eb0336bf924a56e7dc88ceeb77ad82adc15725da"}} as TypedDocumentString<TakePartInMeetingsMutation, TakePartInMeetingsMutationVariables>;
export const WishForPairDocument = {"__meta__":{"name":"WishForPair","hash":"05347f447dafcba5a3be35fda7ef80260504abfb78906617f993e5464b6fa29c"}} as TypedDocumentString<WishForPairMutation, WishForPairMutationVariables>;
export const DrawUpMeetingsDocument = {"__meta__":{"name":"DrawUpMeetings","hash":"00ef083440768c6e609e7e66e54d85d5a6cf8e40ef36cdc675d8de732a804f62"}} as TypedDocumentString<DrawUpMeetingsMutation, DrawUpMeetingsMutationVariables>;
export const DiscardMeetingDraftDocument = {"__meta__":{"name":"DiscardMeetingDraft","hash":"06ac867e8b8ff2ea0b99336e22cab313db9657b718ecbb3d9dc09e110685c686"}} as TypedDocumentString<DiscardMeetingDraftMutation, DiscardMeetingDraftMutationVariables>;
export const PublishMeetingsDocument = {"__meta__":{"name":"PublishMeetings","hash":"e7301788bd77fc6294972ad8994b525f0bea32ed9dc10148729b12695aa588e9"}} as TypedDocumentString<PublishMeetingsMutation, PublishMeetingsMutationVariables>;
export const SavedSearchesDocument = {"__meta__":{"name":"SavedSearches","hash":"3e111641668cf1edffef57aa880fb31e4c7e17692a7bc8ca3f10fa4157fbecbd"}} as TypedDocumentString<SavedSearchesQuery, SavedSearchesQueryVariables>;
export const SaveSearchDocument = {"__meta__":{"name":"SaveSearch","hash":"5464129864b9dd401dfe4917bc7d13b326f7cffdc28ae1a804926ca4ce25958c"}} as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const ChangeSavedSearchDocument = {"__meta__":{"name":"ChangeSavedSearch","hash":"0bf42e9aa5ab1b7e2cf67124aa41fffdd1dcf4d2671f7a5a9d7469d8ace7671c"}} as TypedDocumentString<ChangeSavedSearchMutation, ChangeSavedSearchMutationVariables>;
export const LookAtSavedSearchDocument = {"__meta__":{"name":"LookAtSavedSearch","hash":"1f228498a4f87b01e6f4951d46b640e747030826596201337f594ff3a7c56725"}} as TypedDocumentString<LookAtSavedSearchMutation, LookAtSavedSearchMutationVariables>;
export const DeleteSavedSearchDocument = {"__meta__":{"name":"DeleteSavedSearch","hash":"2ab000f425db095031674eea0edea9c194e65b2c80ec840b615f05bfe5878143"}} as TypedDocumentString<DeleteSavedSearchMutation, DeleteSavedSearchMutationVariables>;
export const SearchAnythingDocument = {"__meta__":{"name":"SearchAnything","hash":"e5b7993fee438a4f2a8bac0c71d4d5ca7b6094fde0ea4f0d4cd1136e190d8f3c"}} as TypedDocumentString<SearchAnythingQuery, SearchAnythingQueryVariables>;
export const SearchCountsDocument = {"__meta__":{"name":"SearchCounts","hash":"e839ae6773291fd438687c6a3c2c928dcb84d42add73f8f1b6cb321eb0c31d9b"}} as TypedDocumentString<SearchCountsQuery, SearchCountsQueryVariables>;
export const SearchPeopleDocument = {"__meta__":{"name":"SearchPeople","hash":"39be0dc7b9801b26dd582f56e7b588758242fd464a3357d3da0b39d19c5584e4"}} as TypedDocumentString<SearchPeopleQuery, SearchPeopleQueryVariables>;
export const SearchIdeasDocument = {"__meta__":{"name":"SearchIdeas","hash":"6cd3ea24efbef723bb49d17f02bd5a32567a9eaf6c3d8807c59dea3dfe72212c"}} as TypedDocumentString<SearchIdeasQuery, SearchIdeasQueryVariables>;
export const SearchOrganisationsDocument = {"__meta__":{"name":"SearchOrganisations","hash":"fa83048c1eb124b3ff5ebd7573b791d6f592f793dd472f4f0ac5b9298d2a3474"}} as TypedDocumentString<SearchOrganisationsQuery, SearchOrganisationsQueryVariables>;
export const SearchSessionsDocument = {"__meta__":{"name":"SearchSessions","hash":"3904426c8cc25d59e70b89f15018659969161635570d866eb6e7d57b5f1869a0"}} as TypedDocumentString<SearchSessionsQuery, SearchSessionsQueryVariables>;
export const SearchMessagesDocument = {"__meta__":{"name":"SearchMessages","hash":"121334a6c43c12f0f6b5f6c013cd8024b330aec75a4ad1af5af71a0e4f4d9713"}} as TypedDocumentString<SearchMessagesQuery, SearchMessagesQueryVariables>;
export const ViewerDocument = {"__meta__":{"name":"Viewer","hash":"aa054c0f3601900c6bb33e4c338010cb72ddeaa7476cc2737806486416c79313"}} as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OfficesDocument = {"__meta__":{"name":"Offices","hash":"d0ee8c8091b6a7baa910edfd7cc973e08f46908a1f4f9102b3bd610ad75a12a5"}} as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;
export const SignInDocument = {"__meta__":{"name":"SignIn","hash":"c737ed6e21eeae3fda2590ffb16d35b3e22bbeb225171db4a275d502a4316fc1"}} as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RequestMagicLinkDocument = {"__meta__":{"name":"RequestMagicLink","hash":"6f9e8a2f0b5f90c09a4d3ba955a68177da0f7c2b7899b0e9d975c24d7aa50abc"}} as TypedDocumentString<RequestMagicLinkMutation, RequestMagicLinkMutationVariables>;
export const RedeemMagicLinkDocument = {"__meta__":{"name":"RedeemMagicLink","hash":"988b05cac6832eb13c01c5dcaa2bf1d7e38b923ade8d96bf3694346b4b5beb06"}} as TypedDocumentString<RedeemMagicLinkMutation, RedeemMagicLinkMutationVariables>;
export const SignOutDocument = {"__meta__":{"name":"SignOut","hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"name":"SignOutEverywhere","hash":"4c1763fb9c6a63882642b282f19ad507e4417c23a4c59c3b633e9f8fe21b26dc"}} as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const InstallationDocument = {"__meta__":{"name":"Installation","hash":"aaf36d264b824ee7723220a9aecfa98f49cf3a2aaf5402f257ff1c3399fb4cae"}} as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const SignInAsPersonaDocument = {"__meta__":{"name":"SignInAsPersona","hash":"2a53684389794f0b979fa16b75e73711be354d96c3f4584208ed48d22a563438"}} as TypedDocumentString<SignInAsPersonaMutation, SignInAsPersonaMutationVariables>;
export const StaffProgrammeDocument = {"__meta__":{"name":"StaffProgramme","hash":"9dfa37d1b8afadc5834948d91cda76a24bdf1a6b1a6f698da2c55898adb3983c"}} as TypedDocumentString<StaffProgrammeQuery, StaffProgrammeQueryVariables>;
export const InvitationsDocument = {"__meta__":{"name":"Invitations","hash":"6f3017c32bc3b05db050c28e4e160a0755a770b54d59c665771d27ab105aaf20"}} as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InviteDocument = {"__meta__":{"name":"Invite","hash":"493d5fc161570328d617a3b9f923a081e275ee287a5dde3e879b83630fcdb23b"}} as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const ResendInvitationDocument = {"__meta__":{"name":"ResendInvitation","hash":"dcc00e6e89aa378bd5574ebf6c418d85641d5499f8131fa3abfa313bf1e25c81"}} as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"name":"RevokeInvitation","hash":"323c021e70f021fc6b92cb16fc220c5e421842eb9f5b2577141fe230d08ba9b0"}} as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const AuditLogDocument = {"__meta__":{"name":"AuditLog","hash":"51fe596948b6089cda7617a26e95c89a62dcfd0a3ed1109e0a2b0893cfce7dc5"}} as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const ProgrammeTeamDocument = {"__meta__":{"name":"ProgrammeTeam","hash":"1a525796fdfb77b4031eb6e189b653fa37d5f318d01caabcdd7f0fbab4f64902"}} as TypedDocumentString<ProgrammeTeamQuery, ProgrammeTeamQueryVariables>;
export const TakeRoleDocument = {"__meta__":{"name":"TakeRole","hash":"ad4444d7d04c03b20d4a62cc4ff9f9ba806bfa7ceafb587be2bb44f0833747e1"}} as TypedDocumentString<TakeRoleMutation, TakeRoleMutationVariables>;
export const AllowPublicFieldsDocument = {"__meta__":{"name":"AllowPublicFields","hash":"dd3a874ed7ab31f4ae3df3b21fa442bf841d00d6176c89a988bf6bdaf25adc70"}} as TypedDocumentString<AllowPublicFieldsMutation, AllowPublicFieldsMutationVariables>;
export const TalksDocument = {"__meta__":{"name":"Talks","hash":"cbdeea10f9cfb8b6750a7519de15de287a7c05997bed7712c685138b16de6042"}} as TypedDocumentString<TalksQuery, TalksQueryVariables>;
export const CalendarFeedDocument = {"__meta__":{"name":"CalendarFeed","hash":"019902e8705d827a0a25ccc21d396c2b2de477946ffcce77b6c0591fd73eb2d9"}} as TypedDocumentString<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const FreeTimesDocument = {"__meta__":{"name":"FreeTimes","hash":"8462968f87cff05554e2d4c942b4abb9c71dcb2c8de65365b1de0fb0a82fdb6e"}} as TypedDocumentString<FreeTimesQuery, FreeTimesQueryVariables>;
export const OfferTalkDocument = {"__meta__":{"name":"OfferTalk","hash":"8c67d74f8b798f5abef2696d4d5771346fab2b9a96cae9db25b323e0c8cdbb47"}} as TypedDocumentString<OfferTalkMutation, OfferTalkMutationVariables>;
export const OfferTimesDocument = {"__meta__":{"name":"OfferTimes","hash":"0c4fa42a7703e5d0fd6269c3e16813b03c129db33194a1f2a54f6cf4cf5c9db6"}} as TypedDocumentString<OfferTimesMutation, OfferTimesMutationVariables>;
export const TakeTimeDocument = {"__meta__":{"name":"TakeTime","hash":"8ec153ea2642ead5e9ae01624245474a4c2f0f45550a73837efbefcc3807ca1d"}} as TypedDocumentString<TakeTimeMutation, TakeTimeMutationVariables>;
export const AskOtherTimesDocument = {"__meta__":{"name":"AskOtherTimes","hash":"830ee71a75c795b0b977289795f7be2289ae513c71b128566e8b1a2ef3ac9141"}} as TypedDocumentString<AskOtherTimesMutation, AskOtherTimesMutationVariables>;
export const CancelTalkDocument = {"__meta__":{"name":"CancelTalk","hash":"102019dca28262317ff5139e59421ed53f327505e57e642f6e6608656dbf8d0d"}} as TypedDocumentString<CancelTalkMutation, CancelTalkMutationVariables>;
export const SetCalendarFeedDocument = {"__meta__":{"name":"SetCalendarFeed","hash":"5ad33c2e90de6fd7a539c6461dfd2d9b32f4a3725d1f5278ff0f20644bbc990f"}} as TypedDocumentString<SetCalendarFeedMutation, SetCalendarFeedMutationVariables>;
export const ForgetCalendarFeedDocument = {"__meta__":{"name":"ForgetCalendarFeed","hash":"694ba68b9a4aade930317c0ae3c63661d7f3db93ffb75063a277765ae316a4d3"}} as TypedDocumentString<ForgetCalendarFeedMutation, ForgetCalendarFeedMutationVariables>;
export const SecondmentOpeningsDocument = {"__meta__":{"name":"SecondmentOpenings","hash":"60020062e99c0047f0de3add4b3fecc6f4f95572344f9a2f2c44f6e24bfd35f2"}} as TypedDocumentString<SecondmentOpeningsQuery, SecondmentOpeningsQueryVariables>;
export const SecondmentsForMeDocument = {"__meta__":{"name":"SecondmentsForMe","hash":"5368f81be8576343e0e3019544a65e346dddfd479b5508b6739c3e0c0accd60b"}} as TypedDocumentString<SecondmentsForMeQuery, SecondmentsForMeQueryVariables>;
export const SecondmentOpeningDocument = {"__meta__":{"name":"SecondmentOpening","hash":"61ca781b49a9e8a963d5fd5fa1e85ef02f2ce2bb444a08854b480f3de8a32d36"}} as TypedDocumentString<SecondmentOpeningQuery, SecondmentOpeningQueryVariables>;
export const MySecondmentDatesDocument = {"__meta__":{"name":"MySecondmentDates","hash":"78a49f1173da9404fe6cc88b69a6ced1937bf111de26618c99d421697cb40cf2"}} as TypedDocumentString<MySecondmentDatesQuery, MySecondmentDatesQueryVariables>;
export const SetSecondmentDatesDocument = {"__meta__":{"name":"SetSecondmentDates","hash":"890e6365044f07ee4d847a1d8a2273b3895821974d02a1d5a5b0ac4c7e44b96b"}} as TypedDocumentString<SetSecondmentDatesMutation, SetSecondmentDatesMutationVariables>;
export const PostOpeningDocument = {"__meta__":{"name":"PostOpening","hash":"3055eb63fb3ad970d666a44041fe6525b4ebd0daeedcc414eb630dbd08f9c6a4"}} as TypedDocumentString<PostOpeningMutation, PostOpeningMutationVariables>;
export const UpdateOpeningDocument = {"__meta__":{"name":"UpdateOpening","hash":"a3f27068eff92962f84af039a4d0c5ec55323664fb33688f0502ff5ea3ecbbe4"}} as TypedDocumentString<UpdateOpeningMutation, UpdateOpeningMutationVariables>;
export const CloseOpeningDocument = {"__meta__":{"name":"CloseOpening","hash":"e84efa362fcb33afcf23564ba8f3b4e881ca281b0150220c332108ece14aa88b"}} as TypedDocumentString<CloseOpeningMutation, CloseOpeningMutationVariables>;
export const ReopenOpeningDocument = {"__meta__":{"name":"ReopenOpening","hash":"f660627a409d9a2273fe3a91a7c43408782265393a5a833c7694659f01ffb288"}} as TypedDocumentString<ReopenOpeningMutation, ReopenOpeningMutationVariables>;
export const AskForOpeningDocument = {"__meta__":{"name":"AskForOpening","hash":"9fe4efb1d5028ef7944956f00978162721468138b0a0dfb832524f9df999ac13"}} as TypedDocumentString<AskForOpeningMutation, AskForOpeningMutationVariables>;
export const WithdrawFromOpeningDocument = {"__meta__":{"name":"WithdrawFromOpening","hash":"7943b1c16d28bc7f770cea9d14b5767077a43c73f083de4524ebfd623d4fbd1c"}} as TypedDocumentString<WithdrawFromOpeningMutation, WithdrawFromOpeningMutationVariables>;
export const AnswerAskDocument = {"__meta__":{"name":"AnswerAsk","hash":"e92106adb101c5034fda646e9a54a1f58e7395cdd5269548af44e0717e030835"}} as TypedDocumentString<AnswerAskMutation, AnswerAskMutationVariables>;
export const ThingsNamedDocument = {"__meta__":{"name":"ThingsNamed","hash":"ac748b986274fc5c2911e46848953538dbd9a0ea0e2c4f7904c58dc73d630273"}} as TypedDocumentString<ThingsNamedQuery, ThingsNamedQueryVariables>;
export const ThingsAtDocument = {"__meta__":{"name":"ThingsAt","hash":"9d4f8113e0f71559e154046572643dcfdb9242a270b3f57c90215905240cd374"}} as TypedDocumentString<ThingsAtQuery, ThingsAtQueryVariables>;
export const MeasuredDirectoryDocument = {"__meta__":{"name":"MeasuredDirectory","hash":"9476984e781c9f1b0fdea6b51d3b861294b9dc5e3e7ea9c8db6778644dde2d6e"}} as TypedDocumentString<MeasuredDirectoryQuery, MeasuredDirectoryQueryVariables>;
export const MeasuredHistoryDocument = {"__meta__":{"name":"MeasuredHistory","hash":"07cdfaf06753a24310b9130a31a8770076618121a886d69f0b4c6358779af689"}} as TypedDocumentString<MeasuredHistoryQuery, MeasuredHistoryQueryVariables>;
export const MeasuredProfileDocument = {"__meta__":{"name":"MeasuredProfile","hash":"be930093d2a70184ab24497256e8cf8a0779461463a7fa7c6f91b95bc7055709"}} as TypedDocumentString<MeasuredProfileQuery, MeasuredProfileQueryVariables>;
export const MeasuredIdeasDocument = {"__meta__":{"name":"MeasuredIdeas","hash":"80a4a9f7da868968aacede3daf4f0ef807b86d3439d55a048cbb3f28d82ffb94"}} as TypedDocumentString<MeasuredIdeasQuery, MeasuredIdeasQueryVariables>;
export const MeasuredSearchDocument = {"__meta__":{"name":"MeasuredSearch","hash":"1b0537c5ba5409e091146f6a7c2a41b3e5885f132e9b108d741a74aaba135347"}} as TypedDocumentString<MeasuredSearchQuery, MeasuredSearchQueryVariables>;
export const MeasuredPaletteDocument = {"__meta__":{"name":"MeasuredPalette","hash":"68e72af51264d1c395ea5dc03badcd6b86340a22ec5b5a3f5bc32a6ea14704c3"}} as TypedDocumentString<MeasuredPaletteQuery, MeasuredPaletteQueryVariables>;
export const MeasuredFacetsDocument = {"__meta__":{"name":"MeasuredFacets","hash":"7fad6ca5a90fbf3d010e0e2b41ece0ab6c714cf51a517a7395f5695b9104be13"}} as TypedDocumentString<MeasuredFacetsQuery, MeasuredFacetsQueryVariables>;
