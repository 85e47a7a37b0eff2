import { Line, type Answer, type Client, type Dialect } from './line.ts';

/** Child process: people who only listen. Counts what they are told, and whether anything was left out. */
export interface Receive {
  readonly port: number;
  readonly dialect: Dialect;
  readonly clients: readonly Client[];
}
export interface Received {
  readonly deliveries: number;
  readonly frames: number;
  /** Messages that someone was not told of although later ones came. */
  readonly missed: number;
  readonly closed: number;
}

/** Handshakes under way at once. */
const atOnce = 50;
const count = { deliveries: 0, frames: 0, missed: 0, closed: 0 };

function listener(): { told(from: number, to: number): void } {
  let last = -1;
  return {
    told: (from, to) => {
      if (last < 0) last = from;
      if (from > last) count.missed += from - last;
      count.frames += 1;
      if (to > last) count.deliveries += to - Math.max(last, from);
      last = Math.max(last, to);
    },
  };
}

async function enter({ port, dialect }: Receive, client: Client): Promise<void> {
  let entered: (() => void) | undefined;
  const inRoom = new Promise<void>(resolve => (entered = resolve));
  const acknowledged = (_: number, answer: Answer): void => {
    if (answer !== 'done') throw new Error('Not let in');
    entered?.();
  };
  const line = new Line(dialect, port, client, { ...listener(), acknowledged }, () => (count.closed += 1));
  await line.ready;
  line.join();
  await inRoom;
}

process.on('message', async (asked: Receive | 'count') => {
  if (asked === 'count') return void process.send?.({ ...count } satisfies Received);
  const left = [...asked.clients];
  const some = async (): Promise<void> => {
    for (let client = left.pop(); client; client = left.pop()) await enter(asked, client);
  };
  await Promise.all(Array.from({ length: atOnce }, some));
  process.send?.('entered');
});
