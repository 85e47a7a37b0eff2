import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import type { GraphQLContext } from '../../kernel/graphql/graphql.module.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { AccountService } from './account.service.ts';
import { DeviceType, ViewerType } from './identity.graphql.ts';
import { SessionOpener } from './session-opener.ts';
import { DeviceReader } from './device.reader.ts';
import { SessionService } from './session.service.ts';
import { ViewerReader } from './viewer.reader.ts';

@Resolver()
export class AccountResolver {
  constructor(
    private readonly service: AccountService,
    private readonly sessions: SessionService,
    private readonly reader: DeviceReader,
    private readonly viewers: ViewerReader,
    private readonly opener: SessionOpener,
  ) {}

  @Query(() => [DeviceType], { name: 'devices', description: 'Devices on which one is signed in, this one first.' })
  listDevices(@CurrentActor() actor: Actor): Promise<DeviceType[]> {
    requireSignedIn(actor);
    return this.reader.list(actor);
  }

  @Mutation(() => Boolean, { description: 'Ends one of one\'s own sessions. NOT_FOUND for anyone else\'s.' })
  async endSession(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Context() context: GraphQLContext): Promise<boolean> {
    requireSignedIn(actor);
    await this.sessions.endOwn(actor.accountId, id);
    if (id === actor.sessionId) this.opener.close(context);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sets or changes the password; `current` is needed when there is one. Every other session ends.' })
  async changePassword(@CurrentActor() actor: Actor, @Args('password', { type: () => String }) password: string, @Args('current', { type: () => String, nullable: true }) current: string | null): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.changePassword(actor, { current, password });
    return true;
  }

  @Mutation(() => Boolean, { description: 'Mails a link to the new address that finishes the change, and a notice to the old one. True also where the address is taken.' })
  async requestEmailChange(@CurrentActor() actor: Actor, @Args('email', { type: () => String }) email: string, @Args('password', { type: () => String, nullable: true }) password: string | null): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.requestEmailChange(actor, { email, password });
    return true;
  }

  @Mutation(() => Boolean, { description: 'Finishes a change of address by the token of the link that the new address got: once.' })
  async confirmEmailChange(@Args('token', { type: () => String }) token: string): Promise<boolean> {
    await this.service.confirmEmailChange(token);
    return true;
  }

  @Mutation(() => ViewerType, { description: 'Changes language and time zone; what is absent stays.' })
  async updateSettings(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => String, nullable: true }) locale: string | undefined,
    @Args('timeZone', { type: () => String, nullable: true }) timeZone: string | undefined,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer | null> {
    requireSignedIn(actor);
    await this.service.updateSettings(actor, { ...(locale != null && { locale }), ...(timeZone != null && { timeZone }) });
    return this.viewers.viewer(actor, selection);
  }
}
