/** The domain's closed lists; each is the same in the database, in GraphQL and on the screen. */
const list = <T extends string>(...values: T[]): { readonly [K in T]: K } =>
  Object.fromEntries(values.map(value => [value, value])) as { [K in T]: K };

/** Who may see a field; each audience includes the ones before it. Stored by its rank, see {@link audienceRank}. */
export const Audience = list('ONLY_ME', 'CONNECTIONS', 'COHORTS', 'MEMBERS', 'PUBLIC');
export type Audience = keyof typeof Audience;
/** 0 only me, 1 my connections, 2 my cohorts (and connections), 3 members, 4 public. */
export const audienceRank: Readonly<Record<Audience, number>> = { ONLY_ME: 0, CONNECTIONS: 1, COHORTS: 2, MEMBERS: 3, PUBLIC: 4 };
export const audiences = Object.keys(audienceRank) as Audience[];

export const Sector = list('CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL');
export type Sector = keyof typeof Sector;

export const OpenTo = list('MENTORING', 'SPEAKING', 'SECONDMENT', 'JOINING_A_TEAM');
export type OpenTo = keyof typeof OpenTo;

export const CohortState = list('RUNNING', 'GRADUATED');
export type CohortState = keyof typeof CohortState;

export const ProgrammeRole = list('STAFF', 'REVIEWER', 'MODERATOR');
export type ProgrammeRole = keyof typeof ProgrammeRole;

/** A picture is shown, a document is only downloaded. */
export const AttachmentKind = list('IMAGE', 'DOCUMENT');
export type AttachmentKind = keyof typeof AttachmentKind;

/** What a `#` in a text links to, or the address of which it holds. */
export const ThingKind = list('IDEA', 'SESSION', 'CONVENTION', 'PERSON');
export type ThingKind = keyof typeof ThingKind;

/** What a room belongs to. */
export const RoomKind = list('SESSION', 'LOUNGE', 'IDEA', 'PAIR', 'GROUP');
export type RoomKind = keyof typeof RoomKind;

/** What a grant lets someone do in a room; each includes the ones before it. A rapporteur says what matters; a moderator keeps order too. */
export const RoomRole = list('READER', 'MEMBER', 'RAPPORTEUR', 'MODERATOR');
export type RoomRole = keyof typeof RoomRole;

/**
 * Reactions to a message. Few and named: each has a word in every language for who hears it, none can insult in a room of officials, and a
 * message never grows a hundred kinds.
 */
export const Reaction = list('AGREE', 'HEART', 'APPLAUSE', 'CELEBRATE', 'LAUGH', 'THANKS', 'THINKING', 'SEEN');
export type Reaction = keyof typeof Reaction;

/** What moderators lay on a person in a room. */
export const RestraintKind = list('MUTED', 'REMOVED');
export type RestraintKind = keyof typeof RestraintKind;

/** How a message stands that was posted where moderators approve first. */
export const AwaitingState = list('AWAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN');
export type AwaitingState = keyof typeof AwaitingState;

export const HandState = list('RAISED', 'CALLED', 'LOWERED');
export type HandState = keyof typeof HandState;

/** Why something is reported. */
export const ReportReason = list('HARASSMENT', 'HATE', 'SPAM', 'PRIVATE_INFORMATION', 'OFF_TOPIC', 'OTHER');
export type ReportReason = keyof typeof ReportReason;

/** What came of a report. */
export const ReportOutcome = list('DISMISSED', 'MESSAGE_DELETED', 'QUESTION_DISMISSED', 'MUTED', 'REMOVED');
export type ReportOutcome = keyof typeof ReportOutcome;

export const RoomState = list('OPEN', 'CLOSED');
export type RoomState = keyof typeof RoomState;

/** Why something said in a room matters: takeaways and reports are written from these. */
export const HighlightKind = list('KEY_POINT', 'DECISION', 'COMMITMENT', 'QUESTION_TO_TAKE_ALONG');
export type HighlightKind = keyof typeof HighlightKind;

/** Anyone suggests; who marks accepts or declines. What was marked and is no longer leaves its trace. */
export const HighlightState = list('SUGGESTED', 'MARKED', 'DECLINED', 'WITHDRAWN');
export type HighlightState = keyof typeof HighlightState;

/** What in a room may matter. */
export const HighlightSubject = list('MESSAGE', 'QUESTION');
export type HighlightSubject = keyof typeof HighlightSubject;

/** How someone takes part in a convention. */
export const Attendance = list('ONSITE', 'REMOTE');
export type Attendance = keyof typeof Attendance;

/** What staff want of two people in a convention's meeting rounds. */
export const MeetingPairKind = list('TOGETHER', 'APART');
export type MeetingPairKind = keyof typeof MeetingPairKind;

