import { audienceRank, type Audience } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor, type SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, parseId } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readings } from '../../kernel/limits/readings.ts';
import { pageStatement, readRow, readStatement, requireRow, rowStatement, type Answer } from '../../kernel/read/page.ts';
import { answeredByStatement } from '../../kernel/read/statement-fields.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { memberShape } from './member.shape.ts';
import { publicProfileShape } from './public-profile.shape.ts';
import { peopleSource, type PeopleFilter } from './people-filter.ts';

const peopleStatement = answeredByStatement<PageArgs & { filter?: PeopleFilter | null }>('people', ({ actor, args: { filter, first, after }, selection }) => {
  requireSignedIn(actor);
  return pageStatement({ shape: memberShape, actor, selection, ...peopleSource(actor, filter ?? {}), first, after, metered: true });
}, { metered: true });

const memberStatement = answeredByStatement<{ id: string }>('member', ({ actor, args, selection }) => {
  requireSignedIn(actor);
  const id = parseId(args.id);
  readings.check(actor, id);
  return rowStatement(memberShape, actor, selection, sql`t0.id = ${id}::uuid`, { metered: true });
}, { metered: true });

@Injectable()
export class MemberReader {
  constructor(private readonly db: Database) {}

  /** The directory, by name. One statement a page. */
  people(actor: Actor, filter: PeopleFilter | null, page: PageArgs, selection: Selection): Promise<Answer> {
    return readStatement(this.db, peopleStatement({ actor, args: { filter, ...page }, selection }), actor);
  }

  /** One member. @throws DomainError NOT_FOUND also when one blocked the other. */
  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return readStatement(this.db, memberStatement({ actor, args: { id }, selection }), actor);
  }

  /** A member as visitors see them. @throws DomainError NOT_FOUND for all who show visitors nothing. */
  requirePublic(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, publicProfileShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** The reader's own profile through the eyes of others: no role of theirs helps. */
  seenBy(actor: SignedIn, audience: Audience, selection: Selection): Promise<Answer> {
    if (audience === 'ONLY_ME' || audience === 'PUBLIC') throw badField('audience', 'common:error.invalid');
    const others: Actor = { ...actor, roles: {}, isAdmin: false, seenFrom: audienceRank[audience] };
    return requireRow(this.db, memberShape, others, selection, sql`t0.id = ${actor.accountId}::uuid`);
  }

  /** The reader's own profile; null for an account without one. */
  me(actor: Actor, selection: Selection): Promise<Answer | null> {
    return readRow(this.db, memberShape, actor, selection, sql`t0.id = ${actor.accountId}::uuid`);
  }
}
