import { startStack } from '@cohortium/launcher/stack';

/** One Cohortium with the demonstration data for all stories that kill nothing; COHORTIUM_URL uses one that runs already. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  process.env['COHORTIUM_RUN'] = new Date().toISOString();
  if (process.env['COHORTIUM_URL']) return undefined;
  const stack = await startStack({ name: 'e2e', durable: false, env: { LOG_LEVEL: 'warn' } });
  process.env['COHORTIUM_URL'] = stack.url;
  return stack.stop;
}
