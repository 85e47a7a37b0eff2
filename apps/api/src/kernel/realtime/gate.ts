import type { Failure } from '@cohortium/contract';
import type { SignedIn } from '../authz/actor.ts';
import { Allowance } from './allowance.ts';
import { Flood } from './flood.ts';

/** Events a person may send over all their sockets on this node: so many points in so many seconds. */
const allowance = { points: 300, seconds: 10 };
/** An event as Socket.IO writes it: the number by which it is to be acknowledged, and its name. */
const eventStart = /^2(\d*)\[(?:"([^"\\]{0,80})")?/;
/** Packets with bytes beside them. We have no such event. */
const withBytes = '5';

/** Refuses an event of a name at once, or not (null). Asked at each, before it is so much as parsed: it neither waits nor throws. */
export type TurnAway = (actor: SignedIn) => Failure | null;
interface Connection {
  listeners(event: 'data'): readonly unknown[];
  removeAllListeners(event: 'data'): unknown;
  on(event: 'data', hear: (packet: unknown) => void): unknown;
  write(packet: string): unknown;
  close(discard?: boolean): unknown;
}

/**
 * Stands before Socket.IO on each connection. What must be refused because there is too much of it is refused by the first bytes of its packet:
 * ten times the load is then mostly refusals, and refusing has to cost a fraction of what is refused.
 */
export class Gate {
  readonly #allowance = new Allowance(allowance);
  readonly #flood = new Flood();
  readonly #turnAway = new Map<string, TurnAway>();

  turnAway(event: string, refuses: TurnAway): void {
    this.#turnAway.set(event, refuses);
  }

  guard(connection: Connection, actor: SignedIn): void {
    const heard = connection.listeners('data').filter(hear => typeof hear === 'function');
    connection.removeAllListeners('data');
    connection.on('data', packet => {
      if (!this.refuses(connection, actor, packet)) heard.forEach(hear => Reflect.apply(hear, connection, [packet]));
    });
  }

  /** Counts a refusal for going too fast, by whomever. */
  refused(connection: Pick<Connection, 'close'>): void {
    this.#flood.refused(connection);
  }

  private refuses(connection: Connection, actor: SignedIn, packet: unknown): boolean {
    if (typeof packet !== 'string') return false;
    const [, ask, event = ''] = eventStart.exec(packet) ?? [];
    if (ask === undefined) return packet.startsWith(withBytes) && this.cutsOff(connection, actor);
    const error = this.failureOf(actor, event);
    if (!error) return false;
    connection.write(ask ? `3${ask}${JSON.stringify([{ ok: false, error }])}` : `2${JSON.stringify(['refused', { event, error }])}`);
    this.refused(connection);
    return true;
  }

  private failureOf(actor: SignedIn, event: string): Failure | null {
    const seconds = this.#allowance.spend(actor.accountId);
    return seconds === null ? (this.#turnAway.get(event)?.(actor) ?? null) : { code: 'RATE_LIMITED', reason: 'common:error.rateLimited', args: { seconds } };
  }

  /** What announces bytes cannot be refused alone: they would still come. */
  private cutsOff(connection: Connection, actor: SignedIn): boolean {
    if (this.#allowance.spend(actor.accountId) === null) return false;
    connection.close(true);
    return true;
  }
}
