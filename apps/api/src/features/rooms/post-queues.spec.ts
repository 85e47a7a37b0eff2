import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { connect, database, make } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';

test('rooms that another writer holds wait for it alone; what was said there meanwhile is said once, in order', async () => {
  const ana = await make.person('ana');
  const held = [await make.room([ana]), await make.room([ana]), await make.room([ana])];
  const free = await make.room([ana]);
  const line = await connect(ana);
  const say = (roomId: string, body: string) => line.say('room:post', { roomId, clientId: randomUUID(), body });
  let release: () => void = () => undefined;
  const released = new Promise<void>(resolve => (release = resolve));
  let locked: () => void = () => undefined;
  const isLocked = new Promise<void>(resolve => (locked = resolve));
  const holding = database().transaction(async tx => {
    await tx.query(sql`select id from room where id = any(${held}::uuid[]) for no key update`);
    locked();
    await released;
  });
  await isLocked;
  let answered = false;
  const waiting = Promise.all(held.flatMap(roomId => ['One', 'Two'].map(body => say(roomId, body)))).finally(() => (answered = true));
  const beside = await Promise.all(Array.from({ length: 20 }, (_, n) => say(free, `Beside ${n}`)));
  expect(beside.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  expect(answered).toBe(false);
  release();
  await holding;
  expect((await waiting).map(({ seq }) => seq)).toEqual([1, 2, 1, 2, 1, 2]);
  const stored = await database().query<{ seq: number; body: string }>(sql`select seq, body from message where room_id = any(${held}::uuid[]) order by seq, body`);
  expect(stored.map(({ seq, body }) => `${seq} ${body}`)).toEqual(['1 One', '1 One', '1 One', '2 Two', '2 Two', '2 Two']);
});
