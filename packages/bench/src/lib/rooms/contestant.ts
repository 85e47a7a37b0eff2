import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { freePort, processorSeconds } from '../processes.ts';
import type { Client, Dialect } from './line.ts';
import type { Received } from './receivers.ts';
import type { Write, Written } from './writers.ts';
import type { Crowd } from './world.ts';

/** Processes that listen, beside the one that writes. */
const listening = 2;
/** Of so many lines that write, one is a witness. */
const oneIn = 20;

/** A server under measurement. */
export interface Contestant {
  readonly dialect: Dialect;
  readonly port: number;
  readonly pid: number;
  /** Its database's first process; null where there is none. */
  readonly databasePid: number | null;
  stop(): Promise<void>;
}

/** A bare server of one of the libraries. */
export async function startBare(dialect: 'socket.io' | 'ws'): Promise<Contestant> {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, dialect === 'ws' ? 'bare-ws.ts' : 'bare-socket-io.ts'), [String(port)]);
  await once(child, 'message');
  return { dialect, port, pid: child.pid ?? 0, databasePid: null, stop: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit').then(() => undefined) : Promise.resolve();
  child.kill('SIGKILL');
  return gone;
}

/** Processor time of a process and all it started, gone or living, in seconds. */
function familySeconds(pid: number): number {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name)).filter(name => parentOf(name) === pid);
  return processorSeconds(pid, true) + children.reduce((sum, name) => sum + secondsOf(Number(name)), 0);
}

function secondsOf(pid: number): number {
  try {
    return processorSeconds(pid);
  } catch {
    return 0;
  }
}

function parentOf(name: string): number {
  try {
    return Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return -1;
  }
}

/** What one turn came to. */
export interface Turn {
  readonly messages: number;
  readonly deliveries: number;
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
  readonly refusedP99: number;
  readonly failed: number;
  /** Of the server, in microseconds a delivery. */
  readonly processor: number;
  /** Of the server and its database, in microseconds a delivery. */
  readonly processorInAll: number;
  /** Deliveries a frame. */
  readonly together: number;
  /** How late the process was in which the times were taken, at most of 99 in 100 looks. */
  readonly lateP99: number;
  /** Of the server: how much of a processor it took. */
  readonly busy: number;
}

/** The people of one shape, connected to one contestant from processes of their own. */
export class Drivers {
  readonly #to: Contestant;
  readonly #receivers: ChildProcess[] = [];
  readonly #writers: ChildProcess;
  readonly #witnesses: ChildProcess | null;
  readonly #people: number;
  /** Of all that is written, what the witnesses write. */
  #share = 0;

  /** With witnesses, one line in twenty writes from a process of its own, and only its times are told: who drives a load beyond measure is late itself. */
  constructor(to: Contestant, people: number, { witnesses = false } = {}) {
    this.#to = to;
    this.#people = people;
    for (let n = 0; n < listening; n += 1) this.#receivers.push(fork(join(import.meta.dirname, 'receivers.ts')));
    this.#writers = fork(join(import.meta.dirname, 'writers.ts'));
    this.#witnesses = witnesses ? fork(join(import.meta.dirname, 'writers.ts')) : null;
    // A crowd comes over the network: it takes none of the server's processor where the witnesses tell how it fares.
    if (witnesses) for (const { pid } of [this.#writers, ...this.#receivers]) setPriority(pid ?? 0, constants.priority.PRIORITY_LOW);
  }

  async connect(crowd: Crowd): Promise<void> {
    const { port, dialect } = this.#to;
    const share = (which: number): Client[] => crowd.receivers.filter((_, at) => at % listening === which);
    await Promise.all(this.#receivers.map((child, which) => ask(child, { port, dialect, clients: share(which) })));
    const witnesses = this.#witnesses ? crowd.writers.filter((_, at) => at % oneIn === 0) : [];
    this.#share = witnesses.length / crowd.writers.length;
    await ask(this.#writers, { port, dialect, clients: crowd.writers.filter(client => !witnesses.includes(client)) });
    if (this.#witnesses) await ask(this.#witnesses, { port, dialect, clients: witnesses });
  }

  private async written(write: Write): Promise<Written> {
    const part = (share: number): Write => ({ ...write, perSecond: write.perSecond === null ? null : write.perSecond * share });
    const [most, some] = await Promise.all([ask<Written>(this.#writers, part(1 - this.#share)), this.#witnesses && ask<Written>(this.#witnesses, part(this.#share))]);
    const sum = (key: 'acknowledged' | 'inAll' | 'refused' | 'failed'): number => most[key] + (some?.[key] ?? 0);
    return { ...(some ?? most), acknowledged: sum('acknowledged'), inAll: sum('inAll'), refused: sum('refused'), failed: sum('failed') };
  }

  private async received(): Promise<Received> {
    const all = await Promise.all(this.#receivers.map(child => ask<Received>(child, 'count')));
    return all.reduce((sum, one) => ({ deliveries: sum.deliveries + one.deliveries, frames: sum.frames + one.frames, missed: sum.missed + one.missed, closed: sum.closed + one.closed }));
  }

  /** One turn. @throws Error when someone was not told of everything, or was cut. */
  async turn(write: Write): Promise<Turn> {
    const written = this.written(write);
    await new Promise(resolve => setTimeout(resolve, write.warmUp * 1000));
    const [before, began, spent, spentInAll] = [await this.received(), performance.now(), processorSeconds(this.#to.pid), this.inAll()];
    await new Promise(resolve => setTimeout(resolve, write.seconds * 1000));
    const [after, took, processor, inAll] = [await this.received(), (performance.now() - began) / 1000, processorSeconds(this.#to.pid) - spent, this.inAll() - spentInAll];
    const { acknowledged, inAll: posted, ...times } = await written;
    await this.requireAll(posted, times.failed);
    const deliveries = after.deliveries - before.deliveries;
    return {
      messages: acknowledged / write.seconds, deliveries: deliveries / took, ...times,
      processor: (processor / deliveries) * 1e6, processorInAll: (inAll / deliveries) * 1e6, together: deliveries / (after.frames - before.frames), busy: processor / took,
    };
  }

  private inAll(): number {
    return processorSeconds(this.#to.pid) + (this.#to.databasePid === null ? 0 : familySeconds(this.#to.databasePid));
  }

  /** Everyone hears of everything in the end, or the figures are worth nothing. */
  private async requireAll(posted: number, failed: number): Promise<void> {
    const expected = posted * this.#people;
    const giveUp = performance.now() + 15_000;
    for (let told = await this.received(); ; told = await this.received()) {
      if (told.closed || told.missed) throw new Error(`${this.#to.dialect}: ${told.closed} were cut, ${told.missed} messages were missed`);
      if (told.deliveries === expected) return;
      if (performance.now() > giveUp) throw new Error(`${this.#to.dialect}: ${told.deliveries} deliveries of ${expected}, ${failed} posts failed`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  async end(): Promise<void> {
    await Promise.all([...this.#receivers, this.#writers, ...(this.#witnesses ? [this.#witnesses] : [])].map(ended));
  }
}

async function ask<Answer>(child: ChildProcess, question: object | 'count'): Promise<Answer> {
  const answered = new AbortController();
  const gone = once(child, 'exit', answered).then(([code]: unknown[]) => {
    throw new Error(`A driver ended with ${String(code)}`);
  });
  gone.catch(() => undefined);
  child.send(question);
  try {
    const [answer]: unknown[] = await Promise.race([once(child, 'message', answered), gone]);
    return answer as Answer;
  } finally {
    answered.abort();
  }
}
