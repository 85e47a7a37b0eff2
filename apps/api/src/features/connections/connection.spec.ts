import { expect, test } from '@jest/globals';
import { connectionLimits } from '@cohortium/contract';
import {
  AcceptConnectionDocument, BlockedMembersDocument, BlockMemberDocument, ConnectionRequestsDocument, ConnectionsDocument, DeclineConnectionDocument, DisconnectDocument,
  PeopleDocument, RequestConnectionDocument, TieWithDocument, UnblockMemberDocument, WithdrawConnectionDocument, type TypedDocumentString,
} from '@cohortium/schema';
import { sql } from '../../kernel/database/sql.ts';
import { as, asAnonymous, clock, database, make, type Person } from '../../../test/index.ts';

/** Everything one can do about another person. */
const steps: TypedDocumentString<object, { memberId: string }>[] = [
  RequestConnectionDocument, AcceptConnectionDocument, DeclineConnectionDocument, WithdrawConnectionDocument, DisconnectDocument, BlockMemberDocument, UnblockMemberDocument,
];
const tie = async (viewer: Person, other: Person) => (await as(viewer).run(TieWithDocument, { id: other.id })).member.tie;
const ask = (from: Person, to: Person, note?: string) => as(from).run(RequestConnectionDocument, { memberId: to.id, ...(note !== undefined && { note }) });
const names = (page: { nodes: { name: string }[] }): string[] => page.nodes.map(node => node.name);
const incoming = async (reader: Person) => names((await as(reader).run(ConnectionRequestsDocument, { direction: 'INCOMING' })).connectionRequests);
const outgoing = async (reader: Person) => names((await as(reader).run(ConnectionRequestsDocument, { direction: 'OUTGOING' })).connectionRequests);
const connections = async (reader: Person, text?: string) => names((await as(reader).run(ConnectionsDocument, { text: text ?? null })).connections);
const ties = (one: Person, other: Person) => database().query<{ state: string }>(sql`select state from connection where a_id = least(${one.id}::uuid, ${other.id}::uuid) and b_id = greatest(${one.id}::uuid, ${other.id}::uuid) order by id`);
/** Moves what lies between two people into the past, as if so many days had gone by. */
const daysLater = (one: Person, other: Person, days: number) => database().query(sql`update connection set requested_at = requested_at - make_interval(days => ${days}),
  decided_at = decided_at - make_interval(days => ${days}), ended_at = ended_at - make_interval(days => ${days})
  where a_id = least(${one.id}::uuid, ${other.id}::uuid) and b_id = greatest(${one.id}::uuid, ${other.id}::uuid)`);

test('a request with a note and where they met becomes a connection that both see', async () => {
  const { ana } = await make.cohort('ana');
  const { ben } = await make.cohort('ben');
  expect(await tie(ana, ben)).toMatchObject({ state: 'NONE', since: null, note: null, met: null, crossCohort: true, canRequest: true });
  const met = { kind: 'CONVENTION' as const, text: 'The convention in Haifa' };
  await as(ana).run(RequestConnectionDocument, { memberId: ben.id, note: 'We spoke about tenders.', met });
  expect(await tie(ana, ben)).toMatchObject({ state: 'REQUESTED_BY_ME', canRequest: false });
  expect(await tie(ben, ana)).toMatchObject({ state: 'REQUESTED_BY_THEM', note: 'We spoke about tenders.', met });
  expect([await incoming(ben), await outgoing(ben), await incoming(ana), await outgoing(ana)]).toEqual([['ana'], [], [], ['ben']]);
  await as(ben).run(AcceptConnectionDocument, { memberId: ana.id });
  expect(await tie(ana, ben)).toMatchObject({ state: 'CONNECTED', since: expect.stringMatching(/Z$/), met });
  expect(await tie(ben, ana)).toMatchObject({ state: 'CONNECTED', met });
  expect([await connections(ana), await connections(ben), await incoming(ben)]).toEqual([['ben'], ['ana'], []]);
});

