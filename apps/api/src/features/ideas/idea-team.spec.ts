import { expect, test } from '@jest/globals';
import { undoMinutes } from '@cohortium/contract';
import { AcceptJoinRequestDocument, AskToJoinDocument, DeclineJoinRequestDocument, IdeaDocument, IdeasThatNeedMeDocument, JoinRequestsForMeDocument, LeaveTeamDocument, NameTeamLeadDocument, PutBackOnTeamDocument, RemoveFromTeamDocument, ReopenJoinRequestDocument, UpdateIdeaDocument, WithdrawIdeaDocument, WithdrawJoinRequestDocument } from '@cohortium/schema';
import { as, clock, database, make, type Person } from '../../../test/index.ts';
import { propose } from '../../../test/ideas.ts';
import { sql } from '../../kernel/database/sql.ts';

/** An idea of ana's with one role of so many places; ben and carl are of another cohort. */
async function ideaWithRole(wanted = 1, fields: Parameters<typeof propose>[2] = {}) {
  const { ana, cohort } = await make.cohort('ana', 'mate');
  const { ben, carl } = await make.cohort('ben', 'carl');
  const skillId = await make.skill('service-design');
  const id = await propose(ana, cohort, { roles: [{ skillId, wanted, note: '' }], ...fields });
  const { idea } = await as(ana).run(IdeaDocument, { id });
  return { ana, ben, carl, cohort, id, skillId, roleId: idea.roles[0]?.id ?? '' };
}

const ask = async (person: Person, roleId: string): Promise<string> => (await as(person).run(AskToJoinDocument, { input: { roleId, note: 'I would like to' } })).askToJoin.myJoinRequest?.id ?? '';
const seen = async (person: Person, id: string) => (await as(person).run(IdeaDocument, { id })).idea;
const grants = async (roomId: string | null | undefined): Promise<string[]> =>
  (await database().query<{ id: string; role: string }>(sql`select account_id as id, role from room_grant where room_id = ${roomId ?? null}::uuid`)).map(row => `${row.id} ${row.role}`).sort();

test('who asks and is accepted joins the team, takes the place, and finds the room open', async () => {
  const { ana, ben, id, roleId } = await ideaWithRole();
  const requestId = await ask(ben, roleId);
  expect(await seen(ana, id)).toMatchObject({ joinRequests: [{ id: requestId, note: 'I would like to', member: { id: ben.id } }], roomId: null });
  expect(await seen(ben, id)).toMatchObject({ joinRequests: [], myJoinRequest: { state: 'REQUESTED' } });
  const { acceptJoinRequest: idea } = await as(ana).run(AcceptJoinRequestDocument, { id: requestId });
  expect(idea).toMatchObject({ openPlaces: 0, joinRequests: [], team: [{ member: { id: ana.id } }, { member: { id: ben.id }, isLead: false, skill: {} }], roles: [{ remaining: 0 }] });
  expect(await seen(ben, id)).toMatchObject({ isOnTeam: true, isFollowing: true, roomId: idea.roomId, viewerCan: { join: false } });
  expect(await grants(idea.roomId)).toEqual([`${ana.id} MODERATOR`, `${ben.id} MEMBER`].sort());
});

test('only who is on the team is told of its room', async () => {
  const { ana, ben, carl, id, roleId } = await ideaWithRole();
  await as(ana).run(AcceptJoinRequestDocument, { id: await ask(ben, roleId) });
  expect((await seen(carl, id)).roomId).toBeNull();
});

