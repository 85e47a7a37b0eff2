import { changeSearch, keptFilter, nameSearch, savedSearchLimits } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import type { PeopleFilter } from '../members/index.ts';
import { foundFor } from './finding.ts';
import type { ChangeSearchInput, SaveSearchInput } from './saved-search.graphql.ts';

/** What is asked for, without what is left open. @throws DomainError BAD_INPUT when that is nothing: all of the directory is no search; or when it cannot be kept. */
function conditionsOf(filter: PeopleFilter): PeopleFilter {
  const given = Object.entries(filter).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
  if (!given.length) throw badField('filter', 'searches:error.empty');
  parseInput(keptFilter, { filter: Object.fromEntries(given.map(([field, value]) => [field, [value].flat().filter(one => typeof one === 'string')])) });
  return Object.fromEntries(given);
}

/** Searches that members keep. All that is asked of one is asked of one's own: anybody else's is unknown. */
@Injectable()
export class SavedSearchService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a search, and whom it finds today. The same filter again only changes its name. @throws DomainError CONFLICT when there are {@link savedSearchLimits.saved}. */
  save(actor: SignedIn, input: SaveSearchInput): Promise<string> {
    const { name } = parseInput(nameSearch, { name: input.name });
    const filter = conditionsOf(input.filter);
    return this.db.transaction(async tx => {
      await tx.query(sql`select 1 from member where id = ${actor.accountId} for no key update`);
      const kept = await tx.one<{ id: string }>(sql`update saved_search set name = ${name} where member_id = ${actor.accountId} and md5(filter::text) = md5(${JSON.stringify(filter)}::jsonb::text) returning id`);
      return kept?.id ?? this.insert(tx, actor, name, filter);
    });
  }

  private async insert(tx: Transaction, actor: SignedIn, name: string, filter: PeopleFilter): Promise<string> {
    const kept = await tx.one<{ count: number }>(sql`select count(*)::int as count from saved_search where member_id = ${actor.accountId}`);
    if ((kept?.count ?? 0) >= savedSearchLimits.saved) throw new DomainError('CONFLICT', 'searches:error.tooMany', { max: savedSearchLimits.saved });
    const found = await foundFor(tx, actor, filter, { most: savedSearchLimits.toldUpTo + 1 });
    const isWide = found.length > savedSearchLimits.toldUpTo;
    const made = await tx.one<{ id: string }>(sql`insert into saved_search (member_id, name, filter, is_wide, created_at, looked_at)
      values (${actor.accountId}, ${name}, ${JSON.stringify(filter)}::jsonb, ${isWide}, ${this.clock.now()}, ${this.clock.now()}) returning id`);
    if (!made) throw notFound();
    if (!isWide) await tx.query(sql`insert into saved_search_person (search_id, member_id) select ${made.id}::uuid, unnest(${found}::uuid[])`);
    return made.id;
  }

  /** Renames it, or has it tell of new people or not. */
  change(actor: SignedIn, id: string, input: ChangeSearchInput): Promise<string> {
    const { name, tells } = parseInput(changeSearch, Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)));
    return this.own(actor, id, (tx, searchId) => tx.query(sql`update saved_search set name = coalesce(${name ?? null}, name), tells = coalesce(${tells ?? null}::boolean, tells) where id = ${searchId}`));
  }

  /** Its owner opens it: whom it had found is not new any more. */
  lookAt(actor: SignedIn, id: string): Promise<string> {
    return this.own(actor, id, (tx, searchId) => tx.query(sql`update saved_search set looked_at = ${this.clock.now()} where id = ${searchId}`));
  }

  async delete(actor: SignedIn, id: string): Promise<void> {
    await this.own(actor, id, (tx, searchId) => tx.query(sql`delete from saved_search where id = ${searchId}`));
  }

  private own(actor: SignedIn, id: string, act: (tx: Transaction, searchId: string) => Promise<unknown>): Promise<string> {
    const searchId = parseId(id);
    return this.db.transaction(async tx => {
      if (!(await tx.one(sql`select 1 from saved_search where id = ${searchId} and member_id = ${actor.accountId} for update`))) throw notFound();
      await act(tx, searchId);
      return searchId;
    });
  }
}
