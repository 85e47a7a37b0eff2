import { networkLimits, type NetworkGrouping } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, forbidden, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { readings } from '../../kernel/limits/readings.ts';
import { readList, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { memberShape } from '../members/index.ts';
import { groupColumns, grouped } from './group-columns.ts';
import type { NetworkFilter, NetworkType } from './network.graphql.ts';
import { countedNames, numbered, peopleColumns } from './people-columns.ts';
import { hasPicture } from './shown-ties.ts';
import { seenNetwork } from './seen-network.ts';

const hour = 3600;

@Injectable()
export class NetworkReader {
  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
  ) {}

  /**
   * The part of the network that the reader may see; one statement, which tells people or groups by how many there are. Guests have no part in it. Names that it tells
   * are counted as the directory's; who has read enough today is shown the same picture, with the names of their own connections.
   */
  async network(actor: SignedIn, filter: NetworkFilter, by: NetworkGrouping): Promise<NetworkType> {
    requirePart(actor);
    await this.attempts.count({ act: 'network', subject: actor.accountId, attempts: networkLimits.asksAnHour, seconds: hour });
    const others = readings.isSpent(actor) ? 0 : networkLimits.named;
    const tells = sql`amount.size <= ${networkLimits.people}::int`;
    const found = await this.db.one<NetworkType & { entries: string | null }>(sql`with ${seenNetwork(actor, filter)}, ${numbered(others)}, ${grouped(by)}, amount as materialized (select count(*)::int as size from seen)
      select amount.size, case when ${tells} then ${peopleColumns(actor)} end as people, case when not (${tells}) then ${groupColumns(actor, by)} end as groups,
        case when ${tells} then ${readings.entriesOf(countedNames)} end as entries from amount`);
    readings.count(actor, found?.entries ?? null);
    return found ?? { size: 0, people: null, groups: null };
  }

  /** Who some of the picture's dots are, in any order; each counts as a reading of theirs. @throws DomainError RATE_LIMITED where the reader has seen none of them today and may see no more. */
  async names(actor: SignedIn, ids: readonly string[], selection: Selection): Promise<Answer[]> {
    requirePart(actor);
    if (ids.length > networkLimits.named) throw badField('ids', 'common:error.tooMany', { max: networkLimits.named });
    const asked = readings.open(actor, wellFormedIds(ids));
    if (!asked.length) {
      if (ids.length) readings.check(actor);
      return [];
    }
    readings.count(actor, asked);
    return readList(this.db, memberShape, actor, selection, sql`t0.id = any(${asked}::uuid[]) and not t0.is_guest`, raw('t0.id'));
  }
}

function requirePart(actor: SignedIn): void {
  if (!hasPicture(actor)) throw forbidden();
}
