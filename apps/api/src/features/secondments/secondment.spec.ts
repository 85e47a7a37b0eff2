import { beforeAll, expect, test } from '@jest/globals';
import {
  AnswerAskDocument, AskForOpeningDocument, CloseOpeningDocument, MySecondmentDatesDocument, NotificationsDocument, PostOpeningDocument, ReopenOpeningDocument, SecondmentOpeningDocument, SecondmentOpeningsDocument, SecondmentsForMeDocument,
  SetSecondmentDatesDocument, UpdateOpeningDocument, UpdateProfileDocument, WithdrawFromOpeningDocument, type OpeningFilter, type PostOpeningInput,
} from '@cohortium/schema';
import { sql } from '../../kernel/database/sql.ts';
import { as, database, jobsDone, make, server, type Person } from '../../../test/index.ts';

let ana: Person, ben: Person, carl: Person, ministry: string, charity: string, design: string, law: string;
beforeAll(async () => {
  const programmeId = await make.programme();
  const cohortId = await make.cohortOf(programmeId);
  ministry = await make.organisation('Ministry of Rain', 'CENTRAL_GOVERNMENT');
  charity = await make.organisation('Umbrella Trust', 'NON_PROFIT');
  ana = await make.person('Ana', { cohortId, organisationId: ministry });
  ben = await make.person('Ben', { cohortId, organisationId: charity, offers: ['service-design'] });
  carl = await make.person('Carl', { cohortId, organisationId: charity, offers: ['public-law'] });
  [design, law] = [await make.skill('service-design'), await make.skill('public-law')];
});

const given = (change: Partial<PostOpeningInput> = {}): PostOpeningInput => ({ title: 'Redesign the flood warning', about: 'Six months with our team.', organisationId: ministry, place: 'Haifa', skillIds: [design], startsOn: '2027-02-01', endsOn: '2027-07-31', share: 60, lang: 'en', ...change });
const post = async (by: Person, change: Partial<PostOpeningInput> = {}): Promise<string> => (await as(by).run(PostOpeningDocument, { input: given(change) })).postOpening.id;
const titles = async (reader: Person, filter: OpeningFilter): Promise<string[]> => (await as(reader).run(SecondmentOpeningsDocument, { filter })).secondmentOpenings.nodes.map(({ title }) => title).toSorted();
const seen = async (reader: Person, id: string) => (await as(reader).run(SecondmentOpeningDocument, { id })).secondmentOpening;

test('an opening fits who offers what it looks for, with reasons that are true for the reader; the list is filtered', async () => {
  const id = await post(ana);
  await post(ana, { title: 'Draft the water act', skillIds: [law], organisationId: charity, place: 'Akko', startsOn: '2028-01-01', endsOn: '2028-02-01' });
  await as(ben).run(UpdateProfileDocument, { input: { version: 1, place: 'haifa' } });
  await as(ben).run(SetSecondmentDatesDocument, { dates: { startsOn: '2027-06-01', endsOn: '2027-12-31', share: 100, audience: 'ONLY_ME' } });
  expect((await as(ben).run(SecondmentsForMeDocument, { first: 3 })).secondmentsForMe).toMatchObject([{ id, fit: { skills: [{ id: design }], datesMeet: true, samePlace: true, otherSector: true } }]);
  expect((await as(ana).run(SecondmentsForMeDocument, { first: 3 })).secondmentsForMe).toEqual([]);
  expect(await titles(ben, { text: 'FLOOD' })).toEqual(['Redesign the flood warning']);
  expect(await titles(ben, { text: 'umbrella' })).toEqual(['Draft the water act']);
  expect(await titles(ben, { from: '2027-12-01' })).toEqual(['Draft the water act']);
  expect(await titles(ben, { until: '2027-03-01', sectors: ['CENTRAL_GOVERNMENT'] })).toEqual(['Redesign the flood warning']);
  expect(await titles(ben, { skillIds: [law] })).toEqual(['Draft the water act']);
  expect(await titles(ben, { fitsMe: true })).toEqual(['Redesign the flood warning']);
  expect(await as(ben).refused(SecondmentOpeningsDocument, { filter: { from: 'soon' } })).toMatchObject({ fields: [{ path: 'filter.from', reason: 'secondments:error.day' }] });
});

