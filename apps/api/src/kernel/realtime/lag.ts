const every = 20;

/** How late this process keeps being: by a timer that should ring every {@link every} milliseconds. */
export class Lag {
  #due = performance.now() + every;
  #last = 0;
  #before = 0;
  readonly #timer = setInterval(() => {
    const now = performance.now();
    this.#before = this.#last;
    this.#last = Math.max(0, now - this.#due);
    this.#due = now + every;
  }, every).unref();

  /**
   * Milliseconds by which it is late again and again: when it last rang, and also the time before or just now. Once is no crowd: another process had
   * the processor, or memory was tidied, and what came meanwhile is soon done.
   */
  now(): number {
    return Math.min(this.#last, Math.max(this.#before, performance.now() - this.#due));
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
