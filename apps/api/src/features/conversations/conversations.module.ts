import { Module } from '@nestjs/common';
import { RoomsModule } from '../rooms/index.ts';
import { ConversationResolver } from './conversation.resolver.ts';
import { ConversationService } from './conversation.service.ts';
import './own-data.ts';
import './room.fields.ts';

/** Direct messages: a room for two who are connected. */
@Module({ imports: [RoomsModule], providers: [ConversationService, ConversationResolver], exports: [ConversationService] })
export class ConversationsModule {}
