import { NotificationKind, notificationLimits } from '@cohortium/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { ConventionType } from '../conventions/index.ts';
import { IdeaType } from '../ideas/index.ts';
import { IntroductionRequestType, IntroductionType } from '../introductions/index.ts';
import { MemberType } from '../members/index.ts';
import { MessageType, ReportNewsType } from '../rooms/index.ts';
import { MeetingNewsType } from '../rounds/index.ts';
import { SavedSearchType } from '../saved-searches/index.ts';
import { SecondmentOpeningType } from '../secondments/index.ts';
import { SkillType } from '../skills/index.ts';
import { TalkType } from '../talks/index.ts';

registerEnumType(NotificationKind, { name: 'NotificationKind', description: 'What a member can be told of.' });

@ObjectType('Notification', { description: 'One line of the reader\'s list: what happened, and who did it. Several of a kind about the same thing are one line.' })
export class NotificationType {
  @Field(() => ID, { description: 'Of the latest in the line; stands for the whole line when marked as read.' })
  id: string;
  @Field(() => NotificationKind)
  kind: NotificationKind;
  @Field(() => DateTime, { description: 'When the latest of them happened.' })
  at: string;
  @Field(() => Boolean)
  isRead: boolean;
  @Field(() => [MemberType], { description: `Who did it, the latest first; at most ${notificationLimits.facesShown}.` })
  actors: MemberType[];
  @Field(() => Int, { description: 'How many people did it, as far as the reader may see them.' })
  actorCount: number;
  @Field(() => IdeaType, { nullable: true, description: 'What it is about, for those of ideas.' })
  idea: IdeaType | null;
  @Field(() => IntroductionType, { nullable: true, description: 'What it is about, for those of introductions.' })
  introduction: IntroductionType | null;
  @Field(() => IntroductionRequestType, { nullable: true, description: 'What it is about, for those of requests to be introduced.' })
  introductionRequest: IntroductionRequestType | null;
  @Field(() => ConventionType, { nullable: true, description: 'What it is about, for those of conventions.' })
  convention: ConventionType | null;
  @Field(() => MeetingNewsType, { nullable: true, description: 'MEETINGS_SOON, MEETING_BEGINS: the meeting that it is.' })
  meeting: MeetingNewsType | null;
  @Field(() => TalkType, { nullable: true, description: 'What it is about, for those of talks.' })
  talk: TalkType | null;
  @Field(() => SecondmentOpeningType, { nullable: true, description: 'What it is about, for those of tours of service.' })
  opening: SecondmentOpeningType | null;
  @Field(() => MessageType, { nullable: true, description: 'The message it is about: that mentions the reader, or was the first to them; THREAD_ANSWERED: the one that was answered.' })
  message: MessageType | null;
  @Field(() => ReportNewsType, { nullable: true, description: 'What it is about, for those of reports: whoever reported is named to nobody.' })
  report: ReportNewsType | null;
  @Field(() => SavedSearchType, { nullable: true, description: 'SEARCH_FOUND: the search that found new people.' })
  savedSearch: SavedSearchType | null;
  @Field(() => [SkillType], { description: 'IDEA_NEEDS_YOU: what the idea looks for that the reader offers, as it is now.' })
  skills: SkillType[];
}

@ObjectType({ description: 'A page of notifications, the latest first.' })
export class NotificationPage extends Page(NotificationType) {}
