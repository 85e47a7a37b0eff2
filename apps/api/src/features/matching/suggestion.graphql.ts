import { MatchReasonKind, Sector } from '@cohortium/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { IdeaType } from '../ideas/index.ts';
import { MemberType } from '../members/index.ts';
import { CohortType, ProgrammeType } from '../programmes/index.ts';
import { SkillType } from '../skills/index.ts';

registerEnumType(MatchReasonKind, { name: 'MatchReasonKind', description: 'Why someone is worth meeting.' });

@ObjectType('MatchReason', { description: 'One true reason, as data; what it speaks of is in the field of its kind, the others are null.' })
export class MatchReasonType {
  @Field(() => MatchReasonKind)
  kind: MatchReasonKind;
  @Field(() => SkillType, { nullable: true, description: 'What they offer or need: OFFERS_…, NEEDS_…, LIKE_ONE_YOU_CHOSE.' })
  skill: SkillType | null;
  @Field(() => SkillType, { nullable: true, description: "OFFERS_NEAR_…, NEEDS_NEAR_…: the reader's own skill, of the same group." })
  beside: SkillType | null;
  @Field(() => MemberType, { nullable: true, description: 'MUTUAL_CONNECTION: the first of them by name; LIKE_ONE_YOU_CHOSE: whom the reader wants more like.' })
  person: MemberType | null;
  @Field(() => Int, { nullable: true, description: 'MUTUAL_CONNECTION: how many the reader may see.' })
  count: number | null;
  @Field(() => CohortType, { nullable: true, description: 'OTHER_COHORT, BRIDGES_COHORTS: theirs; SAME_COHORT: the shared one.' })
  cohort: CohortType | null;
  @Field(() => IdeaType, { nullable: true, description: 'SHARES_IDEA: one that both care for; CLOSE_IDEAS: theirs, for which the same people care as for one of the reader\'s.' })
  idea: IdeaType | null;
  @Field(() => ProgrammeType, { nullable: true, description: 'FIRST_TO_MEET: whose staff name them.' })
  programme: ProgrammeType | null;
  @Field(() => String, { nullable: true, description: 'SHARES_QUESTION: what they asked, in their words, and the reader voted for.' })
  question: string | null;
  @Field(() => ID, { nullable: true, description: 'SHARES_QUESTION: where it was asked.' })
  roomId: string | null;
  @Field(() => Sector, { nullable: true, description: 'SAME_SECTOR, OTHER_SECTOR: theirs.' })
  sector: Sector | null;
  @Field(() => String, { nullable: true, description: 'SHARES_LANGUAGE: ISO 639-1, other than the reader\'s interface.' })
  language: string | null;
  @Field(() => String, { nullable: true, description: 'NEAR_YOU: the place, in their words.' })
  place: string | null;
  @Field(() => String, { nullable: true, description: 'SAME_ROLE_ELSEWHERE: the role, in their words.' })
  role: string | null;
  @Field(() => String, { nullable: true, description: 'OPEN_TO: `MENTORING`, `SPEAKING`, `SECONDMENT` or `JOINING_A_TEAM`.' })
  openTo: string | null;
}

@ObjectType('Suggestion', { description: 'Someone worth meeting, with the reasons.' })
export class SuggestionType {
  @Field(() => MemberType)
  member: MemberType;
  @Field(() => Boolean, { description: 'The reader asked for more like them.' })
  isLiked: boolean;
  @Field(() => [MatchReasonType], { description: 'At least one; the weightiest first.' })
  reasons: MatchReasonType[];
}

@ObjectType('PutAside', { description: 'Someone whom the reader does not want to be shown.' })
export class PutAsideType {
  @Field(() => MemberType)
  member: MemberType;
  @Field(() => DateTime, { nullable: true, description: 'When they may be suggested again; null: never.' })
  until: string | null;
}
