/**
 * The shapes of the demonstration content. Everything refers to everything else by a readable slug, and every date is an
 * offset from the moment of filling, so that the same content is always fresh. `index.ts` gathers it, `content.spec.ts` checks it.
 */
import type { HighlightKind, PollKind, PollResults, spokenLanguages } from '@cohortium/contract';

/** A language a text is written in. */
export type Language = 'en' | 'he' | 'ar' | 'fr';

/** A text that staff define, in the installation's languages. */
export interface Said {
  en: string;
  he: string;
  ar?: string;
  fr?: string;
}

/** Days from the day of filling (negative: past), or a fixed calendar date for history that does not move. */
export type Day = number | `${number}-${number}-${number}`;

export type Sector = 'CENTRAL_GOVERNMENT' | 'LOCAL_GOVERNMENT' | 'NON_PROFIT' | 'PRIVATE' | 'ACADEMIA' | 'INTERNATIONAL';

export interface OrganisationContent {
  slug: string;
  name: Said;
  sector: Sector;
  place: string;
}

export interface SkillGroupContent {
  key: string;
  name: Required<Said>;
  skills: SkillContent[];
}

export interface SkillContent {
  key: string;
  name: Required<Said>;
  /** Other words people type for it, in any language. */
  aliases: string[];
}

export interface ProgrammeContent {
  slug: string;
  name: Said;
  description: Said;
  /** `#RRGGBB`; the web corrects its contrast. */
  accent: string;
  principles: { name: Said; text: Said }[];
  cohorts: CohortContent[];
}

export interface CohortContent {
  slug: string;
  /** `{year}` stands for the year in which the cohort starts. */
  name: Said;
  starts: Day;
  ends: Day;
  state: 'RUNNING' | 'GRADUATED';
}

/** The parts of a profile that have an audience of their own. */
export type ProfileField =
  'headline' | 'organisation' | 'place' | 'languages' | 'bio' | 'links' | 'offers' | 'needs' | 'openTo';
export type Audience = 'ONLY_ME' | 'CONNECTIONS' | 'COHORTS' | 'MEMBERS' | 'PUBLIC';
export type OpenTo = 'MENTORING' | 'SPEAKING' | 'SECONDMENT' | 'JOINING_A_TEAM';

export interface MemberContent {
  /** Also the local part of the e-mail address. */
  slug: string;
  /** In the script the member writes it in. */
  name: string;
  /** For readers of another script; absent where `name` is Latin. */
  latinName?: string;
  lang: Language;
  organisation: string;
  role: string;
  place: string;
  languages: (typeof spokenLanguages)[number][];
  headline: string;
  bio: string;
  links?: { label: string; url: string }[];
  offers: string[];
  needs: string[];
  openTo: OpenTo[];
  /** In the order in which the member took part. */
  cohorts: string[];
  /** How much the member shows to whom (see `privacy.ts`); where absent, given by position. */
  privacy?: Privacy;
  admin?: true;
  /** Programmes in which the member holds a role. */
  roles?: { programme: string; role: 'STAFF' | 'REVIEWER' | 'MODERATOR' }[];
}

/** Six habits of showing oneself, from a speaker who wants to be found to an official who must be careful. */
export type Privacy = 'public' | 'usual' | 'trusting' | 'cohort' | 'careful' | 'quiet';

/** Where two people met: an event, a cohort they shared, or in their own words. */
export type Met = { convention: string } | { session: string } | { cohort: string } | { text: string };

export interface ConnectionContent {
  from: string;
  to: string;
  note?: string;
  met?: Met;
  state: 'PENDING' | 'CONNECTED' | 'DECLINED';
  daysAgo: number;
}

export interface BlockContent {
  by: string;
  of: string;
}

export type Stage = 'PROPOSED' | 'GATHERING' | 'UNDER_WAY' | 'PAUSED';

