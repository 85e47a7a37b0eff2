import { introductionLimits } from '@cohortium/contract';
import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  AnswerIntroductionDocument, AskForIntroductionDocument, BlockMemberDocument, DeclineIntroductionRequestDocument, IntroduceDocument, IntroducersDocument, IntroductionRequestsDocument, IntroductionsDocument, NotificationsDocument, OpenConversationDocument, RoomHistoryDocument, RoomsDocument, SharedGroundDocument, TieWithDocument, UnblockMemberDocument,
  WithdrawIntroductionDocument, WithdrawIntroductionRequestDocument, type IntroductionPart,
} from '@cohortium/schema';
import { as, asAnonymous, clock, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';

let ana: Person, ben: Person, carl: Person, dana: Person;
const words = 'You both fight for the same park.';
const input = (one: Person, other: Person) => ({ memberId: one.id, otherId: other.id, words, lang: 'en' });
const introduce = async (by: Person, one: Person, other: Person) => (await as(by).run(IntroduceDocument, { input: input(one, other) })).introduce;
const answer = async (person: Person, id: string, consents: boolean) => (await as(person).run(AnswerIntroductionDocument, { id, consents })).answerIntroduction;
const listed = async (person: Person, part: IntroductionPart) => (await as(person).run(IntroductionsDocument, { part })).introductions.nodes;
const told = async (person: Person, kind: string) => {
  await jobsDone();
  return (await as(person).run(NotificationsDocument, {})).notifications.nodes.filter(line => line.kind === kind);
};
const tie = async (one: Person, other: Person) => (await as(one).run(TieWithDocument, { id: other.id })).member.tie;
const nothing = { code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} };

beforeEach(async () => {
  ({ ana, ben, carl, dana } = await make.cohort('ana', 'ben', 'carl', 'dana'));
  await make.connect(carl, ana);
  await make.connect(carl, ben);
});

