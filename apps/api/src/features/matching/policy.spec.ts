import { expect, test } from '@jest/globals';
import { FirstToMeetDocument, MatchingExampleDocument, MatchingPoliciesDocument, NameFirstToMeetDocument, SetMatchingPolicyDocument } from '@cohortium/schema';
import { as, database, make } from '../../../test/index.ts';
import { kindsFor, reasonsFor, suggested } from '../../../test/suggestions.ts';
import { sql } from '../../kernel/database/sql.ts';

const plainPolicy = { crossCohort: 2, crossSector: 1, mayMeet: 'ANYONE', colleagues: false, mostShown: 6 } as const;

test("a programme's policy changes who is suggested, for its members; it is versioned, for its staff, and an example tells beforehand", async () => {
  const id = await make.programme();
  const [ours, theirs] = [await make.cohortOf(id, 'Ours', 2015), await make.cohortOf(id, 'Theirs', 2016)];
  const staff = await make.person('Staff', { cohortId: ours, roles: { [id]: 'STAFF' } });
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m8-x'] });
  const mate = await make.person('Mate', { cohortId: ours, offers: ['m8-x'] });
  const far = await make.person('Far', { cohortId: theirs, offers: ['m8-x'] });
  const stranger = await make.person('Stranger', { offers: ['m8-x'] });
  expect((await suggested(ana, 24)).filter(one => [mate.id, far.id, stranger.id].includes(one))).toHaveLength(3);
  const ownProgramme = { ...plainPolicy, mayMeet: 'OWN_PROGRAMME' } as const;
  const example = await as(staff).run(MatchingExampleDocument, { programmeId: id, memberId: ana.id, policy: ownProgramme });
  expect(example.matchingExample.now.map(({ member }) => member.id)).toContain(stranger.id);
  expect(example.matchingExample.tried.map(({ member }) => member.id)).not.toContain(stranger.id);
  const { setMatchingPolicy } = await as(staff).run(SetMatchingPolicyDocument, { programmeId: id, version: 0, policy: ownProgramme });
  expect(setMatchingPolicy).toMatchObject([{ version: 1, mayMeet: 'OWN_PROGRAMME', setBy: { name: 'Staff' } }]);
  expect(await suggested(ana)).not.toContain(stranger.id);
  // Both sides must agree: the stranger is not sent to them either.
  const outsider = await make.person('Outsider', { needs: ['m8-x'] });
  expect(await suggested(outsider)).not.toContain(far.id);
  expect(await as(staff).refused(SetMatchingPolicyDocument, { programmeId: id, version: 0, policy: plainPolicy })).toMatchObject({ code: 'CONFLICT' });
  await as(staff).run(SetMatchingPolicyDocument, { programmeId: id, version: 1, policy: { ...plainPolicy, mayMeet: 'OTHER_COHORTS' } });
  expect(await suggested(ana)).not.toContain(mate.id);
  await as(staff).run(SetMatchingPolicyDocument, { programmeId: id, version: 2, policy: { ...plainPolicy, crossCohort: 4 } });
  expect((await suggested(ana)).filter(one => [mate.id, far.id, stranger.id].includes(one)).at(-1)).toBe(mate.id);
  expect((await as(staff).run(MatchingPoliciesDocument, { programmeId: id })).matchingPolicies.map(({ version }) => version)).toEqual([3, 2, 1]);
  expect(await as(ana).refused(SetMatchingPolicyDocument, { programmeId: id, version: 3, policy: plainPolicy })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(MatchingPoliciesDocument, { programmeId: id })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(staff).refused(SetMatchingPolicyDocument, { programmeId: id, version: 3, policy: { ...plainPolicy, mostShown: 1 } })).toMatchObject({ code: 'BAD_INPUT' });
  const logged = await database().query<{ act: string }>(sql`select act from audit_log where programme_id = ${id} order by at`);
  expect(logged.map(({ act }) => act)).toEqual(['MATCHING_POLICY_SET', 'MATCHING_POLICY_SET', 'MATCHING_POLICY_SET']);
});

test("an example tells staff nothing that they may not see: neither a hidden need nor the member's ties", async () => {
  const id = await make.programme();
  const [ours, theirs] = [await make.cohortOf(id, 'Ours', 2015), await make.cohortOf(id, 'Theirs', 2016)];
  const staff = await make.person('Staff', { cohortId: theirs, roles: { [id]: 'STAFF' } });
  const ana = await make.person('Ana', { cohortId: ours, needs: ['m9-x'], offers: ['m9-y'], audiences: { needs: 1 } });
  const far = await make.person('Far', { cohortId: theirs, offers: ['m9-x'] });
  const friend = await make.person('Friend', { cohortId: theirs, needs: ['m9-y'] });
  await make.connect(ana, friend);
  await make.connect(friend, far);
  const { matchingExample } = await as(staff).run(MatchingExampleDocument, { programmeId: id, memberId: ana.id, policy: plainPolicy });
  const told = matchingExample.now.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
  expect(told).not.toContain('OFFERS_WHAT_YOU_NEED');
  expect(told).not.toContain('MUTUAL_CONNECTION');
  expect(matchingExample.now.map(({ member }) => member.id)).toContain(friend.id);
  expect(await kindsFor(ana, far)).toEqual(['OFFERS_WHAT_YOU_NEED', 'MUTUAL_CONNECTION', 'OTHER_COHORT']);
});

test('a newcomer meets first whom the programme names', async () => {
  const { ana, ben, carl, programme: { id } } = await make.cohort('ana', 'ben', 'carl');
  const staff = await make.person('Staff', { roles: { [id]: 'STAFF' } });
  await as(staff).run(NameFirstToMeetDocument, { programmeId: id, memberIds: [carl.id] });
  expect((await reasonsFor(ana, carl))[0]).toMatchObject({ kind: 'FIRST_TO_MEET' });
  expect((await suggested(ana))[0]).toBe(carl.id);
  expect((await as(staff).run(FirstToMeetDocument, { programmeId: id })).firstToMeet).toMatchObject([{ id: carl.id }]);
  expect(await as(ben).refused(NameFirstToMeetDocument, { programmeId: id, memberIds: [] })).toMatchObject({ code: 'FORBIDDEN' });
  const elsewhere = await make.person('Elsewhere');
  expect(await as(staff).refused(NameFirstToMeetDocument, { programmeId: id, memberIds: [elsewhere.id] })).toMatchObject({ code: 'BAD_INPUT' });
  for (const name of ['One', 'Two', 'Three']) await make.connect(ana, await make.person(name));
  expect(await kindsFor(ana, carl)).not.toContain('FIRST_TO_MEET');
});
