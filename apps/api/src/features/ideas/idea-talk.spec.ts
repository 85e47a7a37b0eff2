import { expect, test } from '@jest/globals';
import { undoMinutes } from '@cohortium/contract';
import { CommentOnIdeaDocument, EditIdeaCommentDocument, FollowIdeaDocument, IdeaCommentsDocument, IdeaDocument, PutBackIdeaCommentDocument, RemoveIdeaCommentDocument, SupportIdeaDocument, UnfollowIdeaDocument, UnsupportIdeaDocument } from '@cohortium/schema';
import { as, clock, database, make, server, type Person } from '../../../test/index.ts';
import { propose, titles } from '../../../test/ideas.ts';
import { sql } from '../../kernel/database/sql.ts';
import { IdeaEraser } from './idea-eraser.ts';

const say = async (person: Person, ideaId: string, body: string, fields: { replyTo?: string; idempotencyKey?: string } = {}): Promise<string> =>
  (await as(person).run(CommentOnIdeaDocument, { input: { ideaId, body, ...fields } })).commentOnIdea.id;
const said = async (reader: Person, ideaId: string) => (await as(reader).run(IdeaCommentsDocument, { ideaId })).ideaComments.nodes;
const world = async () => {
  const { ana, ben, carl, cohort } = await make.cohort('ana', 'ben', 'carl');
  return { ana, ben, carl, cohort, id: await propose(ana, cohort) };
};

test('support counts once a person, also pressed twice at once, and is taken back', async () => {
  const { ana, ben, carl, id } = await world();
  await Promise.all([as(ben).run(SupportIdeaDocument, { id }), as(ben).run(SupportIdeaDocument, { id }), as(carl).run(SupportIdeaDocument, { id })]);
  const { idea } = await as(ben).run(IdeaDocument, { id });
  expect(idea).toMatchObject({ supporterCount: 2, isSupporting: true });
  expect(idea.supporters.map(one => one.id).sort()).toEqual([ben.id, carl.id].sort());
  expect(await titles(ben, { supported: true })).toHaveLength(1);
  await Promise.all([as(ben).run(UnsupportIdeaDocument, { id }), as(ben).run(UnsupportIdeaDocument, { id })]);
  expect((await as(ben).run(IdeaDocument, { id })).idea).toMatchObject({ supporterCount: 1, isSupporting: false });
  expect(await as(ana).refused(SupportIdeaDocument, { id })).toMatchObject({ code: 'FORBIDDEN' });
});

test('following is one\'s own and finds the idea again', async () => {
  const { ben, carl, id } = await world();
  await as(ben).run(FollowIdeaDocument, { id });
  await as(ben).run(FollowIdeaDocument, { id });
  expect(await titles(ben, { following: true })).toHaveLength(1);
  expect(await titles(carl, { following: true })).toHaveLength(0);
  expect((await as(ben).run(UnfollowIdeaDocument, { id })).unfollowIdea.isFollowing).toBe(false);
});

test('comments are read in order, answer each other, and are posted once for one key', async () => {
  const { ana, ben, id } = await world();
  const [first, again] = await Promise.all([say(ben, id, 'First', { idempotencyKey: 'k' }), say(ben, id, 'First', { idempotencyKey: 'k' })]);
  expect(first).toBe(again);
  await say(ana, id, 'Answer', { replyTo: first });
  expect(await said(ben, id)).toMatchObject([{ body: 'First', author: { id: ben.id }, replyTo: null, viewerCan: { edit: true } }, { body: 'Answer', replyTo: { id: first, body: 'First' }, viewerCan: { edit: false, remove: false } }]);
  expect((await as(ben).run(IdeaDocument, { id })).idea.commentCount).toBe(2);
});

