import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { readList, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { savedSearchShape } from './saved-search.shape.ts';

@Injectable()
export class SavedSearchReader {
  constructor(private readonly db: Database) {}

  /** The reader's searches, the last saved first. */
  mine(actor: SignedIn, selection: Selection): Promise<Answer[]> {
    return readList(this.db, savedSearchShape, actor, selection, sql`t0.member_id = ${actor.accountId}::uuid`, raw('t0.created_at desc, t0.id'));
  }

  /** @throws DomainError NOT_FOUND for one of somebody else. */
  require(actor: SignedIn, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, savedSearchShape, actor, selection, sql`t0.id = ${id}::uuid`);
  }
}
