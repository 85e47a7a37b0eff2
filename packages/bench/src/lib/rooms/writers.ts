import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Line, type Answer, type Client, type Dialect } from './line.ts';

/** Child process: people who write from lines of their own, which have not entered the room, so that nothing but the acknowledgement is waited for. */
export interface Connect {
  readonly port: number;
  readonly dialect: Dialect;
  readonly clients: readonly Client[];
}
/** Writes for `warmUp` and then `seconds`; `perSecond` evenly over all lines, or, when null, on each line the next as soon as the last is acknowledged. */
export interface Write {
  readonly warmUp: number;
  readonly seconds: number;
  readonly perSecond: number | null;
}
export interface Written {
  /** Acknowledged within the measured seconds. */
  readonly acknowledged: number;
  /** Acknowledged since the process began. */
  readonly inAll: number;
  /** Told to wait; how long that took to be said, at most of 99 in 100. */
  readonly refused: number;
  readonly refusedP99: number;
  /** Answered with any other failure, or not at all. */
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  /** How late this process itself was, at most of 99 in 100 looks: times cannot be told more exactly. */
  readonly lateP99: number;
}

const tick = 2;
const look = 10;
/** Who is told to wait is told a second at least. */
const asTold = 1000;
const lines: { readonly line: Line; readonly due: Map<number, number> }[] = [];
const noTimes = (): Record<Answer, number[]> => ({ done: [], limited: [], failed: [] });
let run = { from: 0, until: 0, times: noTimes(), again: false };
let inAll = 0;
let waiting = 0;

function post(at: number, due: number): void {
  const one = lines[at];
  if (!one) return;
  one.due.set(one.line.post(), due);
  waiting += 1;
}

function acknowledged(at: number, ask: number, answer: Answer): void {
  const due = lines[at]?.due.get(ask);
  if (due === undefined) return;
  lines[at]?.due.delete(ask);
  waiting -= 1;
  const now = performance.now();
  if (answer === 'done') inAll += 1;
  if (now >= run.from && now <= run.until) run.times[answer].push(now - due);
  if (!run.again || now >= run.until) return;
  if (answer === 'done') post(at, now);
  else setTimeout(() => run.again && performance.now() < run.until && post(at, performance.now()), asTold);
}

async function evenly(perSecond: number): Promise<void> {
  const began = performance.now();
  for (let sent = 0; performance.now() < run.until; await new Promise(resolve => setTimeout(resolve, tick))) {
    const wanted = Math.floor(((performance.now() - began) * perSecond) / 1000);
    for (; sent < wanted; sent += 1) post(sent % lines.length, began + ((sent + 1) * 1000) / perSecond);
  }
}

async function write({ warmUp, seconds, perSecond }: Write): Promise<Written> {
  const from = performance.now() + warmUp * 1000;
  const late = monitorEventLoopDelay({ resolution: look });
  late.enable();
  run = { from, until: from + seconds * 1000, times: noTimes(), again: perSecond === null };
  if (perSecond === null) lines.forEach((_, at) => post(at, performance.now()));
  else await evenly(perSecond);
  while (performance.now() < run.until || (waiting && performance.now() < run.until + 10_000)) await new Promise(resolve => setTimeout(resolve, 20));
  late.disable();
  const { done, limited, failed } = run.times;
  return { acknowledged: done.length, inAll, refused: limited.length, refusedP99: part(limited, 0.99), failed: failed.length + waiting, p50: part(done, 0.5), p99: part(done, 0.99), lateP99: Math.max(0, late.percentile(99) / 1e6 - look) };
}

function part(times: number[], share: number): number {
  times.sort((one, other) => one - other);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

process.on('message', async (asked: Connect | Write) => {
  if ('seconds' in asked) return void process.send?.(await write(asked));
  for (const client of asked.clients) {
    const at = lines.length;
    const line = new Line(asked.dialect, asked.port, client, { told: () => undefined, acknowledged: (ask, answer) => acknowledged(at, ask, answer) }, () => undefined);
    lines.push({ line, due: new Map() });
    await line.ready;
  }
  process.send?.('connected');
});
