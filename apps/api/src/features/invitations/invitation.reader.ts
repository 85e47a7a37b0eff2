import { fold, invitationSearch } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, sql } from '../../kernel/database/sql.ts';
import { parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readPage, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import type { InvitationFilter } from './invitation.graphql.ts';
import { invitationShape, newestFirst, stateOf } from './invitation.shape.ts';
import { InvitationService } from './invitation.service.ts';

@Injectable()
export class InvitationReader {
  constructor(
    private readonly db: Database,
    private readonly service: InvitationService,
  ) {}

  /** A programme's invitations, the newest first. @throws DomainError FORBIDDEN for all but its staff. */
  async list(actor: SignedIn, programmeId: string, { state, text }: InvitationFilter, page: PageArgs, selection: Selection): Promise<Answer> {
    const id = await this.service.requireMayInvite(this.db, actor, programmeId);
    const words = text?.trim() ? fold(parseInput(invitationSearch, text, 'filter.text')) : '';
    const where = and([
      sql`t0.programme_id = ${id}`,
      ...(state ? [sql`${stateOf(actor, sql`t0`)} = ${state}`] : []),
      ...(words ? [sql`strpos(folded(t0.email || ' ' || t0.name), ${words}) > 0`] : []),
    ]);
    return readPage(this.db, { shape: invitationShape, actor, selection, where, order: newestFirst, ...page });
  }

  require(actor: SignedIn, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, invitationShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }
}
