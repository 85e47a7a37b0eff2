/** What a connection may leave unread before it is cut: packets, and their bytes. */
export const unread = { packets: 256, bytes: 1024 * 1024 } as const;

const bytesOf = (data: unknown): number => (typeof data === 'string' ? data.length : data instanceof Uint8Array ? data.byteLength : 0);
const dataOf = (packet: unknown): unknown => (typeof packet === 'object' && packet !== null && 'data' in packet ? packet.data : undefined);

/** Whether someone reads so slowly that what waits for them (engine.io's `writeBuffer`) would grow without bound. */
export function readsTooSlowly(connection: object): boolean {
  const waiting: unknown = Reflect.get(connection, 'writeBuffer');
  if (!Array.isArray(waiting)) return false;
  if (waiting.length > unread.packets) return true;
  let bytes = 0;
  for (const packet of waiting) bytes += bytesOf(dataOf(packet));
  return bytes > unread.bytes;
}