/** How a plan of meeting rounds stands. */
export const MeetingDrawState = list('WORKING', 'READY', 'FAILED');
export type MeetingDrawState = keyof typeof MeetingDrawState;

/** What came of an opening for a tour of service. */
export const SecondmentOutcome = list('FILLED', 'NOT_FILLED', 'WITHDRAWN');
export type SecondmentOutcome = keyof typeof SecondmentOutcome;

/** How someone's wish to take an opening stands. */
export const SecondmentAskState = list('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');
export type SecondmentAskState = keyof typeof SecondmentAskState;

export const SessionFormat = list('TALK', 'LIGHTNING_TALK', 'PANEL', 'WORKSHOP', 'CHALLENGE_QUESTION', 'SOCIAL');
export type SessionFormat = keyof typeof SessionFormat;

export const SessionRole = list('SPEAKER', 'ONSITE_MODERATOR', 'ONLINE_MODERATOR', 'RAPPORTEUR');
export type SessionRole = keyof typeof SessionRole;

/** Where the present stands to a convention or session. */
export const Phase = list('TO_COME', 'NOW', 'OVER');
export type Phase = keyof typeof Phase;

/** Where an idea stands: proposed, gathering its team, under way, paused, done. */
export const IdeaStage = list('PROPOSED', 'GATHERING', 'UNDER_WAY', 'PAUSED', 'DONE');
export type IdeaStage = keyof typeof IdeaStage;

/** Who may see an idea: its cohort (and its team), or all members. */
export const IdeaAudience = list('COHORT', 'MEMBERS');
export type IdeaAudience = keyof typeof IdeaAudience;

export const IdeaOrder = list('NEWEST', 'MOST_SUPPORTED');
export type IdeaOrder = keyof typeof IdeaOrder;

export const JoinRequestState = list('REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');
export type JoinRequestState = keyof typeof JoinRequestState;

/** What a thing may have come from. */
export const OriginKind = list('ROOM', 'MESSAGE', 'QUESTION', 'SESSION', 'CONVENTION', 'IDEA');
export type OriginKind = keyof typeof OriginKind;

/** Languages a person may say they speak: ISO 639-1 codes, named to the reader by Intl.DisplayNames. */
export const spokenLanguages = ['he', 'ar', 'en', 'fr', 'ru', 'am', 'es', 'de', 'pt', 'it', 'yi', 'uk', 'pl', 'ro', 'nl', 'tr', 'fa', 'zh', 'ja', 'hi', 'sw', 'el', 'cs', 'da', 'sv', 'no', 'fi', 'et', 'cy', 'ga'] as const;

/** How two people stand to each other, as one of them sees it. */
export const TieState = list('NONE', 'REQUESTED_BY_ME', 'REQUESTED_BY_THEM', 'CONNECTED');
export type TieState = keyof typeof TieState;

/** What kind of place two people met at. */
export const MetKind = list('CONVENTION', 'SESSION', 'ROOM', 'COHORT', 'IDEA', 'INTRODUCTION', 'ELSEWHERE');
export type MetKind = keyof typeof MetKind;

/** By what the people of the network are grouped. */
export const NetworkGrouping = list('COHORT', 'SECTOR', 'ORGANISATION');
export type NetworkGrouping = keyof typeof NetworkGrouping;

export const RequestDirection = list('INCOMING', 'OUTGOING');
export type RequestDirection = keyof typeof RequestDirection;

/** How an introduction stands, as far as it is told: who would rather not is told to nobody, and until it runs out it waits. */
export const IntroductionState = list('WAITING', 'MADE', 'NOT_MADE');
export type IntroductionState = keyof typeof IntroductionState;

/** How a talk of two stands: times are offered, one was taken, or it will not be. */
export const TalkState = list('OFFERED', 'AGREED', 'CANCELLED');
export type TalkState = keyof typeof TalkState;

/** Introductions that wait for the reader's answer, all in which they are one of the two, or those they made. */
export const IntroductionPart = list('WAITING_FOR_ME', 'TO_ME', 'BY_ME');
export type IntroductionPart = keyof typeof IntroductionPart;

/** How a request to be introduced stands, for who asked: who was asked has not answered, has asked the third, it came about, or it did not. */
export const IntroductionRequestState = list('WAITING', 'PASSED_ON', 'MADE', 'NOT_MADE');
export type IntroductionRequestState = keyof typeof IntroductionRequestState;

/** Requests that wait for the reader's answer, or those they made. */
export const IntroductionRequestPart = list('WAITING_FOR_ME', 'BY_ME');
export type IntroductionRequestPart = keyof typeof IntroductionRequestPart;

