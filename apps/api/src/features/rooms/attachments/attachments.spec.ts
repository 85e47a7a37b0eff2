import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentLimits, awaitingItem, type Attachment, type RoomItem, type RoomMessage } from '@cohortium/contract';
import { expect, test } from '@jest/globals';
import { RoomHistoryDocument, RoomItemsDocument, RoomReportsDocument, RoomSearchDocument } from '@cohortium/schema';
import sharp from 'sharp';
import { as, clock, connect, database, jobsDone, make, server, type Line, type Person } from '../../../../test/index.ts';
import { sql } from '../../../kernel/database/sql.ts';
import { RoomService } from '../index.ts';
import { AttachmentSweeper } from './attachment-sweeper.ts';

const picture = (width = 300, height = 200): Promise<Buffer> => sharp({ create: { width, height, channels: 3, background: '#0B5E66' } }).withExif({ IFD0: { Copyright: 'secret place' } }).jpeg().toBuffer();
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const csv = Buffer.from('Step,People\nOpened,240\nFinished,90\n');

interface Sent { status: number; body: Attachment & { code?: string; reason?: string; fields?: { reason: string }[]; args?: object } }
async function send(person: Person | null, roomId: string, name: string, content: Buffer, clientId: string = randomUUID()): Promise<Sent & { clientId: string }> {
  const form = new FormData();
  form.set('name', name);
  form.set('file', new Blob([new Uint8Array(content)]), 'x');
  const request = new Request('http://localhost/attachments', { method: 'POST', body: form });
  const answer = await server().inject({ method: 'POST', url: `/attachments?room=${roomId}&client=${clientId}`, headers: { 'content-type': request.headers.get('content-type') ?? '', ...(person && { cookie: person.cookie }) }, payload: Buffer.from(await request.arrayBuffer()) });
  return { status: answer.statusCode, body: answer.json<Sent['body']>(), clientId };
}
const get = (person: Person | null, id: string, query = '', headers: Record<string, string> = {}) => server().inject({ url: `/attachments/${id}${query}`, headers: { ...headers, ...(person && { cookie: person.cookie }) } });
const status = async (person: Person | null, id: string) => (await get(person, id)).statusCode;
async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
const post = (line: Line, roomId: string, files: readonly { clientId: string; alt?: string }[], body = '') =>
  line.say('room:post', { roomId, clientId: randomUUID(), body, attachments: files.map(({ clientId, alt = '' }) => ({ clientId, alt })) });
const history = async (person: Person, roomId: string) => (await as(person).run(RoomHistoryDocument, { roomId })).roomHistory.nodes;
const told = async (line: Line, id: string, fits: (message: RoomMessage) => boolean = () => true): Promise<RoomMessage | undefined> =>
  (await line.hear('room:frame', ({ messages }) => messages.some(one => one.id === id && fits(one)))).messages.find(one => one.id === id);
const onDisk = (id: string): boolean => existsSync(join(process.env['FILES_DIR'] ?? '', 'attachments', id));
const room = async (...people: Person[]): Promise<string> => make.room(people);

