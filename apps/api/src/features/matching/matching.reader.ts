import { matchingLimits } from '@cohortium/contract';
import type { Policy } from '@cohortium/matching';
import { Injectable } from '@nestjs/common';
import { askedAt, type SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField } from '../../kernel/errors/domain-error.ts';
import { readList, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { suggest, type Chosen } from './suggester.ts';
import { groundBetween } from './shared-ground.ts';
import { matchReasonShape, putAsideShape, reasonOrder, suggestionShape, withReasons } from './suggestion.shape.ts';

@Injectable()
export class MatchingReader {
  constructor(private readonly db: Database) {}

  /** The people most worth meeting now, worked out at this moment from what the reader may see. */
  async worthMeeting(actor: SignedIn, first: number | null, selection: Selection): Promise<Answer[]> {
    const wanted = first ?? matchingLimits.suggestions;
    if (wanted < 1 || wanted > matchingLimits.mostSuggestions) throw badField('first', 'common:error.pageSize', { max: matchingLimits.mostSuggestions });
    return this.told(actor, await suggest(this.db, actor, actor.accountId, wanted), selection);
  }

  /** What would be suggested to someone under these policies, by the eyes of who asks. */
  async example(actor: SignedIn, memberId: string, policies: ReadonlyMap<string, Policy>, selection: Selection): Promise<Answer[]> {
    return this.told(actor, await suggest(this.db, actor, memberId, 2 * matchingLimits.suggestions, policies), selection);
  }

  /** What a member and another have in common: the reader themselves, by their own eyes, or two others, by what every member may see. */
  async sharedGround(actor: SignedIn, memberId: string, withId: string | null, selection: Selection): Promise<Answer[]> {
    const reasons = await groundBetween(this.db, actor, memberId, withId);
    return readList(this.db, matchReasonShape, actor, selection, sql`true`, reasonOrder(raw('t0')), withReasons(raw('t0'), sql`${JSON.stringify(reasons)}::jsonb`));
  }

  /** Whom the actor put aside and who would still be kept from them, the latest first. */
  putAside(actor: SignedIn, selection: Selection): Promise<Answer[]> {
    const aside = sql`select d.dismissed_id as id, d.until, d.dismissed_at from match_dismissal d where d.member_id = ${actor.accountId}::uuid and (d.until is null or d.until > ${askedAt(actor)}) order by d.dismissed_at desc limit ${raw(String(matchingLimits.putAside))}`;
    return readList(this.db, putAsideShape, actor, selection, sql`true`, raw('aside.dismissed_at desc'), sql`join (${aside}) aside on aside.id = t0.id`);
  }

  private told(actor: SignedIn, chosen: readonly Chosen[], selection: Selection): Promise<Answer[]> {
    const rows = JSON.stringify(chosen.map((one, n) => ({ ...one, n })));
    return readList(this.db, suggestionShape, actor, selection, sql`true`, raw('chosen.n'), sql`join jsonb_to_recordset(${rows}::jsonb) as chosen(id uuid, n int, reasons jsonb) on chosen.id = t0.id`);
  }
}
