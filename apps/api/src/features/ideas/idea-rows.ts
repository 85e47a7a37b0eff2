import type { Actor } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { empty, raw, sql } from '../../kernel/database/sql.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import { commentPolicy, ideaPolicy, joinRequestPolicy } from './idea.policy.ts';

/** A row of `idea`, for deciding; texts are read by the shapes. */
export interface IdeaRow {
  id: string;
  cohortId: string;
  programmeId: string;
  authorId: string;
  audience: string;
  stage: string;
  title: string;
  lang: string;
  version: number;
  roomId: string | null;
  deletedAt: Date | null;
}

export interface JoinRequestRow {
  id: string;
  ideaId: string;
  roleId: string;
  memberId: string;
  state: 'REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  decidedAt: Date | null;
}

export interface CommentRow {
  id: string;
  ideaId: string;
  authorId: string;
  deletedAt: Date | null;
  deletedBy: string | null;
}

/** The row, withdrawn or not; `lock` keeps others from deciding on it until the transaction ends. */
export const findIdea = (db: Queryable, id: string, lock?: 'lock'): Promise<IdeaRow | undefined> =>
  db.one<IdeaRow>(sql`select id, cohort_id as "cohortId", programme_id as "programmeId", author_id as "authorId", audience, stage, title, lang, version, room_id as "roomId", deleted_at as "deletedAt"
    from idea where id = ${id}::uuid${lock ? raw(' for update') : empty}`);

type IdeaRule = Parameters<typeof ideaPolicy.allows>[2];

/** The idea, when the actor sees it and may. @throws DomainError NOT_FOUND, FORBIDDEN. */
export async function requireIdea(db: Queryable, actor: Actor, id: string, rule: IdeaRule = 'see', lock?: 'lock'): Promise<IdeaRow> {
  const row = await findIdea(db, id, lock);
  await authorize(db, ideaPolicy, actor, rule, row);
  if (!row) throw notFound();
  return row;
}

/** A request to join that the actor knows of. Locks its idea first: who decides on one role waits for who decides on another. */
export async function requireJoinRequest(db: Queryable, actor: Actor, id: string, rule: 'withdraw' | 'decide'): Promise<{ request: JoinRequestRow; idea: IdeaRow }> {
  const found = await db.one<{ ideaId: string }>(sql`select idea_id as "ideaId" from idea_join_request where id = ${id}::uuid`);
  if (!found) throw notFound();
  const idea = await requireIdea(db, actor, found.ideaId, 'see', 'lock');
  const request = await db.one<JoinRequestRow>(sql`select id, idea_id as "ideaId", role_id as "roleId", member_id as "memberId", state, decided_at as "decidedAt" from idea_join_request where id = ${id}::uuid`);
  await authorize(db, joinRequestPolicy, actor, rule, request);
  if (!request) throw notFound();
  return { request, idea };
}

/** A comment under an idea that the actor sees; removed ones too, for undoing. */
export async function requireComment(db: Queryable, actor: Actor, id: string, rule: 'edit' | 'remove'): Promise<CommentRow> {
  const row = await db.one<CommentRow>(sql`select id, idea_id as "ideaId", author_id as "authorId", deleted_at as "deletedAt", deleted_by as "deletedBy" from idea_comment where id = ${id}::uuid for update`);
  if (!row) throw notFound();
  await requireIdea(db, actor, row.ideaId);
  await authorize(db, commentPolicy, actor, rule, row);
  return row;
}
