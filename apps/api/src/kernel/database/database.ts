import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Outbox } from '../events/outbox.ts';
import type { EventName, Events } from '../events/events.ts';
import type { Sql } from './sql.ts';

/** One unit of work. Only services receive it, and it is the only way to emit an event. */
export interface Transaction {
  readonly manager: EntityManager;
  /** Runs a statement in this transaction. */
  query<Row extends object>(statement: Sql): Promise<Row[]>;
  /** The first row, or undefined. */
  one<Row extends object>(statement: Sql): Promise<Row | undefined>;
  /** Says what happened: told to subscribers if, and only if, the transaction commits. */
  emit<Name extends EventName>(event: Name, payload: Events[Name]): void;
}

/** What writes with statements alone need. */
export type Writing = Omit<Transaction, 'manager'>;

/** What readers and policies need: a place to ask. */
export type Queryable = Pick<Transaction, 'query' | 'one'>;

/** A unit of work that is as short as it can be: see {@link Database.brief}. */
export interface BriefTransaction extends Writing {
  /** Sends a statement whose answer nobody needs: when it fails, so does the transaction. */
  send(statement: Sql): void;
}

const statementNames = new Map<string, string>();
/** A name for a statement, so that PostgreSQL plans it once a connection. Bounded: shapes are few, filters many. */
function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known) return known;
  if (statementNames.size >= 500) return undefined;
  const made = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  statementNames.set(text, made);
  return made;
}

/** Asks by a named statement, in a transaction too: planning would cost more than many of them take. */
async function rowsOf<Row extends object>(connection: Pool | PoolClient, statement: Sql): Promise<Row[]> {
  const name = statementName(statement.text);
  const result = await connection.query<Row & QueryResultRow>({ text: statement.text, values: statement.values, ...(name && { name }) });
  return result.rows;
}

/** Hears a broken connection: what was asked of it fails by itself, and the pool makes another. */
const heard = (): void => undefined;

/** PostgreSQL, for services (in transactions) and readers (outside them). */
@Injectable()
export class Database implements Queryable {
  readonly pool: Pool;

  constructor(
    @InjectDataSource() readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {
    const { driver } = dataSource;
    if (!(driver instanceof PostgresDriver)) throw new Error('Cohortium runs on PostgreSQL');
    this.pool = driver.master;
    // A connection that breaks while someone holds it fails what they asked; unheard, its event would end the process besides. Asked when it is
    // taken and not when it is made: TypeORM made the first before this. (The pool hears only those that are idle.)
    this.pool.on('acquire', client => {
      if (!client.listeners('error').includes(heard)) client.on('error', heard);
    });
  }

  /** Reads outside any transaction, planned once a connection. */
  query<Row extends object>(statement: Sql): Promise<Row[]> {
    return rowsOf<Row>(this.pool, statement);
  }

  async one<Row extends object>(statement: Sql): Promise<Row | undefined> {
    return (await this.query<Row>(statement))[0];
  }

  /** Runs `work` in one transaction; its events go out with the commit. Rolls back when `work` throws. */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const collected = this.outbox.collect();
    const result = await this.dataSource.transaction(async manager => {
      const tx = transactionOn(manager, collected.emit);
      const answer = await work(tx);
      await this.outbox.enqueue(tx, collected.events);
      return answer;
    });
    await this.outbox.afterCommit(collected.events);
    return result;
  }

  /**
   * Runs `work` in one transaction like {@link transaction}, for what happens hundreds of times a second: statements are sent before those ahead of
   * them are answered (PostgreSQL runs them in their order, each seeing what the ones before it did), so that a unit of work costs two or three
   * journeys and not one for each statement, `begin` and `commit`.
   */
  async brief<Result>(work: (tx: BriefTransaction) => Promise<Result>): Promise<Result> {
    const { emit, events } = this.outbox.collect();
    const connection = await this.pool.connect();
    const sent: Promise<unknown>[] = [];
    const send = (answer: Promise<unknown>): void => {
      // Failures are met below, the first one first: those after it only say that the transaction has failed.
      answer.catch(() => undefined);
      sent.push(answer);
    };
    const query = <Row extends object>(statement: Sql): Promise<Row[]> => rowsOf<Row>(connection, statement);
    const tx: BriefTransaction = { emit, query, one: async <Row extends object>(statement: Sql) => (await query<Row>(statement))[0], send: statement => send(query(statement)) };
    try {
      send(connection.query('begin'));
      const result = await work(tx);
      send(this.outbox.enqueue(tx, events));
      const committed = connection.query('commit');
      send(committed);
      for (const answer of sent) await answer;
      // So it answers when a statement had failed that `work` made nothing of.
      if ((await committed).command !== 'COMMIT') throw new Error('A transaction was rolled back');
      connection.release();
      await this.outbox.afterCommit(events);
      return result;
    } catch (error) {
      await connection.query('rollback').then(() => connection.release(), (broken: Error) => connection.release(broken));
      throw error;
    }
  }
}

function transactionOn(manager: EntityManager, emit: Transaction['emit']): Transaction {
  const query = async <Row extends object>(statement: Sql): Promise<Row[]> => {
    const runner = manager.queryRunner;
    if (!runner || runner.isReleased) throw new Error('The transaction is over: its connection was already released');
    const connection: PoolClient = await runner.connect();
    return rowsOf<Row>(connection, statement);
  };
  return { manager, emit, query, one: async <Row extends object>(statement: Sql) => (await query<Row>(statement))[0] };
}
