import { actDays } from '@cohortium/contract';
import { asRequestError, RequestError } from '../../shared/graphql/index.ts';
import { offlineDatabase, type OutgoingAct } from '../../shared/offline/index.ts';
import type { Acknowledged } from './room-wire.ts';

/** `waiting` for its turn or the network, `sending`, `sent` (acknowledged, and its frame not here yet), `failed` for good. */
export type OutgoingState = 'waiting' | 'sending' | 'sent' | 'failed';
export interface Outgoing extends OutgoingAct {
  readonly state: OutgoingState;
  /** What the server acknowledged, once it is sent. */
  readonly done?: Acknowledged;
}

type Send = (act: OutgoingAct) => Promise<Acknowledged>;
type Hear = (act: OutgoingAct, done: Acknowledged) => void;

const firstWait = 1000;
const longestWait = 15_000;
const passing = new Set<RequestError['code']>(['NETWORK', 'UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL', 'UNAUTHENTICATED']);

/** Whether sending it anew may help: what met another state of things meets it again, unless only its name was taken. */
export const mayHelpAgain = ({ failure }: Outgoing): boolean => failure?.code !== 'CONFLICT' || failure.reason === 'rooms:error.clientIdTaken';

const longestTried = actDays.tried * 24 * 3600 * 1000;

/** Set while something waits, so that the next start of the app knows without opening the store (see use-resumed-outbox). */
const marker = 'cohortium.outbox';

/**
 * What waits to be said or done in rooms. Each act is kept on the device before it is sent and until it is acknowledged, under a name of its own:
 * whatever happens in between (a reload, a crash, a lost acknowledgement), it is sent again and done once. A room's acts go one by one, in order.
 */
export class Outbox {
  #entries: readonly Outgoing[] = [];
  readonly #watchers = new Set<() => void>();
  readonly #busy = new Set<string>();
  readonly #waits = new Map<string, { timer: ReturnType<typeof setTimeout> | undefined; delay: number }>();
  readonly #hearing = new Set<Hear>();
  #loaded: Promise<void> | undefined;

  private readonly accountId: string;
  private readonly send: Send;

  constructor(accountId: string, send: Send) {
    this.accountId = accountId;
    this.send = send;
  }

  /** Everything that waits, oldest first; the same array until something changes. */
  readonly entries = (): readonly Outgoing[] => this.#entries;

  readonly watch = (told: () => void): (() => void) => {
    this.#watchers.add(told);
    return () => this.#watchers.delete(told);
  };

  /** Hears each acknowledgement. */
  readonly onDone = (hear: Hear): (() => void) => {
    this.#hearing.add(hear);
    return () => this.#hearing.delete(hear);
  };

  /** Brings back what an earlier visit left, and sends it. */
  start(): Promise<void> {
    this.#loaded ??= this.load();
    return this.#loaded.then(() => this.sendAll());
  }

