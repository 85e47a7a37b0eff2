import { expect, test } from '@jest/globals';
import { ideaLimits, undoMinutes } from '@cohortium/contract';
import { ChangeIdeaStageDocument, CohortIdeasDocument, IdeaCommentsDocument, IdeaDocument, IdeasDocument, MemberIdeasDocument, ProposeIdeaDocument, RestoreIdeaDocument, SupportIdeaDocument, UpdateIdeaDocument, WithdrawIdeaDocument, type IdeaFilter } from '@cohortium/schema';
import { as, asAnonymous, clock, database, make, server, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';
import { RoomService } from '../rooms/index.ts';
import { IdeaEraser } from './idea-eraser.ts';
import { ideaInput, propose, titles } from '../../../test/ideas.ts';

test('a member proposes an idea and everyone reads it, problem, roles and all', async () => {
  const { ana, cohort } = await make.cohort('ana');
  const { reader } = await make.cohort('reader');
  const skillId = await make.skill('service-design');
  const id = await propose(ana, cohort, { title: 'Healthy  ageing lab', beneficiaries: 'Older people', proposal: '**Build** it', tags: ['#Ageing', 'ageing'], sdgs: ['3', '16.6'], roles: [{ skillId, wanted: 2, note: 'On Mondays' }] });
  expect((await as(reader).run(IdeaDocument, { id })).idea).toMatchObject({
    title: 'Healthy ageing lab', proposal: '**Build** it', stage: 'PROPOSED', tags: ['ageing'], sdgs: ['3', '16.6'], openPlaces: 2, author: { id: ana.id }, cohort: { id: cohort.id },
    team: [{ isAuthor: true, isLead: true, member: { id: ana.id } }], roles: [{ wanted: 2, remaining: 2, note: 'On Mondays', skill: { id: skillId } }], roomId: null,
    viewerCan: { edit: false, withdraw: false, lead: false, comment: true, support: true, join: true },
  });
  expect((await as(ana).run(IdeaDocument, { id })).idea).toMatchObject({ isFollowing: true, isOnTeam: true, viewerCan: { edit: true, withdraw: true, lead: true, support: false, join: false } });
});

test('an idea remembers the room it came of; who may not enter the room learns no more than that there is one', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const roomId = await database().transaction(async tx => {
    const opened = await server().get(RoomService).open(tx, { kind: 'GROUP', hostKind: 'GROUP', hostId: cohort.id, title: { en: 'Closed doors' } });
    await server().get(RoomService).grant(tx, opened, [ana.id], 'MEMBER', 'test');
    return opened;
  });
  const id = await propose(ana, cohort, { origin: { kind: 'ROOM', id: roomId } });
  expect((await as(ana).run(IdeaDocument, { id })).idea.origin).toEqual({ kind: 'ROOM', id: roomId, room: { id: roomId, title: 'Closed doors' }, message: null });
  expect((await as(ben).run(IdeaDocument, { id })).idea.origin).toEqual({ kind: 'ROOM', id: roomId, room: null, message: null });
});

test('pressing the button twice proposes once', async () => {
  const { ana, cohort } = await make.cohort('ana');
  const press = () => as(ana).run(ProposeIdeaDocument, { input: ideaInput(cohort, { title: 'Twice', idempotencyKey: 'key-1' }) });
  const [first, second] = await Promise.all([press(), press()]);
  expect(second.proposeIdea.id).toBe(first.proposeIdea.id);
  expect(await titles(ana, { cohortIds: [cohort.id] })).toEqual(['Twice']);
});

test('a cohort has one idea of a title, however it is written; another cohort may repeat it', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const { carl, cohort: other } = await make.cohort('carl');
  await propose(ana, cohort, { title: 'Évaluation' });
  expect(await as(ben).refused(ProposeIdeaDocument, { input: ideaInput(cohort, { title: 'evaluation' }) })).toMatchObject({ code: 'CONFLICT', reason: 'ideas:error.titleTaken', fields: [{ path: 'title' }] });
  await propose(carl, other, { title: 'Évaluation' });
  const id = await propose(ben, cohort, { title: 'Another' });
  expect(await as(ben).refused(UpdateIdeaDocument, { input: { ...update(id), title: 'ÉVALUATION' } })).toMatchObject({ code: 'CONFLICT', reason: 'ideas:error.titleTaken' });
});

