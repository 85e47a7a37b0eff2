import { networkLimits, type NetworkGrouping } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { forbidden } from '../../kernel/errors/domain-error.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { groupColumns, grouped } from './group-columns.ts';
import type { NetworkFilter, NetworkType } from './network.graphql.ts';
import { numbered, peopleColumns } from './people-columns.ts';
import { seenNetwork } from './seen-network.ts';

const hour = 3600;

@Injectable()
export class NetworkReader {
  constructor(
    private readonly db: Database,
    private readonly attempts: Attempts,
  ) {}

  /** The part of the network that the reader may see; one statement, which tells people or groups by how many there are. Guests have no part in it. */
  async network(actor: SignedIn, filter: NetworkFilter, by: NetworkGrouping): Promise<NetworkType> {
    if (actor.kind !== 'member') throw forbidden();
    await this.attempts.count({ act: 'network', subject: actor.accountId, attempts: networkLimits.asksAnHour, seconds: hour });
    const found = await this.db.one<NetworkType>(sql`with ${seenNetwork(actor, filter)}, ${numbered}, ${grouped(by)}, amount as materialized (select count(*)::int as size from seen)
      select amount.size, case when amount.size <= ${networkLimits.people}::int then ${peopleColumns(actor)} end as people,
        case when amount.size > ${networkLimits.people}::int then ${groupColumns(actor, by)} end as groups from amount`);
    return found ?? { size: 0, people: null, groups: null };
  }
}
