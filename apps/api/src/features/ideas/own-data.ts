import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { contributeOwnData, type OwnPart } from '../../kernel/export/own-data.ts';
import { ideaPolicy } from './idea.policy.ts';

/** The title of an idea, as far as the reader may see it. */
const titleOf = (actor: Actor, id: Sql): Sql => sql`(select i.title from idea i where i.id = ${id} and ${ideaPolicy.sql(actor, 'see', raw('i'))})`;

const mine = (name: string, table: 'idea_support' | 'idea_follow'): OwnPart => ({
  name, tables: [table],
  rows: (actor, me) => sql`select json_build_object('idea', ${titleOf(actor, raw('x.idea_id'))}, 'since', x.since) as row from ${raw(table)} x where x.member_id = ${me} order by x.since`,
});

contributeOwnData(
  {
    name: 'ideas', tables: ['idea'],
    rows: (_, me) => sql`select json_build_object('title', i.title, 'problem', i.problem, 'beneficiaries', i.beneficiaries, 'proposal', i.proposal, 'stage', i.stage, 'tags', i.tags, 'sdgs', i.sdgs, 'language', i.lang,
      'audience', i.audience, 'createdAt', i.created_at, 'updatedAt', i.updated_at, 'withdrawnAt', i.deleted_at) as row from idea i where i.author_id = ${me} order by i.created_at`,
  },
  {
    name: 'ideaTeams', tables: ['idea_team'],
    rows: (actor, me) => sql`select json_build_object('idea', ${titleOf(actor, raw('t.idea_id'))}, 'leads', t.is_lead, 'joinedAt', t.joined_at, 'endedAt', t.ended_at) as row from idea_team t where t.member_id = ${me} order by t.joined_at`,
  },
  {
    name: 'ideaJoinRequests', tables: ['idea_join_request'],
    rows: (actor, me) => sql`select json_build_object('idea', ${titleOf(actor, raw('j.idea_id'))}, 'note', j.note, 'state', j.state, 'askedAt', j.requested_at, 'decidedAt', j.decided_at) as row from idea_join_request j where j.member_id = ${me} order by j.requested_at`,
  },
  {
    name: 'ideaComments', tables: ['idea_comment'],
    rows: (actor, me) => sql`select json_build_object('idea', ${titleOf(actor, raw('k.idea_id'))}, 'body', k.body, 'language', k.lang, 'createdAt', k.created_at, 'editedAt', k.edited_at, 'removedAt', k.deleted_at) as row from idea_comment k where k.author_id = ${me} order by k.created_at`,
  },
  mine('supportedIdeas', 'idea_support'),
  mine('followedIdeas', 'idea_follow'),
);
