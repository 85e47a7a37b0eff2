import { audienceRank, type Audience } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Actor, SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, parseId } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readPage, readRow, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { memberShape } from './member.shape.ts';
import { peopleCondition, type PeopleFilter } from './people-filter.ts';

@Injectable()
export class MemberReader {
  constructor(private readonly db: Database) {}

  /** The directory, by name. One statement a page. */
  people(actor: Actor, filter: PeopleFilter, page: PageArgs, selection: Selection): Promise<Answer> {
    const order = [{ by: raw('t0.name collate "und-x-icu"'), type: 'text collate "und-x-icu"' as const }, { by: raw('t0.id'), type: 'uuid' as const }];
    return readPage(this.db, { shape: memberShape, actor, selection, where: peopleCondition(actor, filter), order, ...page });
  }

  /** One member. @throws DomainError NOT_FOUND also when one blocked the other. */
  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, memberShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** The reader's own profile through the eyes of others: no role of theirs helps. */
  seenBy(actor: SignedIn, audience: Audience, selection: Selection): Promise<Answer> {
    if (audience === 'ONLY_ME') throw badField('audience', 'common:error.invalid');
    const others: Actor = { ...actor, roles: {}, isAdmin: false, seenFrom: audienceRank[audience] };
    return requireRow(this.db, memberShape, others, selection, sql`t0.id = ${actor.accountId}::uuid`);
  }

  /** The reader's own profile; null for an account without one. */
  me(actor: Actor, selection: Selection): Promise<Answer | null> {
    return readRow(this.db, memberShape, actor, selection, sql`t0.id = ${actor.accountId}::uuid`);
  }
}
