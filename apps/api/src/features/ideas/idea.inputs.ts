import { IdeaAudience, ideaLimits, IdeaStage, OriginKind } from '@cohortium/contract';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'What a thing comes from.' })
export class OriginInput {
  @Field(() => OriginKind)
  kind: OriginKind;
  @Field(() => ID)
  id: string;
}

@InputType()
export class IdeaRoleInput {
  @Field(() => ID)
  skillId: string;
  @Field(() => Int, { description: `How many in all, 1 to ${ideaLimits.wanted}.` })
  wanted: number;
  @Field(() => String, { defaultValue: '', description: `At most ${ideaLimits.roleNote} characters.` })
  note: string;
}

@InputType({ isAbstract: true })
class IdeaContentInput {
  @Field(() => String, { description: `At most ${ideaLimits.title} characters; no other idea of the cohort has it.` })
  title: string;
  @Field(() => String, { description: `Plain text of at most ${ideaLimits.problem} characters.` })
  problem: string;
  @Field(() => String, { defaultValue: '', description: `Who it helps, in at most ${ideaLimits.beneficiaries} characters.` })
  beneficiaries: string;
  @Field(() => String, { defaultValue: '', description: `Markdown of at most ${ideaLimits.proposal} characters.` })
  proposal: string;
  @Field(() => [String], { defaultValue: [], description: `At most ${ideaLimits.tags}.` })
  tags: string[];
  @Field(() => [String], { defaultValue: [], description: `At most ${ideaLimits.sdgs} goals (\`16\`) or targets (\`16.6\`).` })
  sdgs: string[];
  @Field(() => [IdeaRoleInput], { defaultValue: [], description: `At most ${ideaLimits.roles}, each of another skill.` })
  roles: IdeaRoleInput[];
  @Field(() => String, { nullable: true, description: 'Language it is written in; the reader\'s own unless said.' })
  lang?: string | null;
  @Field(() => IdeaAudience, { defaultValue: IdeaAudience.MEMBERS })
  audience: IdeaAudience;
}

@InputType()
export class ProposeIdeaInput extends IdeaContentInput {
  @Field(() => ID, { description: 'One of the reader\'s cohorts; staff name any of their programme.' })
  cohortId: string;
  @Field(() => OriginInput, { nullable: true })
  origin?: OriginInput | null;
  @Field(() => String, { nullable: true, description: 'The same key again answers with the first idea.' })
  idempotencyKey?: string | null;
}

@InputType()
export class UpdateIdeaInput extends IdeaContentInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'The version that was read; another one is a CONFLICT.' })
  version: number;
}

@InputType()
export class ChangeIdeaStageInput {
  @Field(() => ID)
  id: string;
  @Field(() => IdeaStage)
  stage: IdeaStage;
}

@InputType()
export class CommentOnIdeaInput {
  @Field(() => ID)
  ideaId: string;
  @Field(() => String, { description: `Markdown of at most ${ideaLimits.comment} characters.` })
  body: string;
  @Field(() => ID, { nullable: true })
  replyTo?: string | null;
  @Field(() => String, { nullable: true })
  lang?: string | null;
  @Field(() => String, { nullable: true, description: 'The same key again answers with the first comment.' })
  idempotencyKey?: string | null;
}

@InputType()
export class EditIdeaCommentInput {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  body: string;
}

@InputType()
export class AskToJoinInput {
  @Field(() => ID)
  roleId: string;
  @Field(() => String, { defaultValue: '', description: `At most ${ideaLimits.joinNote} characters.` })
  note: string;
}