/** Why someone is worth meeting; each can be checked on their profile. */
export const MatchReasonKind = list(
  'OFFERS_WHAT_YOU_NEED', 'NEEDS_WHAT_YOU_OFFER', 'OFFERS_NEAR_WHAT_YOU_NEED', 'NEEDS_NEAR_WHAT_YOU_OFFER', 'SHARES_IDEA', 'CLOSE_IDEAS', 'SHARES_QUESTION',
  'MUTUAL_CONNECTION', 'SAME_ROLE_ELSEWHERE', 'NEAR_YOU', 'SHARES_LANGUAGE', 'OPEN_TO', 'SAME_SECTOR', 'OTHER_SECTOR', 'OTHER_COHORT', 'SAME_COHORT',
  'BRIDGES_COHORTS', 'LIKE_ONE_YOU_CHOSE', 'FIRST_TO_MEET',
);
export type MatchReasonKind = keyof typeof MatchReasonKind;
/** Whom a programme's members are suggested at all. */
export const MayMeet = list('ANYONE', 'OWN_PROGRAMME', 'OTHER_COHORTS');
export type MayMeet = keyof typeof MayMeet;

/** What a member can be told of. */
export const NotificationKind = list(
  'CONNECTION_REQUESTED', 'CONNECTION_ACCEPTED', 'IDEA_JOIN_REQUESTED', 'IDEA_JOIN_ACCEPTED', 'IDEA_JOIN_DECLINED', 'IDEA_COMMENTED', 'IDEA_SUPPORTED', 'IDEA_NEEDS_YOU', 'INVITATION_ACCEPTED',
  'MENTIONED', 'DIRECT_MESSAGE', 'THREAD_ANSWERED', 'REPORT_MADE', 'REPORT_HANDLED',
  'SEARCH_FOUND', 'INTRODUCTION_PROPOSED', 'INTRODUCTION_MADE', 'INTRODUCTION_ASKED', 'INTRODUCTION_PASSED_ON', 'MEETINGS_PUBLISHED', 'MEETINGS_SOON', 'MEETING_BEGINS', 'TALK_OFFERED', 'TALK_OTHERS_ASKED', 'TALK_AGREED', 'TALK_CANCELLED', 'TALK_SOON', 'SECONDMENT_ASKED', 'SECONDMENT_ANSWERED',
);
export type NotificationKind = keyof typeof NotificationKind;

/** How an invitation stands. */
export const invitationStates = ['PENDING', 'ACCEPTED', 'EXPIRED', 'REVOKED'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** What is written into the audit log; each has a sentence in the catalogues, `staff:log.act`. */
export const AuditAct = list(
  'INVITATION_SENT', 'INVITATION_RESENT', 'INVITATION_REVOKED', 'ROLE_GIVEN', 'ROLE_TAKEN', 'PEOPLE_EXPORTED', 'OWN_DATA_EXPORTED', 'PUBLIC_FIELDS_ALLOWED', 'PUBLIC_FIELDS_FORBIDDEN',
  'SIGNED_OUT_EVERYWHERE', 'EMAIL_CHANGED', 'PASSWORD_CHANGED',
  'QUESTION_DISMISSED', 'QUESTIONS_NEED_APPROVAL', 'QUESTIONS_SHOWN_AT_ONCE', 'POLL_REMOVED',
  'MESSAGE_PINNED', 'MESSAGE_UNPINNED', 'SLOW_MODE_SET', 'ROOM_LOCKED', 'ROOM_UNLOCKED', 'APPROVAL_BEGUN', 'APPROVAL_ENDED', 'MESSAGE_TAKEN_DOWN', 'MESSAGE_APPROVED', 'MESSAGE_DECLINED',
  'PERSON_MUTED', 'PERSON_UNMUTED', 'PERSON_REMOVED', 'PERSON_READMITTED', 'REPORT_HANDLED', 'ASKER_REVEALED',
  'MATCHING_POLICY_SET', 'FIRST_TO_MEET_NAMED',
  'PEOPLE_READ_MUCH', 'PEOPLE_READING_STOPPED',
  'INSIGHTS_EXPORTED', 'GAP_INTRODUCED',  'MEETINGS_PUBLISHED',
);
export type AuditAct = keyof typeof AuditAct;
/** What kind of thing an act was done to. */
export const AuditSubject = list('ACCOUNT', 'MEMBER', 'INVITATION', 'PROGRAMME', 'ROOM', 'MESSAGE', 'IDEA', 'CONVENTION', 'SESSION');
export type AuditSubject = keyof typeof AuditSubject;

/** By what a programme's people are told apart in its figures. */
export const InsightKind = list('COHORT', 'SECTOR');
export type InsightKind = keyof typeof InsightKind;

/** A programme's figures to take along: by day, the tables, or the tables as a network of groups. */
export const InsightExport = list('DAYS', 'COHORTS', 'SECTORS', 'CONVENTIONS', 'GRAPH');
export type InsightExport = keyof typeof InsightExport;
