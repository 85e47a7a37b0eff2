import { expect, test } from '@jest/globals';
import {
  AcceptJoinRequestDocument, AskToJoinDocument, BlockMemberDocument, CommentOnIdeaDocument, FollowIdeaDocument, IdeaDocument, NotificationsDocument, SupportIdeaDocument, UnreadNotificationsDocument, UpdateIdeaDocument, WithdrawIdeaDocument,
} from '@cohortium/schema';
import { as, jobsDone, make, type Person } from '../../../test/index.ts';
import { ideaInput, propose } from '../../../test/ideas.ts';

const list = async (reader: Person) => (await as(reader).run(NotificationsDocument)).notifications.nodes;
const kinds = async (reader: Person) => (await list(reader)).map(line => line.kind);
const unread = async (reader: Person) => (await as(reader).run(UnreadNotificationsDocument)).viewer?.unreadNotifications;

test('a proposed idea reaches those whose offers fit, and nobody else', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const skillId = await make.skill('n1-service-design');
  const fits = await make.person('Fits', { offers: ['n1-service-design'] });
  const shy = await make.person('Shy', { offers: ['n1-service-design'], audiences: { offers: 0 } });
  const blocker = await make.person('Blocker', { offers: ['n1-service-design'] });
  await as(blocker).run(BlockMemberDocument, { memberId: ana.id });
  const id = await propose(ana, cohort, { title: 'Solar boat', roles: [{ skillId, wanted: 1, note: '' }] });
  await jobsDone();
  expect(await list(fits)).toMatchObject([{ kind: 'IDEA_NEEDS_YOU', isRead: false, actors: [{ id: ana.id }], idea: { id, title: 'Solar boat' }, skills: [{ id: skillId }] }]);
  expect(await kinds(shy)).toEqual(['IDEA_NEEDS_YOU']);
  for (const other of [ana, ben, blocker]) expect(await kinds(other)).toEqual([]);
});

test('an idea for its cohort alone is told to the cohort alone', async () => {
  const { ana, cohort } = await make.cohort('ana');
  const skillId = await make.skill('n2-x');
  const mate = await make.person('Mate', { cohortId: cohort.id, offers: ['n2-x'] });
  const far = await make.person('Far', { offers: ['n2-x'] });
  await propose(ana, cohort, { audience: 'COHORT', roles: [{ skillId, wanted: 1, note: '' }] });
  await jobsDone();
  expect([await kinds(mate), await kinds(far)]).toEqual([['IDEA_NEEDS_YOU'], []]);
});

test('a role opened later reaches those who offer it, once; whoever has heard of the idea is not told again', async () => {
  const { ana, cohort } = await make.cohort('ana');
  const [early, late] = [await make.skill('n4-early'), await make.skill('n4-late')];
  const first = await make.person('First', { offers: ['n4-early'] });
  const both = await make.person('Both', { offers: ['n4-early', 'n4-late'] });
  const second = await make.person('Second', { offers: ['n4-late'] });
  const { cohortId: _, ...written } = ideaInput(cohort, { title: 'Roles later' });
  const role = (skillId: string, wanted = 1) => ({ skillId, wanted, note: '' });
  const id = await propose(ana, cohort, { title: 'Roles later', roles: [role(early)] });
  await jobsDone();
  expect([await kinds(first), await kinds(both), await kinds(second)]).toEqual([['IDEA_NEEDS_YOU'], ['IDEA_NEEDS_YOU'], []]);
  const update = (version: number, roles: { skillId: string; wanted: number; note: string }[]) => as(ana).run(UpdateIdeaDocument, { input: { ...written, id, version, roles } });
  await update(1, [role(early), role(late)]);
  await jobsDone();
  expect(await list(second)).toMatchObject([{ kind: 'IDEA_NEEDS_YOU', idea: { id }, skills: [{ id: late }] }]);
  await update(2, [role(early)]);
  await update(3, [role(early), role(late, 2)]);
  await jobsDone();
  for (const told of [first, both, second]) expect([await kinds(told), await unread(told)]).toEqual([['IDEA_NEEDS_YOU'], 1]);
});

test('who asks to join is told to the lead; the answer to who asked', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const skillId = await make.skill('n3-x');
  const id = await propose(ana, cohort, { roles: [{ skillId, wanted: 1, note: '' }] });
  const roleId = (await as(ben).run(IdeaDocument, { id })).idea.roles[0]?.id ?? '';
  await as(ben).run(AskToJoinDocument, { input: { roleId, note: 'I would like to' } });
  await jobsDone();
  expect(await list(ana)).toMatchObject([{ kind: 'IDEA_JOIN_REQUESTED', actors: [{ id: ben.id }], idea: { id } }]);
  const requestId = (await as(ana).run(IdeaDocument, { id })).idea.joinRequests[0]?.id ?? '';
  await as(ana).run(AcceptJoinRequestDocument, { id: requestId });
  await jobsDone();
  expect(await kinds(ben)).toContain('IDEA_JOIN_ACCEPTED');
  expect(await unread(ana)).toBe(0);
});

test('support is one line, however many gave it, counted as the reader may see them', async () => {
  const { ana, ben, carl, dan, cohort } = await make.cohort('ana', 'ben', 'carl', 'dan');
  const id = await propose(ana, cohort);
  for (const supporter of [ben, carl, dan]) await as(supporter).run(SupportIdeaDocument, { id });
  await jobsDone();
  const [line, ...others] = await list(ana);
  expect(others).toEqual([]);
  expect(line).toMatchObject({ kind: 'IDEA_SUPPORTED', actorCount: 3, idea: { id } });
  expect(line?.actors.map(actor => actor.name)).toEqual(['dan', 'carl', 'ben']);
  expect(await unread(ana)).toBe(1);
  await as(dan).run(BlockMemberDocument, { memberId: ana.id });
  expect(await list(ana)).toMatchObject([{ actorCount: 2, actors: [{ name: 'carl' }, { name: 'ben' }] }]);
});

test('followers hear of comments but their own; with the idea gone, nothing is told of it', async () => {
  const { ana, ben, carl, cohort } = await make.cohort('ana', 'ben', 'carl');
  const id = await propose(ana, cohort);
  await as(ben).run(FollowIdeaDocument, { id });
  await as(ben).run(CommentOnIdeaDocument, { input: { ideaId: id, body: 'What about winter?' } });
  await as(carl).run(CommentOnIdeaDocument, { input: { ideaId: id, body: 'And rain?' } });
  await jobsDone();
  expect(await list(ana)).toMatchObject([{ kind: 'IDEA_COMMENTED', actorCount: 2 }]);
  expect(await list(ben)).toMatchObject([{ kind: 'IDEA_COMMENTED', actorCount: 1, actors: [{ name: 'carl' }] }]);
  await as(ana).run(WithdrawIdeaDocument, { id });
  expect([await list(ben), await unread(ben)]).toEqual([[], 0]);
});