test('what was done already is not done again: double clicks and retries', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await Promise.all([ask(ana, ben, 'One'), ask(ana, ben, 'Two'), ask(ana, ben, 'Three')]);
  expect(await ties(ana, ben)).toEqual([{ state: 'REQUESTED' }]);
  await Promise.all([1, 2, 3].map(() => as(ben).run(AcceptConnectionDocument, { memberId: ana.id })));
  expect(await ties(ana, ben)).toEqual([{ state: 'CONNECTED' }]);
  await ask(ana, ben);
  expect(await ties(ana, ben)).toEqual([{ state: 'CONNECTED' }]);
  await Promise.all([as(ana).run(DisconnectDocument, { memberId: ben.id }), as(ben).run(DisconnectDocument, { memberId: ana.id })]);
  expect(await ties(ana, ben)).toEqual([{ state: 'ENDED' }]);
});

test('two who ask each other at once are connected', async () => {
  for (let round = 0; round < 4; round++) {
    const { ana, ben } = await make.cohort('ana', 'ben');
    await Promise.all([ask(ana, ben), ask(ben, ana)]);
    expect(await ties(ana, ben)).toEqual([{ state: 'CONNECTED' }]);
  }
});

test('a refusal is not told, and one may ask again after a while; who refused may ask at once', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await ask(ana, ben);
  await as(ben).run(DeclineConnectionDocument, { memberId: ana.id });
  expect(await tie(ana, ben)).toMatchObject({ state: 'NONE', canRequest: false, askAgainAt: expect.any(String) });
  expect(await tie(ben, ana)).toMatchObject({ state: 'NONE', canRequest: true, askAgainAt: null });
  expect(await as(ana).refused(RequestConnectionDocument, { memberId: ben.id })).toMatchObject({ code: 'CONFLICT', reason: 'connections:error.askAgainLater' });
  await daysLater(ana, ben, connectionLimits.askAgainDays + 1);
  expect(await tie(ana, ben)).toMatchObject({ canRequest: true, askAgainAt: null });
  await ask(ana, ben);
  expect(await incoming(ben)).toEqual(['ana']);
});

test('a withdrawn request is gone, cannot be accepted, and may be repeated the next day', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await ask(ana, ben);
  expect(await as(ben).run(WithdrawConnectionDocument, { memberId: ana.id })).toMatchObject({ withdrawConnection: { tie: { state: 'REQUESTED_BY_THEM' } } });
  await as(ana).run(WithdrawConnectionDocument, { memberId: ben.id });
  expect(await incoming(ben)).toEqual([]);
  expect(await as(ben).refused(AcceptConnectionDocument, { memberId: ana.id })).toMatchObject({ code: 'CONFLICT', reason: 'connections:error.requestGone' });
  expect(await as(ana).refused(RequestConnectionDocument, { memberId: ben.id })).toMatchObject({ reason: 'connections:error.askAgainLater' });
  expect(await tie(ana, ben)).toMatchObject({ canRequest: false });
  clock().advance(86_400);
  expect(await tie(ana, ben)).toMatchObject({ canRequest: true, askAgainAt: null });
  await ask(ana, ben);
  clock().advance(-86_400);
  expect(await incoming(ben)).toEqual(['ana']);
});

test('an accepted request can be neither withdrawn nor declined, and only the one asked accepts', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await ask(ana, ben);
  expect(await as(ana).refused(AcceptConnectionDocument, { memberId: ben.id })).toMatchObject({ code: 'CONFLICT' });
  await as(ben).run(AcceptConnectionDocument, { memberId: ana.id });
  expect(await as(ana).refused(WithdrawConnectionDocument, { memberId: ben.id })).toMatchObject({ reason: 'connections:error.alreadyConnected' });
  expect(await as(ben).refused(DeclineConnectionDocument, { memberId: ana.id })).toMatchObject({ reason: 'connections:error.alreadyConnected' });
});

