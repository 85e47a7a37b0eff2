import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { createClient } from 'redis';
import { Allowance } from './allowance.ts';

export interface SharedAllowanceOptions {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
  /** Where several nodes count together; undefined where there is but one. */
  readonly redisUrl: string | undefined;
}

/**
 * So many points in so many seconds for each key over all nodes: for what people are spared, however many tabs of theirs reach however many
 * nodes. Counted here first, so that refusing stays cheap; while Redis is away, each node counts for itself.
 */
export class SharedAllowance {
  readonly #here: Allowance;
  readonly #everywhere: RateLimiterRedis | null;
  readonly #close: () => void;

  constructor({ name, points, seconds, redisUrl }: SharedAllowanceOptions) {
    this.#here = new Allowance({ points, seconds });
    const client = redisUrl ? createClient({ url: redisUrl, disableOfflineQueue: true }) : null;
    // The sockets' own connection tells that Redis is away; this one only goes on trying.
    client?.on('error', () => undefined).connect().catch(() => undefined);
    this.#everywhere = client && new RateLimiterRedis({ storeClient: client, useRedisPackage: true, rejectIfRedisNotReady: true, keyPrefix: name, points, duration: seconds });
    this.#close = () => client?.destroy();
  }

  /** Spends a point. Gives the seconds to wait when there is none left, and otherwise null. */
  async spend(key: string): Promise<number | null> {
    const wait = this.#here.spend(key);
    if (wait !== null || !this.#everywhere) return wait;
    try {
      await this.#everywhere.consume(key);
      return null;
    } catch (refusal) {
      return refusal instanceof RateLimiterRes ? Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) : null;
    }
  }

  /** Whether none is left, as far as this node knows; spends nothing. */
  wait(key: string): number | null {
    return this.#here.wait(key);
  }

  close(): void {
    this.#close();
  }
}