test('a picture is decoded and encoded anew, upright and without what a camera adds, in two sizes; a message may be nothing but files', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await room(ana, ben);
  const [anas, bens] = [await enter(ana, roomId), await enter(ben, roomId)];
  const turned = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#a33' } }).withMetadata({ orientation: 6 }).withExif({ IFD0: { Copyright: 'secret place' } }).jpeg().toBuffer();
  const sent = await send(ana, roomId, 'Foto am See.JPG', turned);
  expect(sent).toMatchObject({ status: 200, body: { kind: 'IMAGE', name: 'Foto am See.webp', type: 'image/webp', alt: '' } });
  const { width, height } = sent.body;
  expect(height).toBeGreaterThan(width ?? 0);
  const { id } = await post(anas, roomId, [{ clientId: sent.clientId, alt: 'A red field' }]);
  expect(await told(bens, id)).toMatchObject({ body: '', attachments: [{ id: sent.body.id, kind: 'IMAGE', width, height, alt: 'A red field' }] });
  expect(await history(ben, roomId)).toMatchObject([{ body: '', attachments: [{ id: sent.body.id, alt: 'A red field' }] }]);
  const [full, small] = [await get(ben, sent.body.id), await get(ben, sent.body.id, '?size=thumbnail')];
  expect(full.headers).toMatchObject({ 'content-type': 'image/webp', 'content-disposition': `inline; filename="Foto am See.webp"; filename*=UTF-8''Foto%20am%20See.webp`, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache' });
  expect(full.headers['content-security-policy']).toContain('sandbox');
  const kept = await sharp(full.rawPayload).metadata();
  expect([kept.width, kept.height, kept.exif, kept.orientation]).toEqual([width, height, undefined, undefined]);
  expect((await sharp(small.rawPayload).metadata()).height).toBe(attachmentLimits.thumbnail);
  expect(small.rawPayload.length).toBeLessThan(full.rawPayload.length);
  // Asked again at every request; what has not changed is not sent again.
  expect((await get(ben, sent.body.id, '', { 'if-none-match': String(full.headers['etag']) })).statusCode).toBe(304);
});

test('a document is only downloaded, under its own name, and nothing of it is shown', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await room(ana);
  const line = await enter(ana, roomId);
  const files = [await send(ana, roomId, '../../דו״ח "סופי".pdf', pdf), await send(ana, roomId, 'Dropouts.csv', csv), await send(ana, roomId, 'notes.html', Buffer.from('Only words here'))];
  expect(files.map(({ body: { name, type, kind, width } }) => [name, type, kind, width])).toEqual([['דו״ח סופי.pdf', 'application/pdf', 'DOCUMENT', null], ['Dropouts.csv', 'text/csv', 'DOCUMENT', null], ['notes.html.txt', 'text/plain', 'DOCUMENT', null]]);
  const { id } = await post(line, roomId, files, 'Three files');
  expect((await told(line, id))?.attachments.map(({ name }) => name)).toEqual(['דו״ח סופי.pdf', 'Dropouts.csv', 'notes.html.txt']);
  const { headers, rawPayload } = await get(ana, files[0]?.body.id ?? '');
  expect(headers['content-disposition']).toBe(`attachment; filename="___ ____.pdf"; filename*=UTF-8''${encodeURIComponent('דו״ח סופי.pdf')}`.replace('___ ____', '____ ____'));
  expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("default-src 'none'") });
  expect(rawPayload.equals(pdf)).toBe(true);
  expect((await as(ana).run(RoomSearchDocument, { roomId, text: 'dropout' })).roomSearch.nodes).toMatchObject([{ id }]);
});

