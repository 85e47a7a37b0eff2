import type { IntroductionPart } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { parseId } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readPage, readRow, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { isOpen, myAnswer } from './introduction.policy.ts';
import { introductionShape } from './introduction.shape.ts';

@Injectable()
export class IntroductionReader {
  constructor(private readonly db: Database) {}

  /** Introductions of the reader's, the latest first. */
  page(actor: SignedIn, part: IntroductionPart, page: PageArgs, selection: Selection): Promise<Answer> {
    const order = [{ by: raw('t0.proposed_at'), type: 'timestamptz' as const, descending: true }, { by: raw('t0.id'), type: 'uuid' as const, descending: true }];
    return readPage(this.db, { shape: introductionShape, actor, selection, where: this.partOf(actor, part), order, ...page });
  }

  require(actor: SignedIn, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, introductionShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** Null for what the reader would rather not. */
  find(actor: SignedIn, id: string, selection: Selection): Promise<Answer | null> {
    return readRow(this.db, introductionShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  private partOf(actor: SignedIn, part: IntroductionPart): Sql {
    const me = sql`${actor.accountId}::uuid`;
    if (part === 'BY_ME') return sql`t0.introducer_id = ${me}`;
    const mine = sql`t0.id in (select i.id from introduction i where i.a_id = ${me} union all select i.id from introduction i where i.b_id = ${me})`;
    return part === 'TO_ME' ? mine : sql`${mine} and ${isOpen(actor, raw('t0'))} and ${myAnswer(actor, raw('t0'))} is null`;
  }
}
