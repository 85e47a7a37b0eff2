import { Module } from '@nestjs/common';
import { ConversationNotifier } from './conversation-notifier.ts';
import { ConnectionNotifier } from './connection-notifier.ts';
import { IdeaNotifier } from './idea-notifier.ts';
import { IntroductionNotifier } from './introduction-notifier.ts';
import { InvitationNotifier } from './invitation-notifier.ts';
import { MeetingsNotifier } from './meetings-notifier.ts';
import { MentionNotifier } from './mention-notifier.ts';
import { NotificationFanOut } from './notification.fan-out.ts';
import { NotificationReader } from './notification.reader.ts';
import { NotificationResolver } from './notification.resolver.ts';
import { NotificationService } from './notification.service.ts';
import { TalkNotifier } from './talk-notifier.ts';
import { ThreadNotifier } from './thread-notifier.ts';
import { ReportNotifier } from './report-notifier.ts';
import { SearchNotifier } from './search-notifier.ts';
import { SecondmentNotifier } from './secondment-notifier.ts';
import './notification.events.ts';
import './own-data.ts';
import './viewer.fields.ts';

/** What members are told of: written by reactors to other features' events, worded when it is read. */
@Module({ providers: [NotificationReader, NotificationService, NotificationResolver, NotificationFanOut, ConnectionNotifier, ConversationNotifier, IdeaNotifier, IntroductionNotifier, InvitationNotifier, MeetingsNotifier, MentionNotifier, ReportNotifier, SecondmentNotifier, SearchNotifier, TalkNotifier, ThreadNotifier] })
export class NotificationsModule {}
