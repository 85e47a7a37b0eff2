import { parentPort, workerData } from 'node:worker_threads';
import { planRounds } from './plan.ts';
import { seated } from './tables.ts';
import type { RoundsPlan } from './task.ts';
import { wishesOf, type RoundsOrder } from './wishes.ts';

/** What the worker says: how far it is, and in the end the plan with a table for each group. */
export type FromWorker = { readonly progress: number } | { readonly plan: RoundsPlan; readonly tables: readonly (readonly number[])[] };

const order: RoundsOrder = workerData;
const say = (message: FromWorker): void => parentPort?.postMessage(message);
const plan = await planRounds(wishesOf(order), progress => say({ progress }));
say({ plan, tables: seated(plan.rounds, order.tables) });
