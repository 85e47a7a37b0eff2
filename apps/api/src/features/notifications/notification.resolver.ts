import { notificationLimits } from '@cohortium/contract';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { PageArgs } from '../../kernel/graphql/page.types.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { NotificationPage } from './notification.graphql.ts';
import { NotificationReader } from './notification.reader.ts';
import { NotificationService } from './notification.service.ts';

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly reader: NotificationReader,
    private readonly service: NotificationService,
  ) {}

  @Query(() => NotificationPage, { description: 'What the reader was told of, as far as they may still see it.' })
  notifications(@CurrentActor() actor: Actor, @Args() page: PageArgs, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.page(actor, page, selection);
  }

  @Mutation(() => Int, { description: 'Marks lines as read; answers how many are still unread.' })
  async markNotificationsRead(
    @CurrentActor() actor: Actor,
    @Args('ids', { type: () => [ID], nullable: true, description: `At most ${notificationLimits.markAtOnce}; all lines when absent.` }) ids: string[] | null,
  ): Promise<number> {
    requireSignedIn(actor);
    await this.service.markRead(actor, ids);
    return this.reader.unread(actor);
  }
}
