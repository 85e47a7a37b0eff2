import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { BlockMemberDocument, DismissSuggestionDocument, FollowIdeaDocument, MoreLikeThisDocument, NoMoreLikeThisDocument, PutAsideDocument,
  RequestConnectionDocument, RestoreSuggestionDocument, ShowConnectionsToDocument, SupportIdeaDocument, UnsupportIdeaDocument, UpdateProfileDocument, WorthMeetingDocument } from '@cohortium/schema';
import { sql } from '../../kernel/database/sql.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { propose } from '../../../test/ideas.ts';
import { as, asAnonymous, connect, database, make, server, type Person } from '../../../test/index.ts';
import { kindsFor, reasonsFor, suggested, suggestions } from '../../../test/suggestions.ts';
import { RoomService } from '../rooms/index.ts';
import { nightWorld } from './night-world.ts';
import { NightlySuggestions } from './nightly-suggestions.ts';

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
  expect((await suggested(ana)).slice(0, 3)).toEqual([far.id, mate.id, plain.id]);
  expect(await reasonsFor(ana, far)).toMatchObject([
    { kind: 'OFFERS_WHAT_YOU_NEED', skill: { name: 'm1 service design' } },
    { kind: 'NEEDS_WHAT_YOU_OFFER', skill: { name: 'm1 budgeting' } },
    { kind: 'SAME_ROLE_ELSEWHERE', role: 'Director' },
    { kind: 'OTHER_COHORT', cohort: { name: 'Theirs', year: 2016 } },
    { kind: 'SAME_SECTOR', sector: 'LOCAL_GOVERNMENT' },
  ]);
  expect(await kindsFor(ana, mate)).toEqual(['OFFERS_WHAT_YOU_NEED', 'SAME_COHORT']);
  expect(await kindsFor(ana, plain)).toEqual(['OTHER_COHORT']);
  expect(await suggested(ana)).toEqual(await suggested(ana));
  expect(await suggested(ana, 1)).toEqual([far.id]);
});

test('a hidden field is no reason and tips no scales; to its audience it is one', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m2-tenders'], offers: ['m2-law'] });
  const hidden = { offers: ['m2-tenders'], needs: ['m2-law'] };
  const onlyMe = await make.person('Only me', { cohortId: theirs, ...hidden, audiences: { offers: 0, needs: 0 } });
  const toCohort = await make.person('To cohort', { cohortId: theirs, ...hidden, audiences: { offers: 2, needs: 2 } });
  const mate = await make.person('Mate', { cohortId: ours, ...hidden, audiences: { offers: 2, needs: 1 } });
  const shown = await make.person('Shown', { cohortId: theirs, offers: ['m2-tenders'] });
  expect(await kindsFor(ana, onlyMe)).toEqual(['OTHER_COHORT']);
  expect(await kindsFor(ana, toCohort)).toEqual(['OTHER_COHORT']);
  expect(await kindsFor(ana, mate)).toEqual(['OFFERS_WHAT_YOU_NEED', 'SAME_COHORT']);
  expect((await suggested(ana))[0]).toBe(shown.id);
  expect((await suggested(ana)).indexOf(onlyMe.id)).toBeGreaterThan((await suggested(ana)).indexOf(mate.id));
});

