import { Injectable } from '@nestjs/common';

/** The only clock: tests set it, so that what expires can be seen to expire. */
@Injectable()
export class Clock {
  #offset = 0;

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** A moment so many seconds from now. */
  in(seconds: number): Date {
    return new Date(this.now().getTime() + seconds * 1000);
  }

  /** Moves this server's time, for tests. */
  advance(seconds: number): void {
    this.#offset += seconds * 1000;
  }
}
