import { startStack, type Stack } from '@cohortium/launcher/stack';
import { test as base } from '@playwright/test';

/** For stories that kill nothing: they share one server. */
export const test = base.extend<object>({
  baseURL: async ({}, provide) => {
    await provide(process.env['COHORTIUM_URL']);
  },
});

/** For stories of delivery: a server and a durable database of this worker's own, which it may kill and start again. */
export const killableTest = base.extend<object, { stack: Stack }>({
  stack: [async ({}, provide, worker) => {
    // After a failed story Playwright takes a new worker, which goes on with the same data.
    const stack = await startStack({ name: `e2e-${worker.parallelIndex}`, run: process.env['COHORTIUM_RUN'] });
    await provide(stack);
    await stack.stop();
  }, { scope: 'worker', timeout: 120_000 }],
  baseURL: async ({ stack }, provide) => {
    await provide(stack.url);
  },
});

export { expect } from '@playwright/test';
