import { insightLimits, type InsightGapInput } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField } from '../../kernel/errors/domain-error.ts';
import { readList, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { proposalsFor } from './gap-proposals.ts';
import { gapProposalShape, gapShape } from './gap.shape.ts';
import { InsightReader } from './insight.reader.ts';

@Injectable()
export class GapReader {
  constructor(
    private readonly db: Database,
    private readonly insights: InsightReader,
  ) {}

  /** Gaps that staff work on. @throws DomainError FORBIDDEN for all but staff. */
  async gaps(actor: SignedIn, programmeId: string, selection: Selection): Promise<Answer[]> {
    const id = await this.insights.requireStaff(actor, programmeId);
    return readList(this.db, gapShape, actor, selection, sql`t0.id in (select g.id from insight_gap g where g.programme_id = ${id}::uuid order by g.opened_at desc, g.id desc limit ${raw(String(insightLimits.gaps))})`, raw('t0.opened_at desc, t0.id desc'));
  }

  /** Whom to introduce across a gap, worked out now. @throws DomainError FORBIDDEN for all but staff. */
  async proposals(actor: SignedIn, gap: InsightGapInput, first: number, selection: Selection): Promise<Answer[]> {
    if (first < 1 || first > insightLimits.proposals) throw badField('first', 'common:error.pageSize', { max: insightLimits.proposals });
    await this.insights.requireStaff(actor, gap.programmeId);
    await this.insights.requireGap(gap);
    const rows = JSON.stringify((await proposalsFor(this.db, actor, gap, first)).map((one, n) => ({ ...one, n })));
    return readList(this.db, gapProposalShape, actor, selection, raw('true'), raw('proposed.n'), sql`join jsonb_to_recordset(${rows}::jsonb) as proposed(one uuid, other uuid, n int, reasons jsonb) on proposed.one = t0.id`);
  }
}
