import type { ClientToServer, Failure, Result } from '@cohortium/contract';
import { Logger } from '@nestjs/common';
import type { z } from 'zod';
import { databaseAway } from '../database/availability.ts';
import { DomainError, parseInput } from '../errors/domain-error.ts';
import type { Caller } from './caller.ts';

export type EventName = keyof ClientToServer & string;
type Acknowledged<Name extends EventName> = Parameters<Parameters<ClientToServer[Name]>[1]>[0];
/** What an event is acknowledged with. */
export type ValueOf<Name extends EventName> = Extract<Acknowledged<Name>, { ok: true }>['value'];

type Answerer = (caller: Caller, raw: unknown) => Promise<unknown>;

/** Finds who answers an event, and turns whatever comes of it into an acknowledgement. Nothing a client sends makes it throw. */
export class Dispatch {
  private readonly logger = new Logger('Socket');
  readonly #answerers = new Map<string, Answerer>();
  #closed = false;

  answer<Name extends EventName, Schema extends z.ZodType>(name: Name, schema: Schema, handle: (caller: Caller, input: z.output<Schema>) => Promise<ValueOf<Name>>): void {
    if (this.#answerers.has(name)) throw new Error(`${name} is answered already`);
    this.#answerers.set(name, (caller, raw) => handle(caller, parseInput(schema, raw)));
  }

  /** From now on everything is refused: the server is about to end. */
  close(): void {
    this.#closed = true;
  }

  /** What to acknowledge. */
  async run(caller: Caller, name: string, payloads: readonly unknown[]): Promise<Result<unknown>> {
    try {
      if (this.#closed) throw new DomainError('UNAVAILABLE', 'common:error.unavailable');
      const answerer = this.#answerers.get(name);
      if (!answerer) throw new DomainError('BAD_INPUT', 'common:error.unknownEvent');
      if (payloads.length > 1) throw new DomainError('BAD_INPUT', 'common:error.badInput');
      return { ok: true, value: await answerer(caller, payloads[0]) };
    } catch (error) {
      return { ok: false, error: this.failureOf(error, name) };
    }
  }

  private failureOf(error: unknown, event: string): Failure {
    if (error instanceof DomainError) return error.toFailure();
    if (databaseAway(error)) return { code: 'UNAVAILABLE', reason: 'common:error.unavailable', args: {} };
    this.logger.error({ err: error, event }, 'A socket event failed');
    return { code: 'INTERNAL', reason: 'common:error.internal', args: {} };
  }
}
