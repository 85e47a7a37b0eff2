import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { DatePlaceDocument, MessagePlaceDocument, RoomSearchDocument } from '@cohortium/schema';
import { as, connect, database, make, type Line, type Person } from '../../../../test/index.ts';
import { sql } from '../../../kernel/database/sql.ts';

const post = async (line: Line, roomId: string, body: string) => (await line.say('room:post', { roomId, clientId: randomUUID(), body })).id;
const found = async (person: Person, roomId: string, text: string) => (await as(person).run(RoomSearchDocument, { roomId, text })).roomSearch.nodes.map(({ body }) => body);

test('words are found newest first, by their beginnings, in any script, without accents and points; not those of other rooms', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const [roomId, other] = [await make.room([ana, ben]), await make.room([ana])];
  const line = await connect(ana);
  for (const body of ['The benches of Évry', 'שָׁלוֹם לכולם', 'A **bench** in evry corner', 'رسالةٌ عن الموعد']) await post(line, roomId, body);
  await post(line, other, 'A bench elsewhere');
  expect(await found(ben, roomId, 'BENCH evry')).toEqual(['A **bench** in evry corner', 'The benches of Évry']);
  expect(await found(ben, roomId, 'שלום')).toEqual(['שָׁלוֹם לכולם']);
  expect(await found(ben, roomId, 'رسالة')).toHaveLength(1);
  expect(await found(ben, roomId, 'bench nowhere')).toEqual([]);
  expect(await found(ben, roomId, '  & | ! ')).toEqual([]);
  expect(await as(ben).refused(RoomSearchDocument, { roomId: other, text: 'bench' })).toMatchObject({ code: 'NOT_FOUND' });
});

test('neither the deleted nor the words of someone blocked are found or counted, and an edit is found by its new words', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben, carl]);
  const [anas, bens] = [await connect(ana), await connect(ben)];
  const gone = await post(anas, roomId, 'secret harbour one');
  await post(bens, roomId, 'secret harbour two');
  const changed = await post(anas, roomId, 'secret harbour three');
  await anas.say('room:delete', { roomId, clientId: randomUUID(), messageId: gone });
  await anas.say('room:edit', { roomId, clientId: randomUUID(), messageId: changed, body: 'open valley' });
  await make.block(ben, carl);
  expect(await found(ana, roomId, 'harbour')).toEqual(['secret harbour two']);
  expect((await as(carl).run(RoomSearchDocument, { roomId, text: 'harbour' })).roomSearch).toMatchObject({ nodes: [], count: { value: 0, more: false } });
  expect(await found(carl, roomId, 'valley')).toEqual(['open valley']);
});

test('a long room is searched by its index, and read in pages', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await make.room([ana]);
  await database().query(sql`insert into message (room_id, seq, author_id, client_id, body_hash, body) select ${roomId}::uuid, n, ${ana.id}::uuid, gen_random_uuid(), '', 'word' || (n % 100) || ' of many' from generate_series(1, 5000) n`);
  await database().query(sql`update room set head_seq = 5000 where id = ${roomId}::uuid`);
  const first = (await as(ana).run(RoomSearchDocument, { roomId, text: 'word42' })).roomSearch;
  expect([first.nodes.length, first.nodes[0]?.seq, first.count.value, first.pageInfo.hasNextPage]).toEqual([20, 4942, 50, true]);
  const second = (await as(ana).run(RoomSearchDocument, { roomId, text: 'word42', after: first.pageInfo.endCursor ?? null })).roomSearch;
  expect(second.nodes[0]?.seq).toBe(2942);
});

test('a message and a day lead to their place, to those who may enter the room', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana]);
  const other = await make.room([ana]);
  const line = await connect(ana);
  expect((await as(ana).run(DatePlaceDocument, { roomId, at: '2020-01-01T00:00:00.000Z' })).datePlace).toBe(0);
  const ids = [await post(line, roomId, 'one'), await post(line, roomId, 'two'), await post(line, roomId, 'three')];
  await database().query(sql`update message set created_at = '2026-03-05T10:00:00Z'::timestamptz + seq * interval '1 day' where room_id = ${roomId}::uuid`);
  const place = async (messageId: string) => (await as(ana).run(MessagePlaceDocument, { roomId, messageId })).messagePlace;
  expect(await Promise.all(ids.map(place))).toEqual([1, 2, 3]);
  await line.say('room:delete', { roomId, clientId: randomUUID(), messageId: ids[1] ?? '' });
  expect(await place(ids[1] ?? '')).toBe(2);
  const at = async (day: string) => (await as(ana).run(DatePlaceDocument, { roomId, at: `${day}T00:00:00.000Z` })).datePlace;
  expect([await at('2026-01-01'), await at('2026-03-07'), await at('2026-03-08'), await at('2026-12-31')]).toEqual([1, 2, 3, 3]);
  const elsewhere = await post(line, other, 'elsewhere');
  expect(await as(ana).refused(MessagePlaceDocument, { roomId, messageId: elsewhere })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ben).refused(MessagePlaceDocument, { roomId, messageId: ids[0] ?? '' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ana).refused(DatePlaceDocument, { roomId, at: 'yesterday' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'at' }] });
  expect(await as(ben).refused(DatePlaceDocument, { roomId, at: '2026-01-01T00:00:00.000Z' })).toMatchObject({ code: 'NOT_FOUND' });
});
