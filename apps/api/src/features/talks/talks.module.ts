import { Module } from '@nestjs/common';
import { CalendarService } from './calendar.service.ts';
import './own-data.ts';
import { TalkCalendar } from './talk-calendar.ts';
import { TalkController } from './talk.controller.ts';
import './talk.events.ts';
import { TalkReader } from './talk.reader.ts';
import { TalkResolver } from './talk.resolver.ts';
import { TalkService } from './talk.service.ts';

/** Two agree on a time to talk, and their calendars learn of it. */
@Module({ controllers: [TalkController], providers: [TalkReader, TalkService, TalkCalendar, CalendarService, TalkResolver] })
export class TalksModule {}