test('the last open place is taken once, however many are accepted at the same time', async () => {
  const { ana, ben, carl, id, roleId } = await ideaWithRole(1);
  const requests = [await ask(ben, roleId), await ask(carl, roleId)];
  const answers = await Promise.allSettled(requests.map(requestId => as(ana).run(AcceptJoinRequestDocument, { id: requestId })));
  expect(answers.map(answer => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await seen(ana, id)).toMatchObject({ openPlaces: 0, team: { length: 2 }, joinRequests: { length: 1 } });
  const left = (await seen(ana, id)).joinRequests[0]?.id ?? '';
  expect(await as(ana).refused(AcceptJoinRequestDocument, { id: left })).toMatchObject({ code: 'CONFLICT', reason: 'ideas:error.roleFilled' });
});

test('pressing twice asks once and accepts once', async () => {
  const { ana, ben, id, roleId } = await ideaWithRole(3);
  const [one, other] = await Promise.all([ask(ben, roleId), ask(ben, roleId)]);
  expect(one).toBe(other);
  await Promise.all([as(ana).run(AcceptJoinRequestDocument, { id: one }), as(ana).run(AcceptJoinRequestDocument, { id: one })]);
  expect(await seen(ana, id)).toMatchObject({ openPlaces: 2, team: { length: 2 } });
});

test('asking is refused where it comes to nothing, and says why', async () => {
  const { ana, ben, carl, id, roleId } = await ideaWithRole(1);
  expect(await as(ana).refused(AskToJoinDocument, { input: { roleId, note: '' } })).toMatchObject({ code: 'CONFLICT', reason: 'ideas:error.alreadyOnTeam' });
  await as(ana).run(AcceptJoinRequestDocument, { id: await ask(ben, roleId) });
  expect(await as(carl).refused(AskToJoinDocument, { input: { roleId, note: '' } })).toMatchObject({ reason: 'ideas:error.roleFilled' });
  expect(await as(ben).refused(AskToJoinDocument, { input: { roleId, note: '' } })).toMatchObject({ reason: 'ideas:error.alreadyOnTeam' });
  await database().query(sql`update idea set stage = 'DONE' where id = ${id}`);
  expect(await as(carl).refused(AskToJoinDocument, { input: { roleId, note: '' } })).toMatchObject({ reason: 'ideas:error.takesNobody' });
  expect(await as(carl).refused(AskToJoinDocument, { input: { roleId, note: 'a\0' } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'note' }] });
});

test('only who leads decides; others do not learn that a request is there', async () => {
  const { ana, ben, carl, roleId } = await ideaWithRole(2);
  const requestId = await ask(ben, roleId);
  const decisions = (person: Person) => Promise.all([
    as(person).refused(AcceptJoinRequestDocument, { id: requestId }), as(person).refused(DeclineJoinRequestDocument, { id: requestId }), as(person).refused(ReopenJoinRequestDocument, { id: requestId }),
  ]);
  for (const refusal of await decisions(carl)) expect(refusal).toMatchObject({ code: 'NOT_FOUND' });
  for (const refusal of await decisions(ben)) expect(refusal).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(WithdrawJoinRequestDocument, { id: requestId })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await as(carl).run(JoinRequestsForMeDocument)).joinRequestsForMe.nodes).toEqual([]);
  expect((await as(ana).run(JoinRequestsForMeDocument)).joinRequestsForMe).toMatchObject({ nodes: [{ id: requestId }], count: { value: 1 } });
  await make.block(ben, ana);
  expect((await as(ana).run(JoinRequestsForMeDocument)).joinRequestsForMe).toMatchObject({ nodes: [], count: { value: 0 } });
  expect(await as(ana).refused(AcceptJoinRequestDocument, { id: requestId })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a request that was taken back or refused is not accepted; a refused one asks again', async () => {
  const { ana, ben, id, roleId } = await ideaWithRole(2);
  const first = await ask(ben, roleId);
  await as(ben).run(WithdrawJoinRequestDocument, { id: first });
  expect(await as(ana).refused(AcceptJoinRequestDocument, { id: first })).toMatchObject({ code: 'CONFLICT', reason: 'ideas:error.requestDecided' });
  const second = await ask(ben, roleId);
  await as(ana).run(DeclineJoinRequestDocument, { id: second });
  expect((await seen(ben, id)).myJoinRequest).toMatchObject({ id: second, state: 'DECLINED' });
  expect(await as(ana).refused(AcceptJoinRequestDocument, { id: second })).toMatchObject({ reason: 'ideas:error.requestDecided' });
});

