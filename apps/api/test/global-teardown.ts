/** Stops the run's PostgreSQL. */
export default async function tearDown(): Promise<void> {
  const stop: unknown = Reflect.get(globalThis, 'stopPostgres');
  if (typeof stop === 'function') await stop();
}
