import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import { requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { roomShape, RoomType } from '../rooms/index.ts';
import { ConversationService } from './conversation.service.ts';

@Resolver()
export class ConversationResolver {
  constructor(
    private readonly db: Database,
    private readonly service: ConversationService,
  ) {}

  @Mutation(() => RoomType, { description: 'The reader\'s room with a member they are connected to: opened now, or the one they have.' })
  async openConversation(@CurrentActor() actor: Actor, @Args('memberId', { type: () => ID }) memberId: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    const roomId = await this.service.open(actor, memberId);
    return requireRow(this.db, roomShape, actor, selection, sql`t0.id = ${roomId}::uuid`);
  }
}
