import { Foundation1790000000000 } from './1790000000000-foundation.ts';
import { Identity1790000001000 } from './1790000001000-identity.ts';
import { Programmes1790000002000 } from './1790000002000-programmes.ts';
import { OrganisationsSkills1790000003000 } from './1790000003000-organisations-skills.ts';
import { Ties1790000004000 } from './1790000004000-ties.ts';
import { Members1790000005000 } from './1790000005000-members.ts';
import { AttemptsMail1790000100000 } from './1790000100000-attempts-mail.ts';
import { Invitations1790000101000 } from './1790000101000-invitations.ts';
import { TiesInUse1790000200000 } from './1790000200000-ties-in-use.ts';
import { Ideas1790000300000 } from './1790000300000-ideas.ts';
import { Rooms1790000400000 } from './1790000400000-rooms.ts';
import { RoomNews1790000400001 } from './1790000400001-room-news.ts';
import { RoomActs1790000410000 } from './1790000410000-room-acts.ts';
import { Mentions1790000410001 } from './1790000410001-mentions.ts';
import { Highlights1790000440000 } from './1790000440000-highlights.ts';
import { IdeasFromMessages1790000440001 } from './1790000440001-ideas-from-messages.ts';
import { Questions1790000420000 } from './1790000420000-questions.ts';
import { Polls1790000420001 } from './1790000420001-polls.ts';
import { Moderation1790000430000 } from './1790000430000-moderation.ts';
import { Conventions1790000500000 } from './1790000500000-conventions.ts';
import { AttendanceInRooms1790000501000 } from './1790000501000-attendance-in-rooms.ts';
import { ConventionPlaceSaid1790000500100 } from './1790000500100-convention-place-said.ts';
import { Matching1790000600000 } from './1790000600000-matching.ts';
import { Notifications1790000600100 } from './1790000600100-notifications.ts';
import { NotificationKindsGrow1790000602000 } from './1790000602000-notification-kinds-grow.ts';
import { Guests1790000700000 } from './1790000700000-guests.ts';
import { NamesInOtherScripts1790000701000 } from './1790000701000-names-in-other-scripts.ts';
import { AuditLogInUse1790000800000 } from './1790000800000-audit-log-in-use.ts';
import { PublicFields1790000801000 } from './1790000801000-public-fields.ts';
import { TracksAndCapacity1790000802000 } from './1790000802000-tracks-and-capacity.ts';
import { Conversations1790001200000 } from './1790001200000-conversations.ts';
import { Threads1790001200100 } from './1790001200100-threads.ts';
import { TrustedDocuments1790000900000 } from './1790000900000-trusted-documents.ts';
import { ClosenessGoes1790001000000 } from './1790001000000-closeness-goes.ts';
import { ReportsOfQuestions1790001400000 } from './1790001400000-reports-of-questions.ts';
import { Attachments1790001100000 } from './1790001100000-attachments.ts';
import { Suggestions1790001500000 } from './1790001500000-suggestions.ts';
import { Gaps1790001850001 } from './1790001850001-gaps.ts';
import { Insights1790001850000 } from './1790001850000-insights.ts';
import { TiesFromBothEnds1790001500001 } from './1790001500001-ties-from-both-ends.ts';
import { PeopleRead1790001900000 } from './1790001900000-people-read.ts';
import { SuggestionsByLot1790001900001 } from './1790001900001-suggestions-by-lot.ts';
import { Asks1790001900002 } from './1790001900002-asks.ts';
import { SavedSearches1790001650000 } from './1790001650000-saved-searches.ts';
import { ConnectionAudience1790001800000 } from './1790001800000-connection-audience.ts';
import { Search1790001600000 } from './1790001600000-search.ts';
import { Introductions1790001700000 } from './1790001700000-introductions.ts';
import { MeetingRounds1790001750000 } from './1790001750000-meeting-rounds.ts';
import { Talks1790001700001 } from './1790001700001-talks.ts';
import { Secondments1790001750001 } from './1790001750001-secondments.ts';
import { SealedCalendars1790002030000 } from './1790002030000-sealed-calendars.ts';
import { MovedSteps1790002030001 } from './1790002030001-moved-steps.ts';
import { PeopleBits1790002040000 } from './1790002040000-people-bits.ts';
import { IntroductionRequests1790002020000 } from './1790002020000-introduction-requests.ts';
import { MeetingsBegin1790002020001 } from './1790002020001-meetings-begin.ts';
import { HeadlineWords1790002040001 } from './1790002040001-headline-words.ts';

/** All migrations, oldest first; the list only grows. */
export const migrations = [
  Foundation1790000000000,
  Identity1790000001000,
  Programmes1790000002000,
  OrganisationsSkills1790000003000,
  Ties1790000004000,
  Members1790000005000,
  AttemptsMail1790000100000,
  Invitations1790000101000,
  TiesInUse1790000200000,
  Ideas1790000300000,
  Rooms1790000400000,
  RoomNews1790000400001,
  RoomActs1790000410000,
  Mentions1790000410001,
  Highlights1790000440000,
  IdeasFromMessages1790000440001,
  Questions1790000420000,
  Polls1790000420001,
  Moderation1790000430000,
  Conventions1790000500000,
  AttendanceInRooms1790000501000,
  ConventionPlaceSaid1790000500100,
  Matching1790000600000,
  Notifications1790000600100,
  NotificationKindsGrow1790000602000,
  Guests1790000700000,
  NamesInOtherScripts1790000701000,
  AuditLogInUse1790000800000,
  PublicFields1790000801000,
  TracksAndCapacity1790000802000,
  TrustedDocuments1790000900000,
  ClosenessGoes1790001000000,
  ReportsOfQuestions1790001400000,
  Conversations1790001200000,
  Attachments1790001100000,
  Suggestions1790001500000,
  Threads1790001200100,
  TiesFromBothEnds1790001500001,
  PeopleRead1790001900000,
  SuggestionsByLot1790001900001,
  Asks1790001900002,
  SavedSearches1790001650000,
  ConnectionAudience1790001800000,
  Search1790001600000,
  Introductions1790001700000,
  Insights1790001850000,
  MeetingRounds1790001750000,
  Gaps1790001850001,
  Talks1790001700001,
  Secondments1790001750001,
  SealedCalendars1790002030000,
  MovedSteps1790002030001,
  PeopleBits1790002040000,
  IntroductionRequests1790002020000,
  MeetingsBegin1790002020001,
  HeadlineWords1790002040001,
];
