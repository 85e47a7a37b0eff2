import { Audience, SecondmentAskState, SecondmentOutcome, Sector, secondmentLimits } from '@cohortium/contract';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';
import { OrganisationType } from '../organisations/index.ts';
import { SkillType } from '../skills/index.ts';

registerEnumType(SecondmentOutcome, { name: 'SecondmentOutcome', description: 'What came of an opening.' });
registerEnumType(SecondmentAskState, { name: 'SecondmentAskState', description: 'How a wish to take an opening stands.' });

@ObjectType('SecondmentFit', { description: 'What speaks for someone and an opening: each part true now, and visible to the reader.' })
export class SecondmentFitType {
  @Field(() => [SkillType], { description: 'Looked for, and offered.' })
  skills: SkillType[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the times have days in common; null where no dates are told.' })
  datesMeet: boolean | null;
  @Field(() => Boolean)
  samePlace: boolean;
  @Field(() => Boolean, { description: 'The opening is in another sector than theirs.' })
  otherSector: boolean;
}

@ObjectType('SecondmentDates', { description: 'When someone is open to a secondment.' })
export class SecondmentDatesType {
  @Field(() => String, { description: 'A day: `2027-01-31`.' })
  startsOn: string;
  @Field(() => String)
  endsOn: string;
  @Field(() => Int, { description: 'Percent of a full post.' })
  share: number;
  @Field(() => Audience, { nullable: true, description: "Who is told; only the member's own." })
  audience: Audience | null;
}

@ObjectType('SecondmentCandidate', { description: 'Someone open to a secondment, and why they fit an opening.' })
export class SecondmentCandidateType {
  @Field(() => MemberType)
  member: MemberType;
  @Field(() => SecondmentDatesType, { nullable: true })
  dates: SecondmentDatesType | null;
  @Field(() => SecondmentFitType)
  fit: SecondmentFitType;
}

@ObjectType('SecondmentAsk', { description: 'Somebody who would take an opening: told to them and to whoever posted it.' })
export class SecondmentAskType {
  @Field(() => ID)
  id: string;
  @Field(() => MemberType, { nullable: true })
  member: MemberType | null;
  @Field(() => String)
  note: string;
  @Field(() => SecondmentAskState)
  state: SecondmentAskState;
  @Field(() => DateTime)
  askedAt: string;
}

@ObjectType('SecondmentAbilities', { description: 'What the reader may do with an opening.' })
export class SecondmentAbilitiesType {
  @Field(() => Boolean)
  edit: boolean;
  @Field(() => Boolean, { description: 'Says that they would take it.' })
  ask: boolean;
}

@ObjectType('SecondmentOpening', { description: 'An opening for a tour of service: a time-limited secondment.' })
export class SecondmentOpeningType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { description: 'Markdown.' })
  about: string;
  @Field(() => String)
  lang: string;
  @Field(() => OrganisationType)
  organisation: OrganisationType;
  @Field(() => String, { description: 'In the words of whoever posted it; may be empty.' })
  place: string;
  @Field(() => String, { description: 'First day (`2027-01-31`).' })
  startsOn: string;
  @Field(() => String)
  endsOn: string;
  @Field(() => Int, { description: 'Percent of a full post.' })
  share: number;
  @Field(() => [SkillType], { description: 'What is looked for.' })
  skills: SkillType[];
  @Field(() => MemberType, { nullable: true, description: 'Whom to ask: whoever posted it.' })
  contact: MemberType | null;
  @Field(() => SecondmentOutcome, { nullable: true, description: 'Null while it is open.' })
  outcome: SecondmentOutcome | null;
  @Field(() => DateTime)
  createdAt: string;
  @Field(() => SecondmentFitType, { description: 'What speaks for the reader.' })
  fit: SecondmentFitType;
  @Field(() => SecondmentAskType, { nullable: true, description: "The reader's own wish to take it." })
  myAsk: SecondmentAskType | null;
  @Field(() => [SecondmentAskType], { description: 'Who would take it; for whoever posted it. Those who took it back are not told.' })
  asks: SecondmentAskType[];
  @Field(() => [SecondmentCandidateType], { description: `Members open to a secondment who offer what is looked for, as far as they let the reader know; at most ${secondmentLimits.forMe}. For whoever posted it.` })
  candidates: SecondmentCandidateType[];
  @Field(() => SecondmentAbilitiesType)
  viewerCan: SecondmentAbilitiesType;
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'A page of openings.' })
export class SecondmentOpeningPage extends Page(SecondmentOpeningType) {}

@InputType()
export class OpeningFilter {
  @Field(() => String, { nullable: true, description: 'In the title, the text, the place or the name of the organisation.' })
  text?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Looks for any of these.' })
  skillIds?: string[] | null;
  @Field(() => [Sector], { nullable: true })
  sectors?: Sector[] | null;
  @Field(() => String, { nullable: true, description: 'Lasts on this day or later.' })
  from?: string | null;
  @Field(() => String, { nullable: true, description: 'Has begun by this day.' })
  until?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Looks for something the reader offers.' })
  fitsMe?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "The reader's own, closed ones too." })
  mine?: boolean | null;
}

@InputType({ isAbstract: true })
class OpeningInput {
  @Field(() => String, { description: `At most ${secondmentLimits.title} characters.` })
  title: string;
  @Field(() => String, { description: `Markdown of at most ${secondmentLimits.about} characters.` })
  about: string;
  @Field(() => ID)
  organisationId: string;
  @Field(() => String, { defaultValue: '' })
  place: string;
  @Field(() => [ID], { description: `1 to ${secondmentLimits.skills}.` })
  skillIds: string[];
  @Field(() => String, { description: '`2027-01-31`' })
  startsOn: string;
  @Field(() => String)
  endsOn: string;
  @Field(() => Int, { description: `Percent of a full post, ${secondmentLimits.leastShare} to 100.` })
  share: number;
  @Field(() => String, { nullable: true, description: "Language it is written in; the reader's own unless said." })
  lang?: string | null;
}

@InputType()
export class PostOpeningInput extends OpeningInput {
  @Field(() => String, { nullable: true, description: 'The same key again answers with the first opening.' })
  idempotencyKey?: string | null;
}

@InputType()
export class UpdateOpeningInput extends OpeningInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'The version that was read; another one is a CONFLICT.' })
  version: number;
}

@InputType()
export class SecondmentDatesInput {
  @Field(() => String)
  startsOn: string;
  @Field(() => String)
  endsOn: string;
  @Field(() => Int)
  share: number;
  @Field(() => Audience)
  audience: Audience;
}
