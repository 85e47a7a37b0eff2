import { parentPort, workerData } from 'node:worker_threads';
import { figuresOf } from './figures.ts';
import type { Asked } from './figures-beside.ts';
import { veilOf } from './told.ts';

/** Works figures out in a thread of its own, one moment after another. */
const { network, moments, secret }: Asked = workerData;
for (const { seconds, circles } of moments) parentPort?.postMessage(figuresOf(network, seconds, veilOf(secret), circles));
