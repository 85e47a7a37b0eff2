import { insightLimits, InsightKind, introductionLimits } from '@cohortium/contract';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { InsightSideType, movedSteps, steps } from './insight.graphql.ts';

@ObjectType('GapReason', { description: 'Why two people across a gap may have something to talk about: from what every member may see of both.' })
export class GapReasonType {
  @Field(() => String, { description: '`OFFERS` (the first offers what the other looks for), `NEEDS` (the reverse), `PLACE`, `LANGUAGE`, `ROLE` or `IDEA`.' })
  kind: string;
  @Field(() => String, { description: "What it is about, in the reader's language or in their words; a language by its code." })
  about: string;
}

@ObjectType('GapProposal', { description: 'Two people on the two sides of a gap who do not know each other yet.' })
export class GapProposalType {
  @Field(() => MemberType)
  one: MemberType;
  @Field(() => MemberType)
  other: MemberType;
  @Field(() => [GapReasonType])
  reasons: GapReasonType[];
}

@ObjectType('Gap', { description: 'A gap that staff work on: what they sent across it, and what came of that.' })
export class GapType {
  @Field(() => ID)
  id: string;
  @Field(() => InsightKind)
  kind: InsightKind;
  @Field(() => InsightSideType)
  one: InsightSideType;
  @Field(() => InsightSideType)
  other: InsightSideType;
  @Field(() => MemberType, { nullable: true })
  openedBy: MemberType | null;
  @Field(() => DateTime)
  openedAt: string;
  @Field(() => Int, { description: `Ties when it was opened. ${movedSteps}` })
  tiesBefore: number;
  @Field(() => Int, { description: `Ties the last night their table told them. ${movedSteps}` })
  tiesNow: number;
  @Field(() => Int, { description: 'Introductions sent.' })
  sent: number;
  @Field(() => Int, { description: `Of those, pairs that are connected since. ${steps}` })
  cameAbout: number;
}

@InputType({ description: 'Two people to introduce to each other.' })
export class GapPairInput {
  @Field(() => ID)
  oneId: string;
  @Field(() => ID)
  otherId: string;
}

@InputType({ description: 'A pair of groups between which there are few ties.' })
export class GapInput {
  @Field(() => ID)
  programmeId: string;
  @Field(() => InsightKind)
  kind: InsightKind;
  @Field(() => [String], { description: 'Keys of the one group.' })
  one: string[];
  @Field(() => [String])
  other: string[];
}

@InputType({ description: 'Introductions across a gap.' })
export class IntroduceAcrossInput extends GapInput {
  @Field(() => [GapPairInput], { description: `At most ${insightLimits.proposals}.` })
  pairs: GapPairInput[];
  @Field(() => String, { description: `Why, in the sender's words: both read it. At most ${introductionLimits.words} characters.` })
  words: string;
}