const update = (id: string, version = 1) => ({ id, version, title: 'New title', problem: 'New problem', beneficiaries: '', proposal: '', tags: [], sdgs: [], roles: [], audience: 'MEMBERS' as const });

test('one proposes in one\'s own cohorts, staff in those of their programme, guests nowhere', async () => {
  const { ana, programme, cohort } = await make.cohort('ana');
  const { carl } = await make.cohort('carl');
  const staff = await make.person('Staff', { roles: { [programme.id]: 'STAFF' } });
  const reviewer = await make.person('Reviewer', { roles: { [programme.id]: 'REVIEWER' } });
  const guest = await make.person('Guest', { isGuest: true });
  for (const stranger of [carl, reviewer, guest]) {
    expect(await as(stranger).refused(ProposeIdeaDocument, { input: ideaInput(cohort) })).toMatchObject({ fields: [{ path: 'cohortId', reason: 'ideas:error.notYourCohort' }] });
  }
  expect(await as(carl).refused(ProposeIdeaDocument, { input: ideaInput({ id: carl.id }) })).toMatchObject({ fields: [{ path: 'cohortId', reason: 'ideas:error.notYourCohort' }] });
  const id = await propose(staff, cohort, { title: 'By staff' });
  expect((await as(ana).run(IdeaDocument, { id })).idea.author?.id).toBe(staff.id);
  expect(await as(guest).refused(IdeaDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await as(guest).run(IdeasDocument)).ideas).toMatchObject({ nodes: [], count: { value: 0 } });
  expect(await asAnonymous().refused(IdeaDocument, { id })).toMatchObject({ code: 'UNAUTHENTICATED' });
});

const bad: [string, Partial<Parameters<typeof ideaInput>[1]>, string, string][] = [
  ['a NUL', { title: 'a\0b' }, 'title', 'common:error.textControl'],
  ['nothing but zero-width', { problem: '\u200B\u2060' }, 'problem', 'common:error.textBlank'],
  ['too long', { title: 'x'.repeat(ideaLimits.title + 1) }, 'title', 'common:error.textTooLong'],
  ['a lone surrogate', { proposal: 'a\uD800' }, 'proposal', 'common:error.textBroken'],
  ['no such goal', { sdgs: ['18'] }, 'sdgs.0', 'common:error.sdg'],
  ['no such target', { sdgs: ['16', '16.11'] }, 'sdgs.1', 'common:error.sdg'],
  ['too many tags', { tags: Array.from({ length: 9 }, (_, index) => `tag ${index}`) }, 'tags', 'common:error.tooMany'],
  ['a tag of nothing', { tags: ['##'] }, 'tags.0', 'common:error.textBlank'],
  ['an unknown skill', { roles: [{ skillId: '00000000-0000-4000-8000-000000000000', wanted: 1, note: '' }] }, 'roles.0.skillId', 'common:error.unknownId'],
  ['a malformed skill', { roles: [{ skillId: 'nonsense', wanted: 1, note: '' }] }, 'roles.0.skillId', 'common:error.unknownId'],
  ['no places', { roles: [{ skillId: '00000000-0000-4000-8000-000000000000', wanted: 0, note: '' }] }, 'roles.0.wanted', 'common:error.tooSmall'],
  ['a language nobody knows', { lang: 'xx' }, 'lang', 'common:error.invalid'],
];
test.each(bad)('an idea with %s is refused by the name of its field', async (_, fields, path, reason) => {
  const { ana, cohort } = await make.cohort('ana');
  expect(await as(ana).refused(ProposeIdeaDocument, { input: ideaInput(cohort, fields) })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path, reason }] });
  expect(await titles(ana, { cohortIds: [cohort.id] })).toEqual([]);
});

test('a search that is broken is refused by name, and one of signs alone finds all', async () => {
  const { ana, cohort } = await make.cohort('ana');
  await propose(ana, cohort, { title: 'Any' });
  expect(await as(ana).refused(IdeasDocument, { filter: { text: 'a\0' } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'filter.text' }] });
  expect(await as(ana).refused(IdeasDocument, { filter: { tags: Array.from({ length: 21 }, () => 'x') } })).toMatchObject({ fields: [{ path: 'filter.tags' }] });
  expect(await titles(ana, { cohortIds: [cohort.id], text: '!&|:*' })).toEqual(['Any']);
  expect(await titles(ana, { cohortIds: ['nonsense'] })).toEqual([]);
});

