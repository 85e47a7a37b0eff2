import { IdeaOrder } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Database, type Queryable } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { parseId } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { pageStatement, readPage, readRow, readStatement, requireRow, type Answer, type OrderKey } from '../../kernel/read/page.ts';
import { answeredByStatement } from '../../kernel/read/statement-fields.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { unknownTo } from '../ties/index.ts';
import { ideaCommentShape } from './idea-comment.shape.ts';
import { ideaCondition, type IdeaFilter } from './idea-filter.ts';
import { requireIdea } from './idea-rows.ts';
import { ideaRoleShape, joinRequestShape, placesLeft } from './idea-team.shape.ts';
import { ideaPolicy, openStages } from './idea.policy.ts';
import { ideaShape } from './idea.shape.ts';

const unique: OrderKey = { by: raw('t0.id'), type: 'uuid', descending: true };
const newest: OrderKey[] = [{ by: raw('t0.created_at'), type: 'timestamptz', descending: true }, unique];
/** The order may not tell what the number does not: who is across a block counts in neither. */
const unseenSupport = (actor: Actor): Sql => sql`left join (select s.idea_id, count(*)::int as supporters from idea_support s where ${unknownTo(actor, sql`s.member_id`)} group by s.idea_id) unseen on unseen.idea_id = t0.id`;
const mostSupported: OrderKey[] = [{ by: raw('(t0.supporters - coalesce(unseen.supporters, 0))'), type: 'int', descending: true }, ...newest];

const ideasStatement = answeredByStatement<PageArgs & { filter?: IdeaFilter | null; order?: IdeaOrder | null }>('ideas', ({ actor, args: { filter, order, first, after }, selection }) => {
  requireSignedIn(actor);
  const ordered = order === 'MOST_SUPPORTED' ? { order: mostSupported, join: unseenSupport(actor) } : { order: newest };
  return pageStatement({ shape: ideaShape, actor, selection, where: ideaCondition(actor, filter ?? {}), first, after, ...ordered });
});

@Injectable()
export class IdeaReader {
  constructor(private readonly db: Database) {}

  /** A page of ideas, by one statement. */
  ideas(actor: Actor, filter: IdeaFilter, order: IdeaOrder, page: PageArgs, selection: Selection): Promise<Answer> {
    return readStatement(this.db, ideasStatement({ actor, args: { filter, order, ...page }, selection }));
  }

  /** One idea. @throws DomainError NOT_FOUND when there is none that the actor may see. */
  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, ideaShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** One idea, or null when what was just done hid it from the actor. */
  find(actor: Actor, id: string, selection: Selection): Promise<Answer | null> {
    return readRow(this.db, ideaShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  /** The talk under an idea, oldest first. @throws DomainError NOT_FOUND when the actor may not see the idea. */
  async comments(actor: Actor, ideaId: string, page: PageArgs, selection: Selection): Promise<Answer> {
    const idea = await requireIdea(this.db, actor, parseId(ideaId));
    const order: OrderKey[] = [{ by: raw('t0.created_at'), type: 'timestamptz' }, { by: raw('t0.id'), type: 'uuid' }];
    return readPage(this.db, { shape: ideaCommentShape, actor, selection, where: sql`t0.idea_id = ${idea.id}::uuid`, order, ...page });
  }

  requireComment(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, ideaCommentShape, actor, selection, sql`t0.id = ${id}::uuid`);
  }

  findComment(actor: Actor, id: string, selection: Selection): Promise<Answer | null> {
    return readRow(this.db, ideaCommentShape, actor, selection, sql`t0.id = ${id}::uuid`);
  }

  /** Open roles for which the actor offers the skill, newest idea first, at most one an idea. */
  rolesThatNeedMe(actor: Actor, page: PageArgs, selection: Selection): Promise<Answer> {
    const me = sql`${actor.accountId}::uuid`;
    const fits = (role: ReturnType<typeof raw>) => sql`${role}.ended_at is null and ${role}.skill_id = any(offered_by(${me})) and ${placesLeft(role)} > 0`;
    const where = sql`${fits(raw('t0'))} and ${ideaPolicy.sql(actor, 'see', raw('i'))} and i.author_id <> ${me} and i.stage = any(${[...openStages]}::text[]) and not on_idea_team(i.id, ${me})
      and not exists (select 1 from idea_join_request q where q.idea_id = i.id and q.member_id = ${me} and q.state in ('REQUESTED', 'DECLINED'))
      and not exists (select 1 from idea_role earlier where earlier.idea_id = i.id and ${fits(raw('earlier'))} and (earlier.position, earlier.id) < (t0.position, t0.id))`;
    const order: OrderKey[] = [{ by: raw('i.created_at'), type: 'timestamptz', descending: true }, unique];
    return readPage(this.db, { shape: ideaRoleShape, actor, selection, join: raw('join idea i on i.id = t0.idea_id'), where, order, ...page });
  }

  /** Requests that wait for the actor's decision, oldest first. */
  joinRequestsFor(actor: Actor, page: PageArgs, selection: Selection): Promise<Answer> {
    const where = sql`t0.state = 'REQUESTED' and ${ideaPolicy.sql(actor, 'see', raw('i'))} and ${ideaPolicy.sql(actor, 'lead', raw('i'))}`;
    const order: OrderKey[] = [{ by: raw('t0.requested_at'), type: 'timestamptz' }, { by: raw('t0.id'), type: 'uuid' }];
    return readPage(this.db, { shape: joinRequestShape, actor, selection, join: raw('join idea i on i.id = t0.idea_id'), where, order, ...page });
  }

  /** Who follows an idea, its author and team among them. */
  async followersOf(db: Queryable, ideaId: string): Promise<string[]> {
    return (await db.query<{ id: string }>(sql`select f.member_id as id from idea_follow f where f.idea_id = ${ideaId}::uuid`)).map(row => row.id);
  }
}