test('place, languages and role count only where they are shown', async () => {
  const { ours, theirs } = await programme();
  const home = await make.organisation('Home', 'NON_PROFIT');
  const ana = await make.person('Ana', { cohortId: ours, organisationId: home });
  const shows = await make.person('Shows', { cohortId: theirs, organisationId: await make.organisation('Other', 'PRIVATE') });
  const hides = await make.person('Hides', { cohortId: theirs, organisationId: await make.organisation('Third', 'PRIVATE'), audiences: { place: 1, languages: 1, role: 1 } });
  await database().query(sql`update member set place = 'Beér Sheva', languages = '{en,ar}' where id = ${ana.id}`);
  await database().query(sql`update member set place = 'beer sheva', languages = '{ar,en,fr}' where id in (${shows.id}, ${hides.id})`);
  expect(await reasonsFor(ana, shows)).toMatchObject([{ kind: 'SAME_ROLE_ELSEWHERE' }, { kind: 'NEAR_YOU', place: 'beer sheva' }, { kind: 'OTHER_COHORT' }, { kind: 'OTHER_SECTOR', sector: 'PRIVATE' }, { kind: 'SHARES_LANGUAGE', language: 'ar' }]);
  expect(await kindsFor(ana, hides)).toEqual(['OTHER_COHORT', 'OTHER_SECTOR']);
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
  expect(await reasonsFor(ana, far)).toMatchObject([{ kind: 'MUTUAL_CONNECTION', count: 2, person: { name: 'Aviv' } }, { kind: 'OTHER_COHORT' }]);
  await make.block(first, ana);
  expect(await reasonsFor(ana, far)).toMatchObject([{ kind: 'MUTUAL_CONNECTION', count: 1, person: { name: 'Bruno' } }, {}]);
  // Who keeps their connections to themselves is nobody's reason, at either end.
  for (const keeper of [second, far]) {
    await as(keeper).run(ShowConnectionsToDocument, { audience: 'ONLY_ME' });
    expect(await kindsFor(ana, far)).not.toContain('MUTUAL_CONNECTION');
    await as(keeper).run(ShowConnectionsToDocument, { audience: 'CONNECTIONS' });
  }
  expect(await kindsFor(ana, far)).toContain('MUTUAL_CONNECTION');
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
  const found = await suggested(ana);
  expect(found[0]).toBe(free.id);
  for (const person of [ana, friend, asked, blocked, blocker, left, guest]) expect(found).not.toContain(person.id);
});

test('a need taken back takes its reason along at once, and so does an offer that is hidden', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m4-x'] });
  const far = await make.person('Far', { cohortId: theirs, offers: ['m4-x', 'm4-y'], needs: ['m4-z'] });
  // A friend of both, so that there is a reason to suggest Far also without the need.
  const friend = await make.person('Friend', { cohortId: ours });
  await make.connect(friend, ana);
  await make.connect(friend, far);
  const said = async (needs: string[]): Promise<string[]> => {
    const { version } = (await database().one<{ version: number }>(sql`select version from member where id = ${ana.id}`)) ?? { version: 0 };
    await as(ana).run(UpdateProfileDocument, { input: { version, needs: await Promise.all(needs.map(async key => ({ skillId: await make.skill(key), note: '' }))) } });
    return kindsFor(ana, far);
  };
  expect(await kindsFor(ana, far)).toEqual(['OFFERS_WHAT_YOU_NEED', 'MUTUAL_CONNECTION', 'OTHER_COHORT']);
  expect(await said([])).toEqual(['MUTUAL_CONNECTION', 'OTHER_COHORT']);
  expect(await said(['m4-y'])).toEqual(['OFFERS_WHAT_YOU_NEED', 'MUTUAL_CONNECTION', 'OTHER_COHORT']);
  await as(far).run(UpdateProfileDocument, { input: { version: 1, audiences: { offers: 'CONNECTIONS' } } });
  expect(await kindsFor(ana, far)).toEqual(['MUTUAL_CONNECTION', 'OTHER_COHORT']);
});

test('an idea that both support is a reason, as long as both do; following one is told to nobody', async () => {
  const { ours, theirs } = await programme();
  const [ana, author] = [await make.person('Ana', { cohortId: ours }), await make.person('Author', { cohortId: ours })];
  const [far, other] = [await make.person('Far', { cohortId: theirs }), await make.person('Other', { cohortId: theirs })];
  const id = await propose(author, { id: ours }, { title: 'Solar boat' });
  await as(far).run(SupportIdeaDocument, { id });
  await as(other).run(FollowIdeaDocument, { id });
  expect(await kindsFor(ana, far)).not.toContain('SHARES_IDEA');
  await as(ana).run(FollowIdeaDocument, { id });
  expect((await reasonsFor(ana, far))[0]).toMatchObject({ kind: 'SHARES_IDEA', idea: { id, title: 'Solar boat' } });
  expect(await kindsFor(ana, author)).toContain('SHARES_IDEA');
  expect(await kindsFor(ana, other)).not.toContain('SHARES_IDEA');
  expect(await kindsFor(far, ana)).not.toContain('SHARES_IDEA');
  await as(ana).run(SupportIdeaDocument, { id });
  expect(await kindsFor(far, ana)).toContain('SHARES_IDEA');
  await as(far).run(UnsupportIdeaDocument, { id });
  expect(await kindsFor(ana, far)).not.toContain('SHARES_IDEA');
  const closed = await propose(author, { id: ours }, { title: 'For the cohort', audience: 'COHORT' });
  await database().query(sql`insert into idea_support (idea_id, member_id) values (${closed}, ${far.id}), (${closed}, ${ana.id})`);
  expect(await kindsFor(far, ana)).not.toContain('SHARES_IDEA');
});

