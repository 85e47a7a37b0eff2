import { introduceAcross, type IntroduceAcross } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../kernel/audit/audit.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, parseInput } from '../../kernel/errors/domain-error.ts';
import { IntroductionService } from '../introductions/index.ts';
import { sidesOf } from './gap-proposals.ts';
import { InsightReader } from './insight.reader.ts';

/** What staff do about a gap. */
@Injectable()
export class GapService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly reader: InsightReader,
    private readonly introductions: IntroductionService,
  ) {}

  /**
   * Introduces pairs across a gap, in the sender's words; each is asked and may decline untold. What was sent before a refusal stays sent. Answers the
   * programme. @throws DomainError BAD_INPUT for a pair that does not stand on the two sides, and whatever introducing throws (RATE_LIMITED).
   */
  async introduce(actor: SignedIn, given: unknown): Promise<string> {
    const input = parseInput(introduceAcross, given);
    const programmeId = await this.reader.requireStaff(actor, input.programmeId);
    const ties = await this.reader.requireGap(input);
    await this.requireSides(input);
    const gapId = await this.open(actor, input, ties);
    let sent = 0;
    try {
      for (const { oneId, otherId } of input.pairs) {
        await this.introductions.propose(actor, { memberId: oneId, otherId, words: input.words, lang: actor.locale });
        await this.db.query(sql`insert into insight_gap_pair (gap_id, one_id, other_id, sent_by, sent_at) values (${gapId}, ${oneId}, ${otherId}, ${actor.accountId}, ${this.clock.now()}) on conflict do nothing`);
        sent++;
      }
    } finally {
      await this.settle(actor, programmeId, gapId, sent);
    }
    return programmeId;
  }

  private async requireSides(input: IntroduceAcross): Promise<void> {
    const wrong = await this.db.one(sql`select 1 from jsonb_to_recordset(${JSON.stringify(input.pairs)}::jsonb) as p("oneId" uuid, "otherId" uuid)
      where not exists (select 1 from (${sidesOf(input)}) s where s.id = p."oneId" and s.side = 1) or not exists (select 1 from (${sidesOf(input)}) s where s.id = p."otherId" and s.side = 2)`);
    if (wrong) throw badField('pairs', 'common:error.unknownId');
  }

  private async open(actor: SignedIn, input: IntroduceAcross, ties: number): Promise<string> {
    const { programmeId, kind } = input;
    // Whichever side a table puts first, it is one gap.
    const [one, other] = [input.one.toSorted(), input.other.toSorted()];
    const known = sql`select id from insight_gap where programme_id = ${programmeId} and kind = ${kind} and ((one = ${one}::text[] and other = ${other}::text[]) or (one = ${other}::text[] and other = ${one}::text[]))`;
    const found = (await this.db.one<{ id: string }>(known)) ?? (await this.db.one<{ id: string }>(sql`insert into insight_gap (programme_id, kind, one, other, opened_by, opened_at, ties_before, ties_now, looked_at)
      values (${programmeId}, ${kind}, ${one}::text[], ${other}::text[], ${actor.accountId}, ${this.clock.now()}, ${ties}, ${ties}, ${this.clock.now()}) on conflict do nothing returning id`))
      ?? (await this.db.one<{ id: string }>(known));
    if (!found) throw new Error('A gap was not opened');
    return found.id;
  }

  /** A gap across which nothing was sent is none. */
  private settle(actor: SignedIn, programmeId: string, gapId: string, sent: number): Promise<void> {
    return this.db.transaction(async tx => {
      if (sent) await this.audit.write(tx, { by: actor.accountId, act: 'GAP_INTRODUCED', programmeId, subject: { kind: 'PROGRAMME', id: programmeId }, detail: { count: sent } });
      else await tx.query(sql`delete from insight_gap g where g.id = ${gapId} and not exists (${raw('select 1 from insight_gap_pair s where s.gap_id = g.id')})`);
    });
  }
}
