import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Transaction, Writing } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import type { Emitted, EventName, Events } from './events.ts';
import { durable, immediate, scheduled } from './subscribe.ts';

type Handle = (payload: unknown) => Promise<void> | void;
export interface Subscriber {
  /** The job's name: class and method. */
  readonly task: string;
  readonly topic: string;
  readonly handle: Handle;
}

/** Carries events from a transaction to their subscribers: one job for each durable subscriber and transaction. */
@Injectable()
export class Outbox {
  private readonly logger = new Logger(Outbox.name);
  #subscribers: Record<string, Subscriber[]> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  collect(): { events: Emitted[]; emit: Transaction['emit'] } {
    const events: Emitted[] = [];
    const emit = <Name extends EventName>(name: Name, payload: Events[Name]): void => void events.push({ name, payload });
    return { events, emit };
  }

  /** Adds the jobs inside the transaction; a roll-back leaves none. */
  async enqueue(tx: Writing, events: readonly Emitted[]): Promise<void> {
    if (!events.length) return;
    const jobs = this.subscribers(durable)
      .map(({ task, topic }) => ({ task, payload: events.filter(event => event.name === topic).map(event => event.payload) }))
      .filter(job => job.payload.length);
    if (!jobs.length) return;
    await tx.query(sql`select graphile_worker.add_job(job.task, payload := job.payload::json, max_attempts := 12)
      from jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb) as job(task text, payload jsonb)`);
  }

  /** Tells this process at once. A failure here is logged: what matters is durable, or healed by `seq`. */
  async afterCommit(events: readonly Emitted[]): Promise<void> {
    for (const event of events) {
      for (const { topic, handle, task } of this.subscribers(immediate)) {
        if (topic !== event.name) continue;
        try {
          await handle(event.payload);
        } catch (error) {
          this.logger.error({ err: error, task }, 'After-commit handler failed');
        }
      }
    }
  }

  /** All subscribers of a kind, found once among the providers. */
  subscribers(kind: typeof durable | typeof immediate | typeof scheduled): Subscriber[] {
    this.#subscribers ??= { [durable]: this.find(durable), [immediate]: this.find(immediate), [scheduled]: this.find(scheduled) };
    return this.#subscribers[kind] ?? [];
  }

  private find(kind: string): Subscriber[] {
    return this.discovery.getProviders().flatMap(({ instance }: { instance: unknown }) => {
      if (typeof instance !== 'object' || instance === null) return [];
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap(method => this.subscriberOf(instance, method, kind));
    });
  }

  private subscriberOf(instance: object, method: string, kind: string): Subscriber[] {
    const handler: unknown = Reflect.get(instance, method);
    if (typeof handler !== 'function') return [];
    const topic = this.reflector.get<string | undefined>(kind, handler);
    if (!topic) return [];
    const handle: Handle = payload => Reflect.apply(handler, instance, [payload]);
    return [{ task: `${instance.constructor.name}.${method}`, topic, handle }];
  }
}
