import { Audience, OpenTo, profileLimits } from '@cohortium/contract';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class ProfileLinkInput {
  @Field(() => String, { description: `At most ${profileLimits.linkLabel} characters.` })
  label: string;
  @Field(() => String, { description: 'https or http.' })
  url: string;
}

@InputType()
export class HeldSkillInput {
  @Field(() => ID)
  skillId: string;
  @Field(() => String, { nullable: true, description: `In their words; at most ${profileLimits.skillNote} characters.` })
  note?: string;
}

@InputType({ description: 'Who sees which field; absent ones stay.' })
export class ProfileAudiencesInput {
  @Field(() => Audience, { nullable: true })
  headline?: Audience;
  @Field(() => Audience, { nullable: true })
  role?: Audience;
  @Field(() => Audience, { nullable: true })
  place?: Audience;
  @Field(() => Audience, { nullable: true })
  languages?: Audience;
  @Field(() => Audience, { nullable: true })
  bio?: Audience;
  @Field(() => Audience, { nullable: true })
  links?: Audience;
  @Field(() => Audience, { nullable: true })
  offers?: Audience;
  @Field(() => Audience, { nullable: true })
  needs?: Audience;
  @Field(() => Audience, { nullable: true })
  openTo?: Audience;
  @Field(() => Audience, { nullable: true })
  email?: Audience;
  @Field(() => Audience, { nullable: true })
  avatar?: Audience;
}

@InputType({ description: 'What changes of a profile. Lists are given whole. Bounds are the contract\'s.' })
export class UpdateProfileInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
  @Field(() => String, { nullable: true })
  name?: string;
  @Field(() => String, { nullable: true, description: 'The name in other scripts.' })
  alsoNamed?: string;
  @Field(() => String, { nullable: true })
  headline?: string;
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  bio?: string;
  @Field(() => String, { nullable: true })
  place?: string;
  @Field(() => [String], { nullable: true, description: 'ISO 639-1.' })
  languages?: string[];
  @Field(() => [ProfileLinkInput], { nullable: true })
  links?: ProfileLinkInput[];
  @Field(() => ID, { nullable: true, description: 'Employer; null for none.' })
  organisationId?: string | null;
  @Field(() => String, { nullable: true })
  roleTitle?: string;
  @Field(() => [HeldSkillInput], { nullable: true })
  offers?: HeldSkillInput[];
  @Field(() => [HeldSkillInput], { nullable: true })
  needs?: HeldSkillInput[];
  @Field(() => [OpenTo], { nullable: true })
  openTo?: OpenTo[];
  @Field(() => ProfileAudiencesInput, { nullable: true })
  audiences?: ProfileAudiencesInput;
  @Field(() => Boolean, { nullable: true, description: 'True when the first profile is finished.' })
  complete?: boolean;
}