test('a question that someone asked by name, and I voted for, is a reason as long as I stand by it and may enter its room', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours });
  const [far, hidden] = [await make.person('Far', { cohortId: theirs }), await make.person('Hidden', { cohortId: theirs })];
  const roomId = await make.room([ana, far, hidden]);
  const line = { ana: await connect(ana), far: await connect(far), hidden: await connect(hidden) };
  const act = () => ({ roomId, clientId: randomUUID() });
  const { id } = await line.far.say('room:ask', { ...act(), text: 'Who pays for it?', isAnonymous: false });
  const secret = await line.hidden.say('room:ask', { ...act(), text: 'Who really pays?', isAnonymous: true });
  const vote = async (questionId: string, on: boolean) => line.ana.say('room:upvote', { ...act(), questionId, on });
  expect(await kindsFor(ana, far)).not.toContain('SHARES_QUESTION');
  await vote(id, true);
  await vote(secret.id, true);
  expect((await reasonsFor(ana, far))[0]).toMatchObject({ kind: 'SHARES_QUESTION', question: 'Who pays for it?', roomId });
  expect(await kindsFor(ana, hidden)).not.toContain('SHARES_QUESTION');
  expect(await kindsFor(far, ana)).not.toContain('SHARES_QUESTION');
  await vote(id, false);
  expect(await kindsFor(ana, far)).not.toContain('SHARES_QUESTION');
  await vote(id, true);
  await database().transaction(tx => server().get(RoomService).revoke(tx, roomId, [ana.id], 'test'));
  expect(await kindsFor(ana, far)).not.toContain('SHARES_QUESTION');
});

test('dismissing is remembered until it is undone, for the one who dismissed only', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m5-x'] });
  const ben = await make.person('Ben', { cohortId: ours, needs: ['m5-x'] });
  const far = await make.person('Far', { cohortId: theirs, offers: ['m5-x'] });
  await as(ana).run(DismissSuggestionDocument, { memberId: far.id });
  await as(ana).run(DismissSuggestionDocument, { memberId: far.id });
  expect(await suggested(ana)).not.toContain(far.id);
  expect(await suggested(ben)).toContain(far.id);
  await as(ana).run(RestoreSuggestionDocument, { memberId: far.id });
  expect((await suggested(ana))[0]).toBe(far.id);
  expect(await as(ana).refused(DismissSuggestionDocument, { memberId: ana.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ana).refused(DismissSuggestionDocument, { memberId: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ana).refused(WorthMeetingDocument, { first: 0 })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'first' }] });
  expect(await asAnonymous().refused(WorthMeetingDocument)).toMatchObject({ code: 'UNAUTHENTICATED' });
});

const day = 24 * 60 * 60;

test('"not now" comes back after a month, "never" does not, and both are listed until undone', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m6-x'] });
  const [later, never] = [await make.person('Later', { cohortId: theirs, offers: ['m6-x'] }), await make.person('Never', { cohortId: theirs, offers: ['m6-x'] })];
  await as(ana).run(DismissSuggestionDocument, { memberId: later.id });
  await as(ana).run(DismissSuggestionDocument, { memberId: never.id, forGood: true });
  expect((await as(ana).run(PutAsideDocument)).putAside).toMatchObject([{ member: { id: never.id }, until: null }, { member: { id: later.id }, until: expect.any(String) }]);
  const clock = server().get(Clock);
  clock.advance(31 * day);
  const again: Person = { ...ana, cookie: await make.signIn(ana.id) };
  expect(await suggested(again)).toContain(later.id);
  expect(await suggested(again)).not.toContain(never.id);
  expect((await as(again).run(PutAsideDocument)).putAside).toMatchObject([{ member: { id: never.id } }]);
  clock.advance(-31 * day);
});

