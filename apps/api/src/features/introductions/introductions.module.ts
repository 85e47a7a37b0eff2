import { Module } from '@nestjs/common';
import { ConnectionsModule } from '../connections/index.ts';
import { ConversationsModule } from '../conversations/index.ts';
import { IntroductionRequestReader } from './introduction-request.reader.ts';
import { IntroductionRequestResolver } from './introduction-request.resolver.ts';
import { IntroductionRequestService } from './introduction-request.service.ts';
import { IntroductionReader } from './introduction.reader.ts';
import { IntroductionResolver } from './introduction.resolver.ts';
import { IntroductionService } from './introduction.service.ts';
import './introduction.events.ts';
import './member.fields.ts';
import './own-data.ts';

/** A third person brings two together, and each consents for themselves; one may ask for it. */
@Module({ imports: [ConnectionsModule, ConversationsModule], providers: [IntroductionReader, IntroductionResolver, IntroductionService, IntroductionRequestReader, IntroductionRequestResolver, IntroductionRequestService], exports: [IntroductionService] })
export class IntroductionsModule {}
