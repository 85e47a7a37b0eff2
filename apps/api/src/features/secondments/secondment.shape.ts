import { secondmentLimits } from '@cohortium/contract';
import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { audienceName, column, group, instant, many, one, Shape, value, type Field } from '../../kernel/read/shape.ts';
import { closenessTo, memberPolicy, memberShape } from '../members/index.ts';
import { organisationShape } from '../organisations/index.ts';
import { skillShape } from '../skills/index.ts';
import { askPolicy, openingPolicy } from './secondment.policy.ts';

const day = (name: string): Field => value(({ row }) => sql`${row}.${raw(name)}::text`);
/** The two terms have a day in common. */
const meet = (one: Sql, other: Sql): Sql => sql`(${one}.starts_on <= ${other}.ends_on and ${other}.starts_on <= ${one}.ends_on)`;
const mySector = (person: Sql): Sql => sql`(select g.sector from affiliation f join organisation g on g.id = f.organisation_id where f.member_id = ${person} and f.ended_at is null)`;
const sectorOf = (opening: Sql): Sql => sql`(select g.sector from organisation g where g.id = ${opening}.organisation_id)`;
const inReadersWords = { order: ({ item, actor }: { item: Sql; actor: Actor }): Sql => sql`said(${item}.name, ${actor.locale}) collate "und-x-icu", ${item}.id` };

/** A field of a member that lets the reader know it. */
const shows = (actor: Actor, person: Sql, field: string): Sql => sql`${closenessTo(actor, sql`${person}.id`)} <= ${person}.${raw(`audience_${field}`)}`;

/** Skills that this person offers and the opening looks for. */
const offered = (opening: Sql, person: Sql, skill: Sql): Sql => sql`${skill}.id = any(${opening}.skill_ids) and exists (select 1 from member_skill ms where ms.member_id = ${person} and ms.kind = 'OFFER' and ms.skill_id = ${skill}.id)`;

export const secondmentDatesShape = new Shape('SecondmentDates', { table: 'secondment_dates', visible: ({ row, actor }) => sql`${closenessTo(actor, sql`${row}.member_id`)} <= ${row}.audience` }, {
  startsOn: day('starts_on'), endsOn: day('ends_on'), share: column('share'), audience: value(c => sql`case when ${c.row}.member_id = ${c.actor.accountId}::uuid then ${ranked(c)} end`),
});
function ranked(c: Parameters<Extract<Field, { kind: 'value' }>['sql']>[0]): Sql {
  const named = audienceName('audience');
  if (named.kind !== 'value') throw new Error('An audience is a value');
  return named.sql(c);
}

