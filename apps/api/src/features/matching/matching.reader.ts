import { matchingLimits } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField } from '../../kernel/errors/domain-error.ts';
import { readList, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { worthMeeting } from './candidates.ts';
import { suggestionShape } from './suggestion.shape.ts';

@Injectable()
export class MatchingReader {
  constructor(private readonly db: Database) {}

  /** The people most worth meeting now, worked out at this moment from what the reader may see. */
  worthMeeting(actor: SignedIn, first: number | null, selection: Selection): Promise<Answer[]> {
    const wanted = first ?? matchingLimits.suggestions;
    if (wanted < 1 || wanted > matchingLimits.mostSuggestions) throw badField('first', 'common:error.pageSize', { max: matchingLimits.mostSuggestions });
    return readList(this.db, suggestionShape, actor, selection, sql`true`, raw('chosen.n'), sql`join (${worthMeeting(actor, wanted)}) chosen on chosen.id = t0.id`);
  }
}