test('a decision is undone in time: the place is free again, the room shut, the request waits', async () => {
  const { ana, ben, id, roleId } = await ideaWithRole(1);
  const requestId = await ask(ben, roleId);
  const roomId = (await as(ana).run(AcceptJoinRequestDocument, { id: requestId })).acceptJoinRequest.roomId;
  expect((await as(ana).run(ReopenJoinRequestDocument, { id: requestId })).reopenJoinRequest).toMatchObject({ openPlaces: 1, team: { length: 1 }, joinRequests: [{ id: requestId }] });
  expect(await grants(roomId)).toEqual([`${ana.id} MODERATOR`]);
  expect((await seen(ben, id)).roomId).toBeNull();
  await as(ana).run(DeclineJoinRequestDocument, { id: requestId });
  clock().advance((undoMinutes + 1) * 60);
  expect(await as(ana).refused(ReopenJoinRequestDocument, { id: requestId })).toMatchObject({ reason: 'ideas:error.tooLateToUndo' });
});

test('leaving frees the place and can be undone while it is free; the author stays', async () => {
  const { ana, ben, carl, id, roleId } = await ideaWithRole(1);
  await as(ana).run(AcceptJoinRequestDocument, { id: await ask(ben, roleId) });
  const seat = (await seen(ana, id)).team[1]?.id ?? '';
  expect(await as(ana).refused(LeaveTeamDocument, { ideaId: id })).toMatchObject({ reason: 'ideas:error.authorStays' });
  expect(await as(carl).refused(LeaveTeamDocument, { ideaId: id })).toMatchObject({ reason: 'ideas:error.notOnTeam' });
  expect((await as(ben).run(LeaveTeamDocument, { ideaId: id })).leaveTeam).toMatchObject({ openPlaces: 1, isOnTeam: false, roomId: null });
  expect(await as(ana).refused(PutBackOnTeamDocument, { teamMemberId: seat })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await as(ben).run(PutBackOnTeamDocument, { teamMemberId: seat })).putBackOnTeam).toMatchObject({ openPlaces: 0, isOnTeam: true });
});

