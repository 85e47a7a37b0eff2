import { fold, OpenTo, Sector } from '@cohortium/contract';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { Actor } from '../../kernel/authz/actor.ts';
import { and, join, name, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import type { PageRequest } from '../../kernel/read/page.ts';
import { badField, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import { askedFor } from '../../kernel/search/asked.ts';
import { byName, closenessTo, namedAs } from './member.shape.ts';
import { peopleWithWords } from './people-text.ts';

const maxChoices = 20;

@InputType({ description: 'Which people: all conditions hold together; within a list, any of it.' })
export class PeopleFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name, headline, offers, work and place; prefixes, any script, accents ignored, slips forgiven where nobody is found as typed. At most 120 characters.' })
  text?: string | null;
  @Field(() => ID, { nullable: true })
  programmeId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'At most 20.' })
  programmeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'At most 20.' })
  cohortIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Employers they show the reader, at most 20.' })
  organisationIds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Places they show the reader, as they wrote them; accents, points and capitals do not matter. At most 20.' })
  places?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Languages they show the reader (ISO 639-1), at most 20.' })
  languages?: string[] | null;
  @Field(() => [OpenTo], { nullable: true, description: 'What they show the reader to be open to.' })
  openTo?: OpenTo[] | null;
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

/** Words that stand in a filter as they are: at most so many and so long, and fit for the database. */
export const terms = (values: readonly string[], field: string): string[] => {
  if (values.length > maxChoices) throw badField(`filter.${field}`, 'common:error.tooMany', { max: maxChoices });
  return values.map(value => value.slice(0, 120)).filter(value => value.isWellFormed() && !value.includes('\0'));
};

/** Whom the words find, as a list of ids; null when there are no words. Near spellings take part where they find nobody as typed. */
export function wordedPeople(actor: Actor, { text }: PeopleFilter): Sql | null {
  const asked = text ? askedFor(text, 'filter.text') : null;
  return asked && peopleWithWords(actor, asked);
}

/** That `member t0` is among those found, or oneself, by what only oneself may see. */
function textCondition(actor: Actor, text: string, found: Sql | null): Sql {
  const asked = askedFor(text, 'filter.text');
  if (!asked || !found) return raw('true');
  return sql`(t0.id in (${found}) or (t0.id = ${actor.accountId}::uuid and to_tsvector('simple', folded(t0.name || ' ' || t0.also_named || ' ' || t0.headline)) @@ ${asked.query}))`;
}

/** That `held`, a skill someone holds, is one of these, where their audience lets the reader know. Its sector is kept beside it by `member_reindex`. */
function holds(actor: Actor, held: Sql, kind: 'OFFER' | 'NEED', ids: readonly string[], sectors: readonly Sector[]): Sql {
  const oneOf = (column: Sql, type: Sql, values: readonly string[]): Sql => (values.length === 1 ? sql`${column} = ${values[0]}::${type}` : sql`${column} = any(${[...values]}::${type}[])`);
  return and([
    oneOf(sql`${held}.skill_id`, raw('uuid'), ids), sql`${held}.kind = ${raw(`'${kind}'`)}`, ...(sectors.length ? [oneOf(sql`${held}.sector`, raw('text'), sectors)] : []),
    sql`(${held}.audience >= 3 or ${closenessTo(actor, sql`${held}.member_id`)} <= ${held}.audience)`,
  ]);
}

/** That the reader may know a field of `member t0`. */
const shown = (actor: Actor, field: string): Sql => sql`(t0.${name(`audience_${field}`)} >= 3 or ${closenessTo(actor, raw('t0.id'))} <= t0.${name(`audience_${field}`)})`;

/** Conditions on what a profile tells, where it tells the reader. */
function profileConditions(actor: Actor, { organisationIds, places, languages, openTo }: PeopleFilter): Sql[] {
  const parts: Sql[] = [];
  if (organisationIds?.length) parts.push(sql`t0.id in (select f.member_id from affiliation f where f.ended_at is null and f.organisation_id = any(${choices(organisationIds, 'organisationIds')}::uuid[]))`, shown(actor, 'role'));
  if (places?.length) parts.push(sql`t0.place <> '' and folded(t0.place) = any(${terms(places, 'places').map(fold)}::text[])`, shown(actor, 'place'));
  if (languages?.length) parts.push(sql`t0.languages && ${terms(languages, 'languages')}::text[]`, shown(actor, 'languages'));
  if (openTo?.length) parts.push(sql`t0.open_to && ${[...openTo]}::text[]`, shown(actor, 'open_to'));
  return parts;
}

/** Where a list of people is read from, and in which order. */
export type PeopleSource = Pick<PageRequest, 'where' | 'order' | 'join'>;

/**
 * The people of `member t0` that the filter lets through, by name; a filter on a field sees only what the reader may see of it. When one skill
 * is asked for, the page is read off that skill's index, which stands in order of name: nobody collects all who hold it to show the first of them.
 * @param worded whom the words find, where the statement has looked that up already
 */
export function peopleSource(actor: Actor, filter: PeopleFilter, worded = wordedPeople(actor, filter)): PeopleSource {
  const sectors = filter.sectors ?? [];
  const skills = ([['OFFER', choices(filter.offers ?? [], 'offers')], ['NEED', choices(filter.needs ?? [], 'needs')]] as const).filter(([kind]) => (kind === 'OFFER' ? filter.offers : filter.needs)?.length);
  const leading = skills.find(([, ids]) => ids.length === 1);
  const held = raw('held');
  const parts: Sql[] = [raw('not t0.is_guest'), raw('t0.left_at is null')];
  if (leading) parts.push(holds(actor, held, leading[0], leading[1], sectors));
  for (const [kind, ids] of skills) if (kind !== leading?.[0]) parts.push(sql`t0.id in (select ms.member_id from member_skill ms where ${holds(actor, raw('ms'), kind, ids, sectors)})`);
  if (sectors.length && !skills.length) parts.push(sql`exists (select 1 from affiliation f join organisation g on g.id = f.organisation_id where f.member_id = t0.id and f.ended_at is null and g.sector in (${join(sectors)}))`);
  if (filter.text) parts.push(textCondition(actor, filter.text, worded));
  if (filter.programmeId) parts.push(sql`in_programme(t0.id, ${wellFormedIds([filter.programmeId])}::uuid[])`);
  if (filter.programmeIds?.length) parts.push(sql`in_programme(t0.id, ${choices(filter.programmeIds, 'programmeIds')}::uuid[])`);
  if (filter.cohortIds?.length) parts.push(sql`in_cohort(t0.id, ${choices(filter.cohortIds, 'cohortIds')}::uuid[])`);
  parts.push(...profileConditions(actor, filter));
  if (filter.connected) parts.push(sql`connected(${actor.accountId}::uuid, t0.id)`);
  const where = and(parts);
  return leading ? { where, join: sql`join member_skill held on held.member_id = t0.id`, order: namedAs(held, 'member_id') } : { where, order: byName };
}
