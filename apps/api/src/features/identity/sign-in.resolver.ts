import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import type { GraphQLContext } from '../../kernel/graphql/graphql.module.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { originOf } from './begun-session.ts';
import { ViewerType } from './identity.graphql.ts';
import { SessionOpener } from './session-opener.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly service: SignInService,
    private readonly sessions: SessionService,
    private readonly opener: SessionOpener,
  ) {}

  @Mutation(() => ViewerType, { description: 'Signs in by password; sets the session\'s cookie. A wrong password and an unknown address answer alike.' })
  async signIn(@Args('email', { type: () => String }) email: string, @Args('password', { type: () => String }) password: string, @Context() context: GraphQLContext, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.opener.open(context, await this.service.signIn({ email, password }, originOf(context.request)), selection);
  }

  @Mutation(() => Boolean, { description: 'Mails a link that signs in once, for 30 minutes, if the address has an account. Always true.' })
  async requestMagicLink(
    @Args('email', { type: () => String }) email: string,
    @Args('next', { type: () => String, nullable: true, description: 'Where the link leads after signing in: a path of this site.' }) next: string | null,
    @Context() context: GraphQLContext,
  ): Promise<boolean> {
    await this.service.requestLink('MAGIC_LINK', { email, next }, originOf(context.request));
    return true;
  }

  @Mutation(() => ViewerType, { description: 'Signs in by a mailed link\'s token: once. NOT_FOUND for one that is used, expired or unknown.' })
  async redeemMagicLink(@Args('token', { type: () => String }) token: string, @Context() context: GraphQLContext, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.opener.open(context, await this.service.redeemMagicLink({ token }, originOf(context.request)), selection);
  }

  @Mutation(() => Boolean, { description: 'Mails a link to choose a new password, for an hour, if the address has an account. Always true.' })
  async requestPasswordReset(@Args('email', { type: () => String }) email: string, @Context() context: GraphQLContext): Promise<boolean> {
    await this.service.requestLink('PASSWORD_RESET', { email }, originOf(context.request));
    return true;
  }

  @Mutation(() => ViewerType, { description: 'Chooses a new password by a mailed link\'s token; ends every session and signs in here.' })
  async resetPassword(@Args('token', { type: () => String }) token: string, @Args('password', { type: () => String }) password: string, @Context() context: GraphQLContext, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.opener.open(context, await this.service.resetPassword({ token, password }, originOf(context.request)), selection);
  }

  @Mutation(() => Boolean, { description: 'Ends this session. True also for the anonymous.' })
  async signOut(@CurrentActor() actor: Actor, @Context() context: GraphQLContext): Promise<boolean> {
    if (actor.sessionId) await this.sessions.end(actor.sessionId);
    this.opener.close(context);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of this account, this one included; their sockets are cut at once.' })
  async signOutEverywhere(@CurrentActor() actor: Actor, @Context() context: GraphQLContext): Promise<boolean> {
    requireSignedIn(actor);
    await this.sessions.endEverywhere(actor.accountId);
    this.opener.close(context);
    return true;
  }
}