test('what a file is, is told by its content: pages, drawings, archives, programs and bombs are refused, each saying why', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await room(ana);
  const huge = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer();
  const tries: [string, Buffer, string][] = [
    ['picture.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'type'],
    ['text.txt', Buffer.from('\n <!doctype html><script>alert(1)</script>'), 'type'],
    ['report.pdf', Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000\u0000\u0000', 'latin1'), 'type'],
    ['photo.jpg', Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1'), 'type'],
    ['broken.jpg', (await picture()).subarray(0, 200), 'pictureBroken'],
    ['huge.png', huge, 'pictureTooLarge'],
    ['empty.txt', Buffer.alloc(0), 'empty'],
    ['large.txt', Buffer.alloc(attachmentLimits.bytes + 1, 'a'), 'tooLarge'],
  ];
  for (const [name, content, reason] of tries) {
    const { status: code, body } = await send(ana, roomId, name, content);
    expect([name, code, body.fields?.[0]?.reason]).toEqual([name, 400, `attachments:error.${reason}`]);
  }
  expect(await database().query(sql`select 1 from attachment where room_id = ${roomId}::uuid`)).toEqual([]);
});

test('read by those who may read the room and that message now, and by nobody else', async () => {
  const { ana, ben, carl, dana } = await make.cohort('ana', 'ben', 'carl', 'dana');
  const [guest, stranger] = [await make.person('Guest', { isGuest: true }), await make.person('Stranger')];
  const roomId = await room(ana, ben, carl, dana);
  const line = await enter(ana, roomId);
  const sent = await send(ana, roomId, 'chart.jpg', await picture());
  const file = sent.body.id;
  expect(await Promise.all([ana, ben, guest].map(person => status(person, file)))).toEqual([200, 404, 404]);
  const { id } = await post(line, roomId, [sent]);
  await make.block(dana, ana);
  const seen = () => Promise.all([ana, ben, carl, dana, guest, stranger, null].map(person => status(person, file)));
  expect(await seen()).toEqual([200, 200, 200, 404, 404, 404, 401]);
  expect((await history(dana, roomId))[0]).toMatchObject({ state: 'HIDDEN', attachments: [] });
  await database().transaction(tx => server().get(RoomService).revoke(tx, roomId, [carl.id], 'test'));
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [guest.id], 'READER', 'test'));
  expect(await seen()).toEqual([200, 200, 404, 404, 200, 404, 401]);
  // Another's address answers as one that does not exist.
  expect((await get(stranger, file)).body).toBe((await get(stranger, randomUUID())).body);
  await line.say('room:delete', { roomId, clientId: randomUUID(), messageId: id });
  expect(await seen()).toEqual([404, 404, 404, 404, 404, 404, 401]);
  expect(await told(line, id, ({ state }) => state === 'DELETED')).toMatchObject({ attachments: [] });
  await jobsDone();
  expect(onDisk(file)).toBe(false);
});

test('who may not post here sends no files, and is told so before they are read', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const roomId = await make.room([ana], 'READER');
  const tries = await Promise.all([send(ana, roomId, 'a.pdf', pdf), send(ben, roomId, 'a.pdf', pdf), send(null, roomId, 'a.pdf', pdf), send(ana, 'nonsense', 'a.pdf', pdf), send(ana, randomUUID(), 'a.pdf', pdf)]);
  expect(tries.map(({ status: code }) => code)).toEqual([403, 404, 401, 400, 404]);
});

test('sent again under the same name it is the same file; other content under it is a conflict; a file is said once, in its room, by its author', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const [roomId, elsewhere] = [await room(ana, ben), await room(ana)];
  const line = await enter(ana, roomId);
  const clientId = randomUUID();
  const tries = await Promise.all([1, 2, 3].map(() => send(ana, roomId, 'chart.csv', csv, clientId)));
  expect(new Set(tries.map(({ body: { id } }) => id)).size).toBe(1);
  expect(await send(ana, roomId, 'chart.csv', pdf, clientId)).toMatchObject({ status: 409, body: { reason: 'attachments:error.clientIdTaken' } });
  expect(await send(ana, elsewhere, 'chart.csv', csv, clientId)).toMatchObject({ status: 409 });
  const gone = { code: 'BAD_INPUT', fields: [{ path: 'attachments', reason: 'attachments:error.gone' }] };
  const say = (room: string, body: string, files: string[], by = line) => by.refused('room:post', { roomId: room, clientId: randomUUID(), body, attachments: files.map(id => ({ clientId: id })) });
  expect(await say(elsewhere, 'Here?', [clientId])).toMatchObject(gone);
  expect(await say(roomId, 'Mine?', [clientId], await enter(ben, roomId))).toMatchObject(gone);
  expect(await say(roomId, 'None', [randomUUID()])).toMatchObject(gone);
  expect(await say(roomId, 'Too many', Array.from({ length: attachmentLimits.files + 1 }, () => randomUUID()))).toMatchObject({ code: 'BAD_INPUT' });
  expect(await say(roomId, '', [])).toMatchObject({ code: 'BAD_INPUT' });
  const given = { roomId, clientId: randomUUID(), body: 'Look', attachments: [{ clientId, alt: '' }] };
  const [first, again] = [await line.say('room:post', given), await line.say('room:post', given)];
  expect(again).toEqual(first);
  expect(await line.refused('room:post', { ...given, attachments: [] })).toMatchObject({ code: 'CONFLICT' });
  expect(await say(roomId, 'Twice', [clientId])).toMatchObject(gone);
  expect(await history(ben, roomId)).toHaveLength(1);
  // The words may go while a file stays, and not where there is none.
  await line.say('room:edit', { roomId, clientId: randomUUID(), messageId: first.id, body: '' });
  const { id: words } = await line.say('room:post', { roomId, clientId: randomUUID(), body: 'Words' });
  expect(await line.refused('room:edit', { roomId, clientId: randomUUID(), messageId: words, body: '' })).toMatchObject({ code: 'BAD_INPUT' });
});

