import { introductionLimits, IntroductionPart, IntroductionState } from '@cohortium/contract';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';

registerEnumType(IntroductionState, { name: 'IntroductionState', description: 'How an introduction stands. Who would rather not is told to nobody: it waits until it runs out, and did not come about.' });
registerEnumType(IntroductionPart, { name: 'IntroductionPart', description: 'Introductions that wait for the reader\'s answer, all in which they are one of the two, or those they made.' });

@ObjectType('Introduction', { description: 'A third person brings two together. Known to the three alone, and no answer to anybody but who gave it.' })
export class IntroductionType {
  @Field(() => ID)
  id: string;
  @Field(() => MemberType, { description: 'Who brings them together.' })
  introducer: MemberType;
  @Field(() => [MemberType], { description: 'The two; for one of them only the other.' })
  people: MemberType[];
  @Field(() => Boolean, { description: 'The reader brings them together.' })
  isMine: boolean;
  @Field(() => String, { description: 'Why the two should meet, in the introducer\'s words: both read it.' })
  words: string;
  @Field(() => String, { description: 'ISO 639-1, of the words.' })
  lang: string;
  @Field(() => IntroductionState)
  state: IntroductionState;
  @Field(() => Boolean, { description: 'The reader is one of the two and has not answered.' })
  waitsForMe: boolean;
  @Field(() => DateTime)
  proposedAt: string;
  @Field(() => DateTime, { description: `Until when both may consent: ${introductionLimits.openDays} days.` })
  expiresAt: string;
}

@ObjectType({ description: 'A page of introductions, the latest first.' })
export class IntroductionPage extends Page(IntroductionType) {}

@InputType({ description: 'Two people to bring together.' })
export class IntroduceInput {
  @Field(() => ID)
  memberId: string;
  @Field(() => ID)
  otherId: string;
  @Field(() => String, { description: `Why the two should meet; both read it. At most ${introductionLimits.words} characters.` })
  words: string;
  @Field(() => String, { description: 'ISO 639-1, of the words.' })
  lang: string;
  @Field(() => ID, { nullable: true, description: 'The request that this answers: one of the two asked the reader for it, and has consented by that.' })
  requestId?: string | null;
}
