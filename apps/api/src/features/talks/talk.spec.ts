import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import {
  AskOtherTimesDocument, BlockMemberDocument, CalendarFeedDocument, CancelTalkDocument, DisconnectDocument, ForgetCalendarFeedDocument, FreeTimesDocument, NotificationsDocument, OfferTalkDocument, OfferTimesDocument,
  SetCalendarFeedDocument, TakeTimeDocument, TalksDocument,
} from '@cohortium/schema';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { as, asAnonymous, clock, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Config } from '../../kernel/config/config.ts';
import { isPublicAddress, readOutward } from '../../kernel/http/outward.ts';
import { SecretBox } from '../../kernel/secrets/secret-box.ts';
import { CalendarService } from './calendar.service.ts';
import { freeStarts } from './free-starts.ts';
import { TalkService } from './talk.service.ts';

const received: string[] = [];
const smtp = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    let raw = '';
    stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
    stream.on('end', () => {
      received.push(raw);
      done();
    });
  },
});
smtp.listen(0, '127.0.0.1');
await once(smtp.server, 'listening');

/** What the calendar's server answers to each path. */
const pages = new Map<string, { status?: number; headers?: Record<string, string>; body?: string | Buffer }>();
const outside = createServer(({ url = '' }, reply) => {
  const { status = 200, headers = {}, body = '' } = pages.get(url) ?? { status: 404 };
  if (url === '/slow.ics') return;
  if (url === '/drops.ics') {
    const dropping = setInterval(() => reply.write('x'), 20);
    reply.on('close', () => clearInterval(dropping));
    return;
  }
  reply.writeHead(status, headers).end(body);
}).listen(0, '127.0.0.1');
await once(outside, 'listening');
const at = (path: string, host = '127.0.0.1'): string => `http://${host}:${(outside.address() as AddressInfo).port}${path}`;
Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, MAIL_FROM: 'Our network <office@example.org>', FEEDS_FROM_PRIVATE_NETWORKS: 'yes' });

afterAll(async () => {
  for (const name of ['SMTP_URL', 'MAIL_FROM', 'FEEDS_FROM_PRIVATE_NETWORKS']) delete process.env[name];
  outside.closeAllConnections();
  outside.close();
  await new Promise<void>(resolve => smtp.close(() => resolve()));
});

let ana: Person, ben: Person, carl: Person;
beforeEach(async () => {
  ({ ana, ben, carl } = await make.cohort('ana', 'ben', 'carl'));
  await make.connect(ana, ben);
  received.length = 0;
  pages.clear();
});

const hour = 3600_000;
const inHours = (hours: number): string => new Date(Math.ceil(Date.now() / hour) * hour + hours * hour).toISOString();
const zone = 'Asia/Jerusalem';
const input = (to: Person, ...slots: string[]) => ({ memberId: to.id, slots, zone, minutes: 30, note: 'The park', place: 'https://meet.example.org/park' });
const offer = async (from: Person, to: Person, ...slots: string[]) => (await as(from).run(OfferTalkDocument, { input: input(to, ...slots) })).offerTalk;
const take = async (person: Person, id: string, startsAt: string) => (await as(person).run(TakeTimeDocument, { id, startsAt })).takeTime;
const ahead = async (person: Person) => (await as(person).run(TalksDocument, {})).talks;
const told = async (person: Person) => {
  await jobsDone();
  return (await as(person).run(NotificationsDocument, {})).notifications.nodes.map(({ kind, isRead }) => `${kind}${isRead ? ' read' : ''}`);
};
/** The invitations that came by e-mail since last asked, by address. */
async function invitations() {
  await jobsDone();
  const mails = await Promise.all(received.splice(0).map(raw => PostalMime.parse(raw)));
  return new Map(mails.map(mail => {
    const found = mail.attachments.find(({ mimeType }) => mimeType.includes('calendar'));
    const text = typeof found?.content === 'string' ? found.content : new TextDecoder().decode(found?.content);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    return [mail.to?.[0]?.address ?? '', { subject: mail.subject, text, method: calendar.getFirstPropertyValue('method'), uid: event.uid, sequence: event.sequence, start: event.startDate.toJSDate().toISOString() }] as const;
  }));
}
const nothing = { code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} };

