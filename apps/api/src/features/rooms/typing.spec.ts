import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { connect, database, make, server, type Line, type Person } from '../../../test/index.ts';
import { RoomService } from './index.ts';

async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
/** What was told before this arrives was told: frames and words of typing go the same way. */
async function mark(line: Line, others: readonly Line[], roomId: string): Promise<void> {
  const { seq } = await line.say('room:post', { roomId, clientId: randomUUID(), body: 'a mark' });
  await Promise.all(others.map(other => other.hear('room:frame', frame => frame.to.seq === seq)));
}
const typing = (line: Line): string[] => line.heard('room:typing').map(({ who }) => who);

test('that one is writing is told to the others in the room, not to oneself, not across a block, and not too often', async () => {
  const { ana, ben, carl, dan } = await make.cohort('ana', 'ben', 'carl', 'dan');
  const roomId = await make.room([ana, ben, carl]);
  await make.block(ana, carl);
  const lines = await Promise.all([ana, ben, carl].map(person => enter(person, roomId)));
  const [anas, bens, carls] = lines as [Line, Line, Line];
  for (let n = 0; n < 5; n += 1) await anas.say('room:typing', { roomId });
  await bens.hear('room:typing', ({ who }) => who === ana.id);
  await mark(bens, lines, roomId);
  expect([typing(anas), typing(bens), typing(carls)]).toEqual([[], [ana.id], []]);
  expect(await (await connect(dan)).refused('room:typing', { roomId })).toMatchObject({ code: 'NOT_FOUND' });
});

test('who may only read, or wrote in a room that closed, is not told of; nor more people than a line can name', async () => {
  const people = Object.values(await make.cohort('a', 'b', 'c', 'd', 'e', 'f')).filter((one): one is Person => 'cookie' in one);
  const [reader, ...writers] = people as [Person, ...Person[]];
  const roomId = await make.room(writers);
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [reader.id], 'READER', 'test'));
  const readers = await enter(reader, roomId);
  const lines = await Promise.all(writers.map(person => enter(person, roomId)));
  expect(await readers.refused('room:typing', { roomId })).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.readOnly' });
  for (const line of lines) await line.say('room:typing', { roomId });
  await mark(lines[0] as Line, [readers], roomId);
  expect(new Set(typing(readers)).size).toBe(4);
  await database().transaction(tx => server().get(RoomService).setState(tx, roomId, 'CLOSED'));
  expect(await (lines[0] as Line).refused('room:typing', { roomId })).toMatchObject({ reason: 'rooms:error.closed' });
});