test('who leads removes someone, nobody else does, and a taken place is not given back', async () => {
  const { ana, ben, carl, id, roleId } = await ideaWithRole(1);
  await as(ana).run(AcceptJoinRequestDocument, { id: await ask(ben, roleId) });
  const [own, seat] = (await seen(ana, id)).team.map(one => one.id);
  expect(await as(carl).refused(RemoveFromTeamDocument, { teamMemberId: seat ?? '' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(RemoveFromTeamDocument, { teamMemberId: own ?? '' })).toMatchObject({ reason: 'ideas:error.authorStays' });
  await as(ana).run(RemoveFromTeamDocument, { teamMemberId: seat ?? '' });
  await as(ana).run(AcceptJoinRequestDocument, { id: await ask(carl, roleId) });
  expect(await as(ana).refused(PutBackOnTeamDocument, { teamMemberId: seat ?? '' })).toMatchObject({ reason: 'ideas:error.roleFilled' });
});

test('who joined keeps seeing an idea that narrows to its cohort; after leaving they do not, yet may undo', async () => {
  const { ana, ben, carl, id, roleId, skillId } = await ideaWithRole(1);
  await as(ana).run(AcceptJoinRequestDocument, { id: await ask(ben, roleId) });
  await as(ana).run(UpdateIdeaDocument, { input: { id, version: 1, title: 'Ours', problem: 'Ours', beneficiaries: '', proposal: '', tags: [], sdgs: [], audience: 'COHORT', roles: [{ skillId, wanted: 1, note: '' }] } });
  expect((await seen(ben, id)).title).toBe('Ours');
  expect(await as(carl).refused(IdeaDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
  const seat = (await seen(ben, id)).team[1]?.id ?? '';
  expect((await as(ben).run(LeaveTeamDocument, { ideaId: id })).leaveTeam).toBeNull();
  expect((await as(ben).run(PutBackOnTeamDocument, { teamMemberId: seat })).putBackOnTeam.title).toBe('Ours');
});

test('roles change with the text: closing one declines who waited, and filled places stay', async () => {
  const { ana, ben, carl, id, roleId, skillId } = await ideaWithRole(2);
  await as(ana).run(AcceptJoinRequestDocument, { id: await ask(ben, roleId) });
  await ask(carl, roleId);
  const other = await make.skill('law');
  const input = { id, version: 1, title: 'T', problem: 'P', beneficiaries: '', proposal: '', tags: [], sdgs: [], audience: 'MEMBERS' as const };
  expect(await as(ana).refused(UpdateIdeaDocument, { input: { ...input, roles: [{ skillId, wanted: 1, note: '' }, { skillId, wanted: 1, note: '' }] } })).toMatchObject({ fields: [{ path: 'roles.1.skillId', reason: 'ideas:error.roleTwice' }] });
  expect((await as(ana).run(UpdateIdeaDocument, { input: { ...input, roles: [{ skillId: other, wanted: 3, note: '' }, { skillId, wanted: 1, note: 'n' }] } })).updateIdea)
    .toMatchObject({ openPlaces: 3, roles: [{ skill: { id: other } }, { id: roleId, remaining: 0, note: 'n' }] });
  expect((await as(ana).run(UpdateIdeaDocument, { input: { ...input, version: 2, roles: [] } })).updateIdea).toMatchObject({ roles: [], joinRequests: [], team: { length: 2 } });
  expect((await seen(carl, id)).myJoinRequest?.state).toBe('DECLINED');
});

test('ideas that need me: open roles for what I offer, without my own, those I asked, and what I may not see', async () => {
  const skillId = await make.skill('tide-tables');
  const { ana, mate, cohort } = await make.cohort('ana', 'mate');
  const { cohort: elsewhere } = await make.cohort('x');
  const offerer = await make.person('Offerer', { offers: ['tide-tables'], cohortId: elsewhere.id });
  const role = { roles: [{ skillId, wanted: 1, note: '' }] };
  const wanted = await propose(ana, cohort, { title: 'Wanted', ...role });
  const asked = await propose(ana, cohort, { title: 'Asked', ...role });
  const hidden = await propose(ana, cohort, { title: 'Hidden', ...role, audience: 'COHORT' });
  await propose(offerer, elsewhere, { title: 'Own', ...role });
  const withdrawn = await propose(ana, cohort, { title: 'Withdrawn', ...role });
  await as(ana).run(WithdrawIdeaDocument, { id: withdrawn });
  await ask(offerer, (await seen(offerer, asked)).roles[0]?.id ?? '');
  const found = async (reader: Person) => (await as(reader).run(IdeasThatNeedMeDocument, { first: 3 })).ideasThatNeedMe;
  expect((await found(offerer)).nodes.map(node => node.idea.id)).toEqual([wanted]);
  expect((await found(offerer)).count.value).toBe(1);
  expect((await found(mate)).nodes).toEqual([]);
  expect((await seen(offerer, wanted)).roles[0]?.fitsMe).toBe(true);
  await make.block(ana, offerer);
  expect((await found(offerer)).nodes).toEqual([]);
  expect(hidden).not.toBe(wanted);
});

test('a lead named by the author decides who joins and moderates the room, names no one, and is one no longer when the author says so', async () => {
  const { ana, ben, carl, id, roleId } = await ideaWithRole(2);
  const roomId = (await as(ana).run(AcceptJoinRequestDocument, { id: await ask(ben, roleId) })).acceptJoinRequest.roomId;
  const seat = (await seen(ana, id)).team[1]?.id ?? '';
  expect(await as(ben).refused(NameTeamLeadDocument, { teamMemberId: seat, leads: true })).toMatchObject({ code: 'FORBIDDEN' });
  await as(ana).run(NameTeamLeadDocument, { teamMemberId: seat, leads: true });
  expect(await grants(roomId)).toContain(`${ben.id} MODERATOR`);
  const requestId = await ask(carl, roleId);
  expect((await as(ben).run(JoinRequestsForMeDocument)).joinRequestsForMe.nodes).toMatchObject([{ id: requestId }]);
  expect((await seen(ben, id)).viewerCan).toMatchObject({ lead: true, nameLeads: false, edit: false });
  await as(ana).run(NameTeamLeadDocument, { teamMemberId: seat, leads: false });
  expect(await as(ben).refused(AcceptJoinRequestDocument, { id: requestId })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await grants(roomId)).toContain(`${ben.id} MEMBER`);
});