test('one offers three times, the other takes one, and both get an invitation; moved and cancelled, it is the same event', async () => {
  const times = [inHours(26), inHours(50), inHours(74)];
  const { id } = await offer(ana, ben, ...times.toReversed());
  expect(await ahead(ben)).toMatchObject([{ id, state: 'OFFERED', slots: times, waitsForMe: true, offeredByMe: false, minutes: 30, note: 'The park', other: { name: 'ana' } }]);
  expect(await told(ben)).toEqual(['TALK_OFFERED']);
  expect(received).toEqual([]);
  expect(await take(ben, id, times[1] ?? '')).toMatchObject({ state: 'AGREED', startsAt: times[1], slots: [], waitsForMe: false });
  const first = await invitations();
  expect([...first.keys()].toSorted()).toEqual([ana.email, ben.email].toSorted());
  expect(first.get(ana.email)).toMatchObject({ subject: 'Agreed: a talk with ben', method: 'REQUEST', sequence: 0, start: times[1] });
  expect(first.get(ana.email)?.text).not.toContain(ben.email);
  expect(first.get(ben.email)?.uid).toBe(first.get(ana.email)?.uid);
  expect(await told(ana)).toEqual(['TALK_AGREED']);
  expect(await told(ben)).toEqual(['TALK_OFFERED read']);
  await as(ben).run(OfferTimesDocument, { id, input: { slots: [inHours(98)], zone } });
  expect(await ahead(ana)).toMatchObject([{ state: 'AGREED', startsAt: times[1], slots: [inHours(98)], waitsForMe: true }]);
  await take(ana, id, inHours(98));
  expect((await invitations()).get(ben.email)).toMatchObject({ subject: 'Moved: your talk with ana', method: 'REQUEST', sequence: 1, uid: first.get(ben.email)?.uid, start: inHours(98) });
  const file = (person: Person | null) => server().inject({ url: `/talks/${id}/invitation.ics`, ...(person && { headers: { cookie: person.cookie } }) });
  expect(await file(ana)).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' }, body: expect.stringContaining('SEQUENCE:1') });
  expect([(await file(carl)).statusCode, (await file(null)).statusCode]).toEqual([404, 401]);
  await as(ana).run(CancelTalkDocument, { id });
  expect((await invitations()).get(ben.email)).toMatchObject({ subject: 'Cancelled: your talk with ana', method: 'CANCEL', sequence: 2, uid: first.get(ben.email)?.uid });
  expect([await ahead(ana), await ahead(ben), (await file(ana)).statusCode]).toEqual([[], [], 404]);
});

test('none of the times suits: other times are asked for, and either offers them', async () => {
  const { id } = await offer(ana, ben, inHours(26));
  expect((await as(ben).run(AskOtherTimesDocument, { id })).askOtherTimes).toMatchObject({ slots: [], waitsForMe: false, othersAsked: true });
  expect(await ahead(ana)).toMatchObject([{ othersAsked: true, waitsForMe: true }]);
  expect(await told(ana)).toEqual(['TALK_OTHERS_ASKED']);
  expect((await offer(ben, ana, inHours(30))).id).toBe(id);
  expect((await as(ana).run(TalksDocument, { waiting: true })).talks).toMatchObject([{ slots: [inHours(30)], waitsForMe: true }]);
  expect(await as(ana).refused(OfferTalkDocument, { input: input(ben, inHours(40)) })).toMatchObject({ code: 'CONFLICT', reason: 'talks:error.offered' });
  expect(await as(ben).refused(TakeTimeDocument, { id, startsAt: inHours(30) })).toMatchObject({ code: 'CONFLICT', reason: 'talks:error.timeGone' });
});

