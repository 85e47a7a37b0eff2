import { connectionSearch, fold, type RequestDirection } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, empty, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readPage, type Answer, type OrderKey } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { memberShape } from '../members/index.ts';
import { isBetween } from '../ties/index.ts';
import { blockedMemberShape } from './tie.shape.ts';

const latest = (moment: Sql): OrderKey[] => [{ by: moment, type: 'timestamptz', descending: true }, { by: raw('t0.id'), type: 'uuid', descending: true }];

/** Words of a name, or of a headline that connections may see; each must be somewhere. */
function holds(text: string): Sql {
  const words = fold(parseInput(connectionSearch, text, 'text')).split(/\s+/).slice(0, 8);
  const searched = sql`folded(t0.name || case when t0.audience_headline >= 1 then ' ' || t0.headline else '' end)`;
  return and(words.map(word => sql`strpos(${searched}, ${word}) > 0`));
}

@Injectable()
export class ConnectionReader {
  constructor(private readonly db: Database) {}

  /** The reader's connections, the newest first. */
  connections(actor: SignedIn, text: string | null, page: PageArgs, selection: Selection): Promise<Answer> {
    const where = and([sql`t0.id in (select connections_of(${actor.accountId}::uuid))`, ...(text?.trim() ? [holds(text)] : [])]);
    return readPage(this.db, { shape: memberShape, actor, selection, where, join: this.tie(actor, 'CONNECTED', empty), order: latest(raw('c.decided_at')), ...page });
  }

  /** Who asks the reader, or whom the reader asked: the newest first. */
  requests(actor: SignedIn, direction: RequestDirection, page: PageArgs, selection: Selection): Promise<Answer> {
    const viewer = sql`${actor.accountId}::uuid`;
    const asked = direction === 'OUTGOING' ? sql` and c.requested_by = ${viewer}` : sql` and c.requested_by <> ${viewer}`;
    const where = sql`t0.id in (select b_id from connection where a_id = ${viewer} and state = 'REQUESTED' union all select a_id from connection where b_id = ${viewer} and state = 'REQUESTED')`;
    return readPage(this.db, { shape: memberShape, actor, selection, where, join: this.tie(actor, 'REQUESTED', asked), order: latest(raw('c.requested_at')), ...page });
  }

  /** Whom the reader blocked, the last first. */
  blocked(actor: SignedIn, page: PageArgs, selection: Selection): Promise<Answer> {
    return readPage(this.db, { shape: blockedMemberShape, actor, selection, where: sql`t0.blocker_id = ${actor.accountId}::uuid`, order: latest(raw('t0.since')), ...page });
  }

  private tie(actor: SignedIn, state: 'CONNECTED' | 'REQUESTED', further: Sql): Sql {
    return sql`join connection c on ${isBetween(raw('c'), sql`${actor.accountId}::uuid`, raw('t0.id'))} and c.state = ${state}${further}`;
  }
}
