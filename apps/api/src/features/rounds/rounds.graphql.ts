import { MeetingDrawState, MeetingPairKind, Phase, roundsLimits } from '@cohortium/contract';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { ConventionType, PlaceType } from '../conventions/index.ts';
import { MatchReasonType } from '../matching/index.ts';
import { MemberType } from '../members/index.ts';

registerEnumType(MeetingDrawState, { name: 'MeetingDrawState', description: 'How a plan of meeting rounds stands.' });
registerEnumType(MeetingPairKind, { name: 'MeetingPairKind', description: 'What staff want of two people in meeting rounds.' });

@ObjectType('MeetingTables', { description: 'A place of the convention with tables for meeting rounds.' })
export class MeetingTablesType {
  @Field(() => PlaceType)
  place: PlaceType;
  @Field(() => Int)
  tables: number;
}

@ObjectType('MeetingGroup', { description: 'Two people at a table, or three where the number of people is odd.' })
export class MeetingGroupType {
  @Field(() => ID)
  id: string;
  @Field(() => PlaceType)
  place: PlaceType;
  @Field(() => Int, { description: 'From 1, in its place.' })
  table: number;
  @Field(() => [MemberType], { description: 'Those whom the reader may see.' })
  people: MemberType[];
}

@ObjectType('MeetingRound', { description: 'A round of a plan, with everyone who meets in it. For staff.' })
export class MeetingRoundType {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  number: number;
  @Field(() => DateTime)
  startsAt: string;
  @Field(() => DateTime)
  endsAt: string;
  @Field(() => Phase)
  phase: Phase;
  @Field(() => [MeetingGroupType], { description: 'By place and table.' })
  groups: MeetingGroupType[];
}

@ObjectType('MeetingFigures', { description: 'What a plan came to, beside what no plan can pass.' })
export class MeetingFiguresType {
  @Field(() => Int)
  people: number;
  @Field(() => Int, { description: 'Groups of all rounds that were planned.' })
  groups: number;
  @Field(() => Int, { description: 'Groups in which two sectors meet.' })
  crossing: number;
  @Field(() => Int, { description: 'In how many two sectors could meet by any plan with these people.' })
  crossingBound: number;
  @Field(() => Float, { description: 'What the meetings are worth by all that is preferred, as a share (0 to 1) of a bound for every plan.' })
  share: number;
  @Field(() => Int, { description: 'How often somebody is left without a meeting.' })
  sittingOut: number;
  @Field(() => Int, { description: 'Pairs that were to meet and found no round.' })
  unmet: number;
}

@ObjectType('MeetingDraw', { description: 'A plan of meeting rounds. For staff.' })
export class MeetingDrawType {
  @Field(() => ID)
  id: string;
  @Field(() => MeetingDrawState)
  state: MeetingDrawState;
  @Field(() => Float, { description: '0 to 1, while it is being worked out.' })
  progress: number;
  @Field(() => DateTime)
  askedAt: string;
  @Field(() => DateTime, { nullable: true })
  publishedAt: string | null;
  @Field(() => MeetingFiguresType, { nullable: true, description: 'Null until it is worked out.' })
  figures: MeetingFiguresType | null;
  @Field(() => [MeetingRoundType])
  rounds: MeetingRoundType[];
}

@ObjectType('MeetingAbilities', { description: 'What the reader may do with meeting rounds.' })
export class MeetingAbilitiesType {
  @Field(() => Boolean, { description: 'Decides on them, draws up plans and publishes one.' })
  draw: boolean;
}

