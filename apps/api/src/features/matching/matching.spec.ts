import { expect, test } from '@jest/globals';
import { BlockMemberDocument, DismissSuggestionDocument, RequestConnectionDocument, RestoreSuggestionDocument, WorthMeetingDocument, type WorthMeetingQuery } from '@cohortium/schema';
import { sql } from '../../kernel/database/sql.ts';
import { as, asAnonymous, database, make, type Person } from '../../../test/index.ts';

type Suggestions = WorthMeetingQuery['worthMeeting'];
const suggestions = async (viewer: Person, first = 12): Promise<Suggestions> => (await as(viewer).run(WorthMeetingDocument, { first })).worthMeeting;
const people = async (viewer: Person, first?: number) => (await suggestions(viewer, first)).map(({ member }) => member.id);
const about = async (viewer: Person, other: Person) => (await suggestions(viewer)).find(({ member }) => member.id === other.id)?.reasons ?? [];
const kinds = async (viewer: Person, other: Person) => (await about(viewer, other)).map(reason => reason.kind);

/** A programme of its own for each test, so that worlds do not meet but by skills. */
async function programme() {
  const id = await make.programme();
  return { ours: await make.cohortOf(id, 'Ours', 2015), theirs: await make.cohortOf(id, 'Theirs', 2016) };
}

test('who offers what I need comes first, from another cohort before my own, with true reasons', async () => {
  const { ours, theirs } = await programme();
  const town = await make.organisation('Town', 'LOCAL_GOVERNMENT');
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m1-service-design'], offers: ['m1-budgeting'], organisationId: town });
  const mate = await make.person('Mate', { cohortId: ours, offers: ['m1-service-design'] });
  const far = await make.person('Far', { cohortId: theirs, offers: ['m1-service-design'], needs: ['m1-budgeting'], organisationId: await make.organisation('City', 'LOCAL_GOVERNMENT') });
  const plain = await make.person('Plain', { cohortId: theirs });
  expect((await people(ana)).slice(0, 3)).toEqual([far.id, mate.id, plain.id]);
  expect(await about(ana, far)).toMatchObject([
    { kind: 'OFFERS_WHAT_YOU_NEED', skill: { name: 'm1 service design' } },
    { kind: 'NEEDS_WHAT_YOU_OFFER', skill: { name: 'm1 budgeting' } },
    { kind: 'SAME_ROLE_ELSEWHERE', role: 'Director' },
    { kind: 'OTHER_COHORT', cohort: { name: 'Theirs', year: 2016 } },
    { kind: 'SAME_SECTOR', sector: 'LOCAL_GOVERNMENT' },
  ]);
  expect(await kinds(ana, mate)).toEqual(['OFFERS_WHAT_YOU_NEED', 'SAME_COHORT']);
  expect(await kinds(ana, plain)).toEqual(['OTHER_COHORT']);
  expect(await people(ana)).toEqual(await people(ana));
  expect(await people(ana, 1)).toEqual([far.id]);
});

test('a hidden field is no reason and tips no scales; to its audience it is one', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m2-tenders'], offers: ['m2-law'] });
  const hidden = { offers: ['m2-tenders'], needs: ['m2-law'] };
  const onlyMe = await make.person('Only me', { cohortId: theirs, ...hidden, audiences: { offers: 0, needs: 0 } });
  const toCohort = await make.person('To cohort', { cohortId: theirs, ...hidden, audiences: { offers: 2, needs: 2 } });
  const mate = await make.person('Mate', { cohortId: ours, ...hidden, audiences: { offers: 2, needs: 1 } });
  const shown = await make.person('Shown', { cohortId: theirs, offers: ['m2-tenders'] });
  expect(await kinds(ana, onlyMe)).toEqual(['OTHER_COHORT']);
  expect(await kinds(ana, toCohort)).toEqual(['OTHER_COHORT']);
  expect(await kinds(ana, mate)).toEqual(['OFFERS_WHAT_YOU_NEED', 'SAME_COHORT']);
  expect((await people(ana))[0]).toBe(shown.id);
  expect((await people(ana)).indexOf(onlyMe.id)).toBeGreaterThan((await people(ana)).indexOf(mate.id));
});

