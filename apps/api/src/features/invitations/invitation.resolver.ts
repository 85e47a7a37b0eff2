import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import type { GraphQLContext } from '../../kernel/graphql/graphql.module.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { originOf, SessionOpener, ViewerType } from '../identity/index.ts';
import { AdmissionService } from './admission.service.ts';
import { AcceptInvitationArgs, InvitationFilter, InvitationPage, InvitationPreviewType, InvitationType, InviteInput, InviteOutcomeType } from './invitation.graphql.ts';
import { InvitationReader } from './invitation.reader.ts';
import { InvitationService } from './invitation.service.ts';

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    private readonly reader: InvitationReader,
    private readonly service: InvitationService,
    private readonly admission: AdmissionService,
    private readonly opener: SessionOpener,
  ) {}

  @Query(() => InvitationPage, { description: 'A programme\'s invitations, newest first. For its staff.' })
  invitations(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('filter', { type: () => InvitationFilter, nullable: true }) filter: InvitationFilter | null,
    @Args() page: PageArgs,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.list(actor, programmeId, filter ?? {}, page, selection);
  }

  @Query(() => InvitationPreviewType, { description: 'What an invitation\'s link shows. NOT_FOUND for one that is used, revoked, expired or unknown.' })
  invitationPreview(@CurrentActor() actor: Actor, @Args('token', { type: () => String }) token: string): Promise<InvitationPreviewType> {
    return this.admission.preview(actor, token);
  }

  @Mutation(() => InviteOutcomeType, { description: 'Invites by pasted lines; each bad line comes back with its reason.' })
  invite(@CurrentActor() actor: Actor, @Args('input', { type: () => InviteInput }) input: InviteInput): Promise<InviteOutcomeType> {
    requireSignedIn(actor);
    return this.service.invite(actor, { ...input });
  }

  @Mutation(() => InvitationType, { description: 'Mails an invitation again with a new link; the old link dies.' })
  async resendInvitation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    await this.service.resend(actor, id);
    return this.reader.require(actor, id, selection);
  }

  @Mutation(() => InvitationType, { description: 'Takes an invitation back; its link dies.' })
  async revokeInvitation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    await this.service.revoke(actor, id);
    return this.reader.require(actor, id, selection);
  }

  @Mutation(() => ViewerType, { description: 'Accepts an invitation by its link\'s token, once: makes the account if there is none, adds cohort and role, and signs in.' })
  async acceptInvitation(@Args() args: AcceptInvitationArgs, @Context() context: GraphQLContext, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.opener.open(context, await this.admission.accept(context.actor, args, originOf(context.request)), selection);
  }
}
