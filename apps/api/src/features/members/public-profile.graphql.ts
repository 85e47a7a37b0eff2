import { OpenTo } from '@cohortium/contract';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProfileLinkType } from './member.graphql.ts';

@ObjectType('PublicSkill', { description: 'A skill that a member offers or needs, told to visitors.' })
export class PublicSkillType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { description: 'In their words; may be empty.' })
  note: string;
}

@ObjectType('PublicProfile', { description: 'What visitors see of a member who marked something public: the name, and the fields so marked. Others are empty.' })
export class PublicProfileType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  alsoNamed: string | null;
  @Field(() => String, { description: 'Language their texts are written in (ISO 639-1).' })
  lang: string;
  @Field(() => String, { nullable: true })
  headline: string | null;
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  bio: string | null;
  @Field(() => String, { nullable: true })
  place: string | null;
  @Field(() => [String], { description: 'Spoken, ISO 639-1.' })
  languages: string[];
  @Field(() => [ProfileLinkType])
  links: ProfileLinkType[];
  @Field(() => [OpenTo])
  openTo: OpenTo[];
  @Field(() => String, { nullable: true })
  roleTitle: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the employer.' })
  organisation: string | null;
  @Field(() => [PublicSkillType])
  offers: PublicSkillType[];
  @Field(() => [PublicSkillType])
  needs: PublicSkillType[];
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true })
  avatarUrl: string | null;
}
