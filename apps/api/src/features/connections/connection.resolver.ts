import { Audience, requestConnection, RequestDirection } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor, type SignedIn } from '../../kernel/authz/actor.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { MemberPage, MemberReader, MemberType } from '../members/index.ts';
import { BlockedMemberPage, MetInput } from './connection.graphql.ts';
import { ConnectionReader } from './connection.reader.ts';
import { ConnectionAudienceService } from './connection-audience.service.ts';
import { ConnectionService } from './connection.service.ts';

const MemberId = () => Args('memberId', { type: () => ID });

@Resolver()
export class ConnectionResolver {
  constructor(
    private readonly reader: ConnectionReader,
    private readonly service: ConnectionService,
    private readonly audiences: ConnectionAudienceService,
    private readonly members: MemberReader,
  ) {}

  @Query(() => MemberPage, { description: 'The reader\'s connections, the newest first; with `text`, those whose name or headline holds its words.' })
  connections(@CurrentActor() actor: Actor, @Args('text', { type: () => String, nullable: true }) text: string | null, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.connections(actor, text, page, selection);
  }

  @Query(() => MemberPage, { description: 'Open requests, the newest first; each member\'s `tie` has the note.' })
  connectionRequests(@CurrentActor() actor: Actor, @Args('direction', { type: () => RequestDirection }) direction: RequestDirection, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requests(actor, direction, page, selection);
  }

  @Query(() => BlockedMemberPage, { description: 'Whom the reader blocked.' })
  blockedMembers(@CurrentActor() actor: Actor, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.blocked(actor, page, selection);
  }

  @Mutation(() => MemberType, { description: 'Asks a member to connect; agrees, if they asked first. Once is as good as twice.' })
  requestConnection(
    @CurrentActor() actor: Actor,
    @MemberId() memberId: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Args('met', { type: () => MetInput, nullable: true }) met: MetInput | null,
    @CurrentSelection() selection: Selection,
  ): Promise<Answer> {
    return this.change(actor, memberId, selection, by => this.service.request(by, memberId, parseInput(requestConnection, { note: note ?? '', met })));
  }

  @Mutation(() => MemberType, { description: 'Agrees to a member\'s request.' })
  acceptConnection(@CurrentActor() actor: Actor, @MemberId() memberId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.change(actor, memberId, selection, by => this.service.accept(by, memberId));
  }

  @Mutation(() => MemberType, { description: 'Refuses a member\'s request; they are not told.' })
  declineConnection(@CurrentActor() actor: Actor, @MemberId() memberId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.change(actor, memberId, selection, by => this.service.decline(by, memberId));
  }

  @Mutation(() => MemberType, { description: 'Takes back one\'s own request.' })
  withdrawConnection(@CurrentActor() actor: Actor, @MemberId() memberId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.change(actor, memberId, selection, by => this.service.withdraw(by, memberId));
  }

  @Mutation(() => MemberType, { description: 'Ends a connection; the other is not told.' })
  disconnect(@CurrentActor() actor: Actor, @MemberId() memberId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    return this.change(actor, memberId, selection, by => this.service.disconnect(by, memberId));
  }

  @Mutation(() => Boolean, { description: 'Hides each from the other at once and ends what is between them. True when it is so.' })
  async blockMember(@CurrentActor() actor: Actor, @MemberId() memberId: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.block(actor, memberId);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes a block back; a connection that it ended stays ended. True when it is so.' })
  async unblockMember(@CurrentActor() actor: Actor, @MemberId() memberId: string): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.unblock(actor, memberId);
    return true;
  }

  @Mutation(() => Audience, { description: 'Chooses whom the reader shows their connections to: anyone but visitors. Answers what holds now.' })
  showConnectionsTo(@CurrentActor() actor: Actor, @Args('audience', { type: () => Audience }) audience: Audience): Promise<Audience> {
    requireSignedIn(actor);
    return this.audiences.choose(actor, audience);
  }

  private async change(actor: Actor, memberId: string, selection: Selection, step: (by: SignedIn) => Promise<void>): Promise<Answer> {
    requireSignedIn(actor);
    await step(actor);
    return this.members.require(actor, memberId, selection);
  }
}
