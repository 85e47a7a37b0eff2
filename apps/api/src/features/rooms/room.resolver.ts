import { Reaction, RoomKind } from '@cohortium/contract';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { badField, parseId } from '../../kernel/errors/domain-error.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberType } from '../members/index.ts';
import { HistoryArgs, ThreadArgs, MessagePage, RoomItemsType, RoomPage, RoomType } from './room.graphql.ts';
import { RoomLog, type ItemsAfter } from './room-log.ts';
import { RoomReader } from './room.reader.ts';

const maxPeople = 100;

@Resolver(() => RoomType)
export class RoomResolver {
  constructor(
    private readonly reader: RoomReader,
    private readonly log: RoomLog,
  ) {}

  @Query(() => RoomPage, { description: 'Rooms the reader may enter, the liveliest first; of two people\'s own those where something was said.' })
  rooms(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => RoomKind, nullable: true }) kind: RoomKind | null,
    @Args('besides', { type: () => RoomKind, nullable: true, description: 'All but this kind.' }) besides: RoomKind | null,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    return this.reader.mine(actor, { kind, besides }, page, selection);
  }

  @Query(() => RoomType)
  room(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.reader.require(actor, id, selection);
  }

  @Query(() => MessagePage, { description: 'What was said in a room, newest first.' })
  roomHistory(@CurrentActor() actor: Actor, @Args() part: HistoryArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.reader.history(actor, part, selection);
  }

  @Query(() => MessagePage, { description: 'A message and all that answers it, newest first: the message itself comes last.' })
  roomThread(@CurrentActor() actor: Actor, @Args() part: ThreadArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.reader.thread(actor, part, selection);
  }

  @Query(() => [MemberType], { description: 'People of a room by their ids, at most 100: those who are here, and authors. Unknown ones are left out.' })
  roomPeople(
    @CurrentActor() actor: Actor,
    @Args('roomId', { type: () => ID }) roomId: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    if (ids.length > maxPeople) throw badField('ids', 'common:error.tooMany', { max: maxPeople });
    return this.reader.people(actor, roomId, ids, selection);
  }

  @Query(() => RoomItemsType, { description: 'What is beside the messages of a room, changed after a revision (all of it: 0), at most 200 of a kind.' })
  roomItems(@CurrentActor() actor: Actor, @Args('roomId', { type: () => ID }) roomId: string, @Args('after', { type: () => Int, defaultValue: 0 }) after: number): Promise<ItemsAfter> {
    requireSignedIn(actor);
    return this.log.itemsAfter(actor.accountId, parseId(roomId), after);
  }

  @Query(() => [MemberType], { description: 'People of a room whose names begin with these words, at most 8: to mention one of them.' })
  roomPeopleNamed(
    @CurrentActor() actor: Actor,
    @Args('roomId', { type: () => ID }) roomId: string,
    @Args('text', { description: 'At most 60 characters; nobody for none.' }) text: string,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.named(actor, roomId, text, selection);
  }

  @Query(() => [MemberType], { description: 'Who reacted so to a message, by name, at most 100: of the people with whom the reader has no block.' })
  reactedBy(
    @CurrentActor() actor: Actor,
    @Args('messageId', { type: () => ID }) messageId: string,
    @Args('reaction', { type: () => Reaction }) reaction: Reaction,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.reactedBy(actor, messageId, reaction, selection);
  }
}