test('who ended a connection may ask again at once, the other only later', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await make.connect(ana, ben);
  await as(ana).run(DisconnectDocument, { memberId: ben.id });
  expect(await connections(ben)).toEqual([]);
  expect(await as(ben).refused(RequestConnectionDocument, { memberId: ana.id })).toMatchObject({ reason: 'connections:error.askAgainLater' });
  await ask(ana, ben);
  expect(await tie(ben, ana)).toMatchObject({ state: 'REQUESTED_BY_THEM' });
});

test('a block ends the tie, hides each from the other everywhere, and is seen by the blocker only', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  await make.connect(ana, ben);
  await make.connect(ana, carl);
  await make.connect(ben, carl);
  await as(ana).run(BlockMemberDocument, { memberId: ben.id });
  await as(ana).run(BlockMemberDocument, { memberId: ben.id });
  for (const [viewer, other] of [[ana, ben], [ben, ana]] as const) {
    expect(await as(viewer).refused(TieWithDocument, { id: other.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(viewer).refused(RequestConnectionDocument, { memberId: other.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await connections(viewer)).toEqual(['carl']);
    expect((await as(viewer).run(TieWithDocument, { id: carl.id })).member.mutualConnections).toEqual({ count: 0, people: [] });
  }
  expect((await as(ana).run(BlockedMembersDocument)).blockedMembers.nodes).toMatchObject([{ id: ben.id, name: 'ben' }]);
  expect((await as(ben).run(BlockedMembersDocument)).blockedMembers.nodes).toEqual([]);
  expect(await as(ben).refused(BlockMemberDocument, { memberId: ana.id })).toMatchObject({ code: 'NOT_FOUND' });
  await as(ana).run(UnblockMemberDocument, { memberId: ben.id });
  expect(await tie(ana, ben)).toMatchObject({ state: 'NONE', canRequest: true });
  expect(await tie(ben, ana)).toMatchObject({ state: 'NONE', canRequest: false });
});

test('a block beside a request leaves no open tie, whichever came first', async () => {
  for (let round = 0; round < 4; round++) {
    const { ana, ben } = await make.cohort('ana', 'ben');
    await Promise.allSettled([ask(ben, ana), as(ana).run(BlockMemberDocument, { memberId: ben.id })]);
    expect((await ties(ana, ben)).filter(row => row.state !== 'ENDED')).toEqual([]);
  }
});

test('mutual connections are those of both, as the viewer may see them', async () => {
  const { ana, ben, carl, dan, eve } = await make.cohort('ana', 'ben', 'carl', 'dan', 'eve');
  for (const friend of [carl, dan, eve]) {
    await make.connect(friend, ben);
    await make.connect(friend, ana);
  }
  await database().query(sql`update member set left_at = now() where id = ${eve.id}`);
  const mutual = async (viewer: Person, other: Person) => (await as(viewer).run(TieWithDocument, { id: other.id })).member.mutualConnections;
  expect(await mutual(ana, ben)).toMatchObject({ count: 2, people: [{ name: 'carl' }, { name: 'dan' }] });
  expect(await mutual(ana, ana)).toBeNull();
  await as(dan).run(BlockMemberDocument, { memberId: ana.id });
  expect(await mutual(ana, ben)).toMatchObject({ count: 1, people: [{ name: 'carl' }] });
});

test('connections are searched by name and by the headline they may see, and paged', async () => {
  const { ana } = await make.cohort('ana');
  const zoe = await make.person('Zoë Keller', { headline: 'Tenders for all' });
  const avi = await make.person('אבי כהן', { headline: 'Secret tenders', audiences: { headline: 0 } });
  for (const person of [zoe, avi]) await make.connect(ana, person);
  expect(await connections(ana, 'zoe')).toEqual(['Zoë Keller']);
  expect(await connections(ana, 'כהן אבי')).toEqual(['אבי כהן']);
  expect(await connections(ana, 'tenders')).toEqual(['Zoë Keller']);
  const { connections: first } = await as(ana).run(ConnectionsDocument, { first: 1 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const { connections: second } = await as(ana).run(ConnectionsDocument, { first: 1, after: first.pageInfo.endCursor ?? null });
  expect(new Set([...names(first), ...names(second)])).toEqual(new Set(['Zoë Keller', 'אבי כהן']));
});

test('what is between two people is nobody else\'s: outsiders see no tie, note or request', async () => {
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  const outsider = await make.person('Outsider');
  const admin = await make.person('Admin', { isAdmin: true });
  await as(ana).run(RequestConnectionDocument, { memberId: ben.id, note: 'For Ben only', met: { kind: 'ELSEWHERE', text: 'A café' } });
  for (const viewer of [carl, outsider, admin]) {
    for (const other of [ana, ben]) expect(await tie(viewer, other)).toMatchObject({ state: 'NONE', note: null, met: null, since: null });
    expect([await incoming(viewer), await outgoing(viewer), await connections(viewer)]).toEqual([[], [], []]);
    expect(JSON.stringify(await as(viewer).run(TieWithDocument, { id: ben.id }))).not.toContain('For Ben only');
  }
  expect(await asAnonymous().refused(TieWithDocument, { id: ben.id })).toMatchObject({ code: 'UNAUTHENTICATED' });
  for (const step of steps) expect(await asAnonymous().refused(step, { memberId: ben.id })).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await ties(ana, ben)).toEqual([{ state: 'REQUESTED' }]);
  expect((await as(carl).run(PeopleDocument, { filter: { connected: true } })).people.nodes).toEqual([]);
});

test('unknown, malformed and departed people answer alike; oneself and guests are no one to ask', async () => {
  const { ana, gone } = await make.cohort('ana', 'gone');
  await database().query(sql`update member set left_at = now() where id = ${gone.id}`);
  for (const memberId of ['nonsense', '00000000-0000-7000-8000-000000000000', gone.id, '']) {
    for (const step of steps.filter(other => other !== UnblockMemberDocument)) {
      expect(await as(ana).refused(step, { memberId })).toEqual({ code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} });
    }
  }
  expect(await as(ana).refused(RequestConnectionDocument, { memberId: ana.id })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'memberId', reason: 'connections:error.self' }] });
  const guest = await make.person('Guest', { isGuest: true });
  expect(await as(ana).refused(RequestConnectionDocument, { memberId: guest.id })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(guest).refused(RequestConnectionDocument, { memberId: ana.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await tie(ana, guest)).toMatchObject({ canRequest: false });
});

test('notes are bounded and must be readable; requests a day are limited', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const refused = (note: string) => as(ana).refused(RequestConnectionDocument, { memberId: ben.id, note });
  expect(await refused('x'.repeat(connectionLimits.note + 1))).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'note', reason: 'common:error.textTooLong', args: { max: connectionLimits.note } }] });
  expect(await refused('a\u0000b')).toMatchObject({ fields: [{ path: 'note', reason: 'common:error.textControl' }] });
  expect(await refused('\u200b\u2060')).toMatchObject({ fields: [{ path: 'note', reason: 'common:error.textBlank' }] });
  await database().query(sql`with others as (insert into account (email) select 'many' || n || '@example.org' from generate_series(1, ${connectionLimits.requestsADay}::int) n returning id)
    insert into connection (a_id, b_id, requested_by, state, decided_at) select least(id, ${ana.id}::uuid), greatest(id, ${ana.id}::uuid), ${ana.id}, 'DECLINED', now() from others`);
  expect(await as(ana).refused(RequestConnectionDocument, { memberId: ben.id })).toMatchObject({ code: 'RATE_LIMITED', reason: 'connections:error.tooManyToday', args: { max: connectionLimits.requestsADay } });
});
