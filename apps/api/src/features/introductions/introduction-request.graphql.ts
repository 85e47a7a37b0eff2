import { introductionLimits, IntroductionRequestPart, IntroductionRequestState } from '@cohortium/contract';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';

registerEnumType(IntroductionRequestState, { name: 'IntroductionRequestState', description: 'How a request to be introduced stands. Who would rather not is told to nobody: it waits until it runs out, and did not come about.' });
registerEnumType(IntroductionRequestPart, { name: 'IntroductionRequestPart', description: 'Requests that wait for the reader\'s answer, or those they made.' });

@ObjectType('IntroductionRequest', { description: 'Somebody asks one whom both know to introduce them to a third. Known to who asks and who is asked; the third hears of it by the introduction alone.' })
export class IntroductionRequestType {
  @Field(() => ID)
  id: string;
  @Field(() => MemberType, { description: 'Who would like to be introduced.' })
  asker: MemberType;
  @Field(() => MemberType, { description: 'Who is asked to introduce them.' })
  helper: MemberType;
  @Field(() => MemberType, { description: 'To whom.' })
  other: MemberType;
  @Field(() => Boolean, { description: 'The reader asks.' })
  isMine: boolean;
  @Field(() => String, { description: 'Why, in the words of who asks: for who is asked.' })
  words: string;
  @Field(() => String, { description: 'ISO 639-1, of the words.' })
  lang: string;
  @Field(() => IntroductionRequestState)
  state: IntroductionRequestState;
  @Field(() => DateTime)
  askedAt: string;
  @Field(() => DateTime, { description: 'Until when it waits; once passed on, until when the third may consent.' })
  expiresAt: string;
}

@ObjectType({ description: 'A page of requests to be introduced, the latest first.' })
export class IntroductionRequestPage extends Page(IntroductionRequestType) {}

@ObjectType('Introducer', { description: 'Someone whom the reader may ask to introduce them.' })
export class IntroducerType {
  @Field(() => MemberType)
  member: MemberType;
  @Field(() => Boolean, { description: 'The reader has asked them for it, and it waits.' })
  isAsked: boolean;
}

@InputType({ description: 'Whom to ask for an introduction to whom.' })
export class AskForIntroductionInput {
  @Field(() => ID, { description: 'One whom both know, as far as the reader may see.' })
  helperId: string;
  @Field(() => ID)
  otherId: string;
  @Field(() => String, { description: `Why; who is asked reads it. At most ${introductionLimits.words} characters.` })
  words: string;
  @Field(() => String, { description: 'ISO 639-1, of the words.' })
  lang: string;
}
