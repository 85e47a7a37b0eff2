import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { IdeaCommentPage, IdeaCommentType } from './idea-comment.graphql.ts';
import { IdeaTalkService } from './idea-talk.service.ts';
import { IdeaType } from './idea.graphql.ts';
import { CommentOnIdeaInput, EditIdeaCommentInput } from './idea.inputs.ts';
import { IdeaReader } from './idea.reader.ts';

const idArg = { type: () => ID };

@Resolver()
export class IdeaTalkResolver {
  constructor(
    private readonly reader: IdeaReader,
    private readonly talk: IdeaTalkService,
  ) {}

  @Query(() => IdeaCommentPage, { description: 'The talk under an idea, oldest first.' })
  ideaComments(@CurrentActor() actor: Actor, @Args('ideaId', idArg) ideaId: string, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.comments(actor, ideaId, page, selection);
  }

  @Mutation(() => IdeaType)
  async supportIdea(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.talk.support(actor, id), selection);
  }

  @Mutation(() => IdeaType)
  async unsupportIdea(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.talk.unsupport(actor, id), selection);
  }

  @Mutation(() => IdeaType)
  async followIdea(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.talk.follow(actor, id), selection);
  }

  @Mutation(() => IdeaType)
  async unfollowIdea(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.talk.unfollow(actor, id), selection);
  }

  @Mutation(() => IdeaCommentType)
  async commentOnIdea(@CurrentActor() actor: Actor, @Args('input') input: CommentOnIdeaInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireComment(actor, await this.talk.comment(actor, input), selection);
  }

  @Mutation(() => IdeaCommentType)
  async editIdeaComment(@CurrentActor() actor: Actor, @Args('input') input: EditIdeaCommentInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireComment(actor, await this.talk.edit(actor, input), selection);
  }

  @Mutation(() => IdeaType, { description: 'Removes a comment; whoever did it can put it back for some minutes.' })
  async removeIdeaComment(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.require(actor, await this.talk.remove(actor, id), selection);
  }

  @Mutation(() => IdeaCommentType)
  async putBackIdeaComment(@CurrentActor() actor: Actor, @Args('id', idArg) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireComment(actor, await this.talk.putBack(actor, id), selection);
  }
}
