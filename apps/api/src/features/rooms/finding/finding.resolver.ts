import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../../kernel/authz/actor.ts';
import { PageArgs } from '../../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../../kernel/read/current-selection.ts';
import type { Answer } from '../../../kernel/read/page.ts';
import type { Selection } from '../../../kernel/read/selection.ts';
import { MessagePage, MessageType } from '../room.graphql.ts';
import { AskedType } from './asked.graphql.ts';
import { FindingReader } from './finding.reader.ts';

@Resolver(() => MessageType)
export class FindingResolver {
  constructor(private readonly reader: FindingReader) {}

  @Query(() => MessagePage, { description: 'Messages of a room with all these words, newest first: prefixes, any script, accents and vowel points ignored.' })
  roomSearch(
    @CurrentActor() actor: Actor,
    @Args('roomId', { type: () => ID }) roomId: string,
    @Args('text', { type: () => String }) text: string,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.search(actor, roomId, text, page, selection);
  }

  @Query(() => [MessageType], { description: 'Messages of a room after a seq that mention the reader, oldest first, at most 100.' })
  roomMentions(
    @CurrentActor() actor: Actor,
    @Args('roomId', { type: () => ID }) roomId: string,
    @Args('after', { type: () => Int, defaultValue: 0 }) after: number,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.mentions(actor, roomId, after, selection);
  }

  @Query(() => MessageType, { description: 'One message, of a room that the reader may enter; neither a deleted one nor one of someone with whom they have a block.' })
  message(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, id, selection);
  }

  @Query(() => AskedType, { description: 'The words of one question that is shown in a room the reader may enter.' })
  question(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AskedType> {
    requireSignedIn(actor);
    return this.reader.question(actor, id);
  }

  @Query(() => Int, { description: 'The seq of a message of the room.' })
  messagePlace(@CurrentActor() actor: Actor, @Args('roomId', { type: () => ID }) roomId: string, @Args('messageId', { type: () => ID }) messageId: string): Promise<number> {
    requireSignedIn(actor);
    return this.reader.placeOf(actor, roomId, messageId);
  }

  @Query(() => Int, { description: 'The seq of the first message from a moment on; the last one\'s when nothing was said since, 0 in an empty room.' })
  datePlace(@CurrentActor() actor: Actor, @Args('roomId', { type: () => ID }) roomId: string, @Args('at', { type: () => String, description: 'ISO 8601 in UTC.' }) at: string): Promise<number> {
    requireSignedIn(actor);
    return this.reader.placeAt(actor, roomId, at);
  }
}
