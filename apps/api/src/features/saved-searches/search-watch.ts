import { savedSearchLimits } from '@cohortium/contract';
import { Injectable, Logger } from '@nestjs/common';
import { ActorSource } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import type { Events } from '../../kernel/events/events.ts';
import { Every, OnEvent } from '../../kernel/events/subscribe.ts';
import type { PeopleFilter } from '../members/index.ts';
import { foundFor } from './finding.ts';

interface Search {
  id: string;
  memberId: string;
  filter: PeopleFilter;
  tells: boolean;
  isWide: boolean;
}

/** Looks through saved searches: each night whom they find now, with the rights their owners have that night. */
@Injectable()
export class SearchWatch {
  private readonly logger = new Logger(SearchWatch.name);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly actors: ActorSource,
  ) {}

  /** All of them, each by itself: one that fails keeps none from the others. */
  @Every('47 3 * * *')
  async lookThrough(): Promise<void> {
    for (const { id } of await this.db.query<{ id: string }>(sql`select id from saved_search order by id`)) {
      await this.look(id).catch((error: unknown) => this.logger.error({ err: error, searchId: id }, 'A saved search could not be looked through'));
    }
  }

  /** Who stopped showing what a search found them by is not shown as found by it, today and not tonight. */
  @OnEvent('member.profileChanged')
  async forget({ memberId }: Events['member.profileChanged']): Promise<void> {
    const searches = await this.db.query<Search>(sql`select s.id, s.member_id as "memberId", s.filter from saved_search_person found join saved_search s on s.id = found.search_id where found.member_id = ${memberId} and found.found_at is not null`);
    for (const { id, memberId: ownerId, filter } of searches) {
      const owner = await this.actors.ofAccount(ownerId);
      const fits = owner && (await foundFor(this.db, owner, filter, { most: 1, among: [memberId] })).length > 0;
      if (!fits) await this.db.query(sql`delete from saved_search_person where search_id = ${id} and member_id = ${memberId}`);
    }
  }

  private look(searchId: string): Promise<void> {
    return this.db.transaction(async tx => {
      const search = await tx.one<Search>(sql`select id, member_id as "memberId", filter, tells, is_wide as "isWide" from saved_search where id = ${searchId} for update`);
      const owner = search && (await this.actors.ofAccount(search.memberId));
      if (!owner) return;
      const found = await foundFor(tx, owner, search.filter, { most: savedSearchLimits.toldUpTo + 1 });
      if (found.length > savedSearchLimits.toldUpTo) await this.giveUp(tx, search);
      else await this.compare(tx, search, found);
    });
  }

  /** Too many fit by now: nobody of them is news. */
  private async giveUp(tx: Transaction, { id, isWide }: Search): Promise<void> {
    if (isWide) return;
    await tx.query(sql`delete from saved_search_person where search_id = ${id}`);
    await tx.query(sql`update saved_search set is_wide = true where id = ${id}`);
  }

  /** Keeps who fits and forgets who does not; the new ones are told of, unless the search was too wide until now to know them. */
  private async compare(tx: Transaction, { id, memberId, tells, isWide }: Search, found: readonly string[]): Promise<void> {
    await tx.query(sql`delete from saved_search_person where search_id = ${id} and member_id <> all(${[...found]}::uuid[])`);
    const now = this.clock.now();
    const added = await tx.query(sql`insert into saved_search_person (search_id, member_id, found_at) select ${id}::uuid, unnest(${[...found]}::uuid[]), ${isWide ? null : now}::timestamptz on conflict do nothing returning 1`);
    if (isWide) await tx.query(sql`update saved_search set is_wide = false where id = ${id}`);
    else if (added.length && tells) tx.emit('savedSearch.found', { searchId: id, memberId, day: now.toISOString().slice(0, 10) });
  }
}