test('unknown, hidden and malformed ids answer alike', async () => {
  const { ana, cohort } = await make.cohort('ana');
  const { carl } = await make.cohort('carl');
  const hidden = await propose(ana, cohort, { audience: 'COHORT' });
  for (const id of [hidden, '00000000-0000-4000-8000-000000000000', 'nonsense']) {
    const unknown = { code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} };
    expect(await as(carl).refused(IdeaDocument, { id })).toEqual(unknown);
    expect(await as(carl).refused(IdeaCommentsDocument, { ideaId: id })).toEqual(unknown);
    expect(await as(carl).refused(SupportIdeaDocument, { id })).toEqual(unknown);
    expect(await as(carl).refused(WithdrawIdeaDocument, { id })).toEqual(unknown);
    expect(await as(carl).refused(RestoreIdeaDocument, { id })).toEqual(unknown);
  }
});

test('a cohort\'s own idea is absent for others: from lists, counts, search and filters', async () => {
  const { ana, ben, cohort, programme } = await make.cohort('ana', 'ben');
  const { carl } = await make.cohort('carl');
  const skillId = await make.skill('lighthouse-design');
  const hidden = await propose(ana, cohort, { title: 'Lighthouse secrets', audience: 'COHORT', tags: ['lighthouse'], sdgs: ['14.2'], roles: [{ skillId, wanted: 1, note: '' }] });
  await propose(ana, cohort, { title: 'Open to all' });
  const filters: IdeaFilter[] = [{ text: 'lighth' }, { cohortIds: [cohort.id] }, { programmeId: programme.id }, { tags: ['Lighthouse'] }, { sdgs: ['14'] }, { skillIds: [skillId] }, { memberId: ana.id }];
  for (const filter of filters) {
    const seen = async (reader: Person) => (await as(reader).run(IdeasDocument, { filter })).ideas;
    const [mate, stranger] = [await seen(ben), await seen(carl)];
    expect(mate.nodes.map(node => node.id)).toContain(hidden);
    expect(stranger.nodes.map(node => node.id)).not.toContain(hidden);
    expect(mate.count.value).toBe(stranger.count.value + 1);
  }
});

test('a hidden idea is absent from its author\'s profile and from the pages of its cohort and programme', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const { carl } = await make.cohort('carl');
  const hidden = await propose(ana, cohort, { audience: 'COHORT' });
  const open = await propose(ana, cohort);
  const pages = async (reader: Person) => ({ ...(await as(reader).run(MemberIdeasDocument, { id: ana.id })), ...(await as(reader).run(CohortIdeasDocument, { id: cohort.id })) });
  const both = [{ id: open }, { id: hidden }];
  expect(await pages(ben)).toEqual({ member: { ideas: both }, cohort: { ideaCount: 2, ideas: both, programme: { ideaCount: 2, ideas: both } } });
  const one = [{ id: open }];
  expect(await pages(carl)).toEqual({ member: { ideas: one }, cohort: { ideaCount: 1, ideas: one, programme: { ideaCount: 1, ideas: one } } });
});

test('a block hides ideas both ways', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const byAna = await propose(ana, cohort, { title: 'By ana' });
  const byBen = await propose(ben, cohort, { title: 'By ben' });
  await make.block(ana, ben);
  expect(await as(ben).refused(IdeaDocument, { id: byAna })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ana).refused(IdeaDocument, { id: byBen })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await titles(ben, { cohortIds: [cohort.id] })).toEqual(['By ben']);
});

test('ideas are found in any script, by prefix, without accents, and by a title with a slip', async () => {
  const { ana, cohort } = await make.cohort('ana');
  const within = { cohortIds: [cohort.id] };
  await propose(ana, cohort, { title: 'Évaluer les marchés', problem: 'Tenders are slow' });
  await propose(ana, cohort, { title: 'הזדקנות בריאה', problem: 'שירותים לזקנים' });
  expect(await titles(ana, { ...within, text: 'evalu' })).toEqual(['Évaluer les marchés']);
  expect(await titles(ana, { ...within, text: 'slow tend' })).toEqual(['Évaluer les marchés']);
  expect(await titles(ana, { ...within, text: 'evaluer les marchez' })).toEqual(['Évaluer les marchés']);
  expect(await titles(ana, { ...within, text: 'שירות' })).toEqual(['הזדקנות בריאה']);
});

