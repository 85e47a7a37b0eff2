import { hands, pins } from '../content/index.ts';
import { lineIn, messageId, times } from './rooms.ts';
import type { Row, World } from './world.ts';

const roomOf = (world: World, session: string): string => world.id('room', `session:${session}`);

/** Each takes its room's next revision. */
async function number(world: World, table: 'room_pin' | 'room_hand', order: string): Promise<void> {
  await world.client.query(`UPDATE ${table} t SET revision = numbered.n + r.revision FROM room r, (SELECT id, room_id, row_number() OVER (PARTITION BY room_id ORDER BY ${order}) AS n FROM ${table}) numbered
    WHERE numbered.id = t.id AND r.id = t.room_id`);
  await world.client.query(`UPDATE room r SET revision = greatest(r.revision, (SELECT coalesce(max(t.revision), 0) FROM ${table} t WHERE t.room_id = r.id))`);
}

/** What stands at the top of rooms, and who waits to speak. */
export async function fillModeration(world: World): Promise<void> {
  await world.insert('room_pin', pins.map(({ session, line }): Row => {
    const { conversation, at } = lineIn({ session }, line);
    return { id: messageId(world, { session }, at), room_id: roomOf(world, session), pinned_at: times(world, conversation)[at], revision: 1 };
  }));
  await number(world, 'room_pin', 'pinned_at, id');
  await world.insert('room_hand', hands.map(({ session, by, minutesAgo }): Row => (
    { id: world.id('hand', `${session} ${by}`), room_id: roomOf(world, session), account_id: world.id('account', by), state: 'RAISED', raised_as: 1, raised_at: world.minutesAgo(minutesAgo), revision: 1 }
  )));
  await number(world, 'room_hand', 'raised_at, id');
  await world.client.query('UPDATE room_hand SET raised_as = revision');
}
