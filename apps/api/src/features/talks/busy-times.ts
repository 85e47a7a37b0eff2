import { Worker } from 'node:worker_threads';

/** From one moment to another, in milliseconds since 1970. */
export type Span = readonly [from: number, to: number];
/** What the reader of calendars is asked. */
export interface Asked {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}
/** The text is no calendar, or one that cannot be worked out in its time. */
export class NoCalendar extends Error {}

const patience = 3000;

/**
 * When someone is busy, by their calendar. Worked out in a thread of its own that is ended when it takes too long: a few lines of a calendar can say
 * "every second since 1970", or what never happens, and nobody else is to wait for that. @throws NoCalendar
 */
export function busyTimes(text: string, from: Date, to: Date, zone: string): Promise<Span[]> {
  const asked: Asked = { text, from: from.getTime(), to: to.getTime(), zone };
  const worker = new Worker(new URL('busy-times.worker.js', import.meta.url), { workerData: asked, resourceLimits: { maxOldGenerationSizeMb: 128 } });
  return new Promise<Span[]>((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoCalendar('It takes too long')), patience);
    worker.once('message', (found: Span[] | null) => {
      clearTimeout(timer);
      if (found) resolve(found);
      else reject(new NoCalendar('It is no calendar'));
    });
    worker.once('error', (error: Error) => {
      clearTimeout(timer);
      reject(new NoCalendar(error.message));
    });
  }).finally(() => void worker.terminate());
}