export const secondmentAskShape = new Shape('SecondmentAsk', { table: 'secondment_ask', visible: ({ row, actor }) => askPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.member_id` }),
  note: column('note'),
  state: column('state'),
  askedAt: instant('asked_at'),
});

/** The opening stands beside as `opening`: a candidate is read only under one. */
export const secondmentCandidateShape = new Shape('SecondmentCandidate', { table: 'member', visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row) }, {
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  dates: one({ shape: () => secondmentDatesShape, where: ({ row, item }) => sql`${item}.member_id = ${row}.id` }),
  fit: group({
    skills: many({ shape: () => skillShape, where: ({ row, item }) => offered(raw('opening'), sql`${row}.id`, item), ...inReadersWords }),
    datesMeet: value(({ row, actor }) => sql`(select ${meet(raw('sd'), raw('opening'))} from secondment_dates sd where sd.member_id = ${row}.id and ${closenessTo(actor, sql`${row}.id`)} <= sd.audience)`),
    samePlace: value(({ row, actor }) => sql`(opening.place <> '' and ${shows(actor, row, 'place')} and folded(${row}.place) = folded(opening.place))`),
    otherSector: value(({ row }) => sql`coalesce(${mySector(sql`${row}.id`)} <> ${sectorOf(raw('opening'))}, false)`),
  }),
});

const me = (actor: Actor): Sql => sql`${actor.accountId}::uuid`;
/** How much speaks for the reader, for the order: skills first, then times, place and sector. */
export const fitPoints = (actor: Actor, row: Sql): Sql => sql`(4 * (select count(*) from member_skill ms where ms.member_id = ${me(actor)} and ms.kind = 'OFFER' and ms.skill_id = any(${row}.skill_ids))
  + coalesce((select case when ${meet(raw('sd'), row)} then 3 else -2 end from secondment_dates sd where sd.member_id = ${me(actor)}), 0)
  + coalesce((select 1 from member m where m.id = ${me(actor)} and ${row}.place <> '' and folded(m.place) = folded(${row}.place)), 0) + case when ${mySector(me(actor))} <> ${sectorOf(row)} then 1 else 0 end)::int`;

const ofAuthor = (actor: Actor, row: Sql): Sql => openingPolicy.sql(actor, 'edit', row);

export const openingShape: Shape = new Shape('SecondmentOpening', { table: 'secondment_opening', visible: ({ row, actor }) => openingPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  title: column('title'),
  about: column('about'),
  lang: column('lang'),
  organisation: one({ shape: () => organisationShape, where: ({ row, item }) => sql`${item}.id = ${row}.organisation_id` }),
  place: column('place'),
  startsOn: day('starts_on'),
  endsOn: day('ends_on'),
  share: column('share'),
  skills: many({ shape: () => skillShape, where: ({ row, item }) => sql`${item}.id = any(${row}.skill_ids)`, ...inReadersWords }),
  contact: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.author_id` }),
  outcome: column('outcome'),
  createdAt: instant('created_at'),
  fit: group({
    skills: many({ shape: () => skillShape, where: ({ row, item, actor }) => offered(row, me(actor), item), ...inReadersWords }),
    datesMeet: value(({ row, actor }) => sql`(select ${meet(raw('sd'), row)} from secondment_dates sd where sd.member_id = ${me(actor)})`),
    samePlace: value(({ row, actor }) => sql`exists (select 1 from member m where m.id = ${me(actor)} and ${row}.place <> '' and folded(m.place) = folded(${row}.place))`),
    otherSector: value(({ row, actor }) => sql`coalesce(${mySector(me(actor))} <> ${sectorOf(row)}, false)`),
  }),
  myAsk: one({ shape: () => secondmentAskShape, where: ({ row, item, actor }) => sql`${item}.opening_id = ${row}.id and ${item}.member_id = ${me(actor)} and ${item}.state <> 'WITHDRAWN'` }),
  asks: many({
    shape: () => secondmentAskShape,
    where: ({ row, item, actor }) => sql`${item}.opening_id = ${row}.id and ${item}.state <> 'WITHDRAWN' and ${ofAuthor(actor, row)}`,
    order: ({ item }) => sql`${item}.asked_at, ${item}.id`,
  }),
  candidates: many({
    shape: () => secondmentCandidateShape,
    join: ({ row }) => sql`join secondment_opening opening on opening.id = ${row}.id`,
    where: ({ row, item, actor }) => sql`${ofAuthor(actor, row)} and ${row}.closed_at is null and not ${item}.is_guest and ${item}.left_at is null and ${item}.id <> ${me(actor)} and ${shows(actor, item, 'offers')}
      and (('SECONDMENT' = any(${item}.open_to) and ${shows(actor, item, 'open_to')}) or exists (select 1 from secondment_dates sd where sd.member_id = ${item}.id and ${closenessTo(actor, sql`${item}.id`)} <= sd.audience))
      and ${item}.id in (select ms.member_id from member_skill ms where ms.kind = 'OFFER' and ms.skill_id = any(${row}.skill_ids))`,
    order: ({ row, item }) => sql`(select count(*) from member_skill ms where ms.member_id = ${item}.id and ms.kind = 'OFFER' and ms.skill_id = any(${row}.skill_ids)) desc, ${item}.name collate "und-x-icu", ${item}.id`,
    limit: secondmentLimits.forMe,
  }),
  viewerCan: value(({ row, actor }) => openingPolicy.abilities(actor, ['edit', 'ask'], row)),
  version: column('version'),
});
