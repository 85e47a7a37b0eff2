import { Worker } from 'node:worker_threads';
import { figuresOf, type Figures } from './figures.ts';
import type { Network } from './network.ts';
import { veilOf } from './told.ts';

/** A moment to work figures out for; circles are looked for where asked, which takes most of the time. */
export interface Wanted {
  readonly seconds: number;
  readonly circles: boolean;
}
export interface Asked {
  readonly network: Network;
  readonly moments: readonly Wanted[];
  /** By what the programme's steps are moved. */
  readonly secret: string;
}

/** Up to so many ties figures take a few hundredths of a second; with more, requests would wait for them. */
const hereUpTo = 10_000;

/** The figures of several moments, in order: of a large network in a thread beside the server's own work. */
export async function figuresAt({ network, moments, secret }: Asked): Promise<Figures[]> {
  if (network.ties.a.length > hereUpTo) return besides({ network, moments, secret });
  const found: Figures[] = [];
  for (const { seconds, circles } of moments) {
    found.push(figuresOf(network, seconds, veilOf(secret), circles));
    await new Promise(resolve => setImmediate(resolve));
  }
  return found;
}

function besides(workerData: Asked): Promise<Figures[]> {
  return new Promise((resolve, reject) => {
    const found: Figures[] = [];
    const worker = new Worker(new URL('./figures-worker.js', import.meta.url), { workerData });
    worker.on('message', (figures: Figures) => found.push(figures));
    worker.on('error', reject);
    worker.on('exit', code => (code === 0 && found.length === workerData.moments.length ? resolve(found) : reject(new Error(`Figures were not worked out (${code})`))));
  });
}
