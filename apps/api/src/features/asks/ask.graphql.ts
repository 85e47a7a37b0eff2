import { askLimits } from '@cohortium/contract';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { ProgrammeType } from '../programmes/index.ts';
import { SkillType } from '../skills/index.ts';

@ObjectType('Ask', { description: '"Who can help with …": what staff ask their programme\'s members.' })
export class AskType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { description: 'ISO 639-1, of the text.' })
  lang: string;
  @Field(() => ProgrammeType)
  programme: ProgrammeType;
  @Field(() => MemberType, { description: 'Who asks.' })
  author: MemberType;
  @Field(() => SkillType, { nullable: true, description: 'What is asked for.' })
  skill: SkillType | null;
  @Field(() => DateTime)
  askedAt: string;
  @Field(() => Boolean)
  isOpen: boolean;
  @Field(() => Boolean, { description: 'The reader asked it.' })
  isMine: boolean;
  @Field(() => Boolean, { description: 'The reader offers the skill.' })
  fitsMe: boolean;
  @Field(() => ID, { nullable: true, description: 'Where the reader talks about it, once they offered help.' })
  roomId: string | null;
  @Field(() => Int, { nullable: true, description: 'How many offered help; for who asked and the programme\'s staff.' })
  offers: number | null;
}

@InputType({ description: 'What staff ask for.' })
export class PostAskInput {
  @Field(() => ID)
  programmeId: string;
  @Field(() => String, { description: `At most ${askLimits.text} characters.` })
  text: string;
  @Field(() => ID, { nullable: true, description: 'Who offers this skill is shown the ask first.' })
  skillId: string | null;
  @Field(() => String, { description: 'ISO 639-1, of the text.' })
  lang: string;
}

@InputType({ description: 'An offer to help.' })
export class OfferHelpInput {
  @Field(() => ID)
  askId: string;
  @Field(() => String, { description: `The first words of the conversation, at most ${askLimits.words} characters.` })
  words: string;
  @Field(() => String, { description: 'ISO 639-1, of the words.' })
  lang: string;
}
