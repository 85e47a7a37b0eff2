import { connectionLimits, MetKind, RequestDirection, TieState } from '@cohortium/contract';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';

registerEnumType(TieState, { name: 'TieState', description: 'How the reader and a member stand to each other.' });
registerEnumType(MetKind, { name: 'MetKind', description: 'What kind of place two people met at.' });
registerEnumType(RequestDirection, { name: 'RequestDirection', description: 'Requests to me, or mine to others.' });

@ObjectType('Met', { description: 'Where two people met, as the one who asked wrote it; told to the two only.' })
export class MetType {
  @Field(() => MetKind)
  kind: MetKind;
  @Field(() => ID, { nullable: true, description: 'The convention, session, room, cohort or idea, where one was named; INTRODUCTION: who brought the two together, as long as the reader may see them.' })
  id: string | null;
  @Field(() => String, { description: 'In words; may be empty. INTRODUCTION: the name of who brought the two together.' })
  text: string;
}

@ObjectType('Tie', { description: 'What is between the reader and a member.' })
export class TieType {
  @Field(() => TieState)
  state: TieState;
  @Field(() => DateTime, { nullable: true, description: 'Connected since, or asked at; null where there is nothing.' })
  since: string | null;
  @Field(() => String, { nullable: true, description: 'The note that came with the request; told to the two only.' })
  note: string | null;
  @Field(() => MetType, { nullable: true })
  met: MetType | null;
  @Field(() => Boolean, { description: 'They have cohorts and share none.' })
  crossCohort: boolean;
  @Field(() => Boolean, { description: 'Their employers are of different sectors.' })
  crossSector: boolean;
  @Field(() => Boolean, { description: 'Whether the reader may ask to connect now.' })
  canRequest: boolean;
  @Field(() => DateTime, { nullable: true, description: `When one may ask again after a refusal or an end (${connectionLimits.askAgainDays} days) or a withdrawal (${connectionLimits.askAgainHoursWithdrawn} hours); null when it is now.` })
  askAgainAt: string | null;
}

@ObjectType('MutualConnections', { description: 'People connected to both the reader and a member, as far as the reader may see them.' })
export class MutualConnectionsType {
  @Field(() => Int)
  count: number;
  @Field(() => [MemberType], { description: 'The first ten by name.' })
  people: MemberType[];
}

@ObjectType('BlockedMember', { description: 'Someone the reader blocked: no more than it takes to undo it.' })
export class BlockedMemberType {
  @Field(() => ID, { description: 'The member\'s id.' })
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => DateTime)
  since: string;
}

@ObjectType({ description: 'A page of blocked people, the last first.' })
export class BlockedMemberPage extends Page(BlockedMemberType) {}

@InputType({ description: 'Where the two met.' })
export class MetInput {
  @Field(() => MetKind)
  kind: MetKind;
  @Field(() => ID, { nullable: true })
  id?: string | null;
  @Field(() => String, { nullable: true, description: `One line of at most ${connectionLimits.metText} characters.` })
  text?: string;
}
