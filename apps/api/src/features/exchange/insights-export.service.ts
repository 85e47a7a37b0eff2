import { exportInsights } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Audit } from '../../kernel/audit/audit.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { notFound, parseInput } from '../../kernel/errors/domain-error.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { InsightReader } from '../insights/index.ts';
import { exportWords } from './export-words.ts';
import { conventionRows, conventionSelection, dayRows, graphOf, tableRows, type ConventionRow, type Words } from './insights-columns.ts';

interface InsightsFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A programme's figures as files. They hold what the office shows, told in the same steps: nothing is read for them that is not shown. */
@Injectable()
export class InsightsExportService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
    private readonly insights: InsightReader,
  ) {}

  /** One file, written to the log. @throws DomainError FORBIDDEN for all but the programme's staff, NOT_FOUND before there are figures, RATE_LIMITED after 60 an hour. */
  async open(actor: SignedIn, raw: unknown): Promise<InsightsFile> {
    const { programme: asked, what } = parseInput(exportInsights, raw);
    const programmeId = await this.insights.requireStaff(actor, asked);
    const found = await this.insights.insights(actor, programmeId);
    if (!found) throw notFound();
    await this.attempts.count({ act: 'insights export', subject: actor.accountId, attempts: 60, seconds: 3600 });
    const words = await exportWords(actor.locale);
    const kind = what === 'COHORTS' ? 'COHORT' : 'SECTOR';
    const table = found.tables.find(one => one.kind === kind);
    const content = what === 'GRAPH' ? graphOf(words, found.tables)
      : csv(what === 'DAYS' ? dayRows(words, found.days) : what === 'CONVENTIONS' ? await this.conventions(actor, programmeId, words) : tableRows(words, table));
    await this.db.transaction(tx => this.audit.write(tx, { by: actor.accountId, act: 'INSIGHTS_EXPORTED', programmeId, subject: { kind: 'PROGRAMME', id: programmeId } }));
    const slug = (await this.db.one<{ slug: string }>(sql`select slug from programme where id = ${programmeId}`))?.slug ?? 'programme';
    const graph = what === 'GRAPH';
    return { name: `${slug}-${what.toLowerCase()}-${this.clock.now().toISOString().slice(0, 10)}.${graph ? 'graphml' : 'csv'}`, type: graph ? 'application/graphml+xml; charset=utf-8' : 'text/csv; charset=utf-8', content };
  }

  private async conventions(actor: SignedIn, programmeId: string, words: Words): Promise<string[][]> {
    const rows = await this.insights.outcomes(actor, programmeId, conventionSelection);
    return conventionRows(words, rows.filter((row): row is Record<string, unknown> & ConventionRow => 'convention' in row));
  }
}

/** Values that a spreadsheet would run are told as text; the mark at the beginning says that it is UTF-8. */
const csv = (rows: string[][]): string => `\uFEFF${stringify(rows, { escape_formulas: true, record_delimiter: 'windows' })}`;