test.each([['a NUL', 'a\0', 'common:error.textControl'], ['only zero-width', '\u200B', 'common:error.textBlank'], ['too much', 'x'.repeat(4001), 'common:error.textTooLong'], ['a lone surrogate', '\uDC00', 'common:error.textBroken']])('a comment of %s is refused by name', async (_, body, reason) => {
  const { ben, id } = await world();
  expect(await as(ben).refused(CommentOnIdeaDocument, { input: { ideaId: id, body } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'body', reason }] });
});

test('an answer belongs to a comment of the same idea that its author may read', async () => {
  const { ana, ben, carl, cohort, id } = await world();
  const elsewhere = await say(ben, await propose(ana, cohort), 'Elsewhere');
  const unanswerable = { code: 'BAD_INPUT', fields: [{ path: 'replyTo', reason: 'common:error.unknownId' }] };
  expect(await as(ana).refused(CommentOnIdeaDocument, { input: { ideaId: id, body: 'x', replyTo: elsewhere } })).toMatchObject(unanswerable);
  const byBen = await say(ben, id, 'By ben');
  await make.block(ben, carl);
  expect(await as(carl).refused(CommentOnIdeaDocument, { input: { ideaId: id, body: 'x', replyTo: byBen } })).toMatchObject(unanswerable);
});

test('comments do not cross a block, nor are they counted or quoted across it', async () => {
  const { ana, ben, carl, id } = await world();
  const byBen = await say(ben, id, 'By ben');
  await say(ana, id, 'To ben', { replyTo: byBen });
  await make.block(carl, ben);
  expect(await said(carl, id)).toMatchObject([{ body: 'To ben', replyTo: null }]);
  expect((await as(carl).run(IdeaDocument, { id })).idea.commentCount).toBe(1);
  expect(await as(carl).refused(EditIdeaCommentDocument, { input: { id: byBen, body: 'x' } })).toMatchObject({ code: 'NOT_FOUND' });
});

test('a comment is edited by its author alone, and says so', async () => {
  const { ana, ben, id } = await world();
  const comment = await say(ben, id, 'Before');
  expect(await as(ana).refused(EditIdeaCommentDocument, { input: { id: comment, body: 'x' } })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await as(ben).run(EditIdeaCommentDocument, { input: { id: comment, body: 'Before' } })).editIdeaComment.editedAt).toBeNull();
  const { editIdeaComment } = await as(ben).run(EditIdeaCommentDocument, { input: { id: comment, body: 'After' } });
  expect(editIdeaComment).toMatchObject({ body: 'After' });
  expect(editIdeaComment.editedAt).not.toBeNull();
});

test('a removed comment is gone, keeps its place under an answer, comes back in time, and is emptied afterwards', async () => {
  const { ana, ben, carl, id } = await world();
  const comment = await say(ben, id, 'Regretted');
  expect(await as(carl).refused(RemoveIdeaCommentDocument, { id: comment })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await as(ana).run(RemoveIdeaCommentDocument, { id: comment })).removeIdeaComment.commentCount).toBe(0);
  expect(await said(carl, id)).toEqual([]);
  expect(await as(ben).refused(PutBackIdeaCommentDocument, { id: comment })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await as(ana).run(PutBackIdeaCommentDocument, { id: comment })).putBackIdeaComment.body).toBe('Regretted');
  await say(carl, id, 'Answer', { replyTo: comment });
  await as(ben).run(RemoveIdeaCommentDocument, { id: comment });
  expect(await said(ana, id)).toMatchObject([{ id: comment, body: null, author: null }, { body: 'Answer', replyTo: { body: null } }]);
  expect(await as(ben).refused(EditIdeaCommentDocument, { input: { id: comment, body: 'x' } })).toMatchObject({ code: 'NOT_FOUND' });
  clock().advance((undoMinutes + 1) * 60);
  expect(await as(ben).refused(PutBackIdeaCommentDocument, { id: comment })).toMatchObject({ reason: 'ideas:error.tooLateToUndo' });
  await server().get(IdeaEraser).erase();
  expect(await database().one(sql`select body, author_id as author from idea_comment where id = ${comment}`)).toEqual({ body: '', author: ben.id });
});