test('what answers, pins or marks a message without words tells what its file is called', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await make.room([ana], 'MODERATOR');
  const line = await enter(ana, roomId);
  const { id } = await post(line, roomId, [await send(ana, roomId, 'Budget.csv', csv)]);
  await line.say('room:post', { roomId, clientId: randomUUID(), body: 'Thank you', replyToId: id });
  await line.say('room:pin', { roomId, clientId: randomUUID(), messageId: id, on: true });
  await line.say('room:mark', { roomId, clientId: randomUUID(), about: { kind: 'MESSAGE', id }, as: 'KEY_POINT' });
  expect((await history(ana, roomId))[0]?.replyTo).toMatchObject({ excerpt: '📎 Budget.csv' });
  const items = (await as(ana).run(RoomItemsDocument, { roomId, after: 0 })).roomItems.items as RoomItem[];
  expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'PIN', excerpt: '📎 Budget.csv' }), expect.objectContaining({ kind: 'HIGHLIGHT', about: expect.objectContaining({ text: '📎 Budget.csv' }) })]));
  const download = async (form: string) => (await server().inject({ url: `/transcripts/${roomId}.${form}`, headers: { cookie: ana.cookie } })).body;
  const told = JSON.parse(await download('json')) as { messages: { attachments: { address: string; name: string }[] }[] };
  expect(told.messages[0]?.attachments).toMatchObject([{ name: 'Budget.csv', bytes: csv.length, address: expect.stringMatching(/^http.*\/attachments\/[0-9a-f-]{36}$/u) }]);
  expect(await download('md')).toMatch(/> - \[Budget\.csv \(1 kB\)\]\(http/u);
  expect(await download('html')).toMatch(/<li><a href="http[^"]+\/attachments\/[^"]+"><bdi>Budget\.csv/u);
});

test('where moderators approve first they see the files too, and nobody else does until then; what is not let through keeps them for its author alone, until they put it away', async () => {
  const { mod, ana, ben } = await make.cohort('mod', 'ana', 'ben');
  const roomId = await room(ana, ben);
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [mod.id], 'MODERATOR', 'test'));
  const [mods, anas] = [await enter(mod, roomId), await enter(ana, roomId)];
  await mods.say('room:set', { roomId, clientId: randomUUID(), approvesFirst: true });
  const [one, other] = [await send(ana, roomId, 'one.csv', csv), await send(ana, roomId, 'other.csv', csv)];
  const { id, seq } = await post(anas, roomId, [one]);
  const { id: refused } = await post(anas, roomId, [other]);
  expect(seq).toBeNull();
  const frame = await mods.hear('room:frame', ({ items }) => items.some(item => item.id === id));
  expect(awaitingItem.parse(frame.items.find(item => item.id === id)).attachments).toMatchObject([{ name: 'one.csv' }]);
  expect(await Promise.all([mod, ana, ben].map(person => status(person, one.body.id)))).toEqual([200, 200, 404]);
  await mods.say('room:decide', { roomId, clientId: randomUUID(), awaitingId: id, approve: true });
  await mods.say('room:decide', { roomId, clientId: randomUUID(), awaitingId: refused, approve: false });
  expect(await Promise.all([mod, ana, ben].map(person => status(person, one.body.id)))).toEqual([200, 200, 200]);
  expect(await Promise.all([mod, ana, ben].map(person => status(person, other.body.id)))).toEqual([404, 200, 404]);
  const { items } = await anas.say('room:after', { roomId, seq: 0, revision: 0 });
  expect(items.find(item => item.id === refused)).toMatchObject({ state: 'DECLINED', attachments: [{ name: 'other.csv' }] });
  await anas.say('room:withdraw', { roomId, clientId: randomUUID(), awaitingId: refused });
  expect(await status(ana, other.body.id)).toBe(404);
  expect(await history(ben, roomId)).toMatchObject([{ attachments: [{ name: 'one.csv' }] }]);
});