test('both acting at once come to one result', async () => {
  const both = await Promise.allSettled([offer(ana, ben, inHours(26)), offer(ben, ana, inHours(27))]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const [talk] = await ahead(ana);
  const [taker, offerer] = talk?.offeredByMe ? [ben, ana] : [ana, ben];
  const slot = talk?.slots[0] ?? '';
  await Promise.allSettled([take(taker, talk?.id ?? '', slot), as(offerer).run(CancelTalkDocument, { id: talk?.id ?? '' }), take(taker, talk?.id ?? '', slot)]);
  const [row] = await database().query<{ state: string; sequence: number }>(sql`select state, sequence from talk where id = ${talk?.id}`);
  expect(row?.state).toBe('CANCELLED');
  const last = [...(await invitations()).values()];
  expect(last.every(({ method, sequence }) => method === 'CANCEL' && sequence === row?.sequence)).toBe(true);
});

test('only who are connected talk, nobody else sees it, and the end of a connection ends it', async () => {
  expect(await as(carl).refused(OfferTalkDocument, { input: input(ana, inHours(26)) })).toMatchObject({ code: 'FORBIDDEN', reason: 'talks:error.notConnected' });
  expect(await as(ana).refused(OfferTalkDocument, { input: input(ben, inHours(-30)) })).toMatchObject({ fields: [{ path: 'slots', reason: 'talks:error.past' }] });
  expect(await as(ana).refused(OfferTalkDocument, { input: input(ben, inHours(24 * 200)) })).toMatchObject({ fields: [{ path: 'slots', reason: 'talks:error.tooFar' }] });
  const { id } = await offer(ana, ben, inHours(26));
  for (const [who, code] of [[as(carl), 'NOT_FOUND'], [asAnonymous(), 'UNAUTHENTICATED']] as const) {
    expect(await who.refused(TakeTimeDocument, { id, startsAt: inHours(26) })).toMatchObject({ code });
    expect(await who.refused(AskOtherTimesDocument, { id })).toMatchObject({ code });
    expect(await who.refused(CancelTalkDocument, { id })).toMatchObject({ code });
  }
  await take(ben, id, inHours(26));
  await invitations();
  await as(ben).run(DisconnectDocument, { memberId: ana.id });
  expect((await invitations()).get(ana.email)).toMatchObject({ method: 'CANCEL' });
  await database().query(sql`update connection set state = 'CONNECTED' where ${ana.id} in (a_id, b_id)`);
  const again = await offer(ana, ben, inHours(28));
  const exported = async (person: Person) => (await server().inject({ url: '/exports/my-data', headers: { cookie: person.cookie } })).json<{ talks: unknown[] }>().talks.length;
  expect(await exported(ana)).toBe(2);
  await as(ben).run(BlockMemberDocument, { memberId: ana.id });
  expect([await exported(ana), await exported(ben)]).toEqual([0, 0]);
  for (const person of [ana, ben]) {
    expect([await ahead(person), await told(person)]).toEqual([[], []]);
    expect(await as(person).refused(CancelTalkDocument, { id: again.id })).toEqual(nothing);
  }
});

test('both are reminded once, shortly before', async () => {
  const { id } = await offer(ana, ben, inHours(26));
  await take(ben, id, inHours(26));
  await server().get(TalkService).remind();
  expect(await told(ben)).not.toContain('TALK_SOON');
  const seconds = (new Date(inHours(26)).getTime() - Date.now()) / 1000 - 20 * 60;
  clock().advance(seconds);
  try {
    const remindedAt = () => database().query(sql`select reminded_at from talk where id = ${id}`);
    await server().get(TalkService).remind();
    const once = await remindedAt();
    await server().get(TalkService).remind();
    expect(await remindedAt()).toEqual(once);
  } finally {
    clock().advance(-seconds);
  }
  expect((await told(ana)).filter(kind => kind === 'TALK_SOON')).toHaveLength(1);
  expect((await told(ben)).filter(kind => kind === 'TALK_SOON')).toHaveLength(1);
});

const calendarOf = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', `UID:${crypto.randomUUID()}`, ...lines, 'END:VEVENT'].join('\r\n');

test('free times come from a calendar at a secret address, which is never told again', async () => {
  const weekdays = [1, 2, 3, 4, 5, 6, 7];
  const free = async (person: Person) => (await as(person).run(FreeTimesDocument, { minutes: 60, zone: 'UTC', weekdays })).freeTimes;
  expect(await as(ana).refused(FreeTimesDocument, { minutes: 60, zone: 'UTC', weekdays })).toMatchObject({ reason: 'talks:error.noCalendar' });
  pages.set('/secret-7f3a.ics', { body: calendarOf(event('DTSTART:20200101T090000Z', 'DTEND:20200101T120000Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Dentist of Ana'), event('DTSTART:20200101T130000Z', 'DTEND:20200101T160000Z', 'RRULE:FREQ=DAILY', 'TRANSP:TRANSPARENT')) });
  await as(ana).run(SetCalendarFeedDocument, { address: at('/secret-7f3a.ics') });
  const times = await free(ana);
  expect(times.length).toBe(9);
  const hours = new Set(times.map(time => new Date(time).getUTCHours()));
  expect([...hours].filter(at24 => at24 >= 9 && at24 < 12)).toEqual([]);
  expect([...hours]).toEqual(expect.arrayContaining([12, 13]));
  const { id } = await offer(ben, ana, times[3] ?? '');
  await take(ana, id, times[3] ?? '');
  expect(await free(ana)).not.toContain(times[3]);
  const exported = await server().inject({ url: '/exports/my-data', headers: { cookie: ana.cookie } });
  expect(exported.json<Record<string, unknown>>()['calendar']).toMatchObject([{ host: new URL(at('/')).host }]);
  expect(`${exported.body}${JSON.stringify(await as(ana).run(CalendarFeedDocument, {}))}`).not.toMatch(/7f3a|Dentist/);
  await as(ana).run(ForgetCalendarFeedDocument, {});
  expect((await as(ana).run(CalendarFeedDocument, {})).calendarFeed).toBeNull();
});

test('the secret address lies sealed in the database, opens for its owner alone, and one from before is sealed at the next start', async () => {
  pages.set('/secret-9b2c.ics', { body: calendarOf(event('DTSTART:20200101T090000Z', 'DTEND:20200101T120000Z', 'RRULE:FREQ=DAILY')) });
  await as(ana).run(SetCalendarFeedDocument, { address: at('/secret-9b2c.ics') });
  const rows = () => database().query<{ id: string; address: string | null; sealed: Buffer }>(sql`select member_id as id, address, sealed from calendar_feed`);
  const free = async (person: Person) => (await as(person).run(FreeTimesDocument, { minutes: 60, zone: 'UTC', weekdays: [1, 2, 3, 4, 5] })).freeTimes.length;
  const [kept] = await rows();
  expect([kept?.address, kept?.sealed.includes('9b2c'), kept?.sealed.includes('http')]).toEqual([null, false, false]);
  expect(await free(ana)).toBeGreaterThan(0);
  await database().query(sql`insert into calendar_feed (member_id, sealed, host, since) select ${ben.id}, sealed, host, since from calendar_feed`);
  expect(await as(ben).refused(FreeTimesDocument, { minutes: 60, zone: 'UTC', weekdays: [1] })).toMatchObject({ code: 'CONFLICT', reason: 'talks:error.giveAgain' });
  const box = server().get(SecretBox);
  expect([box.open(kept?.sealed ?? Buffer.of(), `calendar_feed ${ana.id}`), box.open(kept?.sealed ?? Buffer.of(), 'elsewhere'), box.open(Buffer.of(1, 2), 'x')]).toEqual([at('/secret-9b2c.ics'), null, null]);
  expect(box.seal('same', 'x').equals(box.seal('same', 'x'))).toBe(false);
  const other = new SecretBox(new Config({ ...process.env, SECRET_KEY: 'another key of thirty-two characters' }));
  expect(other.open(kept?.sealed ?? Buffer.of(), `calendar_feed ${ana.id}`)).toBeNull();
  await database().query(sql`update calendar_feed set address = ${at('/secret-9b2c.ics')}, sealed = null where member_id = ${ben.id}`);
  await server().get(CalendarService).onApplicationBootstrap();
  expect((await rows()).map(({ address }) => address)).toEqual([null, null]);
  expect(await free(ben)).toBeGreaterThan(0);
});

test('a calendar is read within bounds: its size, its time, what it may cost, and nothing but a calendar', async () => {
  const refusal = async (path: string) => (await as(ana).refused(SetCalendarFeedDocument, { address: at(path) })).fields?.[0]?.reason;
  pages.set('/large.ics', { body: calendarOf(...Array.from({ length: 20_000 }, () => `X-FILLER:${'x'.repeat(60)}`)) });
  pages.set('/page.ics', { body: '<html></html>' });
  pages.set('/endless.ics', { body: calendarOf(event('DTSTART:19700101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'SUMMARY:Never')) });
  pages.set('/round.ics', { status: 302, headers: { location: '/round.ics' } });
  expect(await refusal('/large.ics')).toBe('talks:error.tooLarge');
  expect(await refusal('/page.ics')).toBe('talks:error.noSuchCalendar');
  expect(await refusal('/round.ics')).toBe('talks:error.unreachable');
  expect(await refusal('/nowhere.ics')).toBe('talks:error.unreachable');
  for (const path of ['/slow.ics', '/drops.ics']) await expect(readOutward(at(path), { bytes: 100_000, time: 150, plain: true, mayAsk: () => true })).rejects.toMatchObject({ why: 'tooSlow' });
  // A megabyte of nothing is a kilobyte here: nothing that comes packed is taken, and nothing is unpacked.
  pages.set('/packed.ics', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000, 'x')) });
  expect(await refusal('/packed.ics')).toBe('talks:error.unreachable');
  pages.set('/heads.ics', { headers: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`x-${n}`, 'x'.repeat(1000)])) });
  expect(await refusal('/heads.ics')).toBe('talks:error.unreachable');
  const endless = await as(ana).run(SetCalendarFeedDocument, { address: at('/endless.ics') }).then(() => 'kept', () => 'refused');
  expect(['kept', 'refused']).toContain(endless);
});

