import { Reaction, RoomKind, RoomState } from '@cohortium/contract';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime, Json } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { AttachmentType } from './attachments/attachment.graphql.ts';

registerEnumType(RoomKind, { name: 'RoomKind', description: 'What a room belongs to.' });
registerEnumType(RoomState, { name: 'RoomState', description: 'Whether one may write in a room.' });
registerEnumType(Reaction, { name: 'Reaction', description: 'A reaction to a message: few, and each with a word for it.' });
export const MessageState = { SAID: 'SAID', DELETED: 'DELETED', HIDDEN: 'HIDDEN' } as const;
export type MessageState = keyof typeof MessageState;
registerEnumType(MessageState, { name: 'MessageState', description: 'DELETED leaves a tombstone; HIDDEN stands for the words of someone with whom the reader has a block. Both keep their seq.' });

@ObjectType('RepliedTo', { description: 'The message a reply answers, in short.' })
export class RepliedToType {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  seq: number;
  @Field(() => String, { description: 'Its beginning, or the name of its first file where it has no words, at most 140 characters; empty when deleted or hidden.' })
  excerpt: string;
  @Field(() => MemberType, { nullable: true, description: 'Null when hidden, or when they left.' })
  author: MemberType | null;
}

@ObjectType('ReactionCount', { description: 'How many reacted so, of the people with whom the reader has no block.' })
export class ReactionCountType {
  @Field(() => Reaction)
  reaction: Reaction;
  @Field(() => Int)
  count: number;
}

@ObjectType('MessageThread', { description: 'What answers a message, of what the reader may read.' })
export class MessageThreadType {
  @Field(() => Int)
  replies: number;
  @Field(() => DateTime)
  lastAt: string;
  @Field(() => Int, { description: 'Seq of the last answer counted.' })
  lastSeq: number;
  @Field(() => [ID], { description: 'Who wrote the last twelve, the latest first; one may be there several times.' })
  by: string[];
}

@ObjectType('Message', { description: 'Something said in a room.' })
export class MessageType {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  roomId: string;
  @Field(() => Int, { description: 'Its place in the room: one order for everyone, without holes.' })
  seq: number;
  @Field(() => MessageState)
  state: MessageState;
  @Field(() => ID, { nullable: true, description: 'Null when hidden.' })
  authorId: string | null;
  @Field(() => MemberType, { nullable: true, description: 'Null when hidden, or when they left.' })
  author: MemberType | null;
  @Field(() => ID, { nullable: true, description: 'The author\'s own name for it, given before it was sent.' })
  clientId: string | null;
  @Field(() => String, { description: 'Markdown; empty when deleted or hidden, and of a message that has files only.' })
  body: string;
  @Field(() => [AttachmentType], { description: 'Its files, in their order; none when hidden or deleted.' })
  attachments: AttachmentType[];
  @Field(() => String, { description: 'Language it is written in (ISO 639-1).' })
  lang: string;
  @Field(() => RepliedToType, { nullable: true })
  replyTo: RepliedToType | null;
  @Field(() => ID, { nullable: true, description: 'The message whose thread it stands in; null for what answers nothing.' })
  rootId: string | null;
  @Field(() => Boolean, { description: 'Said in its thread: the stream shows a line of it.' })
  isAside: boolean;
  @Field(() => MessageThreadType, { nullable: true, description: 'What answers it; null where nothing does.' })
  thread: MessageThreadType | null;
  @Field(() => DateTime)
  createdAt: string;
  @Field(() => DateTime, { nullable: true })
  editedAt: string | null;
  @Field(() => [ReactionCountType], { description: 'Those someone chose, in the order of the vocabulary; none when hidden or deleted.' })
  reactions: ReactionCountType[];
  @Field(() => [Reaction], { description: 'The reader\'s own.' })
  myReactions: Reaction[];
  @Field(() => Int, { description: 'The room\'s revision at its last change; 0 when it never changed.' })
  revision: number;
}

@ObjectType({ description: 'A page of messages, newest first.' })
export class MessagePage extends Page(MessageType) {}

@ObjectType('RoomAbilities', { description: 'What the reader may do in a room.' })
export class RoomAbilitiesType {
  @Field(() => Boolean)
  post: boolean;
  @Field(() => Boolean, { description: 'Ask, vote and raise a hand: also where only moderators post.' })
  takePart: boolean;
  @Field(() => Boolean, { description: 'Say what matters: mark highlights, and decide on suggestions.' })
  mark: boolean;
  @Field(() => Boolean)
  moderate: boolean;
}

@ObjectType('Room', { description: 'A place to talk live.' })
export class RoomType {
  @Field(() => ID)
  id: string;
  @Field(() => RoomKind)
  kind: RoomKind;
  @Field(() => String, { description: 'Of two people\'s own room: the other\'s name.' })
  title: string;
  @Field(() => RoomState)
  state: RoomState;
  @Field(() => String, { description: 'What it belongs to (`SESSION`, `COHORT`, `IDEA`), whose page has `hostId`.' })
  hostKind: string;
  @Field(() => ID)
  hostId: string;
  @Field(() => Int, { description: 'Seq of the last message; 0 in an empty room.' })
  headSeq: number;
  @Field(() => Int, { description: 'How far the reader has read.' })
  readSeq: number;
  @Field(() => Int, { description: 'Messages after that.' })
  unread: number;
  @Field(() => Int, { description: 'How many people may enter.' })
  size: number;
  @Field(() => DateTime, { description: 'When someone last wrote, or when it was opened.' })
  activeAt: string;
  @Field(() => MessageType, { nullable: true, description: 'Null in an empty room.' })
  lastMessage: MessageType | null;
  @Field(() => RoomAbilitiesType)
  viewerCan: RoomAbilitiesType;
}

@ObjectType({ description: 'A page of rooms.' })
export class RoomPage extends Page(RoomType) {}

@ObjectType('RoomItems', { description: 'What is beside the messages of a room: questions, polls, highlights, settings. Each item is what socket frames carry.' })
export class RoomItemsType {
  @Field(() => [Json], { description: 'By revision; `kind`, `id` and `revision`, and what the contract says of the kind.' })
  items: object[];
  @Field(() => [Json], { description: 'What is the reader\'s own (their votes): `id` is of what it is about.' })
  mine: object[];
  @Field(() => Int, { description: 'The revision up to which this answer is whole: ask again after it while it is less than `head`.' })
  through: number;
  @Field(() => Int, { description: 'The room\'s revision.' })
  head: number;
}

/** Which part of a room's history. */
@ArgsType()
export class HistoryArgs {
  @Field(() => ID)
  roomId: string;
  @Field(() => Int, { nullable: true, description: 'Only messages before this seq.' })
  before?: number | null;
  @Field(() => Int, { nullable: true, description: 'At most 100; 50 unless said otherwise.' })
  first?: number | null;
}

/** Which part of a thread. */
@ArgsType()
export class ThreadArgs extends HistoryArgs {
  @Field(() => ID, { description: 'The message that the others answer.' })
  rootId: string;
}