test('the list pages by newest and by support without skipping or repeating', async () => {
  const { ana, ben, carl, cohort } = await make.cohort('ana', 'ben', 'carl');
  const ids: string[] = [];
  for (const title of ['one', 'two', 'three', 'four', 'five']) ids.push(await propose(ana, cohort, { title }));
  for (const [person, index] of [[ben, 1], [carl, 1], [ben, 3]] as const) await as(person).run(SupportIdeaDocument, { id: ids[index] ?? '' });
  expect(await paged('NEWEST')).toEqual(['five', 'four', 'three', 'two', 'one']);
  expect(await paged('MOST_SUPPORTED')).toEqual(['two', 'four', 'five', 'three', 'one']);

  async function paged(order: 'NEWEST' | 'MOST_SUPPORTED'): Promise<string[]> {
    const found: string[] = [];
    let after: string | null | undefined = null;
    do {
      const { ideas }: { ideas: { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } = await as(ana).run(IdeasDocument, { filter: { cohortIds: [cohort.id] }, order, first: 2, after });
      found.push(...ideas.nodes.map(node => node.title));
      after = ideas.pageInfo.hasNextPage ? ideas.pageInfo.endCursor : null;
    } while (after);
    return found;
  }
});

test('only the author edits, from the version that was read', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const id = await propose(ana, cohort, { title: 'First' });
  expect(await as(ben).refused(UpdateIdeaDocument, { input: update(id) })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await as(ana).run(UpdateIdeaDocument, { input: update(id) })).updateIdea).toMatchObject({ title: 'New title', version: 2 });
  expect(await as(ana).refused(UpdateIdeaDocument, { input: update(id) })).toMatchObject({ code: 'CONFLICT', reason: 'ideas:error.changedMeanwhile' });
  const both = await Promise.allSettled(['a', 'b'].map(title => as(ana).run(UpdateIdeaDocument, { input: { ...update(id, 2), title } })));
  expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('the stage is changed by who leads, and leaves the text being edited alone', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const id = await propose(ana, cohort);
  expect(await as(ben).refused(ChangeIdeaStageDocument, { input: { id, stage: 'DONE' } })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await as(ana).run(ChangeIdeaStageDocument, { input: { id, stage: 'UNDER_WAY' } })).changeIdeaStage).toMatchObject({ stage: 'UNDER_WAY', version: 1 });
  await as(ana).run(UpdateIdeaDocument, { input: update(id) });
  expect(await titles(ben, { cohortIds: [cohort.id], stages: ['PROPOSED'] })).toEqual([]);
  expect(await titles(ben, { cohortIds: [cohort.id], stages: ['UNDER_WAY'] })).toEqual(['New title']);
});

test('what is withdrawn is gone for all, comes back in time, and is emptied afterwards', async () => {
  const { ana, ben, cohort } = await make.cohort('ana', 'ben');
  const id = await propose(ana, cohort, { title: 'Fleeting' });
  expect(await as(ben).refused(WithdrawIdeaDocument, { id })).toMatchObject({ code: 'FORBIDDEN' });
  await as(ana).run(WithdrawIdeaDocument, { id });
  expect(await as(ben).refused(IdeaDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await titles(ana, { mine: true })).toEqual([]);
  expect(await as(ben).refused(RestoreIdeaDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await as(ana).run(RestoreIdeaDocument, { id })).restoreIdea.title).toBe('Fleeting');

  await as(ana).run(WithdrawIdeaDocument, { id });
  await propose(ben, cohort, { title: 'fleeting' });
  expect(await as(ana).refused(RestoreIdeaDocument, { id })).toMatchObject({ code: 'CONFLICT', reason: 'ideas:error.titleTakenSince' });
  clock().advance((undoMinutes + 1) * 60);
  expect(await as(ana).refused(RestoreIdeaDocument, { id })).toMatchObject({ code: 'CONFLICT', reason: 'ideas:error.tooLateToUndo' });
  await server().get(IdeaEraser).erase();
  expect(await database().one(sql`select title, problem, author_id as author from idea where id = ${id}`)).toEqual({ title: '', problem: '', author: ana.id });
});
