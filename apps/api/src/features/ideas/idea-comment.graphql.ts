import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Page } from '../../kernel/graphql/page.types.ts';
import { DateTime } from '../../kernel/graphql/scalars.ts';
import { MemberType } from '../members/index.ts';

@ObjectType('IdeaCommentAbilities', { description: 'What the reader may do with a comment.' })
export class IdeaCommentAbilitiesType {
  @Field(() => Boolean)
  edit: boolean;
  @Field(() => Boolean)
  remove: boolean;
}

@ObjectType('IdeaComment', { description: 'A comment on an idea. A removed one that was replied to keeps its place, without its text.' })
export class IdeaCommentType {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  ideaId: string;
  @Field(() => MemberType, { nullable: true, description: 'Null for someone who left Cohortium, and once removed.' })
  author: MemberType | null;
  @Field(() => String, { nullable: true, description: 'Markdown; null once removed.' })
  body: string | null;
  @Field(() => String, { description: 'Language it is written in (ISO 639-1).' })
  lang: string;
  @Field(() => IdeaCommentType, { nullable: true, description: 'What it answers.' })
  replyTo: IdeaCommentType | null;
  @Field(() => IdeaCommentAbilitiesType)
  viewerCan: IdeaCommentAbilitiesType;
  @Field(() => DateTime)
  createdAt: string;
  @Field(() => DateTime, { nullable: true })
  editedAt: string | null;
  @Field(() => DateTime, { nullable: true })
  removedAt: string | null;
}

@ObjectType({ description: 'A page of comments.' })
export class IdeaCommentPage extends Page(IdeaCommentType) {}
