import type { AskTally, PollResults, PollState, TallyTold } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/authz/actor.ts';
import { Database } from '../../../kernel/database/database.ts';
import { raw, sql } from '../../../kernel/database/sql.ts';
import { DomainError, notFound } from '../../../kernel/errors/domain-error.ts';
import { readList, type Answer } from '../../../kernel/read/page.ts';
import type { Selection } from '../../../kernel/read/selection.ts';
import { memberShape } from '../../members/index.ts';

interface Standing extends TallyTold {
  state: PollState;
  results: PollResults;
  isAnonymous: boolean;
  hasVoted: boolean;
}

/** What one may know of how a poll stands. */
@Injectable()
export class PollLog {
  constructor(private readonly db: Database) {}

  /** The counts as they are. @throws DomainError NOT_FOUND without a grant; FORBIDDEN while they are not for the reader to see. */
  async tally(accountId: string, { roomId, pollId }: AskTally): Promise<TallyTold> {
    const { tally, voters, revision } = await this.requireShown(accountId, pollId, roomId);
    return { tally, voters, revision };
  }

  /** Who chose an option, by name, of those with whom the reader has no block. @throws DomainError NOT_FOUND for an anonymous poll: nobody is told. */
  async voters(actor: Actor & { accountId: string }, pollId: string, choice: number, selection: Selection): Promise<Answer[]> {
    const { isAnonymous } = await this.requireShown(actor.accountId, pollId, null);
    if (isAnonymous) throw notFound();
    const chose = sql`t0.id in (select v.account_id from room_poll_vote v where v.poll_id = ${pollId}::uuid and ${choice}::int = any(v.choices))`;
    return readList(this.db, memberShape, actor, selection, chose, raw('t0.name, t0.id'));
  }

  private async requireShown(accountId: string, pollId: string, roomId: string | null): Promise<Standing> {
    const found = await this.db.one<Standing>(sql`select p.state, p.results, p.is_anonymous as "isAnonymous", p.revision, coalesce(p.result, room_poll_tally(p.id)) as tally, coalesce(p.voters, room_poll_voters(p.id)) as voters,
        exists (select 1 from room_poll_vote v where v.poll_id = p.id and v.account_id = ${accountId}::uuid and v.choices <> '{}') as "hasVoted"
      from room_poll p where p.id = ${pollId}::uuid and p.state <> 'REMOVED' and p.room_id = coalesce(${roomId}::uuid, p.room_id)
        and exists (select 1 from room_grant g where g.room_id = p.room_id and g.account_id = ${accountId}::uuid)`);
    if (!found) throw notFound();
    const isShown = found.state === 'CLOSED' || found.results === 'ALWAYS' || (found.results === 'AFTER_VOTING' && found.hasVoted);
    if (!isShown) throw new DomainError('FORBIDDEN', 'polls:error.notYet');
    return found;
  }
}
