import { matchingLimits, MayMeet, type MatchingPolicy } from '@cohortium/contract';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { SuggestionType } from './suggestion.graphql.ts';

registerEnumType(MayMeet, { name: 'MayMeet', description: "Whom a programme's members are suggested at all: anyone; people of the programme; people of its other cohorts. Both sides' programmes must agree." });

const preference = `0 (not at all) to ${matchingLimits.strongest} (before nearly all else).`;

@ObjectType('MatchingPolicy', { description: 'What the staff of a programme decided on its suggestions, in one version.' })
export class MatchingPolicyType implements MatchingPolicy {
  @Field(() => Int, { description: '0 before anything was decided.' })
  version: number;
  @Field(() => Int, { description: `How much people of other cohorts are preferred: ${preference}` })
  crossCohort: number;
  @Field(() => Int, { description: `How much people of other sectors are preferred: ${preference}` })
  crossSector: number;
  @Field(() => MayMeet)
  mayMeet: MayMeet;
  @Field(() => Boolean, { description: 'Whether colleagues from one organisation are suggested to each other.' })
  colleagues: boolean;
  @Field(() => Int, { description: 'To how many members one person is suggested at a time, at most; three are shown to each.' })
  mostShown: number;
  @Field(() => MemberType, { nullable: true, description: 'Null before anything was decided, and for someone who left.' })
  setBy: MemberType | null;
  @Field(() => DateTime, { nullable: true })
  setAt: string | null;
}

@InputType({ description: 'What the staff decide.' })
export class MatchingPolicyInput implements MatchingPolicy {
  @Field(() => Int)
  crossCohort: number;
  @Field(() => Int)
  crossSector: number;
  @Field(() => MayMeet)
  mayMeet: MayMeet;
  @Field(() => Boolean)
  colleagues: boolean;
  @Field(() => Int)
  mostShown: number;
}

@ObjectType('MatchingExample', { description: 'What a policy would change for an example member, worked out from what the reader may see of them: without their ties and what they waved away.' })
export class MatchingExampleType {
  @Field(() => [SuggestionType], { description: 'Under the policy that holds.' })
  now: SuggestionType[];
  @Field(() => [SuggestionType], { description: 'Under the policy that is tried.' })
  tried: SuggestionType[];
}

@ObjectType('MatchingNight', { description: 'What the last night made of the suggestions of the whole installation.' })
export class MatchingNightType {
  @Field(() => DateTime)
  endedAt: string;
  @Field(() => Int, { description: 'Members for whom it looked.' })
  people: number;
  @Field(() => Number, { description: "How unevenly people are suggested (Gini's coefficient): 0 all alike, 1 one person to everyone." })
  gini: number;
}
