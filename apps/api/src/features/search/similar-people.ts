import { findingLimits } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { badField, parseId } from '../../kernel/errors/domain-error.ts';
import { readings } from '../../kernel/limits/readings.ts';
import { readStatement, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { one, many, Shape, value } from '../../kernel/read/shape.ts';
import { closenessTo, memberPolicy, memberShape, MemberType } from '../members/index.ts';
import { skillShape, SkillType } from '../skills/index.ts';
import { unknownTo } from '../ties/index.ts';

@ObjectType('SimilarPerson', { description: 'Someone like another, and what the two are seen to share.' })
export class SimilarPersonType {
  @Field(() => MemberType)
  member: MemberType;
  @Field(() => [SkillType], { description: 'What both offer, the rarest first.' })
  skills: SkillType[];
  @Field(() => Boolean)
  sameSector: boolean;
  @Field(() => Boolean)
  samePlace: boolean;
  @Field(() => Boolean, { description: 'They hold a post of the same name.' })
  sameRole: boolean;
}

/** How many holders of one skill are looked at, and how many of those who share most are weighed by their work and place too. */
const looked = { holders: raw('2000'), weighed: raw('100') } as const;
/** What is shared beside skills counts less than a fairly rare skill does. */
const worth = { need: raw('0.6'), role: raw('0.25'), sector: raw('0.1'), place: raw('0.1') } as const;

export const similarPersonShape: Shape = new Shape('SimilarPerson', { table: 'member', visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row) }, {
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  skills: many({ shape: () => skillShape, where: ({ item }) => sql`${item}.id = any(likeness.skills)`, order: ({ item }) => sql`array_position(likeness.skills, ${item}.id)` }),
  sameSector: value(() => raw('likeness.same_sector')),
  samePlace: value(() => raw('likeness.same_place')),
  sameRole: value(() => raw('likeness.same_role')),
});

/** What the reader may see of someone's work and place; what is hidden is null, and null is like nothing. */
const facts = (actor: Actor, person: Sql): Sql => sql`(select seen.id, seen.closeness, g.sector, case when seen.closeness <= seen.audience_role then nullif(folded(f.role_title), '') end as role, case when seen.closeness <= seen.audience_place then nullif(folded(seen.place), '') end as place
  from (select m.*, ${closenessTo(actor, raw('m.id'))} as closeness from member m where m.id = ${person} and ${memberPolicy.sql(actor, 'see', raw('m'))} offset 0) seen
  left join affiliation f on f.member_id = seen.id and f.ended_at is null left join organisation g on g.id = f.organisation_id)`;

/** Those who share most with someone, `(id, points, skills, …)`: by offers and needs that the reader is shown on both sides, rare ones first, then by work and place. */
function likeness(actor: Actor, first: number): Sql {
  return sql`asked as materialized (select ms.skill_id, ms.kind from subject join member_skill ms on ms.member_id = subject.id and subject.closeness <= ms.audience),
  held as materialized (select asked.skill_id, asked.kind, holder.member_id, holder.n from asked cross join lateral (select ms.member_id, count(*) over () as n from member_skill ms
    where ms.skill_id = asked.skill_id and ms.kind = asked.kind and (ms.audience >= 3 or ${closenessTo(actor, raw('ms.member_id'))} <= ms.audience) and not ${unknownTo(actor, raw('ms.member_id'))} order by uuid_hash(ms.member_id) limit ${looked.holders}) holder),
  alike as materialized (select held.member_id, sum(case held.kind when 'OFFER' then 1 else ${worth.need} end / (1 + ln(held.n))) as points, coalesce(array_agg(held.skill_id order by held.n, held.skill_id) filter (where held.kind = 'OFFER'), '{}') as skills
    from held where held.member_id <> (select id from subject) and held.member_id <> ${actor.accountId}::uuid group by held.member_id order by points desc, uuid_hash(held.member_id) limit ${looked.weighed}),
  likeness as materialized (select seen.id, alike.skills, coalesce(seen.sector = subject.sector, false) as same_sector, coalesce(seen.place = subject.place, false) as same_place, coalesce(seen.role = subject.role, false) as same_role, row_number() over (order by alike.points
      + case when seen.role = subject.role then ${worth.role} else 0 end + case when seen.sector = subject.sector then ${worth.sector} else 0 end + case when seen.place = subject.place then ${worth.place} else 0 end desc, seen.id) as n
    from alike cross join subject cross join lateral ${facts(actor, raw('alike.member_id'))} seen order by n limit ${first}::int)`;
}

@Injectable()
export class SimilarPeopleReader {
  constructor(private readonly db: Database) {}

  /** People like someone, most alike first; never the reader. @throws DomainError NOT_FOUND when the reader may not see the one they should be like. */
  async similarTo(actor: Actor, memberId: string, first: number | null, selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    readings.check(actor);
    const count = first ?? findingLimits.similarFew;
    if (!Number.isInteger(count) || count < 1 || count > findingLimits.similar) throw badField('first', 'common:error.pageSize', { max: findingLimits.similar });
    const row = raw('t0');
    return readStatement(this.db, sql`with subject as materialized (select seen.* from ${facts(actor, sql`${parseId(memberId)}::uuid`)} seen), ${likeness(actor, count)}
      select coalesce((select json_agg(found.o order by found.n) from (select likeness.n, ${similarPersonShape.object(row, actor, selection)} as o from likeness join ${similarPersonShape.from(row, actor)} on ${row}.id = likeness.id where ${similarPersonShape.visible(row, actor)}) found), '[]') as answer, ${readings.entriesOf(raw('select likeness.id from likeness'))} as entries
      where exists (select 1 from subject)`, actor);
  }
}
