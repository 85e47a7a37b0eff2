import './room.events.ts';
import { Module } from '@nestjs/common';
import { ActEraser } from './act-eraser.ts';
import { attachmentProviders } from './attachments/attachment.providers.ts';
import { AttachmentController } from './attachments/attachment.controller.ts';
import { Frames } from './frames.ts';
import { FindingReader } from './finding/finding.reader.ts';
import { FindingResolver } from './finding/finding.resolver.ts';
import { TranscriptController } from './transcript/transcript.controller.ts';
import { TranscriptReader } from './transcript/transcript.reader.ts';
import { HighlightGateway } from './highlights/highlight.gateway.ts';
import { HighlightService } from './highlights/highlight.service.ts';
import { MessageService } from './message.service.ts';
import { moderationProviders } from './moderation/moderation.providers.ts';
import { pollProviders } from './polls/index.ts';
import { Poster } from './poster.ts';
import { Presence } from './presence.ts';
import { questionProviders } from './questions/index.ts';
import { ReactionService } from './reaction.service.ts';
import { RoomActs } from './room-acts.ts';
import { RoomLog } from './room-log.ts';
import { RoomWatch } from './room-watch.ts';
import { RoomGateway } from './room.gateway.ts';
import { RoomReader } from './room.reader.ts';
import { RoomResolver } from './room.resolver.ts';
import { RoomService } from './room.service.ts';
import { RoomState } from './room-state.ts';
import { Typing } from './typing.ts';
import './own-data.ts';
import './viewer.fields.ts';

/** Places to talk live: who may enter, what is said, who is here. */
@Module({
  controllers: [TranscriptController, AttachmentController],
  providers: [
    RoomService, RoomReader, RoomResolver, RoomLog, Frames, RoomActs, ActEraser, Poster, MessageService, ReactionService, Presence, Typing, RoomGateway, RoomWatch, RoomState,
    HighlightService, HighlightGateway, FindingReader, FindingResolver, TranscriptReader,
    ...attachmentProviders,
    ...questionProviders,
    ...pollProviders,
    ...moderationProviders,
  ],
  exports: [RoomService, RoomActs],
})
export class RoomsModule {}