test('more like one brings those who offer the same, with the reason, and no longer once it is taken back or hidden', async () => {
  const { ours, theirs } = await programme();
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m7-y'] });
  const model = await make.person('Model', { cohortId: theirs, offers: ['m7-x', 'm7-y'] });
  const alike = await make.person('Alike', { cohortId: theirs, offers: ['m7-x'] });
  expect(await kindsFor(ana, alike)).not.toContain('LIKE_ONE_YOU_CHOSE');
  await as(ana).run(MoreLikeThisDocument, { memberId: model.id });
  expect((await reasonsFor(ana, alike))[0]).toMatchObject({ kind: 'LIKE_ONE_YOU_CHOSE', person: { name: 'Model' }, skill: { name: 'm7 x' } });
  expect((await suggestions(ana)).find(({ member }) => member.id === model.id)?.isLiked).toBe(true);
  await database().query(sql`update member set audience_offers = 1 where id = ${model.id}`);
  expect(await kindsFor(ana, alike)).not.toContain('LIKE_ONE_YOU_CHOSE');
  await database().query(sql`update member set audience_offers = 3 where id = ${model.id}`);
  await as(ana).run(NoMoreLikeThisDocument, { memberId: model.id });
  expect(await kindsFor(ana, alike)).not.toContain('LIKE_ONE_YOU_CHOSE');
  expect(await as(ana).refused(MoreLikeThisDocument, { memberId: ana.id })).toMatchObject({ code: 'NOT_FOUND' });
});

test('the night shows nobody to everyone, and keeps nothing that some may not see', async () => {
  await database().query(sql`update member set left_at = now()`);
  const id = await make.programme();
  const [ours, theirs] = [await make.cohortOf(id, 'Ours', 2015), await make.cohortOf(id, 'Theirs', 2016)];
  const seekers: Person[] = [];
  for (let n = 0; n < 16; n++) seekers.push(await make.person(`Seeker ${n}`, { cohortId: ours, needs: ['m10-x'] }));
  const star = await make.person('Star', { cohortId: theirs, offers: ['m10-x'] });
  const shy = await make.person('Shy', { cohortId: theirs, offers: ['m10-x'], audiences: { offers: 2 } });
  for (let n = 0; n < 4; n++) await make.person(`Other ${n}`, { cohortId: theirs });
  const closed = await make.person('Closed', { cohortId: theirs, offers: ['m10-x'], needs: ['m10-x'], organisationId: await make.organisation('Night office', 'PRIVATE'), audiences: { offers: 2, needs: 2, place: 2, languages: 2, openTo: 2, role: 2 } });
  await database().query(sql`update member set place = 'Haifa', languages = '{he}', open_to = '{MENTORING}' where id = ${closed.id}`);
  const { people } = await nightWorld(database(), new Date());
  expect(people.find(person => person.id === closed.id)?.facts).toMatchObject({ offers: [], needs: [], place: null, languages: [], openTo: [], organisation: null, role: null });
  await server().get(NightlySuggestions).renew();
  const given = async (person: Person) => (await database().query(sql`select 1 from match_standing where ${person.id} = any(chosen)`)).length;
  expect(await given(star)).toBeGreaterThan(0);
  expect(await given(star)).toBeLessThanOrEqual(6);
  const [seeker] = seekers;
  if (!seeker) throw new Error('There are seekers');
  expect(await kindsFor(seeker, shy)).not.toContain('OFFERS_WHAT_YOU_NEED');
  // What was visible at night and is hidden since leads to nobody.
  await database().query(sql`update member set audience_offers = 0 where id = ${star.id}`);
  await database().query(sql`select member_reindex(array[${star.id}::uuid])`);
  expect(await kindsFor(seeker, star)).not.toContain('OFFERS_WHAT_YOU_NEED');
});

test('in a network of three, each is shown the others', async () => {
  await database().query(sql`update member set left_at = now()`);
  const { ana, ben, carl } = await make.cohort('ana', 'ben', 'carl');
  expect(new Set(await suggested(ana, 3))).toEqual(new Set([ben.id, carl.id]));
  expect(await kindsFor(ana, ben)).toEqual(['SAME_COHORT']);
});
