const every = 20;

/** How late this process is: by a timer that should ring every {@link every} milliseconds. */
export class Lag {
  #due = performance.now() + every;
  #last = 0;
  readonly #timer = setInterval(() => {
    const now = performance.now();
    this.#last = Math.max(0, now - this.#due);
    this.#due = now + every;
  }, every).unref();

  /** Milliseconds by which it was late when it last rang, or by which it is overdue. */
  now(): number {
    return Math.max(this.#last, performance.now() - this.#due);
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
