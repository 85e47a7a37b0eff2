import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack } from '@cohortium/launcher/stack';
import pg from 'pg';
import { freePort, root } from '../lib/processes.ts';

export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Waits until it is so. @throws Error, saying for what, when it is not in time. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, patience = 30_000): Promise<void> {
  const giveUp = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > giveUp) throw new Error(`In vain: ${what}`);
    await pause(20);
  }
}

/** Someone with an account and a session. */
export interface Person {
  readonly id: string;
  readonly cookie: string;
}
/** A process that may be killed and started again at the same place. */
export interface Part {
  kill9(): Promise<void>;
  restart(): Promise<void>;
}
export interface Node extends Part {
  readonly url: string;
  readonly pid: () => number;
}

/** All lines of a run go on in one database, each in rooms of its own: made and migrated once. */
const run = randomUUID();
const environment = { LOG_LEVEL: 'fatal', POSTS_PER_TEN_SECONDS: '1000000' } as const;
const ended = async (child: ChildProcess | undefined): Promise<void> => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

/** A server with a database of its own, to be ill-treated: several nodes where asked for, with a Redis of their own. */
export class Stand {
  readonly #stack: Stack;
  readonly #others: ChildProcess[];
  readonly #redis: ChildProcess[];
  readonly nodes: readonly Node[];
  readonly database: Part;
  readonly redis: Part;

  private constructor(stack: Stack, others: ChildProcess[], nodes: readonly Node[], redis: { part: Part; processes: ChildProcess[] }) {
    this.#stack = stack;
    this.#others = others;
    this.#redis = redis.processes;
    this.nodes = [{ url: stack.url, pid: stack.server.pid, kill9: stack.server.kill9, restart: stack.server.restart }, ...nodes];
    this.database = stack.database;
    this.redis = redis.part;
  }

  static async start({ nodes = 1, env = {} }: { nodes?: number; env?: Record<string, string> } = {}): Promise<Stand> {
    const redis = await startRedis(nodes > 1);
    const settings = { ...environment, ...env, ...(nodes > 1 && { REDIS_URL: redis.url }) };
    const stack = await startStack({ name: 'soak', run, demonstration: false, mode: 'development', env: settings });
    const others: ChildProcess[] = [];
    const more: Node[] = [];
    for (let n = 1; n < nodes; n += 1) more.push(await startNode(others, { ...settings, DATABASE_URL: stack.databaseUrl }));
    return new Stand(stack, others, more, redis);
  }

  get databaseUrl(): string {
    return this.#stack.databaseUrl;
  }

  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.#stack.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** People with sessions, all let into one new room; the first moderates it. */
  async room(count: number): Promise<{ roomId: string; people: Person[] }> {
    const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
    const [room] = await this.query<{ id: string }>(`insert into room (kind, host_kind, host_id, title) values ('GROUP', 'SOAK', $1, '{"en": "Soak"}') returning id`, [randomUUID()]);
    const roomId = room?.id ?? '';
    const people: Person[] = [];
    for (const token of tokens) {
      const [row] = await this.query<{ id: string }>(`with a as (insert into account (email, email_verified_at) values ($1, now()) returning id), m as (insert into member (id, name) select id, 'Someone' from a),
          g as (insert into room_grant (room_id, account_id, via, role) select $3, id, 'soak', $4 from a),
          s as (insert into session (token_hash, account_id, expires_at) select $2, id, now() + interval '1 day' from a) select id from a`, [`${randomUUID()}@example.org`, createHash('sha256').update(token).digest(), roomId, people.length ? 'MEMBER' : 'MODERATOR']);
      people.push({ id: row?.id ?? '', cookie: `session=${token}` });
    }
    return { roomId, people };
  }

  async stop(): Promise<void> {
    for (const child of [...this.#others, ...this.#redis]) await ended(child);
    await this.#stack.stop();
  }
}

async function startNode(processes: ChildProcess[], env: Record<string, string>): Promise<Node> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], { stdio: 'ignore', env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'test', COHORTIUM_MODE: 'development', FILES_DIR: tmpdir() } });
    processes.push(child);
    await until(`${url} is ready`, () => fetch(`${url}/health/ready`).then(answer => answer.ok, () => false), 60_000);
  };
  await start();
  return { url, pid: () => child?.pid ?? 0, kill9: () => ended(child), restart: start };
}

async function startRedis(isWanted: boolean): Promise<{ url: string; part: Part; processes: ChildProcess[] }> {
  const port = await freePort();
  const processes: ChildProcess[] = [];
  const start = (): Promise<void> => {
    const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()], { stdio: 'ignore' });
    processes.push(child);
    return new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  };
  if (isWanted) await start();
  return { url: `redis://127.0.0.1:${port}`, processes, part: { kill9: () => ended(processes.at(-1)), restart: start } };
}
