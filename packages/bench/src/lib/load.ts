import autocannon from 'autocannon';

/** One prepared request of a measurement. */
export interface Prepared {
  readonly path: string;
  readonly cookie: string;
  readonly body: string;
}
/** What a load is made of. */
export interface Load {
  readonly requests: readonly Prepared[];
  readonly seconds: number;
  /** How many ask at once. */
  readonly connections: number;
}
/** What a load came to: requests a second, milliseconds, and how many were not answered with 200. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  readonly failed: number;
}

/** Child process: drives the requests in turn for so many seconds; bounded, and to this machine only. */
process.once('message', async ({ port, requests, seconds, connections }: Load & { port: number }) => {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`, connections, duration: seconds,
    requests: requests.map(({ path, cookie, body }) => ({ method: 'POST', path, headers: { 'content-type': 'application/json', cookie }, body })),
  });
  const told: LoadResult = {
    perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, requests: result.requests.total, failed: result.non2xx + result.errors,
  };
  process.send?.(told, undefined, undefined, () => process.exit(0));
});
