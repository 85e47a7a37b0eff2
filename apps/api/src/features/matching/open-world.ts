import { defaultPolicy, type KnownSkill, type Policy } from '@cohortium/matching';
import { anonymous } from '../../kernel/authz/actor.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { currentPolicies } from './known-world.ts';
import { factsOf, type Seen } from './visible-facts.ts';

/** What every member may see of some people, and what is known of skills at large: enough to weigh each pair without any viewer, and plain enough for another thread. */
export interface OpenWorld {
  readonly people: readonly Seen[];
  readonly skills: readonly KnownSkill[];
  readonly policy: Policy;
}

const ideasOf = sql`select i.id from (select it.idea_id from idea_team it where it.member_id = o.id and it.ended_at is null union select s.idea_id from idea_support s where s.member_id = o.id) cared(id)
  join idea i on i.id = cared.id and i.deleted_at is null and i.audience = 'MEMBERS' order by i.id desc limit 40`;

/** Reads these people as any member may see them; `programmeId` says whose policy weighs. */
export async function openWorld(db: Queryable, ids: readonly string[], programmeId: string, at: Date): Promise<OpenWorld> {
  const anyMember = { ...anonymous(at), seenFrom: 3 };
  const people = await db.query<{ seen: Seen }>(sql`select facts.seen from member o cross join lateral (${factsOf(anyMember, raw('o.id'), ideasOf, sql`select null::uuid where false`)}) facts
    where o.id = any(${[...ids]}::uuid[]) and o.left_at is null order by o.id`);
  const skills = await db.query<KnownSkill>(sql`select s.id, s.group_id as "group", rare.rarity from skill s left join match_skill rare on rare.skill_id = s.id`);
  return { people: people.map(({ seen }) => seen), skills, policy: (await currentPolicies(db)).get(programmeId) ?? defaultPolicy };
}