export interface IdeaContent {
  slug: string;
  lang: Language;
  title: string;
  problem: string;
  /** Who it helps. */
  helps: string;
  /** Markdown. */
  proposal: string;
  stage: Stage;
  tags: string[];
  /** Sustainable Development Goals (`"3"`) or their targets (`"16.6"`). */
  goals: string[];
  cohort: string;
  author: string;
  daysAgo: number;
  openRoles: { skill: string; count: number }[];
  team: string[];
  supporters: string[];
  comments: CommentContent[];
  joinRequests: { by: string; skill: string; note: string }[];
  /** The line of a session's room it was made of, by its beginning; a few minutes after that was said. */
  from?: { session: string; line: string };
}

export interface CommentContent {
  by: string;
  text: string;
  daysAgo: number;
}

/** Minutes from the moment of filling, or a wall time on a day of the convention (1 is the first). */
export type SessionStart = { fromNow: number } | { day: number; time: `${number}:${number}` };
export type SessionFormat = 'TALK' | 'LIGHTNING_TALK' | 'PANEL' | 'WORKSHOP' | 'CHALLENGE_QUESTION' | 'SOCIAL';
export type SessionRole = 'SPEAKER' | 'ONSITE_MODERATOR' | 'ONLINE_MODERATOR' | 'RAPPORTEUR';

export interface ConventionContent {
  slug: string;
  name: Said;
  summary: Said;
  programme: string;
  /** IANA zone of its wall times. */
  zone: string;
  /** The town. */
  place: Said;
  firstDay: number;
  days: number;
  places: { key: string; name: Said; capacity: number }[];
  tracks: { key: string; name: Said; colour: string }[];
  sessions: SessionContent[];
  /** Who is registered, and how they take part. */
  onsite: string[];
  remote: string[];
}

export interface SessionContent {
  slug: string;
  title: Said;
  summary: Said;
  format: SessionFormat;
  starts: SessionStart;
  minutes: number;
  place: string;
  track: string;
  goals?: string[];
  people: { member: string; role: SessionRole }[];
}

/** Which room a conversation is held in. */
export type RoomOf = { lounge: string } | { session: string } | { idea: string } | { pair: readonly [string, string] };

export interface ConversationContent {
  room: RoomOf;
  /** When its last line was written. */
  endedMinutesAgo: number;
  /** Minutes between two lines, on average; the fill varies them. */
  pace: number;
  lines: Line[];
}

export interface Line {
  by: string;
  text: string;
  /** Replies to the line this many lines earlier. */
  back?: number;
  /** Said in the thread of what it answers. */
  aside?: boolean;
}

/** One line of a conversation. */
export const say = (by: string, text: string, back?: number): Line => (back === undefined ? { by, text } : { by, text, back });
/** An answer in the thread of the line that many lines earlier. */
export const aside = (by: string, text: string, back: number): Line => ({ by, text, back, aside: true });

/** What someone marked, or suggests to mark, of what was said in a session's room. */
export interface HighlightContent {
  session: string;
  /** How the line begins. */
  line: string;
  as: HighlightKind;
  by: string;
  isSuggestion?: boolean;
}

/** What a moderator pinned to the top of a session's room. */
export interface PinContent {
  session: string;
  /** How the line begins. */
  line: string;
}

/** A hand that is raised in a session's room. */
export interface HandContent {
  session: string;
  by: string;
  minutesAgo: number;
}

export interface InvitationContent {
  email: string;
  name: string;
  cohort: string;
  locale: 'en' | 'he';
  sentDaysAgo: number;
  state: 'WAITING' | 'ACCEPTED' | 'EXPIRED' | 'REVOKED';
  by: string;
  /** Who accepted it. */
  account?: string;
}

/** A question asked in a session's room. */
export interface QuestionContent {
  session: string;
  by: string;
  minutesAgo: number;
  lang: Language;
  text: string;
  /** At most so many as may enter the room. */
  votes: number;
  isAnonymous?: boolean;
  /** Minutes until it was taken up and answered; without it, it waits. */
  heardAfter?: number;
  /** How the line that answers it begins; without it, it was answered live. */
  answer?: string;
  /** It is being answered. */
  isNow?: boolean;
}

export interface PollContent {
  session: string;
  by: string;
  minutesAgo: number;
  /** Minutes until it was closed; without it, it is open. */
  closedAfter?: number;
  kind: PollKind;
  results: PollResults;
  /** Others are told who chose what. */
  isOpen?: boolean;
  lang: Language;
  question: string;
  options: string[];
}
