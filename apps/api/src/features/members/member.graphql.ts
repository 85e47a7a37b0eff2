import { Audience, OpenTo } from '@cohortium/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { OrganisationType } from '../organisations/index.ts';
import { CohortType } from '../programmes/index.ts';
import { SkillType } from '../skills/index.ts';

registerEnumType(Audience, { name: 'Audience', description: 'Who may see a field; each includes the ones before it.' });
registerEnumType(OpenTo, { name: 'OpenTo', description: 'What a member is open to.' });

@ObjectType('ProfileLink')
export class ProfileLinkType {
  @Field(() => String)
  label: string;
  @Field(() => String, { description: 'https or http.' })
  url: string;
}

@ObjectType('HeldSkill', { description: 'A skill someone offers or needs, with a note in their words.' })
export class HeldSkillType {
  @Field(() => SkillType)
  skill: SkillType;
  @Field(() => String)
  note: string;
}

@ObjectType('ProfileAudiences', { description: 'Who sees which field; told to oneself only.' })
export class ProfileAudiencesType {
  @Field(() => Audience)
  headline: Audience;
  @Field(() => Audience)
  role: Audience;
  @Field(() => Audience)
  place: Audience;
  @Field(() => Audience)
  languages: Audience;
  @Field(() => Audience)
  bio: Audience;
  @Field(() => Audience)
  links: Audience;
  @Field(() => Audience)
  offers: Audience;
  @Field(() => Audience)
  needs: Audience;
  @Field(() => Audience)
  openTo: Audience;
  @Field(() => Audience)
  email: Audience;
  @Field(() => Audience)
  avatar: Audience;
}

@ObjectType('Member', { description: 'A person with an account, as the reader may see them: a hidden field answers as an empty one.' })
export class MemberType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: 'Always seen by members; never translated.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'The name in other scripts; found by search, and always seen by members.' })
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
  @Field(() => OrganisationType, { nullable: true, description: 'Employer; null where the member keeps it to a narrower audience (the sector stays, see `sector`).' })
  organisation: OrganisationType | null;
  @Field(() => String, { nullable: true, description: 'Sector of the employer; always seen by members.' })
  sector: string | null;
  @Field(() => [CohortType], { description: 'Cohorts they belong to; always seen by members.' })
  cohorts: CohortType[];
  @Field(() => [HeldSkillType], { description: 'What they can help with.' })
  offers: HeldSkillType[];
  @Field(() => [HeldSkillType], { description: 'What they look for.' })
  needs: HeldSkillType[];
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the picture, without a size; null when a drawn one stands in.' })
  avatarUrl: string | null;
  @Field(() => Boolean)
  isMe: boolean;
  @Field(() => ProfileAudiencesType, { nullable: true, description: 'Told to oneself only.' })
  audiences: ProfileAudiencesType | null;
  @Field(() => Boolean, { description: 'Whether the audience PUBLIC is open to them: one of their programmes allows it. Told to oneself only, false of others.' })
  mayBePublic: boolean;
  @Field(() => Int, { nullable: true, description: 'Given back when changing the profile; told to oneself only.' })
  version: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When the first profile was finished; told to oneself only.' })
  profileCompletedAt: string | null;
}

@ObjectType({ description: 'A page of people.' })
export class MemberPage extends Page(MemberType) {}