test('who judges a report sees the files of the message, also when its author deletes it meanwhile, and until it is handled', async () => {
  const { mod, ana, ben } = await make.cohort('mod', 'ana', 'ben');
  const roomId = await room(ana, ben);
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [mod.id], 'MODERATOR', 'test'));
  const [mods, anas, bens] = [await enter(mod, roomId), await enter(ana, roomId), await enter(ben, roomId)];
  const sent = await send(ana, roomId, 'rude.jpg', await picture());
  const { id } = await post(anas, roomId, [sent]);
  await bens.say('room:report', { roomId, clientId: randomUUID(), subject: { kind: 'MESSAGE', id }, reason: 'HARASSMENT' });
  await anas.say('room:delete', { roomId, clientId: randomUUID(), messageId: id });
  await jobsDone();
  expect(await Promise.all([mod, ana, ben].map(person => status(person, sent.body.id)))).toEqual([200, 404, 404]);
  const [report] = (await as(mod).run(RoomReportsDocument, { roomId })).roomReports;
  expect(report).toMatchObject({ attachments: [{ name: 'rude.webp' }] });
  await mods.say('room:handle', { roomId, clientId: randomUUID(), reportId: report?.id ?? '', outcome: 'DISMISSED' });
  await jobsDone();
  expect([await status(mod, sent.body.id), onDisk(sent.body.id)]).toEqual([404, false]);
});

test('what was sent and never said is swept after a day; what was said stays; a day\'s and an hour\'s measure are kept', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await room(ana);
  const line = await enter(ana, roomId);
  const [said, unsaid] = [await send(ana, roomId, 'said.csv', csv), await send(ana, roomId, 'unsaid.csv', csv)];
  await post(line, roomId, [said]);
  await server().get(AttachmentSweeper).sweepUnsaid();
  expect([said, unsaid].map(({ body }) => onDisk(body.id))).toEqual([true, true]);
  await database().query(sql`update attachment set bytes = ${attachmentLimits.bytesADay}::int where id = ${unsaid.body.id}::uuid`);
  expect(await send(ana, roomId, 'more.csv', csv)).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED', reason: 'attachments:error.tooMuch' } });
  clock().advance(24 * 3600 + 60);
  await server().get(AttachmentSweeper).sweepUnsaid();
  expect([said, unsaid].map(({ body }) => onDisk(body.id))).toEqual([true, false]);
  await database().query(sql`update attempt set count = ${attachmentLimits.filesAnHour}::int, until = now() + interval '2 days' where key like 'attachment %'`);
  expect(await send(ana, roomId, 'more.csv', csv)).toMatchObject({ status: 429, body: { reason: 'attachments:error.tooMany' } });
});

test('a server that cannot keep files says so, and takes them once it can', async () => {
  const { ana } = await make.cohort('ana');
  const roomId = await room(ana);
  const folder = join(process.env['FILES_DIR'] ?? '', 'attachments');
  const clientId = randomUUID();
  const aside = `${folder}-aside`;
  mkdirSync(folder, { recursive: true });
  renameSync(folder, aside);
  writeFileSync(folder, 'no folder');
  expect(await send(ana, roomId, 'chart.csv', csv, clientId)).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE', reason: 'common:error.filesUnavailable' } });
  rmSync(folder);
  renameSync(aside, folder);
  expect(await send(ana, roomId, 'chart.csv', csv, clientId)).toMatchObject({ status: 200, body: { name: 'chart.csv' } });
});