  private async load(): Promise<void> {
    const kept = await offlineDatabase().then(({ outbox }) => outbox.where('accountId').equals(this.accountId).toArray()).catch(() => []);
    const known = new Set(this.#entries.map(({ clientId }) => clientId));
    const found = kept.filter(({ clientId }) => !known.has(clientId)).map((act): Outgoing => ({ ...act, state: act.failure ? 'failed' : 'waiting' }));
    this.set([...found, ...this.#entries].sort((one, other) => one.writtenAt - other.writtenAt));
  }

  /** Keeps an act under a new name, then sends it as soon as it can be. */
  async add(roomId: string, event: string, content: object, replyTo: OutgoingAct['replyTo'] = null): Promise<void> {
    const clientId = crypto.randomUUID();
    const writtenAt = Math.max(Date.now(), (this.#entries.at(-1)?.writtenAt ?? 0) + 1);
    const act: OutgoingAct = { clientId, accountId: this.accountId, roomId, event, given: { ...content, roomId, clientId }, replyTo, writtenAt, failure: null };
    this.set([...this.#entries, { ...act, state: 'waiting' }]);
    await this.keep(act);
    void this.sendNext(roomId);
  }

  /** Sends whatever waits, now: the line is back. */
  sendAll(): void {
    for (const roomId of new Set(this.#entries.map(entry => entry.roomId))) {
      this.forgetWait(roomId);
      void this.sendNext(roomId);
    }
  }

  /** Tries again what failed: under a new name, as something new. */
  async retry(clientId: string): Promise<void> {
    const entry = this.#entries.find(one => one.clientId === clientId);
    if (!entry) return;
    await this.discard(clientId);
    await this.add(entry.roomId, entry.event, entry.given, entry.replyTo);
  }

  async discard(clientId: string): Promise<void> {
    this.set(this.#entries.filter(entry => entry.clientId !== clientId));
    await this.drop(clientId);
  }

  /** Its frame is here: nothing stands in for it any more. */
  forgetSent(arrived: (sent: Outgoing) => boolean): void {
    if (this.#entries.some(entry => entry.state === 'sent' && arrived(entry))) {
      this.set(this.#entries.filter(entry => entry.state !== 'sent' || !arrived(entry)));
    }
  }

  private async sendNext(roomId: string): Promise<void> {
    const next = this.#entries.find(entry => entry.roomId === roomId && entry.state === 'waiting');
    if (!next || this.#busy.has(roomId) || this.#waits.get(roomId)?.timer) return;
    this.#busy.add(roomId);
    this.change(next.clientId, { state: 'sending' });
    try {
      // The server may have forgotten that it was done: only a person says it again.
      if (Date.now() - next.writtenAt > longestTried) throw new RequestError('FORBIDDEN', 'rooms:error.tooOld');
      const done = await this.send(next);
      // Before the device forgets it, which takes a while: the frame that follows would stand beside it.
      this.#hearing.forEach(hear => hear(next, done));
      this.change(next.clientId, { state: 'sent', done });
      this.forgetWait(roomId);
      await this.drop(next.clientId);
    } catch (thrown) {
      await this.failed(next, asRequestError(thrown));
    } finally {
      this.#busy.delete(roomId);
    }
    void this.sendNext(roomId);
  }

  private async failed(entry: Outgoing, { code, reason, args }: RequestError): Promise<void> {
    // Called off while it was being sent.
    if (!this.#entries.some(({ clientId }) => clientId === entry.clientId)) return;
    if (passing.has(code)) {
      this.change(entry.clientId, { state: 'waiting' });
      return this.waitBefore(entry.roomId, Number(args['seconds'] ?? 0) * 1000);
    }
    const failure = { code, reason, args };
    this.change(entry.clientId, { state: 'failed', failure });
    const { state: _, done: __, ...act } = entry;
    await this.keep({ ...act, failure });
  }

  private waitBefore(roomId: string, atLeast: number): void {
    const delay = Math.min((this.#waits.get(roomId)?.delay ?? firstWait / 2) * 2, longestWait);
    const timer = setTimeout(() => {
      this.#waits.set(roomId, { timer: undefined, delay });
      void this.sendNext(roomId);
    }, Math.max(delay, atLeast));
    this.#waits.set(roomId, { timer, delay });
  }

  private forgetWait(roomId: string): void {
    clearTimeout(this.#waits.get(roomId)?.timer);
    this.#waits.delete(roomId);
  }

  private change(clientId: string, what: Partial<Outgoing>): void {
    this.set(this.#entries.map(entry => (entry.clientId === clientId ? { ...entry, ...what } : entry)));
  }

  private set(entries: readonly Outgoing[]): void {
    this.#entries = entries;
    if (entries.some(({ state }) => state !== 'sent')) localStorage.setItem(marker, '1');
    else localStorage.removeItem(marker);
    this.#watchers.forEach(told => told());
  }

  /** A browser that keeps nothing (a private window) still sends while the page is open. */
  private async keep(act: OutgoingAct): Promise<void> {
    await offlineDatabase().then(({ outbox }) => outbox.put(act)).catch(() => undefined);
  }

  private async drop(clientId: string): Promise<void> {
    await offlineDatabase().then(({ outbox }) => outbox.delete(clientId)).catch(() => undefined);
  }
}