test('place, languages and role count only where they are shown', async () => {
  const { ours, theirs } = await programme();
  const home = await make.organisation('Home', 'NON_PROFIT');
  const ana = await make.person('Ana', { cohortId: ours, organisationId: home });
  const shows = await make.person('Shows', { cohortId: theirs, organisationId: await make.organisation('Other', 'PRIVATE') });
  const hides = await make.person('Hides', { cohortId: theirs, organisationId: await make.organisation('Third', 'PRIVATE'), audiences: { place: 1, languages: 1, role: 1 } });
  await database().query(sql`update member set place = 'Beér Sheva', languages = '{en,ar}' where id = ${ana.id}`);
  await database().query(sql`update member set place = 'beer sheva', languages = '{ar,en,fr}' where id in (${shows.id}, ${hides.id})`);
  expect(await about(ana, shows)).toMatchObject([{ kind: 'SAME_ROLE_ELSEWHERE' }, { kind: 'NEAR_YOU', place: 'beer sheva' }, { kind: 'OTHER_COHORT' }, { kind: 'SHARES_LANGUAGE', language: 'ar' }]);
  expect(await kinds(ana, hides)).toEqual(['OTHER_COHORT']);
});

test('mutual connections are counted as the viewer may see them', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours });
  const far = await make.person('Far', { cohortId: theirs });
  const [first, second] = [await make.person('Aviv', { cohortId: ours }), await make.person('Bruno', { cohortId: ours })];
  for (const friend of [first, second]) {
    await make.connect(friend, ana);
    await make.connect(friend, far);
  }
  expect(await about(ana, far)).toMatchObject([{ kind: 'MUTUAL_CONNECTION', count: 2, person: { name: 'Aviv' } }, { kind: 'OTHER_COHORT' }]);
  await make.block(first, ana);
  expect(await about(ana, far)).toMatchObject([{ kind: 'MUTUAL_CONNECTION', count: 1, person: { name: 'Bruno' } }, {}]);
});

test('the connected, asked, declined, blocked, departed and guests are not suggested, nor is oneself', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m3-x'] });
  const made = async (name: string, isGuest = false) => make.person(name, { cohortId: theirs, offers: ['m3-x'], isGuest });
  const [friend, asked, blocked, blocker, left, free] = [await made('Friend'), await made('Asked'), await made('Blocked'), await made('Blocker'), await made('Left'), await made('Free')];
  const guest = await made('Guest', true);
  await make.connect(ana, friend);
  await as(ana).run(RequestConnectionDocument, { memberId: asked.id });
  await as(ana).run(BlockMemberDocument, { memberId: blocked.id });
  await make.block(blocker, ana);
  await database().query(sql`update member set left_at = now() where id = ${left.id}`);
  const found = await people(ana);
  expect(found[0]).toBe(free.id);
  for (const person of [ana, friend, asked, blocked, blocker, left, guest]) expect(found).not.toContain(person.id);
});

test('a need taken back takes its reason along at once', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m4-x'] });
  const far = await make.person('Far', { cohortId: theirs, offers: ['m4-x'] });
  // A friend of both, so that there is a reason to suggest Far also without the need.
  const friend = await make.person('Friend', { cohortId: ours });
  await make.connect(friend, ana);
  await make.connect(friend, far);
  expect(await kinds(ana, far)).toEqual(['OFFERS_WHAT_YOU_NEED', 'MUTUAL_CONNECTION', 'OTHER_COHORT']);
  await database().query(sql`delete from member_skill where member_id = ${ana.id} and kind = 'NEED'`);
  expect(await kinds(ana, far)).toEqual(['MUTUAL_CONNECTION', 'OTHER_COHORT']);
});

test('dismissing is remembered until it is undone, for the one who dismissed only', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m5-x'] });
  const ben = await make.person('Ben', { cohortId: ours, needs: ['m5-x'] });
  const far = await make.person('Far', { cohortId: theirs, offers: ['m5-x'] });
  await as(ana).run(DismissSuggestionDocument, { memberId: far.id });
  await as(ana).run(DismissSuggestionDocument, { memberId: far.id });
  expect(await people(ana)).not.toContain(far.id);
  expect(await people(ben)).toContain(far.id);
  await as(ana).run(RestoreSuggestionDocument, { memberId: far.id });
  expect((await people(ana))[0]).toBe(far.id);
  expect(await as(ana).refused(DismissSuggestionDocument, { memberId: ana.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ana).refused(DismissSuggestionDocument, { memberId: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ana).refused(WorthMeetingDocument, { first: 0 })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'first' }] });
  expect(await asAnonymous().refused(WorthMeetingDocument)).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('in a network of three, each is shown the others', async () => {
  await database().query(sql`update member set left_at = now()`);
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  expect(new Set(await people(ana, 3))).toEqual(new Set([ben.id, carl.id]));
  expect(await kinds(ana, ben)).toEqual(['SAME_COHORT']);
});
