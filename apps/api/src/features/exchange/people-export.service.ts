import { exportPeople } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Audit } from '../../kernel/audit/audit.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, empty, sql, type Sql } from '../../kernel/database/sql.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';
import { snapshot } from '../../kernel/export/streamed.ts';
import { Attempts } from '../../kernel/limits/attempts.ts';
import { rootAlias } from '../../kernel/read/shape.ts';
import { memberShape, peopleSource } from '../members/index.ts';
import { programmePolicy } from '../programmes/index.ts';
import { exportWords } from './export-words.ts';
import { columns, selection, type ExportedPerson } from './people-columns.ts';

export interface PeopleFile {
  readonly name: string;
  readonly content: AsyncGenerator<string>;
}

/** A programme's people as a table for its staff. What a cell shows is what the profile shows to this very reader. */
@Injectable()
export class PeopleExportService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
  ) {}

  /** The file, written to the log before its first line goes out. @throws DomainError FORBIDDEN for all but the programme's staff, RATE_LIMITED after 30 an hour. */
  async open(actor: SignedIn, raw: unknown): Promise<PeopleFile> {
    const { programme: programmeId, ...filter } = parseInput(exportPeople, raw);
    const programme = await this.db.one<{ id: string; slug: string }>(sql`select id, slug from programme where id = ${programmeId}`);
    await authorize(this.db, programmePolicy, actor, 'exportPeople', programme);
    const source = peopleSource(actor, { ...filter, programmeId, connected: filter.connected === '1' });
    const people = sql`from ${memberShape.from(rootAlias, actor)} ${source.join ?? empty} where ${and([source.where, memberShape.visible(rootAlias, actor)])}`;
    await this.attempts.count({ act: 'people export', subject: actor.accountId, attempts: 30, seconds: 3600 });
    await this.db.transaction(async tx => {
      const found = await tx.one<{ count: number }>(sql`select count(*)::int as count ${people}`);
      await this.audit.write(tx, { by: actor.accountId, act: 'PEOPLE_EXPORTED', programmeId, subject: { kind: 'PROGRAMME', id: programmeId }, detail: { count: found?.count ?? 0 } });
    });
    return { name: `${programme?.slug ?? 'people'}-${this.clock.now().toISOString().slice(0, 10)}.csv`, content: this.write(actor, programmeId, people) };
  }

  private async *write(actor: SignedIn, programmeId: string, people: Sql): AsyncGenerator<string> {
    const words = await exportWords(actor.locale);
    const shown = columns(words, programmeId);
    const statement = sql`select ${memberShape.object(rootAlias, actor, selection)} as person, ${employer(actor)} as employer ${people} order by t0.name collate "und-x-icu", t0.id`;
    // Values that a spreadsheet would run are told as text; the mark at the beginning says that it is UTF-8.
    const line = (rows: string[][]): string => stringify(rows, { escape_formulas: true, record_delimiter: 'windows' });
    yield `\uFEFF${line([shown.map(({ title }) => title)])}`;
    yield* snapshot(this.db, async function* lines(rows) {
      for await (const found of rows<ExportedPerson>(statement)) yield line(found.map(row => shown.map(({ cell }) => cell(row))));
    });
  }
}

/** Staff always see where people of their programme work: running it needs it. */
const employer = ({ locale }: SignedIn): Sql => sql`(select said(g.name, ${locale}) from affiliation f join organisation g on g.id = f.organisation_id where f.member_id = t0.id and f.ended_at is null)`;
