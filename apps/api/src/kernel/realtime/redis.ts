import { Logger } from '@nestjs/common';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';

/**
 * The adapter through which several nodes hear each other. Redis may be away at any time: nothing waits for it, nothing is queued for it,
 * and what it loses the clients fetch. The connections it reads by do wait, so that their loop rests until Redis is back.
 */
export function redisAdapter(url: string): { adapter: ReturnType<typeof createAdapter>; ready: () => boolean; close: () => void } {
  const logger = new Logger('Redis');
  const reader = createClient({ url });
  const writer = createClient({ url, disableOfflineQueue: true });
  let told = false;
  writer.on('error', (error: unknown) => {
    if (!told) logger.warn({ err: error }, 'Redis is away: other nodes are not heard');
    told = true;
  });
  writer.on('ready', () => (told = false));
  const publish = writer.publish.bind(writer);
  Object.assign(writer, {
    duplicate: () => reader.duplicate(),
    publish: (channel: string, message: string | Buffer) => publish(channel, message).catch(() => 0),
  });
  void writer.connect().catch(() => undefined);
  return { adapter: createAdapter(writer), ready: () => writer.isReady, close: () => writer.destroy() };
}
