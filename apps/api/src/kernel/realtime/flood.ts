/** So many refusals within a second, and a connection is not read for a while: what it sends waits at its own end. */
const refusalsASecond = 100;
const restFor = 500;

interface Refused {
  count: number;
  since: number;
}

/** The WebSocket under a connection of engine.io, which can be told not to read; null under long polling. */
function readingOf(connection: object): { pause(): void; resume(): void } | null {
  const transport: unknown = Reflect.get(connection, 'transport');
  const wire: unknown = typeof transport === 'object' && transport !== null ? Reflect.get(transport, 'socket') : null;
  if (typeof wire !== 'object' || wire === null) return null;
  const [pause, resume]: unknown[] = [Reflect.get(wire, 'pause'), Reflect.get(wire, 'resume')];
  if (typeof pause !== 'function' || typeof resume !== 'function') return null;
  return { pause: () => void Reflect.apply(pause, wire, []), resume: () => void Reflect.apply(resume, wire, []) };
}

/**
 * Keeps one who floods from costing the others: a refusal is cheap, ten thousand a second are not. Who goes on although refused is read again
 * only after a rest; long polling, which cannot be left unread, is cut.
 */
export class Flood {
  readonly #refused = new WeakMap<object, Refused>();

  /** Counts a refusal for going too fast. */
  refused(connection: object & { close(discard?: boolean): unknown }): void {
    const now = performance.now();
    const known = this.#refused.get(connection);
    const refused = known && now - known.since < 1000 ? known : { count: 0, since: now };
    this.#refused.set(connection, refused);
    refused.count += 1;
    if (refused.count !== refusalsASecond) return;
    const reading = readingOf(connection);
    if (!reading) return void connection.close(true);
    reading.pause();
    setTimeout(() => {
      this.#refused.delete(connection);
      reading.resume();
    }, restFor).unref();
  }
}