@ObjectType('MeetingRounds', { description: 'Meeting rounds of a convention: several short meetings in a row, each with somebody new.' })
export class MeetingRoundsType {
  @Field(() => ID, { description: "The convention's." })
  id: string;
  @Field(() => Int)
  rounds: number;
  @Field(() => Int, { description: 'How long one is.' })
  minutes: number;
  @Field(() => Int, { description: 'Minutes between two.' })
  pause: number;
  @Field(() => DateTime, { description: 'When the first begins.' })
  startsAt: string;
  @Field(() => String, { description: "The same on the clock of the convention's place (`2026-11-22T14:00`)." })
  startsAtThere: string;
  @Field(() => Boolean, { description: 'Everybody who comes to the hall takes part unless they say no; else only those who say so.' })
  everyone: boolean;
  @Field(() => Boolean)
  preferSectors: boolean;
  @Field(() => Boolean)
  preferCohorts: boolean;
  @Field(() => Boolean, { description: 'People who are connected already do not meet.' })
  leaveOutConnected: boolean;
  @Field(() => [MeetingTablesType])
  tables: MeetingTablesType[];
  @Field(() => Int, { description: 'How many take part, of those whom the reader may see.' })
  takingPart: number;
  @Field(() => Boolean, { description: 'Whether the reader does.' })
  takesPart: boolean;
  @Field(() => Boolean, { description: 'The reader comes to the hall, and may say whether they take part.' })
  mayTakePart: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When the plan that holds was published; null before.' })
  publishedAt: string | null;
  @Field(() => MeetingDrawType, { nullable: true, description: 'The plan that holds. For staff.' })
  published: MeetingDrawType | null;
  @Field(() => MeetingDrawType, { nullable: true, description: 'A plan that is not published. For staff.' })
  draft: MeetingDrawType | null;
  @Field(() => MeetingAbilitiesType)
  viewerCan: MeetingAbilitiesType;
  @Field(() => Int)
  version: number;
}

@ObjectType('MeetingPartner', { description: 'Somebody the reader meets, and why that may be worth their while.' })
export class MeetingPartnerType {
  @Field(() => MemberType)
  member: MemberType;
  @Field(() => [MatchReasonType], { description: 'The weightiest first; as true now as the reader can see.' })
  reasons: MatchReasonType[];
}

@ObjectType('MyMeeting', { description: "One of the reader's own meetings." })
export class MyMeetingType {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Of its round.' })
  number: number;
  @Field(() => DateTime)
  startsAt: string;
  @Field(() => DateTime)
  endsAt: string;
  @Field(() => Phase)
  phase: Phase;
  @Field(() => PlaceType)
  place: PlaceType;
  @Field(() => Int)
  table: number;
  @Field(() => [MeetingPartnerType], { description: 'Whom they meet; nobody where someone left, or is unknown to the reader by now.' })
  people: MeetingPartnerType[];
}

@ObjectType('MeetingNews', { description: 'A meeting of the reader that begins, as a notification tells it.' })
export class MeetingNewsType {
  @Field(() => ID)
  id: string;
  @Field(() => ConventionType)
  convention: ConventionType;
  @Field(() => Int, { description: 'Of its round.' })
  number: number;
  @Field(() => DateTime)
  startsAt: string;
  @Field(() => DateTime)
  endsAt: string;
  @Field(() => PlaceType)
  place: PlaceType;
  @Field(() => Int)
  table: number;
  @Field(() => [MemberType], { description: 'Whom they meet, of those whom the reader may see.' })
  people: MemberType[];
}

@ObjectType('MeetingPair', { description: 'Two people whom staff want to meet, or keep apart. For staff.' })
export class MeetingPairType {
  @Field(() => MeetingPairKind)
  kind: MeetingPairKind;
  @Field(() => MemberType, { nullable: true })
  one: MemberType | null;
  @Field(() => MemberType, { nullable: true })
  other: MemberType | null;
}

@InputType()
export class MeetingTablesInput {
  @Field(() => ID)
  placeId: string;
  @Field(() => Int, { description: `1 to ${roundsLimits.tables}.` })
  tables: number;
}

@InputType()
export class SetUpRoundsInput {
  @Field(() => ID)
  conventionId: string;
  @Field(() => Int, { description: 'The version that was read, 0 for the first.' })
  version: number;
  @Field(() => Int, { description: `1 to ${roundsLimits.rounds}.` })
  rounds: number;
  @Field(() => Int, { description: `${roundsLimits.fewestMinutes} to ${roundsLimits.mostMinutes}.` })
  minutes: number;
  @Field(() => Int, { description: `0 to ${roundsLimits.pause}.` })
  pause: number;
  @Field(() => String, { description: "On the clock of the convention's place: `2026-11-22T14:00`." })
  startsAt: string;
  @Field(() => Boolean)
  everyone: boolean;
  @Field(() => Boolean)
  preferSectors: boolean;
  @Field(() => Boolean)
  preferCohorts: boolean;
  @Field(() => Boolean)
  leaveOutConnected: boolean;
  @Field(() => [MeetingTablesInput])
  tables: MeetingTablesInput[];
}
