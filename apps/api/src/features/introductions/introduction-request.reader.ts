import type { IntroductionRequestPart } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { notFound, parseId } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readList, readPage, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { areConnected, introduciblePolicy, introducesToSql } from './introduction.policy.ts';
import { introducerShape, introductionRequestShape } from './introduction-request.shape.ts';

@Injectable()
export class IntroductionRequestReader {
  constructor(private readonly db: Database) {}

  /** Requests that wait for the reader, or that they made: the latest first. */
  page(actor: SignedIn, part: IntroductionRequestPart, page: PageArgs, selection: Selection): Promise<Answer> {
    const order = [{ by: raw('t0.asked_at'), type: 'timestamptz' as const, descending: true }, { by: raw('t0.id'), type: 'uuid' as const, descending: true }];
    const where = part === 'BY_ME' ? sql`t0.asker_id = ${actor.accountId}::uuid` : sql`t0.helper_id = ${actor.accountId}::uuid`;
    return readPage(this.db, { shape: introductionRequestShape, actor, selection, where, order, ...page });
  }

  require(actor: SignedIn, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, introductionRequestShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** Whom the reader may ask to introduce them to a member, by name; nobody where the two are connected. @throws DomainError NOT_FOUND for whom the reader may not see. */
  async introducers(actor: SignedIn, memberId: string, selection: Selection): Promise<Answer[]> {
    const [id, me] = [sql`${parseId(memberId)}::uuid`, sql`${actor.accountId}::uuid`];
    if (!(await this.db.one(sql`select 1 from member m where m.id = ${id} and ${introduciblePolicy.sql(actor, 'see', raw('m'))}`))) throw notFound();
    const where = sql`${raw(String(actor.kind === 'member'))} and ${introducesToSql(actor, raw('t0'), id)} and not ${areConnected(me, id)}`;
    return readList(this.db, introducerShape, actor, selection, where, raw('t0.name collate "und-x-icu", t0.id'), sql`cross join (select ${id} as id) wanted`);
  }
}
