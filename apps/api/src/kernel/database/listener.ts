import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.ts';

const retryAfter = 500;
const askEvery = 15_000;

type Hear = (payload: string) => void;

/**
 * Hears PostgreSQL's notifications on a connection of its own, which is opened again whenever it breaks. What was said while it was
 * broken is lost: `onResumed` is the place to look at the truth instead.
 */
@Injectable()
export class Listener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Listener.name);
  private readonly channels = new Map<string, Hear[]>();
  private readonly resumed: (() => void)[] = [];
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(private readonly config: Config) {}

  /** Hears a channel from start-up on. Call it in a constructor or in `onModuleInit`. */
  on(channel: string, hear: Hear): void {
    this.channels.set(channel, [...(this.channels.get(channel) ?? []), hear]);
  }

  /** Runs after each connection but the first: something may have been missed. */
  onResumed(look: () => void): void {
    this.resumed.push(look);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect(false);
  }

  private async connect(again: boolean): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'cohortium-listener', keepAlive: true, connectionTimeoutMillis: 5000 });
    const lost = (): void => this.lost(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel, payload }) => this.channels.get(channel)?.forEach(hear => hear(payload ?? '')));
    this.#client = client;
    try {
      await client.connect();
      for (const channel of this.channels.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    } catch {
      return lost();
    }
    this.#timer = setInterval(() => void client.query('select 1').catch(lost), askEvery).unref();
    if (again) this.resumed.forEach(look => look());
  }

  private lost(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    clearInterval(this.#timer);
    void client.end().catch(() => undefined);
    if (this.#stopped) return;
    this.logger.warn('Notifications are waiting for the database');
    this.#timer = setTimeout(() => void this.connect(true), retryAfter);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }
}
