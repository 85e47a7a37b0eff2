import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { connect, database, listening, make, type Line, type Person } from '../../../../test/index.ts';
import { sql } from '../../../kernel/database/sql.ts';

interface Named { id: string; name: string | null }
interface Told {
  room: { id: string; title: string };
  highlights: { as: string; by: Named | null; about: { text: string; author: Named | null } }[];
  questions: { text: string; author: Named | null; isAnonymous: boolean }[];
  messages: { seq: number; state: string; body: string; author: Named | null; replyTo: { seq: number } | null }[];
}
const post = async (line: Line, roomId: string, body: string, replyToId: string | null = null) => (await line.say('room:post', { roomId, clientId: randomUUID(), body, replyToId })).id;
async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
const get = async (person: Person | null, file: string) => fetch(`${await listening()}/transcripts/${file}`, { headers: person ? { cookie: person.cookie } : {} });
const json = async (person: Person, roomId: string): Promise<Told> => (await get(person, `${roomId}.json`)).json() as Promise<Told>;

test('who may enter the room takes its transcript along in three forms, with what matters first; nobody else learns that it exists', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana], 'MODERATOR');
  const line = await enter(ana, roomId);
  const first = await post(line, roomId, 'We meet in **May**.\n\n# Not a heading\n\n<script>alert(1)</script>\n\n![x](https://elsewhere.example/x.png)');
  await post(line, roomId, 'Agreed.', first);
  await line.say('room:mark', { roomId, clientId: randomUUID(), about: { kind: 'MESSAGE', id: first }, as: 'DECISION' });

  const told = await json(ana, roomId);
  expect(told).toMatchObject({
    room: { id: roomId, title: 'A room' }, highlights: [{ as: 'DECISION', by: { id: ana.id, name: 'ana' }, about: { author: { name: 'ana' } } }],
    messages: [{ seq: 1, state: 'SAID', author: { name: 'ana' } }, { seq: 2, body: 'Agreed.', replyTo: { seq: 1 } }],
  });
  const html = await get(ana, `${roomId}.html?zone=Asia/Jerusalem`);
  expect([html.status, html.headers.get('content-type'), html.headers.get('content-security-policy')]).toEqual([200, 'text/html; charset=utf-8', expect.stringContaining("default-src 'none'")]);
  const page = await html.text();
  expect(page.indexOf('Decision')).toBeLessThan(page.indexOf('What was said'));
  expect(page).toContain('<strong>May</strong>');
  expect(page).not.toMatch(/<script|<img|<h1>Not/u);
  const markdown = await get(ana, `${roomId}.md`);
  expect(markdown.headers.get('content-disposition')).toBe(`attachment; filename="transcript.md"; filename*=UTF-8''A%20room.md`);
  expect(await markdown.text()).toMatch(/^# A room\n[\s\S]*## What matters\n[\s\S]*\*\*Decision\*\*[\s\S]*> # Not a heading[\s\S]*## What was said\n[\s\S]*2\. [\d:]+ \*\*ana\*\* \(in reply to ana, 1\)\n\n> Agreed\.\n/u);

  const refused = await Promise.all([get(ben, `${roomId}.json`), get(ben, `${randomUUID()}.json`), get(ana, `${roomId}.exe`), get(ana, `${roomId}`), get(ana, `${roomId}.constructor`)]);
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  expect(await refused[0]?.text()).toBe(await refused[1]?.text());
  expect((await get(null, `${roomId}.json`)).status).toBe(401);
});

test('what matters stands whole, however long', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await make.room([ana], 'MODERATOR');
  const line = await enter(ana, roomId);
  const long = `We decided ${'a good deal '.repeat(80)}and so it ends`;
  await line.say('room:mark', { roomId, clientId: randomUUID(), about: { kind: 'MESSAGE', id: await post(line, roomId, long) }, as: 'DECISION' });
  expect((await json(ana, roomId)).highlights).toMatchObject([{ about: { text: long } }]);
});

test('in the reader\'s language and direction', async () => {
  const { cohort } = await make.cohort('ana');
  const dana = await make.person('דנה', { cohortId: cohort.id, locale: 'he' });
  const roomId = await make.room([dana]);
  await post(await enter(dana, roomId), roomId, 'שלום לכולם');
  const page = await (await get(dana, `${roomId}.html`)).text();
  expect(page).toMatch(/<html lang="he" dir="rtl">/u);
  expect(page).toContain('<h1 dir="auto">חדר</h1>');
  expect(page).toContain('מה שנאמר');
});

test('what is deleted or by someone blocked is a trace without words or name, and what was asked anonymously names nobody', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const roomId = await make.room([ana, ben, carl]);
  const [anas, bens, carls] = [await enter(ana, roomId), await enter(ben, roomId), await enter(carl, roomId)];
  const gone = await post(anas, roomId, 'deleted words');
  await anas.say('room:delete', { roomId, clientId: randomUUID(), messageId: gone });
  const hidden = await post(bens, roomId, 'blocked words');
  await post(anas, roomId, 'an answer', hidden);
  await carls.say('room:ask', { roomId, clientId: randomUUID(), text: 'Who asks this?', isAnonymous: true });
  await make.block(carl, ben);
  const told = await json(carl, roomId);
  expect(told.messages).toMatchObject([{ seq: 1, state: 'DELETED', body: '', author: { name: 'ana' } }, { seq: 2, state: 'HIDDEN', body: '', author: null }, { seq: 3, state: 'SAID', body: 'an answer' }]);
  expect(told.questions).toMatchObject([{ text: 'Who asks this?', isAnonymous: true, author: null }]);
  for (const format of ['json', 'html', 'md']) {
    const text = await (await get(carl, `${roomId}.${format}`)).text();
    expect(text).not.toMatch(/deleted words|blocked words/u);
    expect(text).not.toContain(ben.id);
    expect(text).not.toMatch(/\bben\b/u);
  }
  const anasCopy = await (await get(ana, `${roomId}.json`)).text();
  expect(anasCopy).not.toContain(carl.id);
  expect(anasCopy).toContain('blocked words');
});

test('a long room comes whole, in order, whatever is said meanwhile', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await make.room([ana]);
  await database().query(sql`insert into message (room_id, seq, author_id, client_id, body_hash, body) select ${roomId}::uuid, n, ${ana.id}::uuid, gen_random_uuid(), '', 'line ' || n from generate_series(1, 1203) n`);
  await database().query(sql`update room set head_seq = 1203 where id = ${roomId}::uuid`);
  expect((await json(ana, roomId)).messages.map(({ seq, body }) => [seq, body])).toEqual(Array.from({ length: 1203 }, (_, n) => [n + 1, `line ${n + 1}`]));
});
