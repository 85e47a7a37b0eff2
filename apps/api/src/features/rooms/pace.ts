/** So many unanswered posts are never too many. */
export const fewest = 100;
/** So many are, however quick they go; and before anything is known. */
const [most, first] = [4000, 250];
/** Posts should be answered within this, in milliseconds. */
export const patience = 300;
/** The pace is taken anew after so many milliseconds without a pause. */
const lookEvery = 50;
/** Where nobody waits long, room for one grows by so much with each batch. */
const easing = 1.25;

/**
 * How many may be unanswered: what was answered lately within {@link patience}, by measured time, whatever this machine and its disk can do just
 * now. Beyond it newcomers are refused at once, so that those admitted stay quick.
 */
export class Pace {
  #room: number = first;
  #since = 0;
  #answered = 0;
  /** Whether someone was refused since the last batch. */
  #wasFull = false;

  isFull(unanswered: number): boolean {
    const isFull = unanswered >= this.#room;
    this.#wasFull ||= isFull;
    return isFull;
  }

  /** Hears of so many answered, and how long the first of them had waited: where nobody waits, the time they took tells nothing of what could be done. */
  hear(answered: number, waited: number, now: number): void {
    if (waited < patience / 4) this.ease();
    else if (!this.#since) this.begin(now);
    else this.measure(answered, now);
    this.#wasFull = false;
  }

  /** Those admitted are answered soon: more are let in if more came, and after a crowd by and by as many as at first. */
  private ease(): void {
    this.#room = Math.max(this.#room, Math.min(this.#wasFull ? most : first, this.#room * easing));
    this.#since = 0;
  }

  private begin(now: number): void {
    this.#since = now;
    this.#answered = 0;
  }

  private measure(answered: number, now: number): void {
    this.#answered += answered;
    const took = now - this.#since;
    if (took < lookEvery) return;
    const able = (this.#answered / took) * patience;
    // Fewer at once, more by and by.
    this.#room = Math.min(most, Math.max(fewest, Math.min(able, (this.#room + able) / 2)));
    this.begin(now);
  }
}