test('whoever posted it is shown who is open to it, as far as those let them know', async () => {
  const id = await post(ana, { title: 'Candidates' });
  const candidates = async () => (await seen(ana, id)).candidates.map(({ member, dates, fit }) => [member.name, dates?.startsOn ?? null, fit.datesMeet]);
  expect(await candidates()).toEqual([]);
  await as(ben).run(SetSecondmentDatesDocument, { dates: { startsOn: '2027-06-01', endsOn: '2027-12-31', share: 100, audience: 'MEMBERS' } });
  expect(await candidates()).toEqual([['Ben', '2027-06-01', true]]);
  expect((await seen(carl, id)).candidates).toEqual([]);
  await as(ben).run(SetSecondmentDatesDocument, { dates: { startsOn: '2027-06-01', endsOn: '2027-12-31', share: 100, audience: 'CONNECTIONS' } });
  expect(await candidates()).toEqual([]);
  await as(ben).run(UpdateProfileDocument, { input: { version: 2, openTo: ['SECONDMENT'], audiences: { openTo: 'MEMBERS' } } });
  expect(await candidates()).toEqual([['Ben', null, null]]);
  const near = async () => (await seen(ana, id)).candidates.map(({ fit }) => fit.samePlace);
  await database().query(sql`update secondment_opening set place = 'Haifa' where id = ${id}`);
  await database().query(sql`update member set place = 'haifa', audience_place = 3 where id = ${ben.id}`);
  expect(await near()).toEqual([true]);
  await database().query(sql`update member set audience_place = 1 where id = ${ben.id}`);
  expect(await near()).toEqual([false]);
  await as(ben).run(UpdateProfileDocument, { input: { version: 3, audiences: { offers: 'ONLY_ME' } } });
  expect(await candidates()).toEqual([]);
  await as(ben).run(UpdateProfileDocument, { input: { version: 4, audiences: { offers: 'MEMBERS' } } });
  expect((await as(ben).run(MySecondmentDatesDocument)).mySecondmentDates).toMatchObject({ audience: 'CONNECTIONS', share: 100 });
  expect((await as(ben).run(SetSecondmentDatesDocument, { dates: null })).setSecondmentDates).toBeNull();
});

test('someone asks, the owner sees it and answers, and both are told; others see nothing of it', async () => {
  const id = await post(ana, { title: 'Asked for' });
  const { askForOpening } = await as(ben).run(AskForOpeningDocument, { openingId: id, note: 'From June on' });
  expect(askForOpening).toMatchObject({ myAsk: { state: 'ASKED' }, asks: [] });
  await as(ben).run(WithdrawFromOpeningDocument, { openingId: id });
  expect((await seen(ana, id)).asks).toEqual([]);
  await as(ben).run(AskForOpeningDocument, { openingId: id, note: 'Once more' });
  await jobsDone();
  const [ask] = (await seen(ana, id)).asks;
  expect(ask).toMatchObject({ note: 'Once more', state: 'ASKED', member: { name: 'Ben' } });
  expect((await seen(carl, id)).asks).toEqual([]);
  expect(await as(carl).refused(AnswerAskDocument, { askId: ask?.id ?? '', accepts: true })).toMatchObject({ code: 'FORBIDDEN' });
  await as(ana).run(AnswerAskDocument, { askId: ask?.id ?? '', accepts: true });
  await jobsDone();
  const kinds = async (person: Person) => (await as(person).run(NotificationsDocument, {})).notifications.nodes.map(({ kind, opening }) => [kind, opening?.title]);
  expect(await kinds(ana)).toContainEqual(['SECONDMENT_ASKED', 'Asked for']);
  expect(await kinds(ben)).toContainEqual(['SECONDMENT_ANSWERED', 'Asked for']);
  expect((await seen(ben, id)).myAsk).toMatchObject({ state: 'ACCEPTED' });
  expect(await as(ana).refused(AskForOpeningDocument, { openingId: id, note: '' })).toMatchObject({ code: 'FORBIDDEN' });
});

