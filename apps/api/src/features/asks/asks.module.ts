import { Module } from '@nestjs/common';
import { ConversationsModule } from '../conversations/index.ts';
import { AskReader } from './ask.reader.ts';
import { AskResolver } from './ask.resolver.ts';
import { AskService } from './ask.service.ts';
import './own-data.ts';

/** What staff ask a programme's members to help with: something to answer on the first day. */
@Module({ imports: [ConversationsModule], providers: [AskReader, AskResolver, AskService] })
export class AsksModule {}
