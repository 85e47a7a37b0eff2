import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Load, LoadResult } from './load.ts';

export const root = join(import.meta.dirname, '../../../..');
const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Processor time of a process so far, in seconds (Linux); with that of the children it has outlived, when asked. */
export function processorSeconds(pid: number, withChildren = false): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return fields.slice(11, withChildren ? 15 : 13).reduce((sum, field) => sum + Number(field), 0) / ticks;
}

/** Memory of a process in megabytes: just now, or at most so far. */
export const megabytes = (pid: number, of: 'VmRSS' | 'VmHWM'): number => Number(new RegExp(`${of}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

export const freePort = (): Promise<number> => new Promise(resolve => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

export interface Server {
  readonly port: number;
  readonly pid: number;
  stop(): void;
}

const running = (child: ChildProcess, port: number): Server => ({ port, pid: child.pid ?? 0, stop: () => void child.kill('SIGTERM') });

/** What a child says first. @throws Error when it ends without a word. */
function said<Words>(child: ChildProcess): Promise<Words> {
  return new Promise((resolve, reject) => {
    child.once('message', (words: Words) => resolve(words)).once('error', reject).once('exit', code => reject(new Error(`${child.spawnargs.at(1)} ended without a word (${code})`)));
  });
}

/** Our built server, as in production. */
export async function startOurs(databaseUrl: string): Promise<Server> {
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), HOST: '127.0.0.1', COHORTIUM_MODE: 'production', NODE_ENV: 'production', LOG_LEVEL: 'error', PUBLIC_URL: `http://127.0.0.1:${port}`, SMTP_URL: 'smtp://127.0.0.1:9' };
  const child = spawn(process.execPath, [join(root, 'apps/api/dist/main.js')], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  for (let attempt = 0; attempt < 900; attempt++) {
    if (await fetch(`http://127.0.0.1:${port}/health/ready`).then(response => response.ok, () => false)) return running(child, port);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('The server did not come up');
}

/** The limit's server. */
export async function startLimit(databaseUrl: string): Promise<Server> {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, '../limit/server.ts'), [String(port)], { env: { ...process.env, DATABASE_URL: databaseUrl } });
  await said(child);
  return running(child, port);
}

/** Drives a load from a process of its own. */
export function drive(port: number, load: Load): Promise<LoadResult> {
  const child = fork(join(import.meta.dirname, 'load.ts'));
  child.send({ port, ...load });
  return said<LoadResult>(child);
}
