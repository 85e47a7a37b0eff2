import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Counter, register } from 'prom-client';
import { Audit, type AuditEntry } from '../audit/audit.ts';
import { Clock } from '../config/clock.ts';
import { Database, type Transaction } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { Every } from '../events/subscribe.ts';
import { readings, type Reader } from './readings.ts';

/** Between two writings. Until then a node knows only its own count: at worst each node shows as many people as the bound. */
const everySeconds = 20;
const keptDays = 2;

interface Kept {
  accountId: string;
  total: number;
  told: number;
}

/** Writes down who read very many people's entries, for all nodes; and tells the log, once a day for each step. */
@Injectable()
export class ReadingLedger implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ReadingLedger.name);
  #timer: NodeJS.Timeout | undefined;
  #keeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.keep().catch((error: unknown) => this.logger.warn({ err: error }, 'Readings are written later')), everySeconds * 1000).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.keep().catch(() => undefined);
    readings.forget();
  }

  /** Writes what is new, one writing after another, and learns what was read on other nodes. */
  keep(): Promise<void> {
    return (this.#keeping = this.#keeping.catch(() => undefined).then(() => this.write()));
  }

  @Every('41 3 * * *')
  async tidy(): Promise<void> {
    await this.db.query(sql`delete from people_read where day < (${this.clock.now()}::timestamptz at time zone 'utc')::date - ${keptDays}::int`);
  }

  private async write(): Promise<void> {
    const { day, readers } = readings.toKeep(this.clock.now());
    if (!readers.length) return;
    const rows = readers.map(reader => ({ reader, marks: reader.fresh.splice(0), size: reader.seen.size }));
    try {
      const kept = await this.db.transaction(tx => this.keepRows(tx, day, rows));
      const totals = new Map(kept.map(({ accountId, total }) => [accountId, total]));
      for (const { reader, size } of rows) reader.elsewhere = Math.max(0, (totals.get(reader.accountId) ?? 0) - size);
    } catch (error) {
      for (const { reader, marks } of rows) reader.fresh.push(...marks);
      throw error;
    }
  }

  private async keepRows(tx: Transaction, day: string, rows: readonly { reader: Reader; marks: readonly number[] }[]): Promise<Kept[]> {
    const given = JSON.stringify(rows.map(({ reader, marks }) => ({ account_id: reader.accountId, marks })));
    const kept = await tx.query<Kept>(sql`insert into people_read as held (day, account_id, marks)
        select ${day}::date, g.account_id, g.marks from jsonb_to_recordset(${given}::jsonb) as g(account_id uuid, marks int[]) order by g.account_id
      on conflict (day, account_id) do update set marks = (select array_agg(distinct m.mark) from unnest(held.marks || excluded.marks) m(mark))
      returning account_id as "accountId", cardinality(marks) as total, told`);
    const { noticedAt, most } = readings.bounds;
    const news = kept.flatMap(one => {
      const step = one.total >= most ? 2 : one.total >= noticedAt ? 1 : 0;
      return step > one.told ? [{ ...one, step }] : [];
    });
    await this.tell(tx, day, news, new Map(rows.map(({ reader }) => [reader.accountId, reader.programmeIds])));
    return kept;
  }

  /** Into the log of each programme they belong to, where its staff look; admins see all. */
  private async tell(tx: Transaction, day: string, news: readonly (Kept & { step: number })[], programmes: ReadonlyMap<string, readonly string[]>): Promise<void> {
    if (!news.length) return;
    await tx.query(sql`update people_read held set told = n.step from jsonb_to_recordset(${JSON.stringify(news.map(({ accountId, step }) => ({ id: accountId, step })))}::jsonb) as n(id uuid, step smallint)
      where held.day = ${day}::date and held.account_id = n.id`);
    const entries = news.flatMap(({ accountId, total, step }): AuditEntry[] => {
      readMuch().inc({ step: step === 2 ? 'stopped' : 'noticed' });
      const entry = { by: accountId, act: step === 2 ? 'PEOPLE_READING_STOPPED' : 'PEOPLE_READ_MUCH', subject: { kind: 'MEMBER', id: accountId }, detail: { count: total } } as const;
      const theirs = programmes.get(accountId) ?? [];
      return theirs.length ? theirs.map(programmeId => ({ ...entry, programmeId })) : [entry];
    });
    await this.audit.write(tx, ...entries);
  }
}

/** Made anew when the register was cleared, as each start of a server does. */
function readMuch(): Counter {
  const made = register.getSingleMetric('people_read_much_total');
  return made instanceof Counter ? made : new Counter({ name: 'people_read_much_total', help: 'People who read very many members\' entries in a day.', labelNames: ['step'] });
}