test('an opening is changed by its owner alone, closes with what came of it, and opens again', async () => {
  const id = await post(ana, { title: 'Closing', idempotencyKey: 'once' });
  expect(await post(ana, { title: 'Closing', idempotencyKey: 'once' })).toBe(id);
  expect(await as(ben).refused(UpdateOpeningDocument, { input: { ...given(), id, version: 1 } })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(UpdateOpeningDocument, { input: { ...given(), id, version: 7 } })).toMatchObject({ reason: 'secondments:error.changedMeanwhile' });
  expect((await as(ana).run(UpdateOpeningDocument, { input: { ...given({ title: 'Closing soon' }), id, version: 1 } })).updateOpening).toMatchObject({ title: 'Closing soon', version: 2 });
  expect(await as(ana).refused(UpdateOpeningDocument, { input: { ...given(), id, version: 1 } })).toMatchObject({ reason: 'secondments:error.changedMeanwhile' });
  await as(ana).run(CloseOpeningDocument, { id, outcome: 'FILLED' });
  expect(await titles(ben, {})).not.toContain('Closing soon');
  expect(await titles(ana, { mine: true })).toContain('Closing soon');
  expect(await as(ben).refused(AskForOpeningDocument, { openingId: id, note: '' })).toMatchObject({ reason: 'secondments:error.closed' });
  expect((await as(ana).run(ReopenOpeningDocument, { id })).reopenOpening.outcome).toBeNull();
  expect(await as(ana).refused(PostOpeningDocument, { input: given({ startsOn: '2027-09-01', skillIds: [], share: 5 }) })).toMatchObject({ fields: expect.arrayContaining([expect.objectContaining({ path: 'skillIds' }), expect.objectContaining({ path: 'share' })]) });
  expect(await as(ana).refused(PostOpeningDocument, { input: given({ startsOn: '2027-09-01' }) })).toMatchObject({ fields: [{ path: 'endsOn', reason: 'secondments:error.order' }] });
});

test('across a block an opening, a candidate and who asked are not there; guests see none', async () => {
  const id = await post(ana, { title: 'Behind a block' });
  const dana = await make.person('Dana', { offers: ['service-design'] });
  await as(dana).run(SetSecondmentDatesDocument, { dates: { startsOn: '2027-02-01', endsOn: '2027-12-31', share: 50, audience: 'MEMBERS' } });
  await as(dana).run(AskForOpeningDocument, { openingId: id, note: '' });
  const candidates = async () => (await seen(ana, id)).candidates.map(({ member }) => member.name);
  expect(await candidates()).toContain('Dana');
  const [ask] = (await seen(ana, id)).asks;
  const exported = async () => (await server().inject({ url: '/exports/my-data', headers: { cookie: dana.cookie } })).json<{ secondmentAsks: unknown[] }>().secondmentAsks.length;
  expect(await exported()).toBe(1);
  await make.block(dana, ana);
  expect(await exported()).toBe(0);
  expect((await seen(ana, id)).asks).toEqual([]);
  expect(await as(ana).refused(AnswerAskDocument, { askId: ask?.id ?? '', accepts: true })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await candidates()).not.toContain('Dana');
  expect(await as(dana).refused(SecondmentOpeningDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await titles(dana, { text: 'Behind' })).toEqual([]);
  const guest = await make.person('Guest', { isGuest: true });
  expect(await as(guest).refused(SecondmentOpeningDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(guest).refused(PostOpeningDocument, { input: given() })).toMatchObject({ code: 'FORBIDDEN' });
});
