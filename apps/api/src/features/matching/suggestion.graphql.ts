import { MatchReasonKind, Sector } from '@cohortium/contract';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MemberType } from '../members/index.ts';
import { CohortType } from '../programmes/index.ts';
import { SkillType } from '../skills/index.ts';

registerEnumType(MatchReasonKind, { name: 'MatchReasonKind', description: 'Why someone is worth meeting.' });

@ObjectType('MatchReason', { description: 'One true reason, as data; what it speaks of is in the field of its kind, the others are null.' })
export class MatchReasonType {
  @Field(() => MatchReasonKind)
  kind: MatchReasonKind;
  @Field(() => SkillType, { nullable: true, description: 'OFFERS_WHAT_YOU_NEED, NEEDS_WHAT_YOU_OFFER.' })
  skill: SkillType | null;
  @Field(() => MemberType, { nullable: true, description: 'MUTUAL_CONNECTION: the first of them by name.' })
  person: MemberType | null;
  @Field(() => Int, { nullable: true, description: 'MUTUAL_CONNECTION: how many the reader may see.' })
  count: number | null;
  @Field(() => CohortType, { nullable: true, description: 'OTHER_COHORT: theirs; SAME_COHORT: the shared one.' })
  cohort: CohortType | null;
  @Field(() => Sector, { nullable: true, description: 'SAME_SECTOR.' })
  sector: Sector | null;
  @Field(() => String, { nullable: true, description: 'SHARES_LANGUAGE: ISO 639-1, other than the reader\'s interface.' })
  language: string | null;
  @Field(() => String, { nullable: true, description: 'NEAR_YOU: the place, in their words.' })
  place: string | null;
  @Field(() => String, { nullable: true, description: 'SAME_ROLE_ELSEWHERE: the role, in their words.' })
  role: string | null;
}

@ObjectType('Suggestion', { description: 'Someone worth meeting, with the reasons.' })
export class SuggestionType {
  @Field(() => MemberType)
  member: MemberType;
  @Field(() => [MatchReasonType], { description: 'At least one; the weightiest first.' })
  reasons: MatchReasonType[];
}
