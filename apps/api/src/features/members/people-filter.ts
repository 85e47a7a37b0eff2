import { searchWords, Sector, optionalLine } from '@cohortium/contract';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { Actor } from '../../kernel/authz/actor.ts';
import { and, join, or, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { badField, parseInput, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import { closenessTo } from './member.shape.ts';

const maxChoices = 20;
const searchText = optionalLine(120);

@InputType({ description: 'Which people: all conditions hold together; within a list, any of it.' })
export class PeopleFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name, headline and offers; prefixes, any script, accents ignored. At most 120 characters.' })
  text?: string | null;
  @Field(() => ID, { nullable: true })
  programmeId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'At most 20.' })
  cohortIds?: string[] | null;
  @Field(() => [Sector], { nullable: true })
  sectors?: Sector[] | null;
  @Field(() => [ID], { nullable: true, description: 'Skills offered, at most 20.' })
  offers?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Skills needed, at most 20.' })
  needs?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those the reader is connected to.' })
  connected?: boolean | null;
}

function choices(ids: readonly string[], field: string): string[] {
  if (ids.length > maxChoices) throw badField(`filter.${field}`, 'common:error.tooMany', { max: maxChoices });
  return wellFormedIds(ids);
}

/** Prefix search for all words: `ana & serv:*`. */
const prefixQuery = (words: readonly string[]): string => words.map(word => `${word}:*`).join(' & ');

/** What is searched depends on how near the reader stands: each tier has its own vector. */
function textCondition(actor: Actor, text: string): Sql {
  const words = searchWords(parseInput(searchText, text, 'filter.text'));
  if (!words.length) return raw('true');
  const query = sql`to_tsquery('simple', ${prefixQuery(words)})`;
  const found = sql`select ms.member_id from member_search ms where ms.to_members @@ ${query}
    union all select ms.member_id from member_search ms where ms.to_cohorts @@ ${query} and in_cohort(ms.member_id, ${[...actor.cohortIds]}::uuid[])
    union all select ms.member_id from member_search ms where ms.to_connections @@ ${query} and connected(${actor.accountId}::uuid, ms.member_id)`;
  return or([sql`t0.id in (${found})`, sql`(t0.id = ${actor.accountId}::uuid and to_tsvector('simple', folded(t0.name || ' ' || t0.also_named || ' ' || t0.headline)) @@ ${query})`]);
}

/** Those who hold one of the skills, where their audience lets the reader know. */
function skillCondition(actor: Actor, kind: 'OFFER' | 'NEED', ids: readonly string[], sectors: readonly Sector[]): Sql {
  const sector = sectors.length ? sql` and ms.sector = any(${[...sectors]}::text[])` : sql``;
  return sql`t0.id in (select ms.member_id from member_skill ms where ms.skill_id = any(${[...ids]}::uuid[]) and ms.kind = ${kind}${sector}
    and (ms.audience >= 3 or ${closenessTo(actor, sql`ms.member_id`)} <= ms.audience))`;
}

/** The condition over `member t0`; a filter on a field sees only what the reader may see of it. */
export function peopleCondition(actor: Actor, filter: PeopleFilter): Sql {
  const sectors = filter.sectors ?? [];
  const parts: Sql[] = [raw('not t0.is_guest'), raw('t0.left_at is null')];
  if (filter.text) parts.push(textCondition(actor, filter.text));
  if (filter.programmeId) parts.push(sql`in_programme(t0.id, ${wellFormedIds([filter.programmeId])}::uuid[])`);
  if (filter.cohortIds?.length) parts.push(sql`in_cohort(t0.id, ${choices(filter.cohortIds, 'cohortIds')}::uuid[])`);
  if (sectors.length) parts.push(sql`exists (select 1 from affiliation f join organisation g on g.id = f.organisation_id where f.member_id = t0.id and f.ended_at is null and g.sector in (${join(sectors)}))`);
  if (filter.offers?.length) parts.push(skillCondition(actor, 'OFFER', choices(filter.offers, 'offers'), sectors));
  if (filter.needs?.length) parts.push(skillCondition(actor, 'NEED', choices(filter.needs, 'needs'), sectors));
  if (filter.connected) parts.push(sql`connected(${actor.accountId}::uuid, t0.id)`);
  return and(parts);
}
