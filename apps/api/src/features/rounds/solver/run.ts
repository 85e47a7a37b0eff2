import { Worker } from 'node:worker_threads';
import type { RoundsPlan } from './task.ts';
import type { RoundsOrder } from './wishes.ts';
import type { FromWorker } from './worker.ts';

/** A plan with the table of each group of each round. */
export interface SeatedPlan {
  readonly plan: RoundsPlan;
  readonly tables: readonly (readonly number[])[];
}

/** The solver looks at its clock between steps: so much later it is ended, whatever it does. */
const grace = 30;

/** Works a plan out in a thread of its own, so that the server goes on answering; ends it when its time is up. @throws Error when it fails or takes too long. */
export async function runPlan(order: RoundsOrder, tell: (progress: number) => void): Promise<SeatedPlan> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: order, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  const timer = setTimeout(() => void worker.terminate(), (order.seconds + grace) * 1000);
  try {
    return await new Promise<SeatedPlan>((resolve, reject) => {
      worker.on('message', (message: FromWorker) => ('plan' in message ? resolve(message) : tell(message.progress)));
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The plan was not worked out in time')));
    });
  } finally {
    clearTimeout(timer);
    void worker.terminate();
  }
}