test('when both consent they are connected, and their room opens with the words of who brought them together', async () => {
  const { id } = await introduce(carl, ana, ben);
  expect(await listed(ana, 'WAITING_FOR_ME')).toMatchObject([{ id, words, state: 'WAITING', waitsForMe: true, isMine: false, introducer: { name: 'carl' }, people: [{ name: 'ben' }] }]);
  expect(await told(ben, 'INTRODUCTION_PROPOSED')).toMatchObject([{ actors: [{ name: 'carl' }], isRead: false }]);
  expect(await answer(ana, id, true)).toMatchObject({ state: 'WAITING', waitsForMe: false });
  expect(await tie(ana, ben)).toMatchObject({ state: 'NONE' });
  await Promise.all([answer(ben, id, true), answer(ben, id, true), answer(ana, id, true)]);
  expect(await tie(ana, ben)).toMatchObject({ state: 'CONNECTED', met: { kind: 'INTRODUCTION', id: carl.id, text: 'carl' } });
  expect(await listed(carl, 'BY_ME')).toMatchObject([{ state: 'MADE', isMine: true, people: [{ name: 'ana' }, { name: 'ben' }] }]);
  const roomId = (await as(ana).run(OpenConversationDocument, { memberId: ben.id })).openConversation.id;
  expect((await as(ben).run(RoomHistoryDocument, { roomId })).roomHistory.nodes).toMatchObject([{ body: words, author: { name: 'carl' } }]);
  expect((await as(ana).run(RoomsDocument, { kind: 'PAIR' })).rooms.nodes).toMatchObject([{ title: 'ben', unread: 1 }]);
  expect(await as(carl).refused(RoomHistoryDocument, { roomId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await told(ana, 'INTRODUCTION_MADE')).toMatchObject([{ actors: [{ name: 'ben' }], introduction: { introducer: { name: 'carl' } } }]);
  expect(await told(carl, 'INTRODUCTION_MADE')).toMatchObject([{ actorCount: 2 }]);
  expect(await told(ben, 'INTRODUCTION_PROPOSED')).toMatchObject([{ isRead: true }]);
});

test('who would rather not is told to nobody: it waits, runs out, and the two are not asked again', async () => {
  const [one, quiet] = [await introduce(carl, ana, ben), await introduce(carl, ana, ben)];
  expect(quiet.id).toBe(one.id);
  const before = await listed(carl, 'BY_ME');
  expect(await answer(ana, one.id, false)).toBeNull();
  expect(await answer(ana, one.id, false)).toBeNull();
  expect([await listed(ana, 'TO_ME'), await told(ana, 'INTRODUCTION_PROPOSED')]).toEqual([[], []]);
  expect(await listed(carl, 'BY_ME')).toEqual(before);
  expect(await answer(ben, one.id, true)).toMatchObject({ state: 'WAITING' });
  expect(await tie(ana, ben)).toMatchObject({ state: 'NONE' });
  expect(await as(ana).refused(AnswerIntroductionDocument, { id: one.id, consents: true })).toEqual(nothing);
  clock().advance(introductionLimits.openDays * 86_400 + 60);
  try {
    const later = { ...carl, cookie: await make.signIn(carl.id) };
    const bens = { ...ben, cookie: await make.signIn(ben.id) };
    expect([await listed(later, 'BY_ME'), await listed(bens, 'TO_ME')]).toMatchObject([[{ state: 'NOT_MADE' }], [{ state: 'NOT_MADE' }]]);
    const again = await introduce(later, ana, ben);
    expect(again.id).not.toBe(one.id);
    expect(again.state).toBe('WAITING');
    expect(await listed(bens, 'WAITING_FOR_ME')).toEqual([]);
    expect(await as(bens).refused(AnswerIntroductionDocument, { id: again.id, consents: true })).toEqual(nothing);
  } finally {
    clock().advance(-introductionLimits.openDays * 86_400 - 60);
  }
});

test('a block makes it impossible and is not told: before, between and after', async () => {
  await make.block(ana, ben);
  const quiet = await introduce(carl, ana, ben);
  expect(quiet).toMatchObject({ state: 'WAITING', people: [{ name: 'ana' }, { name: 'ben' }] });
  for (const person of [ana, ben]) {
    expect([await listed(person, 'TO_ME'), await told(person, 'INTRODUCTION_PROPOSED')]).toEqual([[], []]);
    expect(await as(person).refused(AnswerIntroductionDocument, { id: quiet.id, consents: true })).toEqual(nothing);
  }
  await as(ana).run(UnblockMemberDocument, { memberId: ben.id });
  for (const person of [ana, ben]) expect(await listed(person, 'TO_ME')).toEqual([]);
  await make.connect(carl, dana);
  const open = await introduce(carl, ana, dana);
  await as(dana).run(BlockMemberDocument, { memberId: carl.id });
  expect(await listed(dana, 'TO_ME')).toEqual([]);
  expect((await listed(carl, 'BY_ME')).map(({ id }) => id)).toEqual([quiet.id]);
  expect(await as(dana).refused(AnswerIntroductionDocument, { id: open.id, consents: true })).toEqual(nothing);
  expect(await as(carl).refused(IntroduceDocument, { input: input(ana, dana) })).toEqual(nothing);
});

test('only who knows both, or is on the staff of a programme of either, introduces; three others see nothing of it', async () => {
  expect(await as(dana).refused(IntroduceDocument, { input: input(ana, ben) })).toMatchObject({ code: 'FORBIDDEN' });
  await make.connect(dana, ana);
  expect(await as(dana).refused(IntroduceDocument, { input: input(ana, ben) })).toMatchObject({ code: 'FORBIDDEN' });
  const { eve, programme } = await make.cohort('eve');
  const staff = await make.person('Staff', { roles: { [programme.id]: 'STAFF' } });
  expect(await introduce(staff, ana, eve)).toMatchObject({ state: 'WAITING' });
  expect(await as(staff).refused(IntroduceDocument, { input: input(ana, ben) })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(carl).refused(IntroduceDocument, { input: input(ana, ana) })).toMatchObject({ fields: [{ reason: 'introductions:error.same' }] });
  expect(await as(carl).refused(IntroduceDocument, { input: input(ana, carl) })).toMatchObject({ fields: [{ reason: 'introductions:error.self' }] });
  expect(await as(carl).refused(IntroduceDocument, { input: { ...input(ana, ben), words: ' ' } })).toMatchObject({ code: 'BAD_INPUT' });
  const { id } = await introduce(carl, ana, ben);
  for (const part of ['WAITING_FOR_ME', 'TO_ME', 'BY_ME'] as const) expect((await listed(dana, part)).map(one => one.id)).not.toContain(id);
  expect(await as(dana).refused(AnswerIntroductionDocument, { id, consents: true })).toEqual(nothing);
  expect(await as(dana).refused(WithdrawIntroductionDocument, { id })).toEqual(nothing);
  expect(await asAnonymous().refused(AnswerIntroductionDocument, { id, consents: true })).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await asAnonymous().refused(WithdrawIntroductionDocument, { id })).toMatchObject({ code: 'UNAUTHENTICATED' });
  await make.connect(ana, ben);
  expect(await listed(ana, 'WAITING_FOR_ME')).toHaveLength(1);
  await as(carl).run(WithdrawIntroductionDocument, { id });
  expect(await as(carl).refused(IntroduceDocument, { input: input(ana, ben) })).toMatchObject({ code: 'CONFLICT', reason: 'introductions:error.connected' });
});

test('whoever keeps their connections to themselves is introduced like a stranger: no refusal tells of the tie', async () => {
  await make.connect(ana, ben);
  expect(await as(carl).refused(IntroduceDocument, { input: input(ana, ben) })).toMatchObject({ code: 'CONFLICT', reason: 'introductions:error.connected' });
  await database().query(sql`insert into connection_audience (member_id, audience, chosen_at) values (${ben.id}, 0, now())`);
  const ground = async () => (await as(carl).run(SharedGroundDocument, { memberId: ben.id })).sharedGround.filter(({ kind }) => kind === 'MUTUAL_CONNECTION');
  expect(await ground()).toEqual([]);
  expect(await introduce(carl, ana, ben)).toMatchObject({ state: 'WAITING' });
  expect([await listed(ana, 'TO_ME'), await told(ben, 'INTRODUCTION_PROPOSED')]).toEqual([[], []]);
  await database().query(sql`update connection_audience set audience = 3 where member_id = ${ben.id}`);
  expect(await ground()).toMatchObject([{ count: 1, person: { name: 'ana' } }]);
  await database().query(sql`insert into connection_audience (member_id, audience, chosen_at) values (${ana.id}, 0, now())`);
  expect(await ground()).toEqual([]);
});

test('what is withdrawn asks nobody; how many one makes a day is bounded', async () => {
  const { id } = await introduce(carl, ana, ben);
  await answer(ben, id, true);
  await as(carl).run(WithdrawIntroductionDocument, { id });
  expect([await listed(ana, 'TO_ME'), await listed(carl, 'BY_ME')]).toEqual([[], []]);
  expect(await listed(ben, 'TO_ME')).toMatchObject([{ state: 'NOT_MADE' }]);
  expect(await as(ana).refused(AnswerIntroductionDocument, { id, consents: true })).toEqual(nothing);
  await database().query(sql`insert into introduction (introducer_id, a_id, b_id, words, lang, asked, state, proposed_at, expires_at)
    select ${carl.id}, least(${ana.id}::uuid, ${ben.id}::uuid), greatest(${ana.id}::uuid, ${ben.id}::uuid), 'x', 'en', false, 'WITHDRAWN', now(), now() from generate_series(2, ${introductionLimits.aDay}::int)`);
  expect(await as(carl).refused(IntroduceDocument, { input: input(ana, ben) })).toMatchObject({ code: 'RATE_LIMITED', args: { max: introductionLimits.aDay } });
});

test('what two have in common is told to a third only as far as every member may see it', async () => {
  const { programme } = await make.cohort('host');
  const cohortId = await make.cohortOf(programme.id);
  const [open, shy, seeker] = [
    await make.person('Open', { cohortId, offers: ['budgets'] }), await make.person('Shy', { cohortId, offers: ['budgets'], audiences: { offers: 1 } }), await make.person('Seeker', { cohortId, needs: ['budgets'] }),
  ];
  const kinds = async (reader: Person, member: Person, withId?: string) => (await as(reader).run(SharedGroundDocument, { memberId: member.id, ...(withId && { withId }) })).sharedGround.map(({ kind }) => kind);
  for (const person of [open, shy, seeker]) await make.connect(carl, person);
  expect(await kinds(carl, open, seeker.id)).toContain('OFFERS_WHAT_YOU_NEED');
  expect(await kinds(carl, shy, seeker.id)).not.toContain('OFFERS_WHAT_YOU_NEED');
  expect(await kinds(seeker, shy)).not.toContain('OFFERS_WHAT_YOU_NEED');
  await make.connect(seeker, shy);
  expect(await kinds(seeker, shy)).toContain('OFFERS_WHAT_YOU_NEED');
  await make.block(open, carl);
  expect(await as(carl).refused(SharedGroundDocument, { memberId: open.id, withId: seeker.id })).toEqual(nothing);
});

test('a person takes along what they answered, and no answer of another', async () => {
  const { id } = await introduce(carl, ana, ben);
  await answer(ana, id, false);
  const own = async (person: Person) => (await server().inject({ url: '/exports/my-data', headers: { cookie: person.cookie } })).json<Record<string, object[]>>();
  expect((await own(ana))['introductionsToMe']).toMatchObject([{ answer: 'NO', words: null }]);
  expect((await own(ben))['introductionsToMe']).toMatchObject([{ by: 'carl', to: 'ana', words, answer: null, cameAbout: false }]);
  expect((await own(carl))['introductionsMade']).toEqual([{ one: expect.any(String), other: expect.any(String), words, proposedAt: expect.any(String), cameAbout: false }]);
});

describe('asked for', () => {
  const ask = async (by: Person, helper: Person, other: Person) => (await as(by).run(AskForIntroductionDocument, { input: { helperId: helper.id, otherId: other.id, words: 'I would like to hear how they did it.', lang: 'en' } })).askForIntroduction;
  const asking = (by: Person, helper: Person, other: Person) => as(by).refused(AskForIntroductionDocument, { input: { helperId: helper.id, otherId: other.id, words: 'Please', lang: 'en' } });
  const requests = async (person: Person, part: 'WAITING_FOR_ME' | 'BY_ME') => (await as(person).run(IntroductionRequestsDocument, { part })).introductionRequests.nodes;
  const passOn = async (requestId: string) => (await as(carl).run(IntroduceDocument, { input: { ...input(ana, ben), requestId } })).introduce;
  const introducers = async (reader: Person, member: Person) => (await as(reader).run(IntroducersDocument, { memberId: member.id })).introducers.map(({ member: { name }, isAsked }) => [name, isAsked]);

  test('one whom both know passes it on, the third consents, and they are connected: who asked has consented by asking', async () => {
    expect(await introducers(ana, ben)).toEqual([['carl', false]]);
    const request = await ask(ana, carl, ben);
    expect((await ask(ana, carl, ben)).id).toBe(request.id);
    expect(await introducers(ana, ben)).toEqual([['carl', true]]);
    expect(await requests(carl, 'WAITING_FOR_ME')).toMatchObject([{ id: request.id, words: 'I would like to hear how they did it.', asker: { name: 'ana' }, other: { name: 'ben' }, isMine: false }]);
    expect(await told(carl, 'INTRODUCTION_ASKED')).toMatchObject([{ actors: [{ name: 'ana' }], introductionRequest: { other: { name: 'ben' } } }]);
    expect([await requests(ben, 'WAITING_FOR_ME'), await told(ben, 'INTRODUCTION_PROPOSED')]).toEqual([[], []]);
    await passOn(request.id);
    expect(await told(ana, 'INTRODUCTION_PASSED_ON')).toMatchObject([{ actors: [{ name: 'carl' }] }]);
    expect([await told(ana, 'INTRODUCTION_PROPOSED'), await listed(ana, 'TO_ME'), await requests(carl, 'WAITING_FOR_ME')]).toEqual([[], [], []]);
    expect(await requests(ana, 'BY_ME')).toMatchObject([{ state: 'PASSED_ON', isMine: true }]);
    const [proposed] = await listed(ben, 'WAITING_FOR_ME');
    expect(proposed).toMatchObject({ words, introducer: { name: 'carl' }, people: [{ name: 'ana' }] });
    expect(await answer(ben, proposed?.id ?? '', true)).toMatchObject({ state: 'MADE' });
    expect(await tie(ana, ben)).toMatchObject({ state: 'CONNECTED', met: { kind: 'INTRODUCTION', text: 'carl' } });
    expect(await requests(ana, 'BY_ME')).toMatchObject([{ state: 'MADE' }]);
    expect(await told(ana, 'INTRODUCTION_MADE')).toMatchObject([{ actors: [{ name: 'ben' }] }]);
    expect(await told(ana, 'INTRODUCTION_PROPOSED')).toEqual([]);
  });

  test('who would rather not is told to nobody: neither the one who is asked to introduce, nor the third', async () => {
    const request = await ask(ana, carl, ben);
    const before = await requests(ana, 'BY_ME');
    expect((await as(carl).run(DeclineIntroductionRequestDocument, { id: request.id })).declineIntroductionRequest).toBe(true);
    expect([await requests(carl, 'WAITING_FOR_ME'), await told(carl, 'INTRODUCTION_ASKED')]).toEqual([[], []]);
    expect([await requests(ana, 'BY_ME'), (await ask(ana, carl, ben)).id, await introducers(ana, ben)]).toEqual([before, request.id, [['carl', true]]]);
    expect(await as(carl).refused(IntroduceDocument, { input: { ...input(ana, ben), requestId: request.id } })).toEqual(nothing);
    await as(ana).run(WithdrawIntroductionRequestDocument, { id: request.id });
    // Asked again within a year, who would rather not is not troubled, and who asks sees it wait.
    expect(await ask(ana, carl, ben)).toMatchObject({ state: 'WAITING' });
    expect(await requests(carl, 'WAITING_FOR_ME')).toEqual([]);
    // The third, who would rather not: to who asked it looks like one that waits, now and when it is tried again.
    await make.connect(dana, ana);
    await make.connect(dana, ben);
    const states: unknown[] = [];
    for (let time = 0; time < 2; time++) {
      const next = await ask(ana, dana, ben);
      await as(dana).run(IntroduceDocument, { input: { ...input(ana, ben), requestId: next.id } });
      for (const { id } of await listed(ben, 'WAITING_FOR_ME')) await answer(ben, id, false);
      states.push([(await requests(ana, 'BY_ME')).filter(({ id }) => id === next.id).map(({ state }) => state), await listed(ana, 'TO_ME'), (await listed(dana, 'BY_ME')).map(({ state }) => state)]);
      await as(ana).run(WithdrawIntroductionRequestDocument, { id: next.id });
    }
    expect(states).toEqual([[['PASSED_ON'], [], ['WAITING']], [['PASSED_ON'], [], ['WAITING']]]);
  });

  test('only mutual connections whom one may see as such are asked, each within bounds; blocks and those who keep their ties make it unknown', async () => {
    await make.connect(dana, ben);
    expect(await introducers(ana, ben)).toEqual([['carl', false]]);
    for (const [helper, other] of [[dana, ben], [carl, dana]] as const) expect(await asking(ana, helper, other)).toEqual(nothing);
    expect(await asking(ana, carl, carl)).toMatchObject({ fields: [{ reason: 'introductions:error.same' }] });
    expect(await asking(ana, carl, ana)).toMatchObject({ fields: [{ reason: 'introductions:error.self' }] });
    for (const keeps of [carl, ben]) {
      await database().query(sql`insert into connection_audience (member_id, audience, chosen_at) values (${keeps.id}, 0, now())`);
      expect([await introducers(ana, ben), await asking(ana, carl, ben)]).toEqual([[], nothing]);
      await database().query(sql`delete from connection_audience where member_id = ${keeps.id}`);
    }
    const { id } = await ask(ana, carl, ben);
    for (const stranger of [ben, dana]) {
      expect(await as(stranger).refused(DeclineIntroductionRequestDocument, { id })).toEqual(nothing);
      expect(await as(stranger).refused(WithdrawIntroductionRequestDocument, { id })).toEqual(nothing);
      expect([await requests(stranger, 'WAITING_FOR_ME'), await requests(stranger, 'BY_ME')]).toEqual([[], []]);
    }
    expect(await asAnonymous().refused(IntroductionRequestsDocument, { part: 'BY_ME' })).toMatchObject({ code: 'UNAUTHENTICATED' });
    await as(ben).run(BlockMemberDocument, { memberId: ana.id });
    expect([await requests(carl, 'WAITING_FOR_ME'), await requests(ana, 'BY_ME')]).toEqual([[], []]);
    expect(await as(ana).refused(IntroducersDocument, { memberId: ben.id })).toEqual(nothing);
    await database().query(sql`insert into introduction_request (asker_id, helper_id, other_id, words, lang, told, state, asked_at, expires_at)
      select ${ana.id}, ${carl.id}, ${dana.id}, 'x', 'en', false, 'WITHDRAWN', now(), now() from generate_series(2, ${introductionLimits.requestsADay}::int)`);
    await make.connect(carl, dana);
    expect(await asking(ana, carl, dana)).toMatchObject({ code: 'RATE_LIMITED', args: { max: introductionLimits.requestsADay } });
  });

  test('what is taken back asks the third no more; a consent that is there already connects at once', async () => {
    const request = await ask(ana, carl, ben);
    await passOn(request.id);
    expect(await listed(ben, 'WAITING_FOR_ME')).toHaveLength(1);
    await as(ana).run(WithdrawIntroductionRequestDocument, { id: request.id });
    expect([await listed(ben, 'WAITING_FOR_ME'), await requests(ana, 'BY_ME'), await listed(carl, 'BY_ME')]).toEqual([[], [], []]);
    const { id } = await introduce(carl, ana, ben);
    await answer(ben, id, true);
    const again = await ask(ana, carl, ben);
    await passOn(again.id);
    expect(await tie(ana, ben)).toMatchObject({ state: 'CONNECTED' });
    expect(await as(ana).refused(WithdrawIntroductionRequestDocument, { id: again.id })).toMatchObject({ reason: 'introductions:error.made' });
    expect([await introducers(ana, ben), await asking(ana, carl, ben)]).toEqual([[], expect.objectContaining({ reason: 'introductions:error.connectedMine' })]);
  });
});
