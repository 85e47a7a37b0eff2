/**
 * What a page's loader answers: a page that is entered waits for its data. One that stands already does not wait when only its filters change:
 * it goes on showing what it has until the new comes, and what the reader has open or in focus stays.
 */
export function onEntering(cause: 'enter' | 'stay' | 'preload', data: Promise<unknown>): Promise<unknown> | undefined {
  if (cause !== 'stay') return data;
  // It is in the page's own query that a failure is told.
  data.catch(() => undefined);
  return undefined;
}
