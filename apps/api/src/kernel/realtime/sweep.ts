/** What a connection may leave unread before it is cut at the next look: packets, and their bytes. */
export const unread = { packets: 256, bytes: 1024 * 1024 } as const;
/** So many times as much, and it is cut at once: between two looks a buffer does not grow without bound either. */
const atOnce = 4;

const bytesOf = (data: unknown): number => (typeof data === 'string' ? data.length : data instanceof Uint8Array ? data.byteLength : 0);
const dataOf = (packet: unknown): unknown => (typeof packet === 'object' && packet !== null && 'data' in packet ? packet.data : undefined);

/** Whether someone reads so slowly that what waits for them (engine.io's `writeBuffer`) would grow without bound. */
export function readsTooSlowly(connection: object, times = 1): boolean {
  const waiting: unknown = Reflect.get(connection, 'writeBuffer');
  if (!Array.isArray(waiting)) return false;
  if (waiting.length > unread.packets * times) return true;
  let bytes = 0;
  for (const packet of waiting) bytes += bytesOf(dataOf(packet));
  return bytes > unread.bytes * times;
}

export const isOverrun = (connection: object): boolean => readsTooSlowly(connection, atOnce);
