import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner, type TaskList, type RunnerOptions } from 'graphile-worker';
import pg from 'pg';
import { Config } from '../config/config.ts';
import { Outbox } from './outbox.ts';
import { durable, scheduled } from './subscribe.ts';

const connectionName = 'cohortium-jobs';

/** A batch without delay: that a job is done is then told again while the database is away, where the runner would otherwise end the process. */
const preset: RunnerOptions['preset'] = { worker: { pollInterval: 2000, completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/**
 * Gives back the jobs of a server that was killed, which would wait for four hours: those that were taken before the eldest runner
 * still connected came. A runner keeps one connection for as long as it lives.
 */
async function releaseOrphans(pool: pg.Pool): Promise<void> {
  await pool.query(`select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null
    and locked_at < (select min(backend_start) from pg_stat_activity where application_name = '${connectionName}' and datname = current_database())))`);
}

/** Runs jobs from PostgreSQL in this process. Its pool is its own: LISTEN and a busy web must not starve each other. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Worker.name);
  #runner: Promise<Runner> | undefined;
  #pool: pg.Pool | undefined;
  #stopped = false;

  constructor(
    private readonly config: Config,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    void this.keepRunning();
  }

  /** Starts the runner, and again when the database was away for longer than it bears. */
  private async keepRunning(): Promise<void> {
    while (!this.#stopped) {
      try {
        this.#runner = this.start();
        await (await this.#runner).promise;
      } catch (error) {
        if (!this.#stopped) this.logger.warn({ err: error }, 'Jobs are waiting for the database');
      }
      await this.#pool?.end().catch(() => undefined);
      if (!this.#stopped) await new Promise(resolve => setTimeout(resolve, 1000));
    }
  }

  private start(): Promise<Runner> {
    const pool = new pg.Pool({ connectionString: this.config.databaseUrl, max: 4, application_name: connectionName });
    pool.on('error', () => undefined);
    pool.on('connect', client => client.on('error', () => undefined));
    this.#pool = pool;
    const logger = new WorkerLogger(() => (level, message, meta) => {
      if (level === 'error') this.logger.error({ meta }, message);
    });
    const crons = this.outbox.subscribers(scheduled).map(({ task, topic }) => ({ task, match: topic }));
    return releaseOrphans(pool).then(() => run({ pgPool: pool, taskList: this.tasks(), parsedCronItems: parseCronItems(crons), concurrency: 3, noHandleSignals: true, preset, logger }));
  }

  private tasks(): TaskList {
    const once = this.outbox.subscribers(scheduled).map(({ task, handle }) => [task, () => handle(undefined)] as const);
    const each = this.outbox.subscribers(durable).map(({ task, handle }) => [task, async (payload: unknown) => {
      for (const event of Array.isArray(payload) ? payload : [payload]) await handle(event);
    }] as const);
    return Object.fromEntries([...once, ...each]);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    // A runner that is still starting would outlive its pool: it is waited for, then stopped.
    await this.#runner?.then(runner => runner.stop()).catch(() => undefined);
    await this.#pool?.end().catch(() => undefined);
  }
}
