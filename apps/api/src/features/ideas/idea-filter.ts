import { fold, ideaLimits, IdeaStage, optionalLine, sdgGoalOf, sdgTargetsOf, searchWords } from '@cohortium/contract';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { Actor } from '../../kernel/authz/actor.ts';
import { and, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { badField, parseInput, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import { unknownTo } from '../ties/index.ts';
import { placesLeft } from './idea-team.shape.ts';

const maxChoices = 20;
const searchText = optionalLine(ideaLimits.searchText);

@InputType({ description: 'Which ideas: all conditions hold together; within a list, any of it.' })
export class IdeaFilter {
  @Field(() => String, { nullable: true, description: `Words of the title, problem, tags and proposal; prefixes, any script, accents ignored; slips in the title forgiven. At most ${ideaLimits.searchText} characters.` })
  text?: string | null;
  @Field(() => ID, { nullable: true })
  programmeId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'At most 20.' })
  cohortIds?: string[] | null;
  @Field(() => [IdeaStage], { nullable: true })
  stages?: IdeaStage[] | null;
  @Field(() => [ID], { nullable: true, description: 'Skills of roles with an open place, at most 20.' })
  skillIds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'At most 20.' })
  tags?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Goals (`16` finds its targets too) or targets (`16.6`), at most 20.' })
  sdgs?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Written by that member, or with them on the team.' })
  memberId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those the reader wrote or is on the team of.' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those the reader follows.' })
  following?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those the reader supports.' })
  supported?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those with an open place.' })
  openPlaces?: boolean | null;
}

function choices(values: readonly string[], field: string): string[] {
  if (values.length > maxChoices) throw badField(`filter.${field}`, 'common:error.tooMany', { max: maxChoices });
  return values.map(value => value.slice(0, 60)).filter(value => value.isWellFormed() && !value.includes('\0'));
}

function textCondition(text: string): Sql {
  const wanted = parseInput(searchText, text, 'filter.text');
  const words = searchWords(wanted);
  if (!words.length) return raw('true');
  const query = words.map(word => `${word}:*`).join(' & ');
  return sql`(t0.search @@ to_tsquery('simple', ${query}) or ${fold(wanted)} <% folded(t0.title))`;
}

/** Of the author, or of someone on the team. */
export const workedOnBy = (idea: Sql, memberId: Sql): Sql =>
  sql`${idea}.id in (select it.idea_id from idea_team it where it.member_id = ${memberId} and it.ended_at is null)`;

/** A goal stands for itself and all its targets. */
const withTargets = (codes: readonly string[]): string[] => codes.flatMap(code => (sdgGoalOf(code) === code ? [code, ...sdgTargetsOf(code)] : [code]));

const openRoles = (skills: Sql): Sql => sql`exists (select 1 from idea_role r where r.idea_id = t0.id and r.ended_at is null and ${skills} and ${placesLeft(sql`r`)} > 0)`;

/** The condition over `idea t0`; who may see it is the shape's to say. */
export function ideaCondition(actor: Actor, filter: IdeaFilter): Sql {
  const me = sql`${actor.accountId}::uuid`;
  const parts: Sql[] = [];
  if (filter.text) parts.push(textCondition(filter.text));
  if (filter.programmeId) parts.push(sql`t0.programme_id = any(${wellFormedIds([filter.programmeId])}::uuid[])`);
  if (filter.cohortIds?.length) parts.push(sql`t0.cohort_id = any(${wellFormedIds(choices(filter.cohortIds, 'cohortIds'))}::uuid[])`);
  if (filter.stages?.length) parts.push(sql`t0.stage = any(${[...filter.stages]}::text[])`);
  if (filter.skillIds?.length) parts.push(openRoles(sql`r.skill_id = any(${wellFormedIds(choices(filter.skillIds, 'skillIds'))}::uuid[])`));
  if (filter.openPlaces) parts.push(openRoles(raw('true')));
  if (filter.tags?.length) parts.push(sql`t0.tags && ${choices(filter.tags, 'tags').map(tag => tag.toLowerCase())}::text[]`);
  if (filter.sdgs?.length) parts.push(sql`t0.sdgs && ${withTargets(choices(filter.sdgs, 'sdgs'))}::text[]`);
  if (filter.memberId) parts.push(sql`t0.id in (select it.idea_id from idea_team it where it.member_id = any(${wellFormedIds([filter.memberId])}::uuid[]) and it.ended_at is null and not ${unknownTo(actor, sql`it.member_id`)})`);
  if (filter.mine) parts.push(workedOnBy(raw('t0'), me));
  if (filter.following) parts.push(sql`t0.id in (select f.idea_id from idea_follow f where f.member_id = ${me})`);
  if (filter.supported) parts.push(sql`t0.id in (select s.idea_id from idea_support s where s.member_id = ${me})`);
  return and(parts);
}
