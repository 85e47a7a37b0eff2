interface Spent {
  count: number;
  until: number;
}

/**
 * So many points in so many seconds for each key, counted on this node: it keeps the node's processor for everyone, so each node counts for
 * itself. Asked at every event, so it neither waits nor throws.
 */
export class Allowance {
  readonly #spent = new Map<string, Spent>();
  readonly #points: number;
  readonly #milliseconds: number;
  #tidyAt = 0;

  constructor({ points, seconds }: { readonly points: number; readonly seconds: number }) {
    this.#points = points;
    this.#milliseconds = seconds * 1000;
  }

  /** Spends a point. Gives the seconds to wait when there is none left, and otherwise null. */
  spend(key: string, now = performance.now()): number | null {
    if (now > this.#tidyAt) this.tidy(now);
    const known = this.#spent.get(key);
    if (!known || known.until <= now) {
      this.#spent.set(key, { count: 1, until: now + this.#milliseconds });
      return null;
    }
    known.count += 1;
    return known.count > this.#points ? Math.ceil((known.until - now) / 1000) : null;
  }

  /** The seconds to wait when there is none left, and otherwise null; spends nothing. */
  wait(key: string, now = performance.now()): number | null {
    const known = this.#spent.get(key);
    return known && known.until > now && known.count >= this.#points ? Math.ceil((known.until - now) / 1000) : null;
  }

  private tidy(now: number): void {
    this.#tidyAt = now + this.#milliseconds;
    for (const [key, { until }] of this.#spent) if (until <= now) this.#spent.delete(key);
  }
}
