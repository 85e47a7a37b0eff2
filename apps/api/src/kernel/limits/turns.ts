import { DomainError } from '../errors/domain-error.ts';

/** Lets `atOnce` run at the same time and `waiting` wait; more are refused at once. For work that fills a processor. */
export class Turns {
  #running = 0;
  readonly #queue: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  /** @throws DomainError RATE_LIMITED when too many wait already. */
  async take<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#running >= this.atOnce) {
      if (this.#queue.length >= this.waiting) throw new DomainError('RATE_LIMITED', 'common:error.rateLimited', { seconds: 2 });
      await new Promise<void>(go => this.#queue.push(go));
    } else this.#running += 1;
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