test('nothing but the public internet is asked, over https alone, wherever a redirect leads', async () => {
  const read = (address: string, more: object = {}) => readOutward(address, { bytes: 1000, time: 2000, ...more });
  pages.set('/there.ics', { body: 'there' });
  pages.set('/inside.ics', { status: 302, headers: { location: at('/there.ics', '127.0.0.2') } });
  const first = { plain: true, mayAsk: (address: string) => address === '127.0.0.1' };
  expect(await read(at('/there.ics'), first)).toBe('there');
  await expect(read(at('/inside.ics'), first)).rejects.toMatchObject({ why: 'refused' });
  for (const [n, location] of [at('/there.ics', '[::1]'), at('/there.ics', '[::ffff:127.0.0.1]'), at('/there.ics', '2130706433'), 'file:///etc/passwd', at('/there.ics').replace('//', '//ana:word@')].entries()) {
    pages.set(`/to-${n}.ics`, { status: 307, headers: { location } });
    // The first address may be asked, once: whatever the redirect leads to is judged anew.
    let asked = 0;
    await expect(read(at(`/to-${n}.ics`), { plain: true, mayAsk: (address: string) => address === '127.0.0.1' && asked++ === 0 })).rejects.toMatchObject({ why: 'refused' });
  }
  await expect(read(at('/there.ics', 'localhost'), { plain: true })).rejects.toMatchObject({ why: 'refused' });
  for (const address of ['http://example.org/a.ics', 'https://127.0.0.1/', 'https://[::1]/', 'https://[::ffff:10.0.0.1]/', 'https://2130706433/', 'https://0x7f.1/', 'https://user:word@example.org/', 'ftp://example.org/']) {
    await expect(read(address)).rejects.toMatchObject({ why: 'refused' });
  }
  const inside = ['10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', 'fe80::1', 'fd00::1', '64:ff9b::a00:1', '::', '::1', '::ffff:169.254.169.254', '::ffff:0:127.0.0.1', '::127.0.0.1', '2002:7f00:1::', '2001:0:4136:e378:8000:63bf:3fff:fdd2', 'fec0::1', 'ff02::1', '2001:db8::1', '198.18.0.1', '192.0.0.8', '240.0.0.1', '64:ff9b:1::a00:1', '100::1', 'not an address'];
  expect(inside.filter(isPublicAddress)).toEqual([]);
  expect(['93.184.216.34', '2606:2800:220:1::1'].filter(isPublicAddress)).toHaveLength(2);
});

test('hours are the clock\'s on the wall, on both sides of a change to summer time', () => {
  const starts = freeStarts({ from: new Date('2027-03-25T00:00:00Z'), days: 4, minutes: 60, zone, weekdays: [4, 5, 7], busy: [], most: 9 });
  expect(starts.map(start => start.toISOString())).toEqual(['2027-03-25T07:00:00.000Z', '2027-03-25T11:00:00.000Z', '2027-03-26T06:00:00.000Z', '2027-03-26T10:00:00.000Z', '2027-03-28T06:00:00.000Z', '2027-03-28T10:00:00.000Z']);
});
